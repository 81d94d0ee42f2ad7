### The phrasebook: phrases that many meetings need. The value of a message is a complete sentence, for `closing`
### and for the act `text`. An attribute is the phrase in a form that acts request (see acts.ftl).
### The program adds the capital to a sentence that begins with a name.
### A variable refers to a body or a term of the directory: $un, $npm.

## The Ombudsman's mandate

# The general work of the Ombudsman. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } insan hüquq və azadlıqlarının müdafiəsi, o cümlədən ayrı-seçkiliyə qarşı mübarizə sahəsində həyata keçirdiyi tədbirlər

# Who may contact the Ombudsman, and how complaints are handled. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = milliyyətindən və dinindən asılı olmayaraq hər kəs { BODY($ombudsman, form: "short", case: "dative") } sərbəst müraciət edə bilər, şikayətləri qanunvericiliyə uyğun araşdırılır və müvafiq tədbirlər görülür

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } ({ TERM($npm, form: "abbr") }) mandatı çərçivəsində şəxslərin öz iradəsi ilə tərk edə bilmədiyi müəssisələrə həyata keçirdiyi başçəkmələr

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } qismində fəaliyyəti

# The annual reports about the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = { TERM($npm, form: "abbr") } fəaliyyəti üzrə illik məruzələr hazırlanır, qanunvericiliyin təkmilləşdirilməsi ilə bağlı təklif və tövsiyələr verilir

## Cooperation

# For: informed, informed-in-detail.
phrase-un-cooperation =
    .topic = təsisatın beynəlxalq təşkilatlarla, o cümlədən { BODY($un, form: "abbr") } və onun ixtisaslaşmış qurumları ilə əməkdaşlığı

# The dates of a visit. $body: the body of the delegation. $from, $to: the first and last day. The program makes
# $period of them, which repeats neither the month nor the year.
phrase-visit-dates = { BODY($body, case: "genitive") } nümayəndə heyətinin səfəri { WHEN($period) } baş tutur.

## Closing sentences

phrase-mutual-topics = { part-during-event } qarşılıqlı maraq doğuran digər məsələlər ətrafında da fikir mübadiləsi aparılıb.
