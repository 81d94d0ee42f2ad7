### Topics

phrase-relations =
    .topic = { TOPIC($between) } arasındaki ilişkiler

phrase-cooperation-with =
    .topic = { TOPIC($with) } ile iş birliği

phrase-cooperation-in =
    .topic = { TOPIC($field) } alanında iş birliği

phrase-development =
    .topic = { TOPIC($of, form: "genitive") } gelişimi

phrase-importance =
    .topic = { TOPIC($of, form: "genitive") } önemi
