### The texts at the time of the export.

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
