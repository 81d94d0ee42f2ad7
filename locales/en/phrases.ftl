### The phrasebook: what recurs in such meetings. The value is a whole sentence, for `closing` and for the
### act `text`; an attribute is the phrase in one of the forms that acts ask for (see acts.ftl).
### A sentence that begins with a name gets its capital afterwards.
### A phrase names bodies and terms of the directory as variables: $un, $npm.

## The Ombudsman's mandate

# What the Ombudsman does in general. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .topic = the measures implemented by { BODY($ombudsman, form: "short", case: "definite") } to protect human rights and freedoms, including the fight against discrimination

# Who may turn to the Ombudsman, and what follows. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = everyone, regardless of nationality or religion, may freely approach { BODY($ombudsman, form: "short", case: "definite") }, that their complaints are investigated in accordance with the law and that appropriate measures are taken

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .topic = the visits carried out by { BODY($ombudsman, form: "short", case: "definite") }, under the mandate of { TERM($npm, case: "definite") } ({ TERM($npm, form: "abbr") }), to institutions which persons cannot leave of their own free will

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .topic = the activities of { BODY($ombudsman, form: "short", case: "definite") } as { TERM($npm, case: "definite") }

# The yearly reports that follow from the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = annual reports on the activities of { TERM($npm, form: "abbr", case: "definite") } are prepared and that proposals and recommendations are made to improve legislation

## Cooperation

# For: informed, informed-in-detail.
phrase-un-cooperation =
    .topic = the institution’s cooperation with international organizations, including { BODY($un, form: "abbr", case: "definite") } and its specialized agencies

# The days of a visit within one year. $body: whose delegation; $from, $to: dates.
phrase-visit-dates = The visit of the delegation of { BODY($body, case: "definite") } takes place from { DATE($from, style: "day-month") } to { DATE($to) }.

## Closing sentences

# Of a meeting.
phrase-mutual-topics = Other topics of mutual interest were also discussed during the meeting.
