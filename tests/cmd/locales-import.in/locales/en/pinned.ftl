### The texts at the time of the export.

# Points: clause.
act-noted = { NAME($speakers, case: "definite") } noted that { LIST($points, form: "clause") }.
    .impersonal = It was noted that { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers, case: "definite") } emphasized that { LIST($points, form: "clause") }.
    .impersonal = It was emphasized that { LIST($points, form: "clause") }.
