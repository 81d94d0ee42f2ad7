phrase-own = { EVENT($event) ->
   *[meeting] В ходе встречи достигнута договорённость.
}
# ~^^^ 1 variant-missing
