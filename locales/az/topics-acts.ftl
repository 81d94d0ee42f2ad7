### Topics, continued: what somebody does, events, documents, words of courtesy. The head of topics.ftl explains the form.

## What somebody does for a topic

# $of: who supports. $for: what is supported.
phrase-support =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($for, form: "dative") } dəstəyi

# $for: what is supported.
phrase-support-for =
    .topic = { TOPIC($for, form: "dative") } dəstək
    .readiness = { TOPIC($for, form: "accusative") } dəstəkləməyə

# $of: whose contribution. $to: to what.
phrase-contribution =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } töhfəsi

# $of: who takes part. $in: the event, the work.
# allow(wrong-case): the locative is that of the event; who takes part is in the genitive
phrase-participation =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "locative") } iştirakı

# $of: whose efforts. $for: for what.
phrase-efforts =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($for) } istiqamətində səyləri

# $of: whose initiative.
phrase-initiatives =
    .topic = { TOPIC($of, form: "genitive") } təşəbbüsləri

# $on: about what.
phrase-proposals =
    .topic = { TOPIC($on, form: "comitative") } bağlı təkliflər

# $on: about what.
phrase-recommendations =
    .topic = { TOPIC($on, form: "comitative") } bağlı tövsiyələr

# $to: to what. $by (optional): by whom.
phrase-attention =
    .topic = { KNOWN($by) ->
        [yes] { TOPIC($by) } tərəfindən{" "}
       *[no] {""}
    }{ TOPIC($to, form: "dative") } göstərilən diqqət

# $of: whose. $in: in what.
phrase-interest =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "dative") } marağı

## Events and documents

# $for: the event or the work.
phrase-preparations =
    .topic = { TOPIC($for, form: "dative") } hazırlıq

# $of: the event.
phrase-organisation =
    .topic = { TOPIC($of, form: "genitive") } təşkili
    .readiness = { TOPIC($of, form: "accusative") } təşkil etməyə

# $of: the event.
phrase-holding =
    .topic = { TOPIC($of, form: "genitive") } keçirilməsi
    .readiness = { TOPIC($of, form: "accusative") } keçirməyə

# $of: what is opened.
phrase-opening-of =
    .topic = { TOPIC($of, form: "genitive") } açılışı

# $of: what is created.
phrase-creation =
    .topic = { TOPIC($of, form: "genitive") } yaradılması
    .readiness = { TOPIC($of, form: "accusative") } yaratmağa

# $of: the document. $between (optional): the sides.
phrase-signing-of =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }{ TOPIC($of, form: "genitive") } imzalanması
    .readiness = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }{ TOPIC($of, form: "accusative") } imzalamağa

# $of: the document.
# allow(wrong-case): the genitive belongs to “edilməsi”
phrase-adoption-of =
    .topic = { TOPIC($of, form: "genitive") } qəbul edilməsi
    .readiness = { TOPIC($of, form: "accusative") } qəbul etməyə

# $of: the document, the programme, the project.
phrase-implementation =
    .topic = { TOPIC($of, form: "genitive") } həyata keçirilməsi
    .readiness = { TOPIC($of, form: "accusative") } həyata keçirməyə

# $of: the document.
phrase-requirements =
    .topic = { TOPIC($of, form: "genitive") } tələbləri

# $to: the document. $of (optional): who accedes.
phrase-accession =
    .topic = { KNOWN($of) ->
        [yes] { TOPIC($of, form: "genitive") }{" "}
       *[no] {""}
    }{ TOPIC($to, form: "dative") } qoşulması

# $of: whose visit. $to: where to.
phrase-visit-to =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } səfəri

# $of: whose visit. $to: where to.
phrase-official-visit-to =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } rəsmi səfəri

# $of: whose visit. $where: where to. $from, $to: the first and last day; the program makes $period of them.
phrase-visit-on =
    .topic = { TOPIC($of, form: "genitive") } { WHEN($period) } { TOPIC($where, form: "dative") } səfəri

# Who returns where. $of: the people. $to: the place.
phrase-return-of =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } qayıdışı

# $on: about what.
phrase-conference-on =
    .topic = { TOPIC($on) } mövzusunda konfrans

# $on: about what.
phrase-training-on =
    .topic = { TOPIC($on) } mövzusunda təlim

# $of: who is a member. $in: of what.
phrase-membership =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "dative") } üzvlüyü

# $of: whose chairmanship. $in: of what.
phrase-chairmanship =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "dative") } sədrliyi

## Courtesy: what people thank for and congratulate on

phrase-invitation =
    .topic = dəvət

# $in: the event.
phrase-invitation-to-event =
    .topic = { TOPIC($in, form: "locative") } iştiraka dəvət

# $to: the country or the place.
phrase-invitation-to-visit =
    .topic = { TOPIC($to, form: "dative") } səfərə dəvət

phrase-warm-reception =
    .topic = səmimi qəbul

phrase-hospitality =
    .topic = göstərilən qonaqpərvərlik

phrase-detailed-information =
    .topic = verilən ətraflı məlumat

phrase-fruitful-exchange =
    .topic = səmərəli fikir mübadiləsi

phrase-constructive-cooperation =
    .topic = konstruktiv əməkdaşlıq

# For: congratulated. $as: a post of the directory. $of (optional): who was appointed.
phrase-appointment =
    .topic = { KNOWN($of) ->
        [yes] { NAME($of, case: "genitive") }{" "}
       *[no] {""}
    }{ POST($as) } vəzifəsinə təyin edilməsi

# For: congratulated. $as: a post of the directory. $of (optional): who was elected.
phrase-election =
    .topic = { KNOWN($of) ->
        [yes] { NAME($of, case: "genitive") }{" "}
       *[no] {""}
    }{ POST($as) } vəzifəsinə seçilməsi

# $in: the war, the competition.
phrase-victory =
    .topic = { TOPIC($in, form: "locative") } qazanılan qələbə

# $years: how many. $of: of what.
phrase-anniversary =
    .topic = { TOPIC($of, form: "genitive") } { NUMBER($years) } illiyi

# The end of a term of office or of a mission.
phrase-end-of-mission =
    .topic = diplomatik fəaliyyətin başa çatması
