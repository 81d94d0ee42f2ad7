### What stands around the text: titles, labels, headings, marks.
### Headings are written as in a sentence; where a template wants capitals, they are made from them.

## Titles: the kind of document and of event

title-meeting = Information note on a meeting
title-telephone-call = Information note on a telephone conversation
title-visit = Information note on a visit
title-signing = Information note on the signing of a document
title-conference = Information note on a conference

## Fields under the letterhead. `number` is the value of the field: $number is the reference number.

field-number = Number
number = No.{"\u00A0"}{ $number }
field-held-meeting = Date of the meeting
field-held-telephone-call = Date of the conversation
field-held-visit = Dates of the visit
field-held-signing = Date of signing
field-held-conference = Date of the conference
field-issued = Published
field-place = Place
field-destination = Destination
field-document = Document
field-theme = Theme

## The table of participants. $side: the side that the line stands above.

heading-participants = Participants
column-name = Name
column-post = Post
side-host = Host
side-guest = { SHAPE($side) ->
    [led] Delegation
    [people] { COUNT($side) ->
        [1] Guest
       *[other] Guests
    }
   *[other] Guests
}
side-party = { BODY($side) }
role-leads = head of the delegation
role-presides = chair

## The body of the paper: one heading over what happened for each kind of event

heading-proceedings-meeting = Summary of the meeting
heading-proceedings-telephone-call = Summary of the conversation
heading-proceedings-visit = Summary of the visit
heading-proceedings-signing = Summary of the event
heading-proceedings-conference = Summary of the conference
heading-actions = Agreed actions
column-action = Action
column-who = Responsible
column-by = Due
heading-attachments = Attachments
# $title: what is attached; $pages: how many pages it has, where that is known.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } { PLURAL($pages) ->
        [one] page
       *[other] pages
    })
   *[no] {""}
}

## Head, foot and closing

# $title: of the kind of document; $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Page { $page } of { $pages }
draft-mark = DRAFT
# What a draft shows where something is not there yet. $what: what it is.
gap = [missing: { $what }]
# Place and date under the text. $seat: the place where the issuing body has its seat.
dateline = { KNOWN($seat) ->
    [yes] { TERM($seat) },{" "}
   *[no] {""}
}{ DATE($issued) }

## Whether this is the text of record, or a translation from the language that is

text-of-record = Text of record
translated-from-az = Translation from Azerbaijani
translated-from-en = Translation from English
translated-from-ru = Translation from Russian
