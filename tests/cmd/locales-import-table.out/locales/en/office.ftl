# The number of visits is known.
phrase-visits =
    .clause = { PLURAL($visits) ->
        [one] one visit was made
       *[other] { NUMBER($visits) } visits were made
    }

phrase-partly = One sentence.
    .clause = one clause

column-who = Who is responsible
