### The phrasebook: what recurs in such meetings. The value is a whole sentence, for `closing` and for the
### act `text`; an attribute is the phrase in one of the forms that acts ask for (see acts.ftl).
### A sentence that begins with a name gets its capital afterwards.
### A phrase names bodies and terms of the directory as variables: $un, $npm.

## The Ombudsman's mandate

# What the Ombudsman does in general. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } insan hüquq və azadlıqlarının müdafiəsi, o cümlədən ayrı-seçkiliyə qarşı mübarizə sahəsində həyata keçirdiyi tədbirlər

# Who may turn to the Ombudsman, and what follows. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = milliyyətindən və dinindən asılı olmayaraq hər kəs { BODY($ombudsman, form: "short", case: "dative") } sərbəst müraciət edə bilər, şikayətləri qanunvericiliyə uyğun araşdırılır və müvafiq tədbirlər görülür

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } ({ TERM($npm, form: "abbr") }) mandatı çərçivəsində şəxslərin öz iradəsi ilə tərk edə bilmədiyi müəssisələrə həyata keçirdiyi başçəkmələr

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } qismində fəaliyyəti

# The yearly reports that follow from the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = { TERM($npm, form: "abbr") } fəaliyyəti üzrə illik məruzələr hazırlanır, qanunvericiliyin təkmilləşdirilməsi ilə bağlı təklif və tövsiyələr verilir

## Cooperation

# For: informed, informed-in-detail.
phrase-un-cooperation =
    .topic = təsisatın beynəlxalq təşkilatlarla, o cümlədən { BODY($un, form: "abbr") } və onun ixtisaslaşmış qurumları ilə əməkdaşlığı

# The days of a visit within one year. $body: whose delegation; $from, $to: dates.
phrase-visit-dates = { BODY($body, case: "genitive") } nümayəndə heyətinin səfəri { DATE($from, style: "day-month") } – { DATE($to) } tarixlərini əhatə edir.

## Closing sentences

# Of a meeting.
phrase-mutual-topics = Görüşdə qarşılıqlı maraq doğuran digər məsələlər ətrafında da fikir mübadiləsi aparılıb.
