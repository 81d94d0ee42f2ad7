### Texts from a translation program. A message of this file overrides the embedded message with the same id.

# Points: clause.
act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметила
    [neuter] отметило
   *[plural] отметили
}, что { LIST($points, form: "clause") }.
    .impersonal = Отмечено, что { LIST($points, form: "clause") }.
