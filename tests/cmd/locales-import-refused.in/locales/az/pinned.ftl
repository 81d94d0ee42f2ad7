### The texts at the time of the export.

# Points: clause.
act-stated = { NAME($speakers) } { GENDER($speakers) ->
    [plural] bildiriblər
   *[other] bildirib
} ki, { LIST($points, form: "clause") }.
    .impersonal = Bildirilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-said = { NAME($speakers) } { GENDER($speakers) ->
    [plural] deyiblər
   *[other] deyib
} ki, { LIST($points, form: "clause") }.
    .impersonal = Deyilib ki, { LIST($points, form: "clause") }.

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

# Points: clause.
act-clarified = { NAME($speakers) } { GENDER($speakers) ->
    [plural] izah ediblər
   *[other] izah edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = İzah edilib ki, { LIST($points, form: "clause") }.
