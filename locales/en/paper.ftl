### Texts around the proceedings: titles, labels, headings, marks.
### Write headings in sentence case. A template that needs capitals converts them.

## Titles: the kind of document and the kind of event

title-meeting = Information note on a meeting
title-telephone-call = Information note on a telephone conversation
title-visit = Information note on a visit
title-signing = Information note on the signing of a document
title-conference = Information note on a conference
title-reception = Information note on a reception
title-farewell = Information note on a farewell visit
title-credentials = Information note on the presentation of { KNOWN($document) ->
    [yes] { TERM($document, case: "definite") }
   *[no] credentials
}
title-video-call = Information note on a meeting by videoconference
title-sidelines = Information note on a meeting
title-official-visit = Information note on an official visit
title-working-visit = Information note on a working visit
title-monitoring-visit = Information note on a monitoring visit
title-forum = Information note on a forum
title-hearing = Information note on a hearing
title-training = Information note on training
title-taking-part = Information note on participation in an event
title-annual-report = Information note on the presentation of a report

## Fields under the letterhead. `number` is the value of its field. $number: the reference number.

field-number = Number
number = No.{"\u00A0"}{ $number }
field-held-meeting = Date of the meeting
field-held-telephone-call = Date of the conversation
field-held-visit = Date of the visit
field-held-signing = Date of signing
field-held-conference = Date of the conference
field-held-reception = Date of the reception
field-held-farewell = Date of the meeting
field-held-credentials = Date of presentation
field-held-video-call = Date of the meeting
field-held-sidelines = Date of the meeting
field-held-official-visit = Date of the visit
field-held-working-visit = Date of the visit
field-held-monitoring-visit = Date of the monitoring visit
field-held-forum = Date of the forum
field-held-hearing = Date of the hearing
field-held-training = Date of the training
field-held-taking-part = Date of the event
field-held-annual-report = Date of the presentation
field-issued = Date
field-published = Published
field-place = Place
field-destination = { EVENT($event) ->
    [monitoring-visit] Place visited
   *[other] Destination
}
field-document = Document
field-theme = { EVENT($event) ->
    [sidelines] Event
    [taking-part] Event
   *[other] Theme
}

## The table of participants. $side: the side that is listed under the heading; `.body` if it has a body and members.
## $person: who has the role.

heading-participants = Participants
column-name = Name
column-post = Post
side-host = { EVENT($event) ->
    [conference] Organizer
    [forum] Organizer
    [hearing] Organizer
    [training] Organizer
   *[other] Host
}
    .body = { side-host } — { BODY($side) }
side-guest = { COMPOSITION($side) ->
    [led] Delegation
    [people] { COUNT($side) ->
        [1] Guest
       *[other] Guests
    }
   *[other] Guests
}
    .body = { side-guest } — { BODY($side) }
side-party = { BODY($side) }
role-leads = head of the delegation
role-presides = chair
role-attended = also attended

## The body of the paper: the heading of the proceedings for each kind of event

heading-proceedings-meeting = Summary of the meeting
heading-proceedings-telephone-call = Summary of the conversation
heading-proceedings-visit = Summary of the visit
heading-proceedings-signing = Summary of the event
heading-proceedings-conference = Summary of the conference
heading-proceedings-reception = Summary of the reception
heading-proceedings-farewell = Summary of the meeting
heading-proceedings-credentials = Summary of the meeting
heading-proceedings-video-call = Summary of the meeting
heading-proceedings-sidelines = Summary of the meeting
heading-proceedings-official-visit = Summary of the visit
heading-proceedings-working-visit = Summary of the visit
heading-proceedings-monitoring-visit = Summary of the monitoring visit
heading-proceedings-forum = Summary of the forum
heading-proceedings-hearing = Summary of the hearing
heading-proceedings-training = Summary of the training
heading-proceedings-taking-part = Summary of the event
heading-proceedings-annual-report = Summary of the event
heading-actions = Agreed actions
column-action = Action
column-who = Responsible
column-by = Due
heading-attachments = Attachments
# $title: the title of the attachment. $pages: its number of pages, if known.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } { PLURAL($pages) ->
        [one] page
       *[other] pages
    })
   *[no] {""}
}

## Header, footer and closing lines

# $title: the title of the paper. $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Page { $page } of { $pages }
draft-mark = DRAFT
# A draft shows this text in place of missing content. $missing: a description of this content.
gap = [missing: { $missing }]
# Stands in a translation in place of the signature.
signed = (signed)
# Place and date under the text, as far as they are given. $seat: the seat of the issuing body.
dateline = { KNOWN($seat) ->
    [yes] { TERM($seat) }{ KNOWN($issued) ->
        [yes] ,{" "}
       *[no] {""}
    }
   *[no] {""}
}{ KNOWN($issued) ->
    [yes] { DATE($issued) }
   *[no] {""}
}

## Notes: the text is the text of record or a translation

text-of-record = Text of record
translated-from-az = Translation from Azerbaijani
translated-from-en = Translation from English
translated-from-ru = Translation from Russian
