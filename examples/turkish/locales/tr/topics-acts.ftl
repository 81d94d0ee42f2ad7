### Topics, continued: what somebody does, events, documents, words of courtesy. The head of topics.ftl explains the form.

## What somebody does for a topic

# $of: who supports. $for: what is supported.
phrase-support =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($for, form: "dative") } verdiği destek

# $for: what is supported.
phrase-support-for =
    .topic = { TOPIC($for, form: "dative") } verilen destek

# $of: whose contribution. $to: to what.
phrase-contribution =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } sağladığı katkılar

# $of: who takes part. $in: the event, the work.
phrase-participation =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "dative") } katılımı

# $of: whose efforts. $for: for what.
phrase-efforts =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($for) } yönündeki çabaları

# $of: whose initiative.
phrase-initiatives =
    .topic = { TOPIC($of, form: "genitive") } girişimleri

# $on: about what.
phrase-proposals =
    .topic = { TOPIC($on, form: "dative") } ilişkin öneriler

# $on: about what.
phrase-recommendations =
    .topic = { TOPIC($on, form: "dative") } ilişkin tavsiyeler

# $to: to what. $by (optional): by whom.
phrase-attention =
    .topic = { KNOWN($by) ->
        [yes] { TOPIC($by) } tarafından{" "}
       *[no] {""}
    }{ TOPIC($to, form: "dative") } gösterilen ilgi

# $of: whose. $in: in what.
phrase-interest =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "dative") } duyduğu ilgi

## Events and documents

# $for: the event or the work.
phrase-preparations =
    .topic = { TOPIC($for, form: "dative") } yönelik hazırlıklar

# $of: the event.
phrase-organisation =
    .topic = { TOPIC($of, form: "genitive") } organizasyonu

# $of: the event.
phrase-holding =
    .topic = { TOPIC($of, form: "genitive") } düzenlenmesi

# $of: what is opened.
phrase-opening-of =
    .topic = { TOPIC($of, form: "genitive") } açılışı

# $of: what is created.
phrase-creation =
    .topic = { TOPIC($of, form: "genitive") } oluşturulması

# $of: the document. $between (optional): the sides.
# allow(untranslated): Azerbaijani has the same words
phrase-signing-of =
    .topic = { KNOWN($between) ->
        [yes] { TOPIC($between, form: "between") } arasında{" "}
       *[no] {""}
    }{ TOPIC($of, form: "genitive") } imzalanması

# $of: the document.
phrase-adoption-of =
    .topic = { TOPIC($of, form: "genitive") } kabul edilmesi

# $of: the document, the programme, the project.
phrase-implementation =
    .topic = { TOPIC($of, form: "genitive") } hayata geçirilmesi

# $of: the document.
phrase-requirements =
    .topic = { TOPIC($of, form: "genitive") } gerekleri

# $to: the document. $of (optional): who accedes.
phrase-accession =
    .topic = { KNOWN($of) ->
        [yes] { TOPIC($of, form: "genitive") }{" "}
       *[no] {""}
    }{ TOPIC($to, form: "dative") } katılım süreci

# $of: whose visit. $to: where to.
phrase-visit-to =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } ziyareti

# $of: whose visit. $to: where to.
phrase-official-visit-to =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } resmî ziyareti

# $of: whose visit. $where: where to. $from, $to: the first and last day; the program makes $period of them.
phrase-visit-on =
    .topic = { TOPIC($of, form: "genitive") } { WHEN($period) } { TOPIC($where, form: "dative") } ziyareti

# Who returns where. $of: the people. $to: the place.
phrase-return-of =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } dönüşü

# $on: about what.
phrase-conference-on =
    .topic = { TOPIC($on) } konulu konferans

# $on: about what.
phrase-training-on =
    .topic = { TOPIC($on) } konulu eğitim

# $of: who is a member. $in: of what.
phrase-membership =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "dative") } üyeliği

# $of: whose chairmanship. $in: of what.
phrase-chairmanship =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($in, form: "attributive") } başkanlığı

## Courtesy: what people thank for and congratulate on

phrase-invitation =
    .topic = davet

# $in: the event.
phrase-invitation-to-event =
    .topic = { TOPIC($in, form: "dative") } katılım daveti

# $to: the country or the place.
phrase-invitation-to-visit =
    .topic = { TOPIC($to, form: "accusative") } ziyaret daveti

phrase-warm-reception =
    .topic = sıcak karşılama

phrase-hospitality =
    .topic = gösterilen misafirperverlik

phrase-detailed-information =
    .topic = verilen ayrıntılı bilgi

phrase-fruitful-exchange =
    .topic = verimli görüş alışverişi

phrase-constructive-cooperation =
    .topic = yapıcı iş birliği

# For: congratulated. $as: a post of the directory. $of (optional): who was appointed.
phrase-appointment =
    .topic = { KNOWN($of) ->
        [yes] { NAME($of, case: "genitive") }{" "}
       *[no] {""}
    }{ POST($as) } görevine atanması

# For: congratulated. $as: a post of the directory. $of (optional): who was elected.
phrase-election =
    .topic = { KNOWN($of) ->
        [yes] { NAME($of, case: "genitive") }{" "}
       *[no] {""}
    }{ POST($as) } görevine seçilmesi

# $in: the war, the competition.
phrase-victory =
    .topic = { TOPIC($in, form: "locative") } kazanılan zafer

# $years: how many. $of: of what.
phrase-anniversary =
    .topic = { TOPIC($of, form: "genitive") } { NUMBER($years, case: "ordinal") } yıl dönümü

# The end of a term of office or of a mission.
phrase-end-of-mission =
    .topic = diplomatik görevin tamamlanması
