### The phrasebook: phrases that many meetings need. The value of a message is a complete sentence, for `closing`
### and for the act `text`. An attribute is the phrase in a form that acts request (see acts.ftl).
### The program adds the capital to a sentence that begins with a name.
### A variable refers to a body or a term of the directory: $un, $npm.

## The Ombudsman's mandate

# The general work of the Ombudsman. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .topic = the measures implemented by { BODY($ombudsman, form: "short", case: "definite") } to protect human rights and freedoms, including the fight against discrimination

# Who may contact the Ombudsman, and how complaints are handled. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = everyone, regardless of nationality or religion, may freely approach { BODY($ombudsman, form: "short", case: "definite") }, that their complaints are investigated in accordance with the law and that appropriate measures are taken

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .topic = the visits carried out by { BODY($ombudsman, form: "short", case: "definite") }, under the mandate of { TERM($npm, case: "definite") } ({ TERM($npm, form: "abbr") }), to institutions which persons cannot leave of their own free will

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .topic = the activities of { BODY($ombudsman, form: "short", case: "definite") } as { TERM($npm, case: "definite") }

# The annual reports about the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = annual reports on the activities of { TERM($npm, form: "abbr", case: "definite") } are prepared and that proposals and recommendations are made to improve legislation

## Cooperation

# For: informed, informed-in-detail.
phrase-un-cooperation =
    .topic = the institution’s cooperation with international organizations, including { BODY($un, form: "abbr", case: "definite") } and its specialized agencies

# The dates of a visit. $body: the body of the delegation. $from, $to: the first and last day. The program makes
# $period of them, which repeats neither the month nor the year.
phrase-visit-dates = The visit of the delegation of { BODY($body, case: "definite") } takes place { WHEN($period) }.

## Closing sentences

phrase-mutual-topics = Other topics of mutual interest were also discussed { part-during-event }.
