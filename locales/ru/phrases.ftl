### The phrasebook: what recurs in such meetings. The value is a whole sentence, for `closing` and for the
### act `text`; an attribute is the phrase in one of the forms that acts ask for (see acts.ftl).
### A sentence that begins with a name gets its capital afterwards.
### A phrase names bodies and terms of the directory as variables: $un, $npm.

## The Ombudsman's mandate

# What the Ombudsman does in general. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .about = о мерах, принимаемых { BODY($ombudsman, form: "short", case: "instrumental") } в сфере защиты прав и свобод человека, включая борьбу с дискриминацией

# Who may turn to the Ombudsman, and what follows. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = каждый, независимо от национальности и вероисповедания, может свободно обратиться к { BODY($ombudsman, form: "short", case: "dative") }, жалобы рассматриваются в соответствии с законодательством и принимаются надлежащие меры

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .about = об осуществляемых { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениях учреждений, которые лица не могут покинуть по собственной воле

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .about = о деятельности { BODY($ombudsman, form: "short", case: "genitive") } в качестве { TERM($npm, case: "genitive") }

# The yearly reports that follow from the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = готовятся ежегодные доклады о деятельности { TERM($npm, form: "abbr", case: "genitive") }, вносятся предложения и рекомендации по совершенствованию законодательства

## Cooperation

# For: informed, informed-in-detail.
phrase-un-cooperation =
    .about = о сотрудничестве учреждения с международными организациями, включая { BODY($un, form: "abbr", case: "accusative") } и её специализированные учреждения

# The days of a visit within one year. $body: whose delegation; $from, $to: dates.
phrase-visit-dates = Визит делегации { BODY($body, case: "genitive") } проходит { DATE($from, style: "day-month") } – { DATE($to) }.

## Closing sentences

# Of a meeting.
phrase-mutual-topics = В ходе встречи состоялся обмен мнениями и по другим вопросам, представляющим взаимный интерес.
