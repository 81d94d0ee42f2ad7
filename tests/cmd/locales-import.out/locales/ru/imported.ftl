### Texts from a translation program. A message of this file overrides the embedded message with the same id.

# Points: clause.
act-noted = Было так, что { LIST($points, form: "clause") }: { NAME($speakers) } { GENDER($speakers) ->
    [masculine] отметил
    [feminine] подметила
    [neuter] отметило
   *[plural] отметили
}.
    .impersonal = Было отмечено, что { LIST($points, form: "clause") }.

# The number of visits is known.
phrase-visits =
    .clause = { PLURAL($visits) ->
        [one] совершён один визит
        [few] совершены { NUMBER($visits) } визита
        [many] совершено { NUMBER($visits) } визитов
       *[other] совершено { NUMBER($visits) } визита
    }
