part-own = { $speakers ->
    [1] a
   *[other] b
}
# ~^^^^ 15 misused-function
part-good = { PLURAL($speakers) ->
    [one] a
   *[other] b
}
