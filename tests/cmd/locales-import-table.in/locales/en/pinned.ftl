### The texts at the time of the export.

# Points: clause.
act-noted = { NAME($speakers, case: "definite") } noted that { LIST($points, form: "clause") }.
    .impersonal = It was noted that { LIST($points, form: "clause") }.
