### The texts at the time of the export.

# Points: clause.
act-stated = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] заявил
    [feminine] заявила
    [neuter] заявило
   *[plural] заявили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было заявлено, что { LIST($points, form: "clause") }.

# Points: clause.
act-said = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] сообщил
    [feminine] сообщила
    [neuter] сообщило
   *[plural] сообщили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было сообщено, что { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметила
    [neuter] отметило
   *[plural] отметили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было отмечено, что { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] подчеркнул
    [feminine] подчеркнула
    [neuter] подчеркнуло
   *[plural] подчеркнули
}, что { LIST($points, form: "clause") }.
    .impersonal = Было подчёркнуто, что { LIST($points, form: "clause") }.

# Points: clause.
act-clarified = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] пояснил
    [feminine] пояснила
    [neuter] пояснило
   *[plural] пояснили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было пояснено, что { LIST($points, form: "clause") }.
