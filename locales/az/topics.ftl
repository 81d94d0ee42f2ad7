### Topics: noun phrases that meetings speak of, built of parts. A part is an id of the directory, a text, or a topic again.
### TOPIC prints a part in a form. Without `form`, the part is the head of the topic: it stands in the case of the topic.
### The rules inflect the topic as a whole. KNOWN makes a part optional.

## Relations and cooperation

# $between: the two or more sides.
phrase-relations =
    .topic = { TOPIC($between, form: "between") } arasında münasibətlər

# $between (optional): the sides.
phrase-bilateral-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }ikitərəfli münasibətlər

# $between (optional): the sides.
phrase-friendly-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }dostluq münasibətləri

# $between (optional): the sides.
phrase-interparliamentary-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }parlamentlərarası əlaqələr

# $between (optional): the sides.
phrase-economic-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }iqtisadi əlaqələr

# $between (optional): the sides.
phrase-cultural-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }mədəni əlaqələr

# $between (optional): the sides.
phrase-strategic-partnership =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }strateji tərəfdaşlıq

# All parts are optional, and there is at least one. $between: the sides. $with: with whom. $field: the field. $framework: the document, the organization
# or the programme.
phrase-cooperation =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }{ KNOWN($framework) ->
        [yes] { TOPIC($framework) } çərçivəsində{" "}
       *[no] {""}
    }{ KNOWN($with) ->
        [yes] { TOPIC($with) } ilə{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } sahəsində{" "}
       *[no] {""}
    }əməkdaşlıq

# $of: who cooperates. $with: with whom. $field, $framework: optional, as in `cooperation`.
phrase-cooperation-of =
    .topic = { TOPIC($of, form: "genitive") } { KNOWN($framework) ->
        [yes] { TOPIC($framework) } çərçivəsində{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } sahəsində{" "}
       *[no] {""}
    }{ TOPIC($with) } ilə əməkdaşlığı

# $with: with whom.
phrase-cooperation-with =
    .topic = { TOPIC($with) } ilə əməkdaşlıq

# $field: the field.
phrase-cooperation-in =
    .topic = { TOPIC($field) } sahəsində əməkdaşlıq

# $with, $field (optional).
phrase-future-cooperation =
    .topic = { KNOWN($with) ->
        [yes] { TOPIC($with) } ilə{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } sahəsində{" "}
       *[no] {""}
    }gələcək əməkdaşlıq

# $between, $field (optional).
phrase-joint-projects =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } sahəsində{" "}
       *[no] {""}
    }birgə layihələr

# $between: the sides.
phrase-dialogue =
    .topic = { TOPIC($between, form: "between") } arasında dialoq

# $between: the sides.
phrase-contacts =
    .topic = { TOPIC($between, form: "between") } arasında təmaslar

# $between (optional): the sides.
phrase-mutual-visits =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }qarşılıqlı səfərlər

# $of (optional): whose parliaments.
phrase-friendship-groups =
    .topic = { KNOWN($of) ->
        [yes] { TOPIC($of, form: "genitive") }{" "}
       *[no] {""}
    }parlament dostluq qruplarının fəaliyyəti

## Properties of a topic

# $of: of what.
phrase-development =
    .topic = { TOPIC($of, form: "genitive") } inkişafı
    .readiness = { TOPIC($of, form: "accusative") } inkişaf etdirməyə

# $of: of what.
phrase-further-development =
    .topic = { TOPIC($of, form: "genitive") } daha da inkişaf etdirilməsi
    .readiness = { TOPIC($of, form: "accusative") } daha da inkişaf etdirməyə

# $of: of what.
phrase-expansion =
    .topic = { TOPIC($of, form: "genitive") } genişləndirilməsi
    .readiness = { TOPIC($of, form: "accusative") } genişləndirməyə

# $of: of what.
phrase-strengthening =
    .topic = { TOPIC($of, form: "genitive") } möhkəmləndirilməsi
    .readiness = { TOPIC($of, form: "accusative") } möhkəmləndirməyə

# $of: of what.
phrase-deepening =
    .topic = { TOPIC($of, form: "genitive") } dərinləşdirilməsi
    .readiness = { TOPIC($of, form: "accusative") } dərinləşdirməyə

# $of: of what.
phrase-improvement =
    .topic = { TOPIC($of, form: "genitive") } təkmilləşdirilməsi
    .readiness = { TOPIC($of, form: "accusative") } təkmilləşdirməyə

# $of: of what.
phrase-importance =
    .topic = { TOPIC($of, form: "genitive") } əhəmiyyəti

# $of: whose role. $in (optional): in what.
phrase-role =
    .topic = { KNOWN($in) ->
        [yes] { TOPIC($in, form: "locative") }{" "}
       *[no] {""}
    }{ TOPIC($of, form: "genitive") } rolu

# $of: of what.
phrase-current-state =
    .topic = { TOPIC($of, form: "genitive") } hazırkı vəziyyəti

# $of: of what.
phrase-level =
    .topic = { TOPIC($of, form: "genitive") } səviyyəsi

# $of: of what.
phrase-prospects =
    .topic = { TOPIC($of, form: "genitive") } perspektivləri

# $of: of what.
phrase-future =
    .topic = { TOPIC($of, form: "genitive") } gələcəyi

# $of: of what.
phrase-results =
    .topic = { TOPIC($of, form: "genitive") } nəticələri

# $of: of what.
phrase-consequences =
    .topic = { TOPIC($of, form: "genitive") } fəsadları

# $of: of what.
phrase-areas =
    .topic = { TOPIC($of, form: "genitive") } istiqamətləri

# $of: of what.
phrase-issues-of =
    .topic = { TOPIC($of) } məsələləri

# $what: the head. $field: the field.
phrase-in-field =
    .topic = { TOPIC($field) } sahəsində { TOPIC($what) }

# $what: the head. $framework: the document, the organization or the programme.
phrase-within-framework =
    .topic = { TOPIC($framework) } çərçivəsində { TOPIC($what) }

# $in: the region, the country, the field of life.
phrase-situation =
    .topic = { TOPIC($in, form: "locative") } mövcud vəziyyət

## Work in a field

# $of: whose experience. $field (optional).
phrase-experience-of =
    .topic = { TOPIC($of, form: "genitive") } { KNOWN($field) ->
        [yes] { TOPIC($field) } sahəsində{" "}
       *[no] {""}
    }təcrübəsi

# $field: the field.
phrase-experience =
    .topic = { TOPIC($field) } sahəsində təcrübə

# $field, $between (optional).
phrase-exchange-of-experience =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } sahəsində{" "}
       *[no] {""}
    }təcrübə mübadiləsi

# $field: the field. $by (optional): by whom.
phrase-work-done =
    .topic = { KNOWN($by) ->
        [yes] { TOPIC($by) } tərəfindən{" "}
       *[no] {""}
    }{ TOPIC($field) } sahəsində görülən işlər

# $field: the field. $by (optional): by whom.
phrase-measures-taken =
    .topic = { KNOWN($by) ->
        [yes] { TOPIC($by) } tərəfindən{" "}
       *[no] {""}
    }{ TOPIC($field) } sahəsində həyata keçirilən tədbirlər

# $field: the field.
phrase-reforms =
    .topic = { TOPIC($field) } sahəsində aparılan islahatlar

# $field: the field.
phrase-legislation-in =
    .topic = { TOPIC($field) } sahəsində qanunvericilik

# $field: the field.
phrase-challenges =
    .topic = { TOPIC($field) } sahəsində mövcud çağırışlar

# $field: the field.
phrase-achievements =
    .topic = { TOPIC($field) } sahəsində əldə edilən nailiyyətlər

# $of: whose activities. $field (optional). $as (optional): a term such as the national preventive mechanism.
phrase-activities =
    .topic = { TOPIC($of, form: "genitive") } { KNOWN($as) ->
        [yes] { TOPIC($as) } qismində{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } sahəsində{" "}
       *[no] {""}
    }fəaliyyəti

# $of: whose mandate.
phrase-mandate =
    .topic = { TOPIC($of, form: "genitive") } mandatı

# $of: whose rights.
phrase-rights =
    .topic = { TOPIC($of, form: "genitive") } hüquqları

# $of: what is protected.
phrase-protection =
    .topic = { TOPIC($of, form: "genitive") } müdafiəsi
    .readiness = { TOPIC($of, form: "accusative") } müdafiə etməyə

# $of: what is ensured.
phrase-ensuring =
    .topic = { TOPIC($of, form: "genitive") } təmin edilməsi
    .readiness = { TOPIC($of, form: "accusative") } təmin etməyə

# $of: what is prevented.
phrase-prevention =
    .topic = { TOPIC($of, form: "genitive") } qarşısının alınması
    .readiness = { TOPIC($of, form: "genitive") } qarşısını almağa

# $against: against what.
phrase-fight-against =
    .topic = { TOPIC($against, form: "dative") } qarşı mübarizə
