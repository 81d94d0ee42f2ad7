part-own = { GENDER($speakers) ->
    [male] o
   *[masculine] o
}
# ~^^^ 6 variant-missing
