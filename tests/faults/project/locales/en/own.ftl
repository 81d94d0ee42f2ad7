# Phrases of one kind of event each.

phrase-museum = { EVENT($event) ->
   *[meeting] After the meeting, the guests visited the museum.
}

phrase-farewell = { EVENT($event) ->
   *[telephone-call] At the end of the conversation, the sides wished each other success.
}
