-own = x { $nothing } y
part-own = { -own }
# ~^ 15 argument-missing
part-good = { -own(nothing: "z") }
