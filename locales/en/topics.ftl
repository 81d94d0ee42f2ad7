### Topics: noun phrases that meetings speak of, built of parts. A part is an id of the directory, a text, or a topic again.
### TOPIC prints a part in a form. Without `form`, the part is the head of the topic: it stands in the case of the topic.
### The rules inflect the topic as a whole. KNOWN makes a part optional.

## Relations and cooperation

# $between: the two or more sides.
phrase-relations =
    .topic = relations between { TOPIC($between, form: "between") }

# $between (optional): the sides.
phrase-bilateral-relations =
    .topic = bilateral relations{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-friendly-relations =
    .topic = friendly relations{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-interparliamentary-relations =
    .topic = interparliamentary relations{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-economic-relations =
    .topic = economic relations{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-cultural-relations =
    .topic = cultural relations{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $between (optional): the sides.
phrase-strategic-partnership =
    .topic = the strategic partnership{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# All parts are optional, and there is at least one. $between: the sides. $with: with whom. $field: the field. $framework: the document, the organization
# or the programme.
phrase-cooperation =
    .topic = cooperation{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }{ KNOWN($with) ->
        [yes] {" "}with { TOPIC($with) }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}in the field of { TOPIC($field) }
       *[no] {""}
    }{ KNOWN($framework) ->
        [yes] {" "}within the framework of { TOPIC($framework) }
       *[no] {""}
    }

# $of: who cooperates. $with: with whom. $field, $framework: optional, as in `cooperation`.
phrase-cooperation-of =
    .topic = the cooperation of { TOPIC($of) } with { TOPIC($with) }{ KNOWN($field) ->
        [yes] {" "}in the field of { TOPIC($field) }
       *[no] {""}
    }{ KNOWN($framework) ->
        [yes] {" "}within the framework of { TOPIC($framework) }
       *[no] {""}
    }

# $with: with whom.
phrase-cooperation-with =
    .topic = cooperation with { TOPIC($with) }

# $field: the field.
phrase-cooperation-in =
    .topic = cooperation in the field of { TOPIC($field) }

# $with, $field (optional).
phrase-future-cooperation =
    .topic = further cooperation{ KNOWN($with) ->
        [yes] {" "}with { TOPIC($with) }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}in the field of { TOPIC($field) }
       *[no] {""}
    }

# $between, $field (optional).
phrase-joint-projects =
    .topic = joint projects{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}in the field of { TOPIC($field) }
       *[no] {""}
    }

# $between: the sides.
phrase-dialogue =
    .topic = dialogue between { TOPIC($between, form: "between") }

# $between: the sides.
phrase-contacts =
    .topic = contacts between { TOPIC($between, form: "between") }

# $between (optional): the sides.
phrase-mutual-visits =
    .topic = mutual visits{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $of (optional): whose parliaments.
phrase-friendship-groups =
    .topic = the activities of the parliamentary friendship groups{ KNOWN($of) ->
        [yes] {" "}of { TOPIC($of) }
       *[no] {""}
    }

## Properties of a topic

# $of: of what.
phrase-development =
    .topic = the development of { TOPIC($of) }

# $of: of what.
phrase-further-development =
    .topic = the further development of { TOPIC($of) }

# $of: of what.
phrase-expansion =
    .topic = the expansion of { TOPIC($of) }

# $of: of what.
phrase-strengthening =
    .topic = the strengthening of { TOPIC($of) }

# $of: of what.
phrase-deepening =
    .topic = the deepening of { TOPIC($of) }

# $of: of what.
phrase-improvement =
    .topic = the improvement of { TOPIC($of) }

# $of: of what.
phrase-importance =
    .topic = the importance of { TOPIC($of) }

# $of: whose role. $in (optional): in what.
phrase-role =
    .topic = the role of { TOPIC($of) }{ KNOWN($in) ->
        [yes] {" "}in { TOPIC($in) }
       *[no] {""}
    }

# $of: of what.
phrase-current-state =
    .topic = the current state of { TOPIC($of) }

# $of: of what.
phrase-level =
    .topic = the level of { TOPIC($of) }

# $of: of what.
phrase-prospects =
    .topic = the prospects for { TOPIC($of) }

# $of: of what.
phrase-future =
    .topic = the future of { TOPIC($of) }

# $of: of what.
phrase-results =
    .topic = the results of { TOPIC($of) }

# $of: of what.
phrase-consequences =
    .topic = the consequences of { TOPIC($of) }

# $of: of what.
phrase-areas =
    .topic = areas of { TOPIC($of) }

# $of: of what.
phrase-issues-of =
    .topic = issues of { TOPIC($of) }

# $what: the head. $field: the field.
phrase-in-field =
    .topic = { TOPIC($what) } in the field of { TOPIC($field) }

# $what: the head. $framework: the document, the organization or the programme.
phrase-within-framework =
    .topic = { TOPIC($what) } within the framework of { TOPIC($framework) }

# $in: the region, the country, the field of life.
phrase-situation =
    .topic = the situation in { TOPIC($in) }

## Work in a field

# $of: whose experience. $field (optional).
phrase-experience-of =
    .topic = the experience of { TOPIC($of) }{ KNOWN($field) ->
        [yes] {" "}in the field of { TOPIC($field) }
       *[no] {""}
    }

# $field: the field.
phrase-experience =
    .topic = experience in the field of { TOPIC($field) }

# $field, $between (optional).
phrase-exchange-of-experience =
    .topic = the exchange of experience{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}in the field of { TOPIC($field) }
       *[no] {""}
    }

# $field: the field. $by (optional): by whom.
phrase-work-done =
    .topic = the work done{ KNOWN($by) ->
        [yes] {" "}by { TOPIC($by) }
       *[no] {""}
    } in the field of { TOPIC($field) }

# $field: the field. $by (optional): by whom.
phrase-measures-taken =
    .topic = the measures taken{ KNOWN($by) ->
        [yes] {" "}by { TOPIC($by) }
       *[no] {""}
    } in the field of { TOPIC($field) }

# $field: the field.
phrase-reforms =
    .topic = the reforms carried out in the field of { TOPIC($field) }

# $field: the field.
phrase-legislation-in =
    .topic = legislation in the field of { TOPIC($field) }

# $field: the field.
phrase-challenges =
    .topic = challenges in the field of { TOPIC($field) }

# $field: the field.
phrase-achievements =
    .topic = the achievements made in the field of { TOPIC($field) }

# $of: whose activities. $field (optional). $as (optional): a term such as the national preventive mechanism.
phrase-activities =
    .topic = the activities of { TOPIC($of) }{ KNOWN($as) ->
        [yes] {" "}as { TOPIC($as) }
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] {" "}in the field of { TOPIC($field) }
       *[no] {""}
    }

# $of: whose mandate.
phrase-mandate =
    .topic = the mandate of { TOPIC($of) }

# $of: whose rights.
phrase-rights =
    .topic = the rights of { TOPIC($of) }

# $of: what is protected.
phrase-protection =
    .topic = the protection of { TOPIC($of) }

# $of: what is ensured.
phrase-ensuring =
    .topic = ensuring { TOPIC($of) }

# $of: what is prevented.
phrase-prevention =
    .topic = the prevention of { TOPIC($of) }

# $against: against what.
phrase-fight-against =
    .topic = the fight against { TOPIC($against) }
