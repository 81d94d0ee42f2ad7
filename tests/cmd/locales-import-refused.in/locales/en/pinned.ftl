### The texts at the time of the export.

# Points: clause.
act-stated = { NAME($speakers, case: "definite") } stated that { LIST($points, form: "clause") }.
    .impersonal = It was stated that { LIST($points, form: "clause") }.

# Points: clause.
act-said = { NAME($speakers, case: "definite") } said that { LIST($points, form: "clause") }.
    .impersonal = It was said that { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { NAME($speakers, case: "definite") } noted that { LIST($points, form: "clause") }.
    .impersonal = It was noted that { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers, case: "definite") } emphasized that { LIST($points, form: "clause") }.
    .impersonal = It was emphasized that { LIST($points, form: "clause") }.

# Points: clause.
act-clarified = { NAME($speakers, case: "definite") } clarified that { LIST($points, form: "clause") }.
    .impersonal = It was clarified that { LIST($points, form: "clause") }.
