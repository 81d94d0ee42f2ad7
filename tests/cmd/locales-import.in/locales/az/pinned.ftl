### The texts at the time of the export.

# Points: clause.
act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [plural] qeyd ediblər
   *[other] qeyd edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = Qeyd edilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers) } { GENDER($speakers) ->
    [plural] vurğulayıblar
   *[other] vurğulayıb
} ki, { LIST($points, form: "clause") }.
    .impersonal = Vurğulanıb ki, { LIST($points, form: "clause") }.
