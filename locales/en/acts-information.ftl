### Acts that inform, discuss, decide, propose and call. The head of acts.ftl explains the form of a message.

## Information

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }provided { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "definite") } with{" "}
   *[no] {""}
}information on { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }information was { part-link-verb }provided { KNOWN($addressees) ->
        [yes] to { NAME($addressees, case: "definite") }{" "}
       *[no] {""}
    }on { LIST($points, form: "topic") }.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed-in-detail = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }provided { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "definite") } with{" "}
   *[no] {""}
}detailed information on { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }detailed information was { part-link-verb }provided { KNOWN($addressees) ->
        [yes] to { NAME($addressees, case: "definite") }{" "}
       *[no] {""}
    }on { LIST($points, form: "topic") }.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-gave-general-information = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }provided { KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "definite") } with{" "}
   *[no] {""}
}general information on { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }general information was { part-link-verb }provided { KNOWN($addressees) ->
        [yes] to { NAME($addressees, case: "definite") }{" "}
       *[no] {""}
    }on { LIST($points, form: "topic") }.

# $addressees: who is briefed. Points: topic (Russian: about).
act-briefed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }briefed { NAME($addressees, case: "definite") } on { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ NAME($addressees, case: "definite") } { GENDER($addressees) ->
        [plural] were
       *[other] was
    } { part-link-verb }briefed on { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-spoke-of = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }spoke about { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }mention was { part-link-verb }made of { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-delivered-report = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }delivered a report on { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }a report was { part-link-verb }delivered on { LIST($points, form: "topic") }.

# $addressees (optional): who receives the report, the book, the draft. Points (what is presented): topic with its article
# (Azerbaijani and Russian: accusative).
act-presented = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }presented { LIST($points, form: "topic") }{ KNOWN($addressees) ->
    [yes] {" "}to { NAME($addressees, case: "definite") }
   *[no] {""}
}.

# $addressees: to whom. Points: topic with its article (Azerbaijani and Russian: accusative).
act-handed-over = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }handed { LIST($points, form: "topic") } over to { NAME($addressees, case: "definite") }.

# $addressees: to whom. Points (optional; the gift): topic with its article (Azerbaijani: first case; Russian: accusative).
act-presented-gift = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }presented { NAME($addressees, case: "definite") } with { KNOWN($points) ->
    [yes] { LIST($points, form: "topic") }
   *[no] a gift
}.

# $addressees: the head of state or the minister.
act-presented-credentials = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }presented { GENDER($speakers) ->
    [masculine] his
    [feminine] her
    [neuter] its
   *[plural] their
} credentials to { NAME($addressees, case: "definite") }.

# Points: topic (Russian: about).
act-shared-impressions = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }shared { GENDER($speakers) ->
    [masculine] his
    [feminine] her
    [neuter] its
   *[plural] their
} impressions of { LIST($points, form: "topic") }.

# Points (the field): topic (Russian: genitive).
act-shared-experience = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }shared experience in the field of { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }experience was { part-link-verb }shared in the field of { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-raised = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }raised { COUNT($points) ->
    [1] the issue
   *[other] the issues
} of { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ COUNT($points) ->
        [1] the issue of { LIST($points, form: "topic") } was
       *[other] the issues of { LIST($points, form: "topic") } were
    } { part-link-verb }raised.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-took-note = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }took note of { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }took note of { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-asked = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }asked about { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }questions were { part-link-verb }asked about { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-answered = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }answered questions about { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }answers were { part-link-verb }given to questions about { LIST($points, form: "topic") }.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] the participants
    [forum] the participants
    [hearing] the participants
    [training] the participants
    [taking-part] the participants
   *[other] the sides
}

# Points: topic (Azerbaijani and Russian: accusative).
act-discussed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }discussed { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }discussed { LIST($points, form: "topic") }.

# Points: topic (Russian: dative).
act-exchanged-views = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }exchanged views on { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }exchanged views on { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani: dative; Russian: accusative). Without a speaker, both sides.
act-touched-upon = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }touched upon { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }touched upon { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-agreed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }agreed on { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }agreement was { part-link-verb }reached on { LIST($points, form: "topic") }.

# Points: proposal.
act-agreed-to = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }agreed to { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }agreed to { LIST($points, form: "proposal") }.

# Points: proposal.
act-decided = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }decided to { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }it was { part-link-verb }decided to { LIST($points, form: "proposal") }.

# Points (the document, the plan): topic with its article (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-approved = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }approved { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }approved { LIST($points, form: "topic") }.

# Points (the documents): topic with its article (Azerbaijani and Russian: accusative).
act-signed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }signed { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }signed { LIST($points, form: "topic") }.

## Proposals and calls

# Points: proposal.
act-proposed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }proposed to { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }it was { part-link-verb }proposed to { LIST($points, form: "proposal") }.

# Points: proposal.
act-recommended = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }made a recommendation to { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }a recommendation was { part-link-verb }made to { LIST($points, form: "proposal") }.

# $addressees: who is asked. Points: proposal.
act-requested = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }asked { NAME($addressees, case: "definite") } to { LIST($points, form: "proposal") }.

# $addressees: who receives the instruction. Points: proposal.
act-instructed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }instructed { NAME($addressees, case: "definite") } to { LIST($points, form: "proposal") }.

# $addressees: on whom they call. Points: proposal.
act-called-on = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }called on { NAME($addressees, case: "definite") } to { LIST($points, form: "proposal") }.

# Points: topic (Azerbaijani: dative; Russian: to).
act-called-for = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }called for { LIST($points, form: "topic") }.

# $addressees: who is invited. Points (the event or the place): topic (Azerbaijani: dative; Russian: allative).
act-invited = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }invited { NAME($addressees, case: "definite") } to { LIST($points, form: "topic") }.

# $addressees: who is invited. Points (the event): topic (Azerbaijani: locative; Russian: in).
act-invited-to-take-part = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }invited { NAME($addressees, case: "definite") } to take part in { LIST($points, form: "topic") }.

# $addressees: who is invited. Points (the place): topic (Azerbaijani: dative; Russian: accusative).
act-invited-to-visit = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }invited { NAME($addressees, case: "definite") } to visit { LIST($points, form: "topic") }.
