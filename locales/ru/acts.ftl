### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### $link: how the sentence follows the one before it. `part-link-first` begins the sentence, `part-link-verb` stands before the verb.
### KNOWN makes an addressee or a point optional.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence, so the shared parts begin with a small letter.
### The verb agrees with the gender of the person, even if the title is masculine («посол заявила»).
###
### Forms of a point in Russian:
###   clause         a complete clause after «что»: «готовятся ежегодные доклады»
###   about          a noun phrase after «о», «об» or «обо»: «о принимаемых мерах», «об изменениях»
###   occasion       a noun phrase after «с» or «со»: «с назначением», «со вступлением в должность»
###   to             a noun phrase after «к» or «ко»: «к сотрудничеству»
###   in             a noun phrase after «в» or «во»: «в конференции», «во встрече»
###   accusative     a noun phrase: «текущее состояние отношений»
###   genitive       a noun phrase: «успехов»
###   dative         a noun phrase after «по»: «региональным вопросам»
###   instrumental   a noun phrase: «уровнем сотрудничества»
###   proposal       an infinitive: «провести совместный тренинг»
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Shared parts. LINK: how the sentence follows the one before it (`link` in the meeting file).

part-link-first = { LINK($link) ->
    [in-turn] В свою очередь,{" "}
    [then] Затем{" "}
   *[other] {""}
}

part-link-verb = { LINK($link) ->
    [also] также{" "}
   *[other] {""}
}

# What somebody takes part in. A kind of event of a project is an event in general.
part-at-event = { EVENT($event) ->
    [meeting] во встрече
    [reception] во встрече
    [farewell] во встрече
    [credentials] во встрече
    [video-call] во встрече
    [sidelines] во встрече
    [telephone-call] в телефонном разговоре
    [visit] в визите
    [official-visit] в визите
    [working-visit] в визите
    [monitoring-visit] в посещении
    [signing] в мероприятии
    [conference] в конференции
    [forum] в форуме
    [hearing] в слушаниях
    [training] в тренинге
   *[other] в мероприятии
}

## Attendance, reception and visit

# The participants, with their posts. A person whose posts were named before is named without them.
act-attended = { part-link-first }{ part-at-event } { part-link-verb }{ GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

# The same for an event in general.
act-attended-event = { part-link-first }в мероприятии { part-link-verb }{ GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

# Points (the event): topic (Azerbaijani: locative; Russian: in).
act-took-part = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { LIST($points, form: "in") }.

# $addressees: who is received, with their posts.
act-received = { part-link-first }{ PERSON($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} { PERSON($addressees, case: "accusative") }.

# $addressees: who is met, with their posts.
# allow(wrong-case): in Russian both stand after «между», in the instrumental
act-met = { part-link-first }{ part-link-verb }между { COUNT($speakers) ->
    [1] { COUNT($addressees) ->
        [1] { PERSON($speakers, case: "instrumental") } и { PERSON($addressees, case: "instrumental") }
       *[other] { PERSON($speakers, case: "instrumental") }, с одной стороны, и { PERSON($addressees, case: "instrumental") }, с другой стороны,
    }
   *[other] { PERSON($speakers, case: "instrumental") }, с одной стороны, и { PERSON($addressees, case: "instrumental") }, с другой стороны,
} состоялась встреча.

# $addressees: whom the speakers accompany.
act-accompanied = { part-link-first }{ NAME($addressees, case: "accusative") } { part-link-verb }{ GENDER($speakers) ->
    [masculine] сопровождал
    [feminine] сопровождала
    [neuter] сопровождало
   *[plural] сопровождали
} { PERSON($speakers) }.

# Points (the place): topic (Azerbaijani: locative; Russian: accusative).
act-visited = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] посетил
    [feminine] посетила
    [neuter] посетило
   *[plural] посетили
} { LIST($points, form: "accusative") }.

# A visit of a preventive mechanism without notice. Points (the institution): topic (Azerbaijani: dative; Russian: genitive).
act-visited-unannounced = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] осуществил
    [feminine] осуществила
    [neuter] осуществило
   *[plural] осуществили
} посещение { LIST($points, form: "genitive") } без предварительного предупреждения.
    .impersonal = { part-link-first }{ part-link-verb }было осуществлено посещение { LIST($points, form: "genitive") } без предварительного предупреждения.

# Points (what they see): topic (Azerbaijani: comitative; Russian: occasion).
act-got-acquainted = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] ознакомился
    [feminine] ознакомилась
    [neuter] ознакомилось
   *[plural] ознакомились
} { LIST($points, form: "occasion") }.

# Points (the monument): topic (Russian: to).
act-laid-wreath = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] возложил
    [feminine] возложила
    [neuter] возложило
   *[plural] возложили
} венок { LIST($points, form: "to") }.

# Points (whose memory): topic (Azerbaijani and Russian: genitive).
act-honoured-memory = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] почтил
    [feminine] почтила
    [neuter] почтило
   *[plural] почтили
} память { LIST($points, form: "genitive") }.

act-posed-for-photograph = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] сфотографировался
    [feminine] сфотографировалась
    [neuter] сфотографировалось
   *[plural] сфотографировались
} на память.
    .impersonal = { part-link-first }{ part-link-verb }была сделана фотография на память.

# The first words of the host or the chair.
act-opened = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выступил
    [feminine] выступила
    [neuter] выступило
   *[plural] выступили
} со вступительным словом.

## Welcome

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] приветствовал
    [feminine] приветствовала
    [neuter] приветствовало
   *[plural] приветствовали
} { ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] гостей
        [feminine] гостью
       *[other] гостя
    }
   *[other] { NAME($addressees, case: "accusative") }
}.

# Points: clause. $addressees: as in `welcomed`.
act-welcomed-and-stated = { LINK($link) ->
    [in-turn] В свою очередь,{" "}
    [then] Затем,{" "}
    [also] Также,{" "}
   *[other] {""}
}приветствуя { ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] гостей
        [feminine] гостью
       *[other] гостя
    }
   *[other] { NAME($addressees, case: "accusative") }
}, { NAME($speakers) } { GENDER($speakers) ->
    [masculine] заявил
    [feminine] заявила
    [neuter] заявило
   *[plural] заявили
}, что { LIST($points, form: "clause") }.

## Statements

# Points: clause.
act-stated = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] заявил
    [feminine] заявила
    [neuter] заявило
   *[plural] заявили
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было заявлено, что { LIST($points, form: "clause") }.

# Points: clause.
act-said = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] сказал
    [feminine] сказала
    [neuter] сказало
   *[plural] сказали
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было сказано, что { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметила
    [neuter] отметило
   *[plural] отметили
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было отмечено, что { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-noted-importance = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметила
    [neuter] отметило
   *[plural] отметили
} важность { LIST($points, form: "genitive") }.
    .impersonal = { part-link-first }{ part-link-verb }была отмечена важность { LIST($points, form: "genitive") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-noted-role = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметила
    [neuter] отметило
   *[plural] отметили
} роль { LIST($points, form: "genitive") }.
    .impersonal = { part-link-first }{ part-link-verb }была отмечена роль { LIST($points, form: "genitive") }.

# Points: clause.
act-emphasised = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] подчеркнул
    [feminine] подчеркнула
    [neuter] подчеркнуло
   *[plural] подчеркнули
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было подчёркнуто, что { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-importance = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] подчеркнул
    [feminine] подчеркнула
    [neuter] подчеркнуло
   *[plural] подчеркнули
} важность { LIST($points, form: "genitive") }.
    .impersonal = { part-link-first }{ part-link-verb }была подчёркнута важность { LIST($points, form: "genitive") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-necessity = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] подчеркнул
    [feminine] подчеркнула
    [neuter] подчеркнуло
   *[plural] подчеркнули
} необходимость { LIST($points, form: "genitive") }.
    .impersonal = { part-link-first }{ part-link-verb }была подчёркнута необходимость { LIST($points, form: "genitive") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-role = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] подчеркнул
    [feminine] подчеркнула
    [neuter] подчеркнуло
   *[plural] подчеркнули
} роль { LIST($points, form: "genitive") }.
    .impersonal = { part-link-first }{ part-link-verb }была подчёркнута роль { LIST($points, form: "genitive") }.

# Points: clause.
act-clarified = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] пояснил
    [feminine] пояснила
    [neuter] пояснило
   *[plural] пояснили
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было пояснено, что { LIST($points, form: "clause") }.

# Points: clause.
act-added = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] добавил
    [feminine] добавила
    [neuter] добавило
   *[plural] добавили
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было добавлено, что { LIST($points, form: "clause") }.

# Points: clause.
act-recalled = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] напомнил
    [feminine] напомнила
    [neuter] напомнило
   *[plural] напомнили
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }напоминалось, что { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: accusative; Russian: about).
act-recalled-topic = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] напомнил
    [feminine] напомнила
    [neuter] напомнило
   *[plural] напомнили
} { LIST($points, form: "about") }.

# Points: clause.
act-reaffirmed = { part-link-first }{ NAME($speakers) } { part-link-verb }вновь { GENDER($speakers) ->
    [masculine] подтвердил
    [feminine] подтвердила
    [neuter] подтвердило
   *[plural] подтвердили
}, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было вновь подтверждено, что { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: accusative; Russian: accusative, without a speaker genitive).
act-reaffirmed-topic = { part-link-first }{ NAME($speakers) } { part-link-verb }вновь { GENDER($speakers) ->
    [masculine] подтвердил
    [feminine] подтвердила
    [neuter] подтвердило
   *[plural] подтвердили
} { LIST($points, form: "accusative") }.

# Points: clause.
act-drew-attention = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] обратил
    [feminine] обратила
    [neuter] обратило
   *[plural] обратили
} внимание на то, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было обращено внимание на то, что { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-drew-attention-to = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] обратил
    [feminine] обратила
    [neuter] обратило
   *[plural] обратили
} внимание на { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-link-verb }было обращено внимание на { LIST($points, form: "accusative") }.

# Points: clause. $addressees: who learns it.
act-brought-to-attention = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] довёл
    [feminine] довела
    [neuter] довело
   *[plural] довели
} до сведения { NAME($addressees, case: "genitive") }, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }до сведения { NAME($addressees, case: "genitive") } было доведено, что { LIST($points, form: "clause") }.

# $addressees: whom. Points: clause.
act-assured = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] заверил
    [feminine] заверила
    [neuter] заверило
   *[plural] заверили
} { NAME($addressees, case: "accusative") } в том, что { LIST($points, form: "clause") }.

# Points: clause.
act-expressed-view = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} мнение, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }было выражено мнение, что { LIST($points, form: "clause") }.
