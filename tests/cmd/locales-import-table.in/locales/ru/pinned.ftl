### The texts at the time of the export.

# Points: clause.
act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметила
    [neuter] отметило
   *[plural] отметили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было отмечено, что { LIST($points, form: "clause") }.
