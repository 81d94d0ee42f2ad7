### Acts of courtesy and attitude. The head of acts.ftl explains the form of a message.

## Thanks and appreciation. In Azerbaijani thanks, the addressee stands after the reason: before a participle of the reason,
## its dative would be read as the object of the participle.

# $addressees (optional): whom they thank. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { part-link-first }{ NAME($speakers) } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { GENDER($speakers) ->
        [masculine] поблагодарил
        [feminine] поблагодарила
        [neuter] поблагодарило
       *[plural] поблагодарили
    } { NAME($addressees, case: "accusative") }
   *[no] { GENDER($speakers) ->
        [masculine] выразил
        [feminine] выразила
        [neuter] выразило
       *[plural] выразили
    } благодарность
}{ KNOWN($points) ->
    [yes] {" "}за { LIST($points, form: "accusative") }
   *[no] {""}
}.
    .impersonal = { part-link-first }{ part-link-verb }была выражена благодарность{ KNOWN($addressees) ->
        [yes] {" "}{ NAME($addressees, case: "dative") }
       *[no] {""}
    }{ KNOWN($points) ->
        [yes] {" "}за { LIST($points, form: "accusative") }
       *[no] {""}
    }.

# $addressees (optional): to whom. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-expressed-gratitude = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}глубокую признательность{ KNOWN($points) ->
    [yes] {" "}за { LIST($points, form: "accusative") }
   *[no] {""}
}.
    .impersonal = { part-link-first }{ part-link-verb }была выражена глубокая признательность{ KNOWN($addressees) ->
        [yes] {" "}{ NAME($addressees, case: "dative") }
       *[no] {""}
    }{ KNOWN($points) ->
        [yes] {" "}за { LIST($points, form: "accusative") }
       *[no] {""}
    }.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-appreciated = { part-link-first }{ NAME($speakers) } { part-link-verb }высоко { GENDER($speakers) ->
    [masculine] оценил
    [feminine] оценила
    [neuter] оценило
   *[plural] оценили
} { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }высоко оценили { LIST($points, form: "accusative") }.

# Points: topic (Azerbaijani and Russian: accusative).
act-praised = { part-link-first }{ NAME($speakers) } { part-link-verb }положительно { GENDER($speakers) ->
    [masculine] оценил
    [feminine] оценила
    [neuter] оценило
   *[plural] оценили
} { LIST($points, form: "accusative") }.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-supported = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] поддержал
    [feminine] поддержала
    [neuter] поддержало
   *[plural] поддержали
} { LIST($points, form: "accusative") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }поддержали { LIST($points, form: "accusative") }.

# $addressees: whom. Points (the award): topic (Azerbaijani: comitative; Russian: instrumental).
act-awarded = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] наградил
    [feminine] наградила
    [neuter] наградило
   *[plural] наградили
} { NAME($addressees, case: "accusative") } { LIST($points, form: "instrumental") }.

# Points (a step, a decision, a document): topic (Azerbaijani and Russian: accusative).
act-welcomed-step = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] приветствовал
    [feminine] приветствовала
    [neuter] приветствовало
   *[plural] приветствовали
} { LIST($points, form: "accusative") }.

# Points: topic (Azerbaijani and Russian: accusative).
act-condemned = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] осудил
    [feminine] осудила
    [neuter] осудило
   *[plural] осудили
} { LIST($points, form: "accusative") }.

## Congratulation, wishes and condolence. In Azerbaijani, the addressee stands before the point: a possessive in the point
## (“seçilməsi”) would otherwise belong to the speaker, who is the nearest name.

# $addressees: whom. Points (optional; the occasion): topic (Russian: occasion).
act-congratulated = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] поздравил
    [feminine] поздравила
    [neuter] поздравило
   *[plural] поздравили
} { NAME($addressees, case: "accusative") }{ KNOWN($points) ->
    [yes] {" "}{ LIST($points, form: "occasion") }
   *[no] {""}
}.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
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

# $addressees: whom. Points (the wishes): topic (Russian: genitive).
act-wished = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] пожелал
    [feminine] пожелала
    [neuter] пожелало
   *[plural] пожелали
} { NAME($addressees, case: "dative") } { LIST($points, form: "genitive") }.

# $addressees: whom.
act-wished-success = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] пожелал
    [feminine] пожелала
    [neuter] пожелало
   *[plural] пожелали
} { NAME($addressees, case: "dative") } успехов.

# $addressees: whom. Points (optional; the cause): topic (Azerbaijani: comitative; Russian: occasion).
act-condoled = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} { NAME($addressees, case: "dative") } соболезнования{ KNOWN($points) ->
    [yes] {" "}в связи { LIST($points, form: "occasion") }
   *[no] {""}
}.
    .impersonal = { part-link-first }{ part-link-verb }были выражены соболезнования { NAME($addressees, case: "dative") }{ KNOWN($points) ->
        [yes] {" "}в связи { LIST($points, form: "occasion") }
       *[no] {""}
    }.

## Attitude

# Points: topic (Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} удовлетворение { LIST($points, form: "instrumental") }.
    .impersonal = { part-link-first }{ part-link-verb }было выражено удовлетворение { LIST($points, form: "instrumental") }.

# Points: clause.
act-expressed-confidence = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} уверенность в том, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }была выражена уверенность в том, что { LIST($points, form: "clause") }.

# Points: clause.
act-expressed-hope = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} надежду на то, что { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }была выражена надежда на то, что { LIST($points, form: "clause") }.

# For what: a noun phrase such as “closer cooperation”. Points: topic (Azerbaijani: readiness; Russian: to).
act-expressed-readiness = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} готовность { LIST($points, form: "to") }.
    .impersonal = { part-link-first }{ part-link-verb }была выражена готовность { LIST($points, form: "to") }.

# Points: topic (Azerbaijani: dative; Russian: to).
act-expressed-interest = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} интерес { LIST($points, form: "to") }.
    .impersonal = { part-link-first }{ part-link-verb }был выражен интерес { LIST($points, form: "to") }.

# Points: topic (Azerbaijani: comitative; Russian: instrumental).
act-expressed-concern = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} обеспокоенность { LIST($points, form: "instrumental") }.
    .impersonal = { part-link-first }{ part-link-verb }была выражена обеспокоенность { LIST($points, form: "instrumental") }.

# Points: topic (Azerbaijani and Russian: dative).
act-expressed-support = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} поддержку { LIST($points, form: "dative") }.
    .impersonal = { part-link-first }{ part-link-verb }была выражена поддержка { LIST($points, form: "dative") }.

# Points: topic (Azerbaijani: comitative; Russian: occasion).
act-expressed-regret = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [masculine] выразил
    [feminine] выразила
    [neuter] выразило
   *[plural] выразили
} сожаление в связи { LIST($points, form: "occasion") }.
    .impersonal = { part-link-first }{ part-link-verb }было выражено сожаление в связи { LIST($points, form: "occasion") }.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
