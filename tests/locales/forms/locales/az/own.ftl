### Endings and numbers in Azerbaijani. A message without a mark is right.

phrase-term = { NUMBER($years) }-illik müddət — { TERM($npm) }.

phrase-glued = { BODY($body) }ın nümayəndələri gəlib.

# ~^^ 31 glued-ending

phrase-quoted = “{ TERM($name) }” sənədi müzakirə edilib.

attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } səhifələr)
   *[no] {""}
}

# ~^^^^ 36 noun-after-number

also-attended = { part-at-event } həmçinin { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] edib
}.

# ~^^^^ 6 variant-unlike

act-drew-attention = { NAME($speakers) } { GENDER($speakers) ->
    [plural] diqqətə çatdırıblar
   *[other] diqqətə çatdırıb
} ki, { LIST($points, form: "topic") }.
    .impersonal = Diqqətə çatdırılıb ki, { LIST($points, form: "topic") }.

# ~^^^ 30 forms-differ; 30 wrong-case
# ~^^^ 65 forms-differ; 65 wrong-case
