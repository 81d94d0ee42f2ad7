### Acts that inform, discuss, decide, propose and call. The head of acts.ftl explains the form of a message.

## Information

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}информацию { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] вниманию { NAME($addressees, case: "genitive") }{" "}
       *[no] {""}
    }была представлена информация { LIST($points, form: "about") }.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed-in-detail = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}подробную информацию { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] вниманию { NAME($addressees, case: "genitive") }{" "}
       *[no] {""}
    }была представлена подробная информация { LIST($points, form: "about") }.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-gave-general-information = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}общую информацию { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] вниманию { NAME($addressees, case: "genitive") }{" "}
       *[no] {""}
    }была представлена общая информация { LIST($points, form: "about") }.

# $addressees: who is briefed. Points: topic (Russian: about).
act-briefed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] проинформировал
    [feminine] проинформировала
    [neuter] проинформировало
   *[plural] проинформировали
} { NAME($addressees, case: "accusative") } { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ NAME($addressees) } { part-link-verb }{ GENDER($addressees) ->
        [masculine] был проинформирован
        [feminine] была проинформирована
        [neuter] было проинформировано
       *[plural] были проинформированы
    } { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-spoke-of = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] рассказал
    [feminine] рассказала
    [neuter] рассказало
   *[plural] рассказали
} { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }речь шла { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-delivered-report = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выступил
    [feminine] выступила
    [neuter] выступило
   *[plural] выступили
} с докладом { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }был заслушан доклад { LIST($points, form: "about") }.

# $addressees (optional): who receives the report, the book, the draft. Points (what is presented): topic with its article
# (Azerbaijani and Russian: accusative).
act-presented = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "accusative") }.

# $addressees: to whom. Points: topic with its article (Azerbaijani and Russian: accusative).
act-handed-over = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] передал
    [feminine] передала
    [neuter] передало
   *[plural] передали
} { NAME($addressees, case: "dative") } { LIST($points, form: "accusative") }.

# $addressees: to whom. Points (optional; the gift): topic with its article (Azerbaijani: first case; Russian: accusative).
act-presented-gift = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] вручил
    [feminine] вручила
    [neuter] вручило
   *[plural] вручили
} { NAME($addressees, case: "dative") } { KNOWN($points) ->
    [yes] { LIST($points, form: "accusative") }
   *[no] памятный подарок
}.

# $addressees: the head of state or the minister.
act-presented-credentials = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] вручил
    [feminine] вручила
    [neuter] вручило
   *[plural] вручили
} { NAME($addressees, case: "dative") } верительные грамоты.

# Points: topic (Russian: about).
act-shared-impressions = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] поделился
    [feminine] поделилась
    [neuter] поделилось
   *[plural] поделились
} впечатлениями { LIST($points, form: "about") }.

# Points (the field): topic (Russian: genitive).
act-shared-experience = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] поделился
    [feminine] поделилась
    [neuter] поделилось
   *[plural] поделились
} опытом в сфере { LIST($points, form: "genitive") }.
    .impersonal = { part-link-first }{ part-link-verb }состоялся обмен опытом в сфере { LIST($points, form: "genitive") }.

# Points: topic (Russian: about).
act-raised = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] поднял
    [feminine] подняла
    [neuter] подняло
   *[plural] подняли
} { COUNT($points) ->
    [1] вопрос
   *[other] вопросы
} { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }{ COUNT($points) ->
        [1] был поднят вопрос
       *[other] были подняты вопросы
    } { LIST($points, form: "about") }.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-took-note = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} к сведению { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }приняли к сведению { LIST($points, form: "accusative") }.

# Points: topic (Russian: about).
act-asked = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] задал
    [feminine] задала
    [neuter] задало
   *[plural] задали
} вопросы { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }были заданы вопросы { LIST($points, form: "about") }.

# Points: topic (Russian: about).
act-answered = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] ответил
    [feminine] ответила
    [neuter] ответило
   *[plural] ответили
} на вопросы { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }были даны ответы на вопросы { LIST($points, form: "about") }.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] участники
    [forum] участники
    [hearing] участники
    [training] участники
    [taking-part] участники
   *[other] стороны
}

# Points: topic (Azerbaijani and Russian: accusative).
act-discussed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] обсудил
    [feminine] обсудила
    [neuter] обсудило
   *[plural] обсудили
} { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }обсудили { LIST($points, form: "accusative") }.

# Points: topic (Russian: dative).
act-exchanged-views = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] обменялся
    [feminine] обменялась
    [neuter] обменялось
   *[plural] обменялись
} мнениями по { LIST($points, form: "dative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }обменялись мнениями по { LIST($points, form: "dative") }.

# Points: topic (Azerbaijani: dative; Russian: accusative). Without a speaker, both sides.
act-touched-upon = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] затронул
    [feminine] затронула
    [neuter] затронуло
   *[plural] затронули
} { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }затронули { LIST($points, form: "accusative") }.

# Points: topic (Russian: about).
act-agreed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] договорился
    [feminine] договорилась
    [neuter] договорилось
   *[plural] договорились
} { LIST($points, form: "about") }.
    .impersonal = { part-link-first }{ part-link-verb }была достигнута договорённость { LIST($points, form: "about") }.

# Points: proposal.
act-agreed-to = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] договорился
    [feminine] договорилась
    [neuter] договорилось
   *[plural] договорились
} { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }договорились { LIST($points, form: "proposal") }.

# Points: proposal.
act-decided = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] решил
    [feminine] решила
    [neuter] решило
   *[plural] решили
} { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-link-verb }было решено { LIST($points, form: "proposal") }.

# Points (the document, the plan): topic with its article (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-approved = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] утвердил
    [feminine] утвердила
    [neuter] утвердило
   *[plural] утвердили
} { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }утвердили { LIST($points, form: "accusative") }.

# Points (the documents): topic with its article (Azerbaijani and Russian: accusative).
act-signed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] подписал
    [feminine] подписала
    [neuter] подписало
   *[plural] подписали
} { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }подписали { LIST($points, form: "accusative") }.

## Proposals and calls

# Points: proposal.
act-proposed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] предложил
    [feminine] предложила
    [neuter] предложило
   *[plural] предложили
} { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-link-verb }было предложено { LIST($points, form: "proposal") }.

# Points: proposal.
act-recommended = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] рекомендовал
    [feminine] рекомендовала
    [neuter] рекомендовало
   *[plural] рекомендовали
} { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-link-verb }было рекомендовано { LIST($points, form: "proposal") }.

# $addressees: who is asked. Points: proposal.
act-requested = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] попросил
    [feminine] попросила
    [neuter] попросило
   *[plural] попросили
} { NAME($addressees, case: "accusative") } { LIST($points, form: "proposal") }.

# $addressees: who receives the instruction. Points: proposal.
act-instructed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] поручил
    [feminine] поручила
    [neuter] поручило
   *[plural] поручили
} { NAME($addressees, case: "dative") } { LIST($points, form: "proposal") }.

# $addressees: on whom they call. Points: proposal.
act-called-on = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] призвал
    [feminine] призвала
    [neuter] призвало
   *[plural] призвали
} { NAME($addressees, case: "accusative") } { LIST($points, form: "proposal") }.

# Points: topic (Azerbaijani: dative; Russian: to).
act-called-for = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] призвал
    [feminine] призвала
    [neuter] призвало
   *[plural] призвали
} { LIST($points, form: "to") }.

# $addressees: who is invited. Points (the event or the place): topic (Azerbaijani: dative; Russian: allative).
act-invited = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] пригласил
    [feminine] пригласила
    [neuter] пригласило
   *[plural] пригласили
} { NAME($addressees, case: "accusative") } { LIST($points, form: "allative") }.

# $addressees: who is invited. Points (the event): topic (Azerbaijani: locative; Russian: in).
act-invited-to-take-part = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] пригласил
    [feminine] пригласила
    [neuter] пригласило
   *[plural] пригласили
} { NAME($addressees, case: "accusative") } принять участие { LIST($points, form: "in") }.

# $addressees: who is invited. Points (the place): topic (Azerbaijani: dative; Russian: accusative).
act-invited-to-visit = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] пригласил
    [feminine] пригласила
    [neuter] пригласило
   *[plural] пригласили
} { NAME($addressees, case: "accusative") } посетить { LIST($points, form: "accusative") }.
