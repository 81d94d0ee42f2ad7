### What stands around the text: titles, labels, headings, marks.

## Titles: one for each kind of event

title-meeting = Information note on a meeting
title-telephone-call = Information note on a telephone conversation
title-visit = Information note on a visit
title-signing = Information note on a signing
title-conference = Information note on a conference

## Fields under the letterhead

field-number = Number
number = No. { $number }
field-held = Date of the meeting
field-issued = Published
field-place = Place

## The table of participants

heading-participants = Participants
column-name = Name
column-post = Post
side-host = Host
side-guest = Guests
side-party = { BODY($side) }
role-leads = head of the delegation
role-presides = chair

## The body of the paper

heading-proceedings = Course of the meeting
heading-actions = Agreed actions
column-action = Action
column-who = Responsible
column-by = By
heading-attachments = Attachments
attachment = { $title } ({ $pages } { PLURAL($pages) ->
    [one] page
   *[other] pages
})

## Head, foot and closing

running-head = { $title }: { $subject }
page-label = Page { $page } of { $pages }
draft-mark = DRAFT
gap = [missing: { $what }]
text-of-record = Text of record
translated-from-az = Translation from Azerbaijani
translated-from-ru = Translation from Russian
