### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence that begins with a name or a point.
### The verb agrees with the gender of the person, even if the title is masculine («посол заявила»).
###
### Forms of a point in Russian:
###   clause         a complete clause after «что»: «готовятся ежегодные доклады»
###   about          a noun phrase after «о», «об» or «обо»: «о принимаемых мерах», «об изменениях»
###   occasion       a noun phrase after «с» or «со»: «с назначением», «со вступлением в должность»
###   accusative     a noun phrase: «текущее состояние отношений»
###   genitive       a noun phrase: «успехов»
###   dative         a noun phrase after «по»: «региональным вопросам»
###   instrumental   a noun phrase: «уровнем сотрудничества»
###   proposal       an infinitive: «провести совместный тренинг»
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Attendance and welcome

# What somebody takes part in. A kind of event of a project is an event in general.
part-at-event = { EVENT($event) ->
    [meeting] Во встрече
    [telephone-call] В телефонном разговоре
    [visit] В визите
    [signing] В мероприятии
    [conference] В конференции
   *[other] В мероприятии
}

# The participants, with their posts. A person whose posts were named before is named without them.
act-attended = { part-at-event } { GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

# The same for an event in general.
act-attended-event = В мероприятии { GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { NAME($speakers) } { GENDER($speakers) ->
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
act-welcomed-and-stated = Приветствуя { ROLE($addressees) ->
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
act-stated = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] заявил
    [feminine] заявила
    [neuter] заявило
   *[plural] заявили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было заявлено, что { LIST($points, form: "clause") }.

# Points: clause.
act-said = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] сказал
    [feminine] сказала
    [neuter] сказало
   *[plural] сказали
}, что { LIST($points, form: "clause") }.
    .impersonal = Было сказано, что { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] отметил
    [feminine] отметила
    [neuter] отметило
   *[plural] отметили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было отмечено, что { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] подчеркнул
    [feminine] подчеркнула
    [neuter] подчеркнуло
   *[plural] подчеркнули
}, что { LIST($points, form: "clause") }.
    .impersonal = Было подчёркнуто, что { LIST($points, form: "clause") }.

# Points: clause.
act-clarified = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] пояснил
    [feminine] пояснила
    [neuter] пояснило
   *[plural] пояснили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было пояснено, что { LIST($points, form: "clause") }.

# Points: clause.
act-drew-attention = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] обратил
    [feminine] обратила
    [neuter] обратило
   *[plural] обратили
} внимание на то, что { LIST($points, form: "clause") }.
    .impersonal = Было обращено внимание на то, что { LIST($points, form: "clause") }.

## Information

# Points: topic (Russian: about).
act-informed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} информацию { LIST($points, form: "about") }.
    .impersonal = Была представлена информация { LIST($points, form: "about") }.

# Follows another statement of the same speakers. Points: topic (Russian: about).
act-also-informed = { NAME($speakers) } также { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} информацию { LIST($points, form: "about") }.
    .impersonal = Также была представлена информация { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-informed-in-detail = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} подробную информацию { LIST($points, form: "about") }.
    .impersonal = Была представлена подробная информация { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-gave-general-information = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} общую информацию { LIST($points, form: "about") }.
    .impersonal = Была представлена общая информация { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-spoke-of = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] рассказал
    [feminine] рассказала
    [neuter] рассказало
   *[plural] рассказали
} { LIST($points, form: "about") }.
    .impersonal = Речь шла { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-delivered-report = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] выступил
    [feminine] выступила
    [neuter] выступило
   *[plural] выступили
} с докладом { LIST($points, form: "about") }.
    .impersonal = Был заслушан доклад { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-asked = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] задал
    [feminine] задала
    [neuter] задало
   *[plural] задали
} вопросы { LIST($points, form: "about") }.
    .impersonal = Были заданы вопросы { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-answered = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] ответил
    [feminine] ответила
    [neuter] ответило
   *[plural] ответили
} на вопросы { LIST($points, form: "about") }.
    .impersonal = Были даны ответы на вопросы { LIST($points, form: "about") }.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] Участники
   *[other] Стороны
}

# Points: topic (Azerbaijani and Russian: accusative).
act-discussed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] обсудил
    [feminine] обсудила
    [neuter] обсудило
   *[plural] обсудили
} { LIST($points, form: "accusative") }.
    .impersonal = { part-sides } обсудили { LIST($points, form: "accusative") }.

# Points: topic (Russian: dative).
act-exchanged-views = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] обменялся
    [feminine] обменялась
    [neuter] обменялось
   *[plural] обменялись
} мнениями по { LIST($points, form: "dative") }.
    .impersonal = { part-sides } обменялись мнениями по { LIST($points, form: "dative") }.

# Follows another act of the same speakers. Points: topic (Russian: dative).
act-also-exchanged-views = { NAME($speakers) } также { GENDER($speakers) ->
    [masculine] обменялся
    [feminine] обменялась
    [neuter] обменялось
   *[plural] обменялись
} мнениями по { LIST($points, form: "dative") }.
    .impersonal = { part-sides } также обменялись мнениями по { LIST($points, form: "dative") }.

# Points: topic (Russian: about).
act-agreed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] договорился
    [feminine] договорилась
    [neuter] договорилось
   *[plural] договорились
} { LIST($points, form: "about") }.
    .impersonal = Достигнута договорённость { LIST($points, form: "about") }.

# Points (the documents): topic with its article (Azerbaijani and Russian: accusative).
act-signed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] подписал
    [feminine] подписала
    [neuter] подписало
   *[plural] подписали
} { LIST($points, form: "accusative") }.
    .impersonal = { part-sides } подписали { LIST($points, form: "accusative") }.

# Points: proposal.
act-proposed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] предложил
    [feminine] предложила
    [neuter] предложило
   *[plural] предложили
} { LIST($points, form: "proposal") }.
    .impersonal = Было предложено { LIST($points, form: "proposal") }.

## Courtesy

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] поблагодарил
    [feminine] поблагодарила
    [neuter] поблагодарило
   *[plural] поблагодарили
} { NAME($addressees, case: "accusative") } за { LIST($points, form: "accusative") }.
    .impersonal = Была выражена благодарность { NAME($addressees, case: "dative") } за { LIST($points, form: "accusative") }.

# Answers the other side. Points: topic (Azerbaijani: dative; Russian: accusative).
act-in-turn-thanked = В свою очередь, { NAME($speakers) } { GENDER($speakers) ->
    [masculine] поблагодарил
    [feminine] поблагодарила
    [neuter] поблагодарило
   *[plural] поблагодарили
} { NAME($addressees, case: "accusative") } за { LIST($points, form: "accusative") }.

# Points: topic (Russian: occasion).
act-congratulated = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] поздравил
    [feminine] поздравила
    [neuter] поздравило
   *[plural] поздравили
} { NAME($addressees, case: "accusative") } { LIST($points, form: "occasion") }.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] поздравил
    [feminine] поздравила
    [neuter] поздравило
   *[plural] поздравили
} { NAME($addressees, case: "accusative") } { LIST($points, form: "occasion") } и { GENDER($speakers) ->
    [masculine] пожелал
    [feminine] пожелала
    [neuter] пожелало
   *[plural] пожелали
} { GENDER($addressees) ->
    [feminine] ей
    [plural] им
   *[other] ему
} успехов.

# Points (the wishes): topic (Russian: genitive).
act-wished = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] пожелал
    [feminine] пожелала
    [neuter] пожелало
   *[plural] пожелали
} { NAME($addressees, case: "dative") } { LIST($points, form: "genitive") }.

# Points: topic (Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} удовлетворение { LIST($points, form: "instrumental") }.
    .impersonal = Было выражено удовлетворение { LIST($points, form: "instrumental") }.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
