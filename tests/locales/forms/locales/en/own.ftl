### The same phrases in English.

phrase-term = A term of { NUMBER($years) } years: { TERM($npm, case: "definite") }.

phrase-glued = The representatives of { BODY($body, case: "possessive") } arrived.

# ~^^ 60 wrong-case

phrase-quoted = The document “{ TERM($name) }” was discussed.

side-guest = { COMPOSITION($side) ->
    [led] Delegation
    [people] { COUNT($side) ->
        [2] Guest
       *[other] Guests
    }
   *[other] Guests
}
    .body = { side-guest } — { BODY($side, case: "definite") }

# ~^^^^^^^ 10 variant-missing

draft-mark = {""}

# ~^^ 16 empty-text
