### Topics, continued: what somebody does, events, documents, words of courtesy. The head of topics.ftl explains the form.

## What somebody does for a topic

# $of: who supports. $for: what is supported.
phrase-support =
    .nominative = поддержка { TOPIC($for, form: "genitive") } со стороны { TOPIC($of, form: "genitive") }

# $for: what is supported.
phrase-support-for =
    .nominative = поддержка { TOPIC($for, form: "genitive") }

# $of: whose contribution. $to: to what.
phrase-contribution =
    .nominative = вклад { TOPIC($of, form: "genitive") } { TOPIC($to, form: "into") }

# $of: who takes part. $in: the event, the work.
phrase-participation =
    .nominative = участие { TOPIC($of, form: "genitive") } { TOPIC($in, form: "in") }

# $of: whose efforts. $for: for what.
phrase-efforts =
    .nominative = усилия { TOPIC($of, form: "genitive") } по { TOPIC($for, form: "dative") }

# $of: whose initiative.
phrase-initiatives =
    .nominative = инициативы { TOPIC($of, form: "genitive") }

# $on: about what.
phrase-proposals =
    .nominative = предложения по { TOPIC($on, form: "dative") }

# $on: about what.
phrase-recommendations =
    .nominative = рекомендации по { TOPIC($on, form: "dative") }

# $to: to what. $by (optional): by whom.
phrase-attention =
    .nominative = внимание{ KNOWN($by) ->
        [yes] {" "}{ TOPIC($by, form: "genitive") }
       *[no] {""}
    } { TOPIC($to, form: "to") }

# $of: whose. $in: in what.
phrase-interest =
    .nominative = интерес { TOPIC($of, form: "genitive") } { TOPIC($in, form: "to") }

## Events and documents

# $for: the event or the work.
phrase-preparations =
    .nominative = подготовка { TOPIC($for, form: "to") }

# $of: the event.
phrase-organisation =
    .nominative = организация { TOPIC($of, form: "genitive") }

# $of: the event.
phrase-holding =
    .nominative = проведение { TOPIC($of, form: "genitive") }

# $of: what is opened.
phrase-opening-of =
    .nominative = открытие { TOPIC($of, form: "genitive") }

# $of: what is created.
phrase-creation =
    .nominative = создание { TOPIC($of, form: "genitive") }

# $of: the document. $between (optional): the sides.
phrase-signing-of =
    .nominative = подписание { TOPIC($of, form: "genitive") }{ KNOWN($between) ->
        [yes] {" "}между { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $of: the document.
phrase-adoption-of =
    .nominative = принятие { TOPIC($of, form: "genitive") }

# $of: the document, the programme, the project.
phrase-implementation =
    .nominative = реализация { TOPIC($of, form: "genitive") }

# $of: the document.
phrase-requirements =
    .nominative = требования { TOPIC($of, form: "genitive") }

# $to: the document. $of (optional): who accedes.
phrase-accession =
    .nominative = присоединение { KNOWN($of) ->
        [yes] { TOPIC($of, form: "genitive") }{" "}
       *[no] {""}
    }{ TOPIC($to, form: "to") }

# $of: whose visit. $to: where to.
phrase-visit-to =
    .nominative = визит { TOPIC($of, form: "genitive") } { TOPIC($to, form: "allative") }

# $of: whose visit. $to: where to.
phrase-official-visit-to =
    .nominative = официальный визит { TOPIC($of, form: "genitive") } { TOPIC($to, form: "allative") }

# $of: whose visit. $where: where to. $from, $to: the first and last day; the program makes $period of them.
phrase-visit-on =
    .nominative = визит { TOPIC($of, form: "genitive") } { TOPIC($where, form: "allative") } { WHEN($period) }

# Who returns where. $of: the people. $to: the place.
phrase-return-of =
    .nominative = возвращение { TOPIC($of, form: "genitive") } { TOPIC($to, form: "allative") }

# $on: about what.
phrase-conference-on =
    .nominative = конференция по { TOPIC($on, form: "dative") }

# $on: about what.
phrase-training-on =
    .nominative = тренинг по { TOPIC($on, form: "dative") }

# $of: who is a member. $in: of what.
phrase-membership =
    .nominative = членство { TOPIC($of, form: "genitive") } { TOPIC($in, form: "in") }

# $of: whose chairmanship. $in: of what.
phrase-chairmanship =
    .nominative = председательство { TOPIC($of, form: "genitive") } { TOPIC($in, form: "in") }

## Courtesy: what people thank for and congratulate on

phrase-invitation =
    .nominative = приглашение

# $in: the event.
phrase-invitation-to-event =
    .nominative = приглашение принять участие { TOPIC($in, form: "in") }

# $to: the country or the place.
phrase-invitation-to-visit =
    .nominative = приглашение посетить { TOPIC($to, form: "accusative") }

phrase-warm-reception =
    .nominative = тёплый приём

phrase-hospitality =
    .nominative = оказанное гостеприимство

phrase-detailed-information =
    .nominative = предоставленная подробная информация

phrase-fruitful-exchange =
    .nominative = плодотворный обмен мнениями

phrase-constructive-cooperation =
    .nominative = конструктивное сотрудничество

# For: congratulated. $as: a post of the directory. $of (optional): who was appointed.
phrase-appointment =
    .nominative = назначение{ KNOWN($of) ->
        [yes] {" "}{ NAME($of, case: "genitive") }
       *[no] {""}
    } на должность { POST($as, case: "genitive") }

# For: congratulated. $as: a post of the directory. $of (optional): who was elected.
phrase-election =
    .nominative = избрание{ KNOWN($of) ->
        [yes] {" "}{ NAME($of, case: "genitive") }
       *[no] {""}
    } на должность { POST($as, case: "genitive") }

# $in: the war, the competition.
phrase-victory =
    .nominative = победа { TOPIC($in, form: "in") }

# $years: how many. $of: of what.
phrase-anniversary =
    .nominative = { NUMBER($years) }-летие { TOPIC($of, form: "genitive") }
    .genitive = { NUMBER($years) }-летия { TOPIC($of, form: "genitive") }
    .dative = { NUMBER($years) }-летию { TOPIC($of, form: "genitive") }
    .accusative = { NUMBER($years) }-летие { TOPIC($of, form: "genitive") }
    .instrumental = { NUMBER($years) }-летием { TOPIC($of, form: "genitive") }
    .about = о { NUMBER($years) }-летии { TOPIC($of, form: "genitive") }
    .prepositional = { NUMBER($years) }-летии { TOPIC($of, form: "genitive") }
    .occasion = с { NUMBER($years) }-летием { TOPIC($of, form: "genitive") }
    .to = к { NUMBER($years) }-летию { TOPIC($of, form: "genitive") }
    .in = в { NUMBER($years) }-летии { TOPIC($of, form: "genitive") }
    .into = в { NUMBER($years) }-летие { TOPIC($of, form: "genitive") }
    .locative = на { NUMBER($years) }-летии { TOPIC($of, form: "genitive") }
    .allative = на { NUMBER($years) }-летие { TOPIC($of, form: "genitive") }

# The end of a term of office or of a mission.
phrase-end-of-mission =
    .nominative = завершение дипломатической деятельности
