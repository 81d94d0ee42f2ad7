### Topics

phrase-relations =
    .topic = { TOPIC($between) } arasında münasibətlər

phrase-cooperation-with =
    .topic = { TOPIC($with) } ilə əməkdaşlıq

phrase-cooperation-in =
    .topic = { TOPIC($field) } sahəsində əməkdaşlıq

phrase-development =
    .topic = { TOPIC($of, form: "genitive") } inkişafı

phrase-importance =
    .topic = { TOPIC($of, form: "genitive") } əhəmiyyəti
