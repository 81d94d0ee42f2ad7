### Variants, cases and endings in Russian. A message without a mark is right.

act-said = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] сообщил
    [feminine] {""}
    [neuter] сообщило
   *[plural] сообщили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было сообщено, что { LIST($points, form: "clause") }.

# ~^^^^^^ 6 variant-empty
# ~^^^^^^^^^ 31 misplaced-space

act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметил
    [neuter] отметило
   *[plural] отметили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было отмечено, что { LIST($points, form: "clause") }.

# ~^^^^^^ 6 variant-repeated

act-spoke-of = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] представил полную
    [feminine] представила полную
    [neuter] представило
   *[plural] представили полную
} информацию { LIST($points, form: "about") }.
    .impersonal = Была представлена информация { LIST($points, form: "about") }.

# ~^^^^^ 6 variant-unlike

act-wished = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] пожелал
    [feminine] пожелала
    [neuter] пожелало
   *[plural] пожелали
} { NAME($addressees, case: "accusative") } { LIST($points, form: "genitive") }.

# ~^^ 30 wrong-case

act-stated = { NAME($speakers, case: "dative") } { GENDER($speakers) ->
    [masculine] заявил
    [feminine] заявила
    [neuter] заявило
   *[plural] заявили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было заявлено, что { LIST($points, form: "clause") }.

# ~^^^^^^^^ 39 wrong-case

act-discussed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] обсудил
    [feminine] обсудила
    [neuter] обсудило
   *[plural] обсудили
} { LIST($points, form: "accusative") }.
    .impersonal = { part-sides } провели обсуждение { LIST($points, form: "genitive") }.

# ~^^ 76 forms-differ

subject-signing = Подписание { TERM($document, case: "genitive") } между { BODY($first, case: "dative") } и { BODY($second, case: "instrumental") }

# ~^^ 96 wrong-case

# A hyphen joins two words here, and a name may follow a dash.
phrase-term = { NUMBER($years) }-летний срок — { TERM($npm) }.

phrase-glued = Представители { BODY($body) }а прибыли.

# ~^^ 32 wrong-case; 45 glued-ending

phrase-quoted = Обсуждён документ «{ TERM($name) }»а.

# ~^^ 51 glued-ending
