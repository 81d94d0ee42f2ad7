### The texts at the time of the export.

# Points: clause.
act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [plural] qeyd ediblər
   *[other] qeyd edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = Qeyd edilib ki, { LIST($points, form: "clause") }.
