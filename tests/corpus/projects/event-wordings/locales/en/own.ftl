phrase-own = Agreement was reached { EVENT($event) ->
    [visit] during the visit
   *[meeting] at the meeting
}.
phrase-general = Agreement was reached.
