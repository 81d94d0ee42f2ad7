### Topics, continued: what somebody does, events, documents, words of courtesy. The head of topics.ftl explains the form.

## What somebody does for a topic

# $of: who supports. $for: what is supported.
phrase-support =
    .topic = the support of { TOPIC($of) } for { TOPIC($for) }

# $for: what is supported.
phrase-support-for =
    .topic = support for { TOPIC($for) }

# $of: whose contribution. $to: to what.
phrase-contribution =
    .topic = the contribution of { TOPIC($of) } to { TOPIC($to) }

# $of: who takes part. $in: the event, the work.
phrase-participation =
    .topic = the participation of { TOPIC($of) } in { TOPIC($in) }

# $of: whose efforts. $for: for what.
phrase-efforts =
    .topic = the efforts of { TOPIC($of) } for { TOPIC($for) }

# $of: whose initiative.
phrase-initiatives =
    .topic = the initiatives of { TOPIC($of) }

# $on: about what.
phrase-proposals =
    .topic = proposals on { TOPIC($on) }

# $on: about what.
phrase-recommendations =
    .topic = recommendations on { TOPIC($on) }

# $to: to what. $by (optional): by whom.
phrase-attention =
    .topic = the attention paid{ KNOWN($by) ->
        [yes] {" "}by { TOPIC($by) }
       *[no] {""}
    } to { TOPIC($to) }

# $of: whose. $in: in what.
phrase-interest =
    .topic = the interest of { TOPIC($of) } in { TOPIC($in) }

## Events and documents

# $for: the event or the work.
phrase-preparations =
    .topic = preparations for { TOPIC($for) }

# $of: the event.
phrase-organisation =
    .topic = the organization of { TOPIC($of) }

# $of: the event.
phrase-holding =
    .topic = holding { TOPIC($of) }

# $of: what is opened.
phrase-opening-of =
    .topic = the opening of { TOPIC($of) }

# $of: what is created.
phrase-creation =
    .topic = the creation of { TOPIC($of) }

# $of: the document. $between (optional): the sides.
phrase-signing-of =
    .topic = the signing of { TOPIC($of) }{ KNOWN($between) ->
        [yes] {" "}between { TOPIC($between, form: "between") }
       *[no] {""}
    }

# $of: the document.
phrase-adoption-of =
    .topic = the adoption of { TOPIC($of) }

# $of: the document, the programme, the project.
phrase-implementation =
    .topic = the implementation of { TOPIC($of) }

# $of: the document.
phrase-requirements =
    .topic = the requirements of { TOPIC($of) }

# $to: the document. $of (optional): who accedes.
phrase-accession =
    .topic = the accession { KNOWN($of) ->
        [yes] of { TOPIC($of) }{" "}
       *[no] {""}
    }to { TOPIC($to) }

# $of: whose visit. $to: where to.
phrase-visit-to =
    .topic = the visit of { TOPIC($of) } to { TOPIC($to) }

# $of: whose visit. $to: where to.
phrase-official-visit-to =
    .topic = the official visit of { TOPIC($of) } to { TOPIC($to) }

# $of: whose visit. $where: where to. $from, $to: the first and last day; the program makes $period of them.
phrase-visit-on =
    .topic = the visit of { TOPIC($of) } to { TOPIC($where) } { WHEN($period) }

# Who returns where. $of: the people. $to: the place.
phrase-return-of =
    .topic = the return of { TOPIC($of) } to { TOPIC($to) }

# $on: about what.
phrase-conference-on =
    .topic = the conference on { TOPIC($on) }

# $on: about what.
phrase-training-on =
    .topic = training on { TOPIC($on) }

# $of: who is a member. $in: of what.
phrase-membership =
    .topic = the membership of { TOPIC($of) } in { TOPIC($in) }

# $of: whose chairmanship. $in: of what.
phrase-chairmanship =
    .topic = the chairmanship of { TOPIC($of) } in { TOPIC($in) }

## Courtesy: what people thank for and congratulate on

phrase-invitation =
    .topic = the invitation

# $in: the event.
phrase-invitation-to-event =
    .topic = the invitation to take part in { TOPIC($in) }

# $to: the country or the place.
phrase-invitation-to-visit =
    .topic = the invitation to visit { TOPIC($to) }

phrase-warm-reception =
    .topic = the warm reception

phrase-hospitality =
    .topic = the hospitality shown

phrase-detailed-information =
    .topic = the detailed information provided

phrase-fruitful-exchange =
    .topic = the fruitful exchange of views

phrase-constructive-cooperation =
    .topic = constructive cooperation

# For: congratulated. $as: a post of the directory. $of (optional): who was appointed.
phrase-appointment =
    .topic = { KNOWN($of) ->
        [yes] the appointment of { NAME($of, case: "definite") } to the post of
       *[no] being appointed
    } { POST($as) }

# For: congratulated. $as: a post of the directory. $of (optional): who was elected.
phrase-election =
    .topic = { KNOWN($of) ->
        [yes] the election of { NAME($of, case: "definite") } to the post of
       *[no] being elected
    } { POST($as) }

# $in: the war, the competition.
phrase-victory =
    .topic = victory in { TOPIC($in) }

# $years: how many. $of: of what.
phrase-anniversary =
    .topic = the { ORDINAL($years) ->
        [one] { NUMBER($years) }st
        [two] { NUMBER($years) }nd
        [few] { NUMBER($years) }rd
       *[other] { NUMBER($years) }th
    } anniversary of { TOPIC($of) }

# The end of a term of office or of a mission.
phrase-end-of-mission =
    .topic = the end of the diplomatic mission
