### Topics

phrase-relations =
    .nominative = отношения между { TOPIC($between, form: "instrumental") }

phrase-cooperation-with =
    .nominative = сотрудничество { TOPIC($with, form: "occasion") }

phrase-cooperation-in =
    .nominative = сотрудничество в сфере { TOPIC($field, form: "genitive") }

phrase-development =
    .nominative = развитие { TOPIC($of, form: "genitive") }

phrase-importance =
    .nominative = важность { TOPIC($of, form: "genitive") }
