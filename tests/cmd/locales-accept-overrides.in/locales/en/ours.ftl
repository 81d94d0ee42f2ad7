# We say “observed”.
act-noted = { NAME($speakers, case: "definite") } observed that { LIST($points, form: "clause") }.
    .impersonal = It was observed that { LIST($points, form: "clause") }.
