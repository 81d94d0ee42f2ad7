### Acts of courtesy and attitude. The head of acts.ftl explains the form of a message.

## Thanks and appreciation. In Azerbaijani thanks, the addressee stands after the reason: before a participle of the reason,
## its dative would be read as the object of the participle.

# $addressees (optional): whom they thank. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }{ KNOWN($addressees) ->
    [yes] thanked { NAME($addressees, case: "definite") }
   *[no] expressed gratitude
}{ KNOWN($points) ->
    [yes] {" "}for { LIST($points, form: "topic") }
   *[no] {""}
}.
    .impersonal = { part-link-first }gratitude was { part-link-verb }expressed{ KNOWN($addressees) ->
        [yes] {" "}to { NAME($addressees, case: "definite") }
       *[no] {""}
    }{ KNOWN($points) ->
        [yes] {" "}for { LIST($points, form: "topic") }
       *[no] {""}
    }.

# $addressees (optional): to whom. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-expressed-gratitude = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed deep gratitude{ KNOWN($addressees) ->
    [yes] {" "}to { NAME($addressees, case: "definite") }
   *[no] {""}
}{ KNOWN($points) ->
    [yes] {" "}for { LIST($points, form: "topic") }
   *[no] {""}
}.
    .impersonal = { part-link-first }deep gratitude was { part-link-verb }expressed{ KNOWN($addressees) ->
        [yes] {" "}to { NAME($addressees, case: "definite") }
       *[no] {""}
    }{ KNOWN($points) ->
        [yes] {" "}for { LIST($points, form: "topic") }
       *[no] {""}
    }.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-appreciated = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }highly appreciated { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }highly appreciated { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani and Russian: accusative).
act-praised = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }praised { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-supported = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }supported { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }supported { LIST($points, form: "topic") }.

# $addressees: whom. Points (the award): topic (Azerbaijani: comitative; Russian: instrumental).
act-awarded = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }awarded { NAME($addressees, case: "definite") } { LIST($points, form: "topic") }.

# Points (a step, a decision, a document): topic (Azerbaijani and Russian: accusative).
act-welcomed-step = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }welcomed { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani and Russian: accusative).
act-condemned = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }condemned { LIST($points, form: "topic") }.

## Congratulation, wishes and condolence. In Azerbaijani, the addressee stands before the point: a possessive in the point
## (“seçilməsi”) would otherwise belong to the speaker, who is the nearest name.

# $addressees: whom. Points (optional; the occasion): topic (Russian: occasion).
act-congratulated = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }congratulated { NAME($addressees, case: "definite") }{ KNOWN($points) ->
    [yes] {" "}on { LIST($points, form: "topic") }
   *[no] {""}
}.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }congratulated { NAME($addressees, case: "definite") } on { LIST($points, form: "topic") } and wished { GENDER($addressees) ->
    [masculine] him
    [feminine] her
    [neuter] it
   *[plural] them
} success.

# $addressees: whom. Points (the wishes): topic (Russian: genitive).
act-wished = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }wished { NAME($addressees, case: "definite") } { LIST($points, form: "topic") }.

# $addressees: whom.
act-wished-success = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }wished { NAME($addressees, case: "definite") } success.

# $addressees: whom. Points (optional; the cause): topic (Azerbaijani: comitative; Russian: occasion).
act-condoled = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed condolences to { NAME($addressees, case: "definite") }{ KNOWN($points) ->
    [yes] {" "}over { LIST($points, form: "topic") }
   *[no] {""}
}.
    .impersonal = { part-link-first }condolences were { part-link-verb }expressed to { NAME($addressees, case: "definite") }{ KNOWN($points) ->
        [yes] {" "}over { LIST($points, form: "topic") }
       *[no] {""}
    }.

## Attitude

# Points: topic (Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed satisfaction with { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }satisfaction was { part-link-verb }expressed with { LIST($points, form: "topic") }.

# Points: clause.
act-expressed-confidence = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed confidence that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }confidence was { part-link-verb }expressed that { LIST($points, form: "clause") }.

# Points: clause.
act-expressed-hope = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed the hope that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }the hope was { part-link-verb }expressed that { LIST($points, form: "clause") }.

# For what: a noun phrase such as “closer cooperation”. Points: topic (Azerbaijani: readiness; Russian: to).
act-expressed-readiness = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed readiness for { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }readiness was { part-link-verb }expressed for { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani: dative; Russian: to).
act-expressed-interest = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed interest in { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }interest was { part-link-verb }expressed in { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani: comitative; Russian: instrumental).
act-expressed-concern = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed concern about { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }concern was { part-link-verb }expressed about { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani and Russian: dative).
act-expressed-support = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed support for { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }support was { part-link-verb }expressed for { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani: comitative; Russian: occasion).
act-expressed-regret = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed regret over { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }regret was { part-link-verb }expressed over { LIST($points, form: "topic") }.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
