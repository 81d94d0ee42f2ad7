### Topics: noun phrases that meetings speak of, built of parts. A part is an id of the directory, a text, or a topic again.
### TOPIC prints a part in a form. Without `form`, the part is the head of the topic: it stands in the case of the topic.
### The rules inflect the topic as a whole. KNOWN makes a part optional.

## Relations and cooperation

# $between: the two or more sides.
phrase-relations =
    .nominative = отношения между { TOPIC($between, form: "between") }

# $between (optional): the sides.
phrase-bilateral-relations =
    .nominative = двусторонние отношения{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-friendly-relations =
    .nominative = дружественные отношения{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-interparliamentary-relations =
    .nominative = межпарламентские связи{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-economic-relations =
    .nominative = экономические связи{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-cultural-relations =
    .nominative = культурные связи{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-strategic-partnership =
    .nominative = стратегическое партнёрство{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# All parts are optional, and there is at least one. $between: the sides. $with: with whom. $field: the field. $framework: the document, the organization
# or the programme.
phrase-cooperation =
    .nominative = сотрудничество{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }{ KNOWN($with) ->
        [yes] {" "}{ TOPIC($with, form: "occasion") }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}в сфере { TOPIC($field, form: "genitive") }
       *[no] {""}
    }{ KNOWN($framework) ->
        [yes] {" "}в рамках { TOPIC($framework, form: "genitive") }
       *[no] {""}
    }

# $of: who cooperates. $with: with whom. $field, $framework: optional, as in `cooperation`.
phrase-cooperation-of =
    .nominative = сотрудничество { TOPIC($of, form: "genitive") } { TOPIC($with, form: "occasion") }{ KNOWN($field) ->
        [yes] {" "}в сфере { TOPIC($field, form: "genitive") }
       *[no] {""}
    }{ KNOWN($framework) ->
        [yes] {" "}в рамках { TOPIC($framework, form: "genitive") }
       *[no] {""}
    }

# $with: with whom.
phrase-cooperation-with =
    .nominative = сотрудничество { TOPIC($with, form: "occasion") }

# $field: the field.
phrase-cooperation-in =
    .nominative = сотрудничество в сфере { TOPIC($field, form: "genitive") }

# $with, $field (optional).
phrase-future-cooperation =
    .nominative = дальнейшее сотрудничество{ KNOWN($with) ->
        [yes] {" "}{ TOPIC($with, form: "occasion") }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}в сфере { TOPIC($field, form: "genitive") }
       *[no] {""}
    }

# $between, $field (optional).
phrase-joint-projects =
    .nominative = совместные проекты{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}в сфере { TOPIC($field, form: "genitive") }
       *[no] {""}
    }

# $between: the sides.
phrase-dialogue =
    .nominative = диалог между { TOPIC($between, form: "between") }

# $between: the sides.
phrase-contacts =
    .nominative = контакты между { TOPIC($between, form: "between") }

# $between (optional): the sides.
phrase-mutual-visits =
    .nominative = взаимные визиты{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $of (optional): whose parliaments.
phrase-friendship-groups =
    .nominative = деятельность парламентских групп дружбы{ KNOWN($of) ->
        [yes] {" "}{ TOPIC($of, form: "genitive") }
       *[no] {""}
    }

## Properties of a topic

# $of: of what.
phrase-development =
    .nominative = развитие { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-further-development =
    .nominative = дальнейшее развитие { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-expansion =
    .nominative = расширение { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-strengthening =
    .nominative = укрепление { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-deepening =
    .nominative = углубление { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-improvement =
    .nominative = совершенствование { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-importance =
    .nominative = важность { TOPIC($of, form: "genitive") }

# $of: whose role. $in (optional): in what.
phrase-role =
    .nominative = роль { TOPIC($of, form: "genitive") }{ KNOWN($in) ->
        [yes] {" "}{ TOPIC($in, form: "in") }
       *[no] {""}
    }

# $of: of what.
phrase-current-state =
    .nominative = текущее состояние { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-level =
    .nominative = уровень { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-prospects =
    .nominative = перспективы { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-future =
    .nominative = будущее { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-results =
    .nominative = результаты { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-consequences =
    .nominative = последствия { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-areas =
    .nominative = направления { TOPIC($of, form: "genitive") }

# $of: of what.
phrase-issues-of =
    .nominative = вопросы { TOPIC($of, form: "genitive") }

# $what: the head. $field: the field.
phrase-in-field =
    .nominative = { TOPIC($what) } в сфере { TOPIC($field, form: "genitive") }

# $what: the head. $framework: the document, the organization or the programme.
phrase-within-framework =
    .nominative = { TOPIC($what) } в рамках { TOPIC($framework, form: "genitive") }

# $in: the region, the country, the field of life.
phrase-situation =
    .nominative = ситуация { TOPIC($in, form: "locative") }

## Work in a field

# $of: whose experience. $field (optional).
phrase-experience-of =
    .nominative = опыт { TOPIC($of, form: "genitive") }{ KNOWN($field) ->
        [yes] {" "}в сфере { TOPIC($field, form: "genitive") }
       *[no] {""}
    }

# $field: the field.
phrase-experience =
    .nominative = опыт в сфере { TOPIC($field, form: "genitive") }

# $field, $between (optional).
phrase-exchange-of-experience =
    .nominative = обмен опытом{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}в сфере { TOPIC($field, form: "genitive") }
       *[no] {""}
    }

# $field: the field. $by (optional): by whom.
phrase-work-done =
    .nominative = { KNOWN($by) ->
        [yes] работа { TOPIC($by, form: "genitive") }
       *[no] проводимая работа
    } в сфере { TOPIC($field, form: "genitive") }

# $field: the field. $by (optional): by whom.
phrase-measures-taken =
    .nominative = { KNOWN($by) ->
        [yes] меры { TOPIC($by, form: "genitive") }
       *[no] принимаемые меры
    } в сфере { TOPIC($field, form: "genitive") }

# $field: the field.
phrase-reforms =
    .nominative = проводимые реформы в сфере { TOPIC($field, form: "genitive") }

# $field: the field.
phrase-legislation-in =
    .nominative = законодательство в сфере { TOPIC($field, form: "genitive") }

# $field: the field.
phrase-challenges =
    .nominative = вызовы в сфере { TOPIC($field, form: "genitive") }

# $field: the field.
phrase-achievements =
    .nominative = достижения в сфере { TOPIC($field, form: "genitive") }

# $of: whose activities. $field (optional). $as (optional): a term such as the national preventive mechanism.
phrase-activities =
    .nominative = деятельность { TOPIC($of, form: "genitive") }{ KNOWN($as) ->
        [yes] {" "}в качестве { TOPIC($as, form: "genitive") }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}в сфере { TOPIC($field, form: "genitive") }
       *[no] {""}
    }

# $of: whose mandate.
phrase-mandate =
    .nominative = мандат { TOPIC($of, form: "genitive") }

# $of: whose rights.
phrase-rights =
    .nominative = права { TOPIC($of, form: "genitive") }

# $of: what is protected.
phrase-protection =
    .nominative = защита { TOPIC($of, form: "genitive") }

# $of: what is ensured.
phrase-ensuring =
    .nominative = обеспечение { TOPIC($of, form: "genitive") }

# $of: what is prevented.
phrase-prevention =
    .nominative = предотвращение { TOPIC($of, form: "genitive") }

# $against: against what.
phrase-fight-against =
    .nominative = борьба { TOPIC($against, form: "occasion") }
