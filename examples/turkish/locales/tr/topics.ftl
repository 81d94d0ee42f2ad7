### Topics: noun phrases that meetings speak of, built of parts. A part is an id of the directory, a text, or a topic again.
### TOPIC prints a part in a form. Without `form`, the part is the head of the topic: it stands in the case of the topic.
### The rules inflect the topic as a whole. KNOWN makes a part optional.

## Relations and cooperation

# $between: the two or more sides.
phrase-relations =
    .topic = { TOPIC($between, form: "between") } arasındaki ilişkiler

# $between (optional): the sides.
phrase-bilateral-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }ikili ilişkiler

# $between (optional): the sides.
phrase-friendly-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }dostluk ilişkileri

# $between (optional): the sides.
phrase-interparliamentary-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }parlamentolar arası ilişkiler

# $between (optional): the sides.
phrase-economic-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }ekonomik ilişkiler

# $between (optional): the sides.
phrase-cultural-relations =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }kültürel ilişkiler

# $between (optional): the sides.
phrase-strategic-partnership =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }stratejik ortaklık

# All parts are optional, and there is at least one. $between: the sides. $with: with whom. $field: the field. $framework: the document, the organization
# or the programme.
phrase-cooperation =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }{ KNOWN($with) ->
        [yes] { TOPIC($with) } ile{" "}
       *[no] {""}
    }{ KNOWN($framework) ->
        [yes] { TOPIC($framework) } çerçevesinde{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } alanında{" "}
       *[no] {""}
    }iş birliği

# $of: who cooperates. $with: with whom. $field, $framework: optional, as in `cooperation`.
phrase-cooperation-of =
    .topic = { TOPIC($of, form: "genitive") } { KNOWN($framework) ->
        [yes] { TOPIC($framework) } çerçevesinde{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } alanında{" "}
       *[no] {""}
    }{ TOPIC($with) } ile iş birliği

# $with: with whom.
phrase-cooperation-with =
    .topic = { TOPIC($with) } ile iş birliği

# $field: the field.
phrase-cooperation-in =
    .topic = { TOPIC($field) } alanındaki iş birliği

# $with, $field (optional).
phrase-future-cooperation =
    .topic = { KNOWN($with) ->
        [yes] { TOPIC($with) } ile{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } alanında{" "}
       *[no] {""}
    }ileriye dönük iş birliği

# $between, $field (optional).
phrase-joint-projects =
    .topic = { KNOWN($field) ->
        [yes] { TOPIC($field) } alanında{" "}
       *[no] {""}
    }{ KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }ortak projeler

# $between: the sides.
phrase-dialogue =
    .topic = { TOPIC($between, form: "between") } arasındaki diyalog

# $between: the sides.
phrase-contacts =
    .topic = { TOPIC($between, form: "between") } arasındaki temaslar

# $between (optional): the sides.
phrase-mutual-visits =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }karşılıklı ziyaretler

# $of (optional): whose parliaments.
phrase-friendship-groups =
    .topic = { KNOWN($of) ->
        [yes] { TOPIC($of, form: "genitive") }{" "}
       *[no] {""}
    }parlamentolar arası dostluk gruplarının faaliyetleri

## Properties of a topic

# $of: of what.
phrase-development =
    .topic = { TOPIC($of, form: "genitive") } gelişimi

# $of: of what.
phrase-further-development =
    .topic = { TOPIC($of, form: "genitive") } daha da geliştirilmesi

# $of: of what.
phrase-expansion =
    .topic = { TOPIC($of, form: "genitive") } genişletilmesi

# $of: of what.
phrase-strengthening =
    .topic = { TOPIC($of, form: "genitive") } güçlendirilmesi

# $of: of what.
phrase-deepening =
    .topic = { TOPIC($of, form: "genitive") } derinleştirilmesi

# $of: of what.
phrase-improvement =
    .topic = { TOPIC($of, form: "genitive") } iyileştirilmesi

# $of: of what.
phrase-importance =
    .topic = { TOPIC($of, form: "genitive") } önemi

# $of: whose role. $in (optional): in what.
phrase-role =
    .topic = { KNOWN($in) ->
        [yes] { TOPIC($in, form: "locative") }{" "}
       *[no] {""}
    }{ TOPIC($of, form: "genitive") } rolü

# $of: of what.
phrase-current-state =
    .topic = { TOPIC($of, form: "genitive") } mevcut durumu

# $of: of what.
phrase-level =
    .topic = { TOPIC($of, form: "genitive") } düzeyi

# $of: of what.
phrase-prospects =
    .topic = { TOPIC($of, form: "genitive") } geleceğine ilişkin perspektifler

# $of: of what.
phrase-future =
    .topic = { TOPIC($of, form: "genitive") } geleceği

# $of: of what.
phrase-results =
    .topic = { TOPIC($of, form: "genitive") } sonuçları

# $of: of what.
phrase-consequences =
    .topic = { TOPIC($of, form: "genitive") } yol açtığı sonuçlar

# $of: of what.
phrase-areas =
    .topic = { TOPIC($of, form: "genitive") } kapsadığı alanlar

# $of: of what.
phrase-issues-of =
    .topic = { TOPIC($of) } konuları

# $what: the head. $field: the field.
phrase-in-field =
    .topic = { TOPIC($field) } alanındaki { TOPIC($what) }

# $what: the head. $framework: the document, the organization or the programme.
phrase-within-framework =
    .topic = { TOPIC($framework) } çerçevesindeki { TOPIC($what) }

# $in: the region, the country, the field of life.
phrase-situation =
    .topic = { TOPIC($in, form: "attributive") } mevcut durum

## Work in a field

# $of: whose experience. $field (optional).
phrase-experience-of =
    .topic = { TOPIC($of, form: "genitive") } { KNOWN($field) ->
        [yes] { TOPIC($field) } alanında{" "}
       *[no] {""}
    }edindiği deneyim

# $field: the field.
phrase-experience =
    .topic = { TOPIC($field) } alanındaki deneyim

# $field, $between (optional).
phrase-exchange-of-experience =
    .topic = { KNOWN($field) ->
        [yes] { TOPIC($field) } alanında{" "}
       *[no] {""}
    }{ KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasındaki{" "}
       *[no] {""}
    }deneyim paylaşımı

# $field: the field. $by (optional): by whom.
phrase-work-done =
    .topic = { KNOWN($by) ->
        [yes] { TOPIC($by) } tarafından{" "}
       *[no] {""}
    }{ TOPIC($field) } alanında yapılan çalışmalar

# $field: the field. $by (optional): by whom.
phrase-measures-taken =
    .topic = { KNOWN($by) ->
        [yes] { TOPIC($by) } tarafından{" "}
       *[no] {""}
    }{ TOPIC($field) } alanında alınan önlemler

# $field: the field.
phrase-reforms =
    .topic = { TOPIC($field) } alanında gerçekleştirilen reformlar

# $field: the field.
phrase-legislation-in =
    .topic = { TOPIC($field) } alanındaki mevzuat

# $field: the field.
phrase-challenges =
    .topic = { TOPIC($field) } alanında karşılaşılan zorluklar

# $field: the field.
phrase-achievements =
    .topic = { TOPIC($field) } alanında elde edilen başarılar

# $of: whose activities. $field (optional). $as (optional): a term such as the national preventive mechanism.
phrase-activities =
    .topic = { TOPIC($of, form: "genitive") } { KNOWN($as) ->
        [yes] { TOPIC($as) } sıfatıyla{" "}
       *[no] {""}
    }{ KNOWN($field) ->
        [yes] { TOPIC($field) } alanında{" "}
       *[no] {""}
    }yürüttüğü faaliyetler

# $of: whose mandate.
phrase-mandate =
    .topic = { TOPIC($of, form: "genitive") } görev ve yetkileri

# $of: whose rights.
phrase-rights =
    .topic = { TOPIC($of, form: "genitive") } hakları

# $of: what is protected.
phrase-protection =
    .topic = { TOPIC($of, form: "genitive") } korunması

# $of: what is ensured.
phrase-ensuring =
    .topic = { TOPIC($of, form: "genitive") } sağlanması

# $of: what is prevented.
phrase-prevention =
    .topic = { TOPIC($of, form: "genitive") } önlenmesi

# $against: against what.
phrase-fight-against =
    .topic = { TOPIC($against, form: "comitative") } mücadele
