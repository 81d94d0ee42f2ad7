### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence that begins with a name or a point.
###
### Forms of a point in English:
###   clause     a complete clause after “that”: “annual reports are prepared”
###   topic      a noun phrase after “on”, “about”, “for”, “with”: “the measures taken”
###   proposal   an infinitive without “to”: “hold joint training”
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Attendance and welcome

# The participants, with their posts. A person whose posts were named before is named without them.
act-attended = { EVENT($event) ->
    [meeting] The meeting was attended by
    [telephone-call] The telephone conversation was joined by
    [visit] The visit was joined by
    [signing] The event was attended by
    [conference] The conference was attended by
   *[other] The event was attended by
} { PERSON($speakers, case: "definite") }.

# The same for an event in general.
act-attended-event = The event was attended by { PERSON($speakers, case: "definite") }.

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { NAME($speakers, case: "definite") } { ROLE($addressees) ->
    [guest] welcomed the { GENDER($addressees) ->
        [plural] guests
       *[other] guest
    }
   *[other] greeted { NAME($addressees, case: "definite") }
}.

# Points: clause. $addressees: as in `welcomed`.
act-welcomed-and-stated = { NAME($speakers, case: "definite") } { ROLE($addressees) ->
    [guest] welcomed the { GENDER($addressees) ->
        [plural] guests
       *[other] guest
    }
   *[other] greeted { NAME($addressees, case: "definite") }
} and stated that { LIST($points, form: "clause") }.

## Statements

# Points: clause.
act-stated = { NAME($speakers, case: "definite") } stated that { LIST($points, form: "clause") }.
    .impersonal = It was stated that { LIST($points, form: "clause") }.

# Points: clause.
act-said = { NAME($speakers, case: "definite") } said that { LIST($points, form: "clause") }.
    .impersonal = It was said that { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { NAME($speakers, case: "definite") } noted that { LIST($points, form: "clause") }.
    .impersonal = It was noted that { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers, case: "definite") } emphasized that { LIST($points, form: "clause") }.
    .impersonal = It was emphasized that { LIST($points, form: "clause") }.

# Points: clause.
act-clarified = { NAME($speakers, case: "definite") } clarified that { LIST($points, form: "clause") }.
    .impersonal = It was clarified that { LIST($points, form: "clause") }.

# Points: clause.
act-drew-attention = { NAME($speakers, case: "definite") } drew attention to the fact that { LIST($points, form: "clause") }.
    .impersonal = Attention was drawn to the fact that { LIST($points, form: "clause") }.

## Information

# Points: topic (Russian: about).
act-informed = { NAME($speakers, case: "definite") } provided information on { LIST($points, form: "topic") }.
    .impersonal = Information was provided on { LIST($points, form: "topic") }.

# Follows another statement of the same speakers. Points: topic (Russian: about).
act-also-informed = { NAME($speakers, case: "definite") } also provided information on { LIST($points, form: "topic") }.
    .impersonal = Information was also provided on { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-informed-in-detail = { NAME($speakers, case: "definite") } provided detailed information on { LIST($points, form: "topic") }.
    .impersonal = Detailed information was provided on { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-gave-general-information = { NAME($speakers, case: "definite") } provided general information on { LIST($points, form: "topic") }.
    .impersonal = General information was provided on { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-spoke-of = { NAME($speakers, case: "definite") } spoke about { LIST($points, form: "topic") }.
    .impersonal = Mention was made of { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-delivered-report = { NAME($speakers, case: "definite") } delivered a report on { LIST($points, form: "topic") }.
    .impersonal = A report was delivered on { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-asked = { NAME($speakers, case: "definite") } asked about { LIST($points, form: "topic") }.
    .impersonal = Questions were asked about { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-answered = { NAME($speakers, case: "definite") } answered questions about { LIST($points, form: "topic") }.
    .impersonal = Answers were given to questions about { LIST($points, form: "topic") }.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] The participants
   *[other] The sides
}

# Points: topic (Azerbaijani and Russian: accusative).
act-discussed = { NAME($speakers, case: "definite") } discussed { LIST($points, form: "topic") }.
    .impersonal = { part-sides } discussed { LIST($points, form: "topic") }.

# Points: topic (Russian: dative).
act-exchanged-views = { NAME($speakers, case: "definite") } exchanged views on { LIST($points, form: "topic") }.
    .impersonal = { part-sides } exchanged views on { LIST($points, form: "topic") }.

# Follows another act of the same speakers. Points: topic (Russian: dative).
act-also-exchanged-views = { NAME($speakers, case: "definite") } also exchanged views on { LIST($points, form: "topic") }.
    .impersonal = { part-sides } also exchanged views on { LIST($points, form: "topic") }.

# Points: topic (Russian: about).
act-agreed = { NAME($speakers, case: "definite") } agreed on { LIST($points, form: "topic") }.
    .impersonal = Agreement was reached on { LIST($points, form: "topic") }.

# Points (the documents): topic with its article (Azerbaijani and Russian: accusative).
act-signed = { NAME($speakers, case: "definite") } signed { LIST($points, form: "topic") }.
    .impersonal = { part-sides } signed { LIST($points, form: "topic") }.

# Points: proposal.
act-proposed = { NAME($speakers, case: "definite") } proposed to { LIST($points, form: "proposal") }.
    .impersonal = It was proposed to { LIST($points, form: "proposal") }.

## Courtesy

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { NAME($speakers, case: "definite") } thanked { NAME($addressees, case: "definite") } for { LIST($points, form: "topic") }.
    .impersonal = Gratitude was expressed to { NAME($addressees, case: "definite") } for { LIST($points, form: "topic") }.

# Answers the other side. Points: topic (Azerbaijani: dative; Russian: accusative).
act-in-turn-thanked = In turn, { NAME($speakers, case: "definite") } thanked { NAME($addressees, case: "definite") } for { LIST($points, form: "topic") }.

# Points: topic (Russian: occasion).
act-congratulated = { NAME($speakers, case: "definite") } congratulated { NAME($addressees, case: "definite") } on { LIST($points, form: "topic") }.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { NAME($speakers, case: "definite") } congratulated { NAME($addressees, case: "definite") } on { LIST($points, form: "topic") } and wished { GENDER($addressees) ->
    [masculine] him
    [feminine] her
    [neuter] it
   *[plural] them
} success.

# Points (the wishes): topic (Russian: genitive).
act-wished = { NAME($speakers, case: "definite") } wished { NAME($addressees, case: "definite") } { LIST($points, form: "topic") }.

# Points: topic (Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { NAME($speakers, case: "definite") } expressed satisfaction with { LIST($points, form: "topic") }.
    .impersonal = Satisfaction was expressed with { LIST($points, form: "topic") }.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
