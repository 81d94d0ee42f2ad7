### Topics: noun phrases that meetings speak of, built of parts. A part is an id of the directory, a text, or a topic again.
### TOPIC prints a part in a form. Without `form`, the part is the head of the topic: it stands in the case of the topic.
### The rules inflect the topic as a whole.

# $between: the two or more sides.
phrase-relations =
    .topic = relations between { TOPIC($between) }

# $with: with whom.
phrase-cooperation-with =
    .topic = cooperation with { TOPIC($with) }

# $field: the field.
phrase-cooperation-in =
    .topic = cooperation in the field of { TOPIC($field) }

phrase-development =
    .topic = the development of { TOPIC($of) }

phrase-importance =
    .topic = the importance of { TOPIC($of) }
