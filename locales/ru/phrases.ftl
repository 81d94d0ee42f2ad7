### The phrasebook: phrases that many meetings need. The value of a message is a complete sentence, for `closing`
### and for the act `text`. An attribute is the phrase in a form that acts request (see acts.ftl).
### The rules make the other cases of a phrase that has `.nominative`.
### The program adds the capital to a sentence that begins with a name.
### A variable refers to a body or a term of the directory: $un, $npm.

## The Ombudsman's mandate

# The general work of the Ombudsman. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .nominative = меры, принимаемые { BODY($ombudsman, form: "short", case: "instrumental") } в сфере защиты прав и свобод человека, включая борьбу с дискриминацией

# Who may contact the Ombudsman, and how complaints are handled. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = каждый, независимо от национальности и вероисповедания, может свободно обратиться к { BODY($ombudsman, form: "short", case: "dative") }, что его жалобы рассматриваются в соответствии с законодательством и что принимаются надлежащие меры

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .nominative = осуществляемые { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещения учреждений, которые лица не могут покинуть по собственной воле
    .genitive = осуществляемых { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещений учреждений, которые лица не могут покинуть по собственной воле
    .dative = осуществляемым { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениям учреждений, которые лица не могут покинуть по собственной воле
    .accusative = осуществляемые { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещения учреждений, которые лица не могут покинуть по собственной воле
    .instrumental = осуществляемыми { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениями учреждений, которые лица не могут покинуть по собственной воле
    .prepositional = осуществляемых { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениях учреждений, которые лица не могут покинуть по собственной воле
    .occasion = с осуществляемыми { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениями учреждений, которые лица не могут покинуть по собственной воле
    .to = к осуществляемым { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениям учреждений, которые лица не могут покинуть по собственной воле
    .in = в осуществляемых { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениях учреждений, которые лица не могут покинуть по собственной воле
    .into = в осуществляемые { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещения учреждений, которые лица не могут покинуть по собственной воле
    .about = об осуществляемых { BODY($ombudsman, form: "short", case: "instrumental") } в рамках мандата { TERM($npm, case: "genitive") } ({ TERM($npm, form: "abbr") }) посещениях учреждений, которые лица не могут покинуть по собственной воле

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .nominative = деятельность { BODY($ombudsman, form: "short", case: "genitive") } в качестве { TERM($npm, case: "genitive") }

# The annual reports about the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = готовятся ежегодные доклады о деятельности { TERM($npm, form: "abbr", case: "genitive") } и что вносятся предложения и рекомендации по совершенствованию законодательства

## Cooperation

# For: informed, informed-in-detail, discussed.
phrase-un-cooperation =
    .nominative = сотрудничество института омбудсмена с международными организациями, включая { BODY($un, form: "abbr", case: "accusative") } и её специализированные учреждения

# The dates of a visit. $body: the body of the delegation. $from, $to: the first and last day. The program makes
# $period of them, which repeats neither the month nor the year.
phrase-visit-dates = Визит делегации { BODY($body, case: "genitive") } проходит { WHEN($period) }.

## Closing sentences

# In the genitive.
phrase-mutual-topics = В ходе { part-during-event } состоялся обмен мнениями и по другим вопросам, представляющим взаимный интерес.
