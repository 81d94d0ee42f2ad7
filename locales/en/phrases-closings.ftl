### Closing sentences: complete sentences, for `closing` and for the act `text`.
### The head of phrases.ftl explains the form of a message.

## Other topics, questions and answers

# In Russian: in the genitive.
part-during-event = during the { EVENT($event) ->
    [meeting] meeting
    [reception] meeting
    [farewell] meeting
    [credentials] meeting
    [video-call] meeting
    [sidelines] meeting
    [telephone-call] telephone conversation
    [visit] visit
    [official-visit] visit
    [working-visit] visit
    [monitoring-visit] visit
    [signing] event
    [conference] conference
    [forum] forum
    [hearing] hearing
    [training] training
   *[other] event
}

phrase-closing-other-issues = Other issues of mutual interest were also discussed { part-during-event }.

phrase-closing-bilateral-regional = Views were also exchanged { part-during-event } on other bilateral and regional issues of mutual interest.

phrase-closing-number-of-issues = A number of other issues were discussed { part-during-event }.

# $topic: what the views were exchanged on.
phrase-closing-views-on = In conclusion, views were exchanged on { TOPIC($topic) }.

phrase-closing-questions-answered = In conclusion, the questions of the participants were answered.

phrase-closing-guests-questions-answered = In conclusion, the questions of the guests were answered.

phrase-closing-interest-answered = The questions of interest to the guests were answered { part-during-event }.

phrase-closing-discussions = In conclusion, extensive discussions were held.

## Gifts and photographs

phrase-closing-souvenirs = In conclusion, souvenirs were exchanged.

phrase-closing-publications-presented = In conclusion, publications of the institution were presented to the guests.

phrase-closing-photo = In conclusion, a group photograph was taken.

phrase-closing-certificates = In conclusion, certificates were presented to the participants.

## Tours

phrase-closing-tour-office = In conclusion, the guests toured the building of the institution.

# $what: what the guests saw.
phrase-closing-tour = In conclusion, the guests became acquainted with { TOPIC($what) }.

phrase-closing-memorial = In conclusion, the memory of the martyrs was honoured.

## The end

phrase-closing-friendly-atmosphere = The { EVENT($event) ->
    [meeting] meeting
    [reception] meeting
    [farewell] meeting
    [credentials] meeting
    [video-call] meeting
    [sidelines] meeting
    [telephone-call] conversation
    [visit] visit
    [official-visit] visit
    [working-visit] visit
    [monitoring-visit] visit
    [signing] event
    [conference] conference
    [forum] forum
    [hearing] hearing
    [training] training
   *[other] event
} took place in a friendly and constructive atmosphere.

# In Russian: with the verb.
part-event-ended = The { EVENT($event) ->
    [meeting] meeting
    [reception] meeting
    [farewell] meeting
    [credentials] meeting
    [video-call] meeting
    [sidelines] meeting
    [telephone-call] conversation
    [visit] visit
    [official-visit] visit
    [working-visit] visit
    [monitoring-visit] visit
    [signing] event
    [conference] conference
    [forum] forum
    [hearing] hearing
    [training] training
   *[other] event
}

phrase-closing-ended-with-discussions = { part-event-ended } ended with an exchange of views.

phrase-closing-keep-in-touch = The sides agreed to keep in touch.

phrase-closing-continue-cooperation = The sides agreed to continue cooperation.

phrase-closing-next-meeting = The sides agreed to hold the next meeting at a mutually convenient time.

phrase-closing-report-prepared = A report will be prepared on the results of the visit.

phrase-closing-recommendations-sent = Recommendations on the results of the visit will be sent to the relevant bodies.

phrase-closing-document-adopted = { part-event-ended } ended with the adoption of a final document.

phrase-closing-success-wished = In conclusion, the sides wished each other success.
