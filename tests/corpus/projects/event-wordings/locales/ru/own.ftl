phrase-own = { EVENT($event) ->
    [visit] В ходе визита
   *[meeting] В ходе встречи
} достигнута договорённость.
phrase-general = Достигнута договорённость.
