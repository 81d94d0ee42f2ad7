### The keys of the files that people write, each with a line of explanation. `rapporteur schema` gives them to editors.

## A meeting file

key-meeting-id = The id of the document: the first part of the file names. Lower-case letters, digits and hyphens
key-meeting-event = The kind of event
key-meeting-status = Draft or final document
key-meeting-record = The language of record; the other documents are translations
key-meeting-issuer = The body that issues the document: the letterhead
key-meeting-number = The reference number, without the number sign
key-meeting-place = The place of the event
key-meeting-destination = The place that is visited
key-meeting-document = The document that is signed or presented
key-meeting-theme = The theme of the event
key-meeting-issued = The date of the document
key-meeting-published = The date of publication, only for what was published
key-meeting-held = The time of the event: “start” and “end”, “date”, or “from” and “to”
key-meeting-zone = The zone of the local times in the file, such as “Asia/Tbilisi”
key-meeting-also-show = Other zones in which the time is shown
key-meeting-sides = The sides and their members
key-meeting-proceedings = The proceedings: who said or did what
key-meeting-closing = The last sentence
key-meeting-actions = The tasks that were agreed
key-meeting-attachments = The attachments
key-meeting-signatory = The person who signs the document

## [[sides]]

key-side-role = The role of the side
key-side-body = The body or state of the side
key-side-members = The members, in order of precedence

## A member of a side

key-member-person = The person who takes part
key-member-body = A body that takes part without named people
key-member-posts = The posts that this document shows
key-member-post = The post in which the person takes part
key-member-leads = “true” for the leader of the delegation
key-member-presides = “true” for the person who receives or presides
key-member-attended = “true” for a person who was only present

## [[proceedings]]

key-item-by = Who speaks or acts; without it the sentence is impersonal
key-item-to = Whom the act addresses
key-item-act = The act: what was done, or how it was said
key-item-link = The link to the sentence before it
key-item-as = How the speakers are named
key-item-to-as = How the addressees are named
key-item-points = What was said: phrases, topics, or texts in every language

## A point

key-point-phrase = A phrase of the phrasebook
key-point-args = The arguments of the phrase
key-point-id = A name of the directory
key-point-form = The form of the name: “full”, “short” or “abbr”

## [[actions]]

key-action-what = What is to be done
key-action-who = Who is responsible
key-action-by = The last day

## [[attachments]]

key-attachment-title = The title of the attachment
key-attachment-pages = The number of pages

## Bodies, posts and terms

key-entry-full = The full designation
key-entry-short = The short designation
key-entry-abbr = The abbreviation
key-entry-gender = The gender of the designation: verbs agree with it
key-entry-animate = “true” if it means people
key-entry-address = The address in the letterhead
key-entry-avoid = Outdated or forbidden renderings
key-entry-derived = The beginnings of derived words that name the same
key-entry-seat = The place of the body

## People

key-person-given = The given name
key-person-patronymic = The patronymic
key-person-surname = The surname
key-person-initials = The initials, if the rules do not make them
key-person-gender = The gender of the person: “masculine” or “feminine”
key-person-posts = The posts
key-person-title = An academic title or a rank
key-person-writes = The language in which the person writes the name
key-person-order = “family-first” if the surname comes before the given name
