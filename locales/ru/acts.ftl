### What a speaker did. $speakers: who; $points: what, in the form that the act asks for;
### $addressees: to whom. `.impersonal` is the act without a speaker.
### An act that has no sentence without a speaker has no `.impersonal`, in any language.
### A sentence that begins with a name or a point gets its capital afterwards.
### The verb agrees with the gender of the person, also under a masculine title («посол заявила»).
###
### Forms of a point in Russian:
###   clause         a whole clause, after «что»: «готовятся ежегодные доклады»
###   about          a noun phrase with its own «о» or «об»: «о принимаемых мерах», «об изменениях»
###   occasion       a noun phrase with its own «с» or «со»: «с назначением», «со вступлением в должность»
###   accusative     «текущее состояние отношений»
###   genitive       «успехов»
###   dative         after «по»: «региональным вопросам»
###   instrumental   «уровнем сотрудничества»
###   proposal       an infinitive: «провести совместный тренинг»
### A text written in a meeting file has one wording: write it in the form that its act asks for.

## Coming together

# Who took part in a meeting, with their posts.
act-attended = Во встрече { GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

# The same at an event that is not a meeting of two sides.
act-attended-event = В мероприятии { GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

# The guests are $addressees: their number (in Russian also their gender) is taken from them.
act-welcomed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] приветствовал
    [feminine] приветствовала
    [neuter] приветствовало
   *[plural] приветствовали
} { GENDER($addressees) ->
    [plural] гостей
    [feminine] гостью
   *[other] гостя
}.

# Points: clause. The guests are $addressees, as in `welcomed`.
act-welcomed-and-stated = Приветствуя { GENDER($addressees) ->
    [plural] гостей
    [feminine] гостью
   *[other] гостя
}, { NAME($speakers) } { GENDER($speakers) ->
    [masculine] заявил
    [feminine] заявила
    [neuter] заявило
   *[plural] заявили
}, что { LIST($points, form: "clause") }.

## Saying

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
    [masculine] сообщил
    [feminine] сообщила
    [neuter] сообщило
   *[plural] сообщили
}, что { LIST($points, form: "clause") }.
    .impersonal = Было сообщено, что { LIST($points, form: "clause") }.

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

## Telling about something

# Points: topic; in Russian about.
act-informed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} информацию { LIST($points, form: "about") }.
    .impersonal = Была представлена информация { LIST($points, form: "about") }.

# After something else that they said. Points: topic; in Russian about.
act-also-informed = { NAME($speakers) } также { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} информацию { LIST($points, form: "about") }.
    .impersonal = Также была представлена информация { LIST($points, form: "about") }.

# Points: topic; in Russian about.
act-informed-in-detail = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} подробную информацию { LIST($points, form: "about") }.
    .impersonal = Была представлена подробная информация { LIST($points, form: "about") }.

# Points: topic; in Russian about.
act-gave-general-information = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} общую информацию { LIST($points, form: "about") }.
    .impersonal = Была представлена общая информация { LIST($points, form: "about") }.

# Points: topic; in Russian about.
act-spoke-of = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] рассказал
    [feminine] рассказала
    [neuter] рассказало
   *[plural] рассказали
} { LIST($points, form: "about") }.
    .impersonal = Речь шла { LIST($points, form: "about") }.

# Points: topic; in Russian about.
act-delivered-report = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] выступил
    [feminine] выступила
    [neuter] выступило
   *[plural] выступили
} с докладом { LIST($points, form: "about") }.
    .impersonal = Был заслушан доклад { LIST($points, form: "about") }.

# Points: topic; in Russian about.
act-asked = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] задал
    [feminine] задала
    [neuter] задало
   *[plural] задали
} вопросы { LIST($points, form: "about") }.
    .impersonal = Были заданы вопросы { LIST($points, form: "about") }.

# Points: topic; in Russian about.
act-answered = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] ответил
    [feminine] ответила
    [neuter] ответило
   *[plural] ответили
} на вопросы { LIST($points, form: "about") }.
    .impersonal = Были даны ответы на вопросы { LIST($points, form: "about") }.

## Between the sides. Without a speaker it is the sides who act.

# Points: topic; in Azerbaijani and Russian accusative.
act-discussed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] обсудил
    [feminine] обсудила
    [neuter] обсудило
   *[plural] обсудили
} { LIST($points, form: "accusative") }.
    .impersonal = Стороны обсудили { LIST($points, form: "accusative") }.

# Points: topic; in Russian dative.
act-exchanged-views = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] обменялся
    [feminine] обменялась
    [neuter] обменялось
   *[plural] обменялись
} мнениями по { LIST($points, form: "dative") }.
    .impersonal = Стороны обменялись мнениями по { LIST($points, form: "dative") }.

# After something else that they did. Points: topic; in Russian dative.
act-also-exchanged-views = { NAME($speakers) } также { GENDER($speakers) ->
    [masculine] обменялся
    [feminine] обменялась
    [neuter] обменялось
   *[plural] обменялись
} мнениями по { LIST($points, form: "dative") }.
    .impersonal = Стороны также обменялись мнениями по { LIST($points, form: "dative") }.

# Points: topic; in Russian about.
act-agreed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] договорился
    [feminine] договорилась
    [neuter] договорилось
   *[plural] договорились
} { LIST($points, form: "about") }.
    .impersonal = Достигнута договорённость { LIST($points, form: "about") }.

# Points, the documents: topic with its article; in Azerbaijani and Russian accusative.
act-signed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] подписал
    [feminine] подписала
    [neuter] подписало
   *[plural] подписали
} { LIST($points, form: "accusative") }.
    .impersonal = Стороны подписали { LIST($points, form: "accusative") }.

# Points: proposal.
act-proposed = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] предложил
    [feminine] предложила
    [neuter] предложило
   *[plural] предложили
} { LIST($points, form: "proposal") }.
    .impersonal = Было предложено { LIST($points, form: "proposal") }.

## Courtesy

# Points: topic; in Azerbaijani dative, in Russian accusative.
act-thanked = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] поблагодарил
    [feminine] поблагодарила
    [neuter] поблагодарило
   *[plural] поблагодарили
} { NAME($addressees, case: "accusative") } за { LIST($points, form: "accusative") }.
    .impersonal = Была выражена благодарность { NAME($addressees, case: "dative") } за { LIST($points, form: "accusative") }.

# In answer to what the other side said. Points: topic; in Azerbaijani dative, in Russian accusative.
act-in-turn-thanked = В свою очередь, { NAME($speakers) } { GENDER($speakers) ->
    [masculine] поблагодарил
    [feminine] поблагодарила
    [neuter] поблагодарило
   *[plural] поблагодарили
} { NAME($addressees, case: "accusative") } за { LIST($points, form: "accusative") }.

# Points: topic; in Russian occasion.
act-congratulated = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] поздравил
    [feminine] поздравила
    [neuter] поздравило
   *[plural] поздравили
} { NAME($addressees, case: "accusative") } { LIST($points, form: "occasion") }.

# Points, the occasion: topic; in Russian occasion.
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

# Points, what is wished: topic; in Russian genitive.
act-wished = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] пожелал
    [feminine] пожелала
    [neuter] пожелало
   *[plural] пожелали
} { NAME($addressees, case: "dative") } { LIST($points, form: "genitive") }.

# Points: topic; in Azerbaijani ablative, in Russian instrumental.
act-expressed-satisfaction = { NAME($speakers) } { GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} удовлетворение { LIST($points, form: "instrumental") }.
    .impersonal = Было выражено удовлетворение { LIST($points, form: "instrumental") }.

## What no act says: a point that is a whole sentence of its own, with its full stop

# One point only: a whole sentence.
act-text =
    .impersonal = { LIST($points) }
