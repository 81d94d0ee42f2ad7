### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### $link: how the sentence follows the one before it. `part-link-first` begins the sentence, `part-link-verb` stands before the verb.
### KNOWN makes an addressee or a point optional.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence, so the shared parts begin with a small letter.
###
### Forms of a point in English:
###   clause     a complete clause after “that”: “annual reports are prepared”
###   topic      a noun phrase after “on”, “about”, “for”, “with”: “the measures taken”
###   proposal   an infinitive without “to”: “hold joint training”
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Shared parts. LINK: how the sentence follows the one before it (`link` in the meeting file).

part-link-first = { LINK($link) ->
    [in-turn] In turn,{" "}
    [then] Then{" "}
   *[other] {""}
}

part-link-verb = { LINK($link) ->
    [also] also{" "}
   *[other] {""}
}

## Attendance, reception and visit

# The participants, with their posts. A person whose posts were named before is named without them.
act-attended = { part-link-first }{ EVENT($event) ->
    [meeting] the meeting was { part-link-verb }attended by
    [reception] the meeting was { part-link-verb }attended by
    [farewell] the meeting was { part-link-verb }attended by
    [credentials] the meeting was { part-link-verb }attended by
    [video-call] the meeting was { part-link-verb }joined by
    [sidelines] the meeting was { part-link-verb }attended by
    [telephone-call] the telephone conversation was { part-link-verb }joined by
    [visit] the visit was { part-link-verb }joined by
    [official-visit] the visit was { part-link-verb }joined by
    [working-visit] the visit was { part-link-verb }joined by
    [monitoring-visit] the visit was { part-link-verb }joined by
    [signing] the event was { part-link-verb }attended by
    [conference] the conference was { part-link-verb }attended by
    [forum] the forum was { part-link-verb }attended by
    [hearing] the hearing was { part-link-verb }attended by
    [training] the training was { part-link-verb }attended by
   *[other] the event was { part-link-verb }attended by
} { PERSON($speakers, case: "definite") }.

# The same for an event in general.
act-attended-event = { part-link-first }the event was { part-link-verb }attended by { PERSON($speakers, case: "definite") }.

# Points (the event): topic (Azerbaijani: locative; Russian: in).
act-took-part = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }took part in { LIST($points, form: "topic") }.

# $addressees: who is received, with their posts.
act-received = { part-link-first }{ PERSON($speakers, case: "definite") } { part-link-verb }received { PERSON($addressees, case: "definite") }.

# $addressees: who is met, with their posts.
act-met = { part-link-first }{ PERSON($speakers, case: "definite") } { part-link-verb }met with { PERSON($addressees, case: "definite") }.

# $addressees: whom the speakers accompany.
act-accompanied = { part-link-first }{ NAME($addressees, case: "definite") } { GENDER($addressees) ->
    [plural] were
   *[other] was
} { part-link-verb }accompanied by { PERSON($speakers, case: "definite") }.

# Points (the place): topic (Azerbaijani: locative; Russian: accusative).
act-visited = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }visited { LIST($points, form: "topic") }.

# A visit of a preventive mechanism without notice. Points (the institution): topic (Azerbaijani: dative; Russian: genitive).
act-visited-unannounced = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }conducted an unannounced visit to { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }an unannounced visit was { part-link-verb }conducted to { LIST($points, form: "topic") }.

# Points (what they see): topic (Azerbaijani: comitative; Russian: occasion).
act-got-acquainted = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }became acquainted with { LIST($points, form: "topic") }.

# Points (the monument): topic (Russian: to).
act-laid-wreath = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }laid a wreath at { LIST($points, form: "topic") }.

# Points (whose memory): topic (Azerbaijani and Russian: genitive).
act-honoured-memory = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }paid tribute to the memory of { LIST($points, form: "topic") }.

act-posed-for-photograph = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }posed for a photograph.
    .impersonal = { part-link-first }a souvenir photograph was { part-link-verb }taken.

# The first words of the host or the chair.
act-opened = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }delivered opening remarks.

## Welcome

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }{ ROLE($addressees) ->
    [guest] welcomed the { GENDER($addressees) ->
        [plural] guests
       *[other] guest
    }
   *[other] greeted { NAME($addressees, case: "definite") }
}.

# Points: clause. $addressees: as in `welcomed`.
act-welcomed-and-stated = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }{ ROLE($addressees) ->
    [guest] welcomed the { GENDER($addressees) ->
        [plural] guests
       *[other] guest
    }
   *[other] greeted { NAME($addressees, case: "definite") }
} and stated that { LIST($points, form: "clause") }.

## Statements

# Points: clause.
act-stated = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }stated that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }stated that { LIST($points, form: "clause") }.

# Points: clause.
act-said = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }said that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }said that { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }noted that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }noted that { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-noted-importance = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }noted the importance of { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }the importance of { LIST($points, form: "topic") } was { part-link-verb }noted.

# Points: topic (Azerbaijani and Russian: genitive).
act-noted-role = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }noted the role of { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }the role of { LIST($points, form: "topic") } was { part-link-verb }noted.

# Points: clause.
act-emphasised = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }emphasized that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }emphasized that { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-importance = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }emphasized the importance of { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }the importance of { LIST($points, form: "topic") } was { part-link-verb }emphasized.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-necessity = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }emphasized the need for { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }the need for { LIST($points, form: "topic") } was { part-link-verb }emphasized.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-role = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }emphasized the role of { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }the role of { LIST($points, form: "topic") } was { part-link-verb }emphasized.

# Points: clause.
act-clarified = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }clarified that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }clarified that { LIST($points, form: "clause") }.

# Points: clause.
act-added = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }added that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }added that { LIST($points, form: "clause") }.

# Points: clause.
act-recalled = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }recalled that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }recalled that { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: accusative; Russian: about).
act-recalled-topic = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }recalled { LIST($points, form: "topic") }.

# Points: clause.
act-reaffirmed = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }reaffirmed that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }reaffirmed that { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: accusative; Russian: accusative, without a speaker genitive).
act-reaffirmed-topic = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }reaffirmed { LIST($points, form: "topic") }.

# Points: clause.
act-drew-attention = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }drew attention to the fact that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }attention was { part-link-verb }drawn to the fact that { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-drew-attention-to = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }drew attention to { LIST($points, form: "topic") }.
    .impersonal = { part-link-first }attention was { part-link-verb }drawn to { LIST($points, form: "topic") }.

# Points: clause. $addressees: who learns it.
act-brought-to-attention = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }brought it to the attention of { NAME($addressees, case: "definite") } that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }it was { part-link-verb }brought to the attention of { NAME($addressees, case: "definite") } that { LIST($points, form: "clause") }.

# $addressees: whom. Points: clause.
act-assured = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }assured { NAME($addressees, case: "definite") } that { LIST($points, form: "clause") }.

# Points: clause.
act-expressed-view = { part-link-first }{ NAME($speakers, case: "definite") } { part-link-verb }expressed the view that { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }the view was { part-link-verb }expressed that { LIST($points, form: "clause") }.
