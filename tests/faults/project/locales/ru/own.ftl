# Phrases of one kind of event each.

phrase-museum = { EVENT($event) ->
   *[meeting] После встречи гости посетили музей.
}

phrase-farewell = { EVENT($event) ->
   *[telephone-call] В конце разговора стороны пожелали друг другу успехов.
}
