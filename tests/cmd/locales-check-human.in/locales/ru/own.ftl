# The name is written out, and its case is not the one that the verb asks for.
act-wished = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] пожелал
    [feminine] пожелала
    [neuter] пожелало
   *[plural] пожелали
} { NAME($addressees, case: "accusative") } { LIST($points, form: "genitive") }.
