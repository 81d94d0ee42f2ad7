# The full stop and the choice by gender are lost.
act-noted = { NAME($speakers) } отметил, что { LIST($points, form: "clause") }
    .impersonal = Было отмечено, что { LIST($points, form: "clause") }.
