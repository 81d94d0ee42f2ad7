### The texts at the time of the export.

# Points: clause.
act-noted = Было так, что { LIST($points, form: "clause") }: { NAME($speakers) } { GENDER($speakers) ->
    [masculine] отметил
    [feminine] подметила
    [neuter] отметило
   *[plural] отметили
}.
    .impersonal = Было отмечено, что { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] подчеркнул
    [feminine] подчеркнула
    [neuter] подчеркнуло
   *[plural] подчеркнули
}, что { LIST($points, form: "clause") }.
    .impersonal = Было подчёркнуто, что { LIST($points, form: "clause") }.
