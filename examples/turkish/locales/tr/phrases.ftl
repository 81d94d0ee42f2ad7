### The phrasebook: what recurs in such meetings. The value is a whole sentence, for `closing` and for the
### act `text`; an attribute is the phrase in one of the forms that acts ask for (see acts.ftl).
### A sentence that begins with a name gets its capital afterwards.
### A phrase names bodies and terms of the directory as variables: $un, $npm.

## The Ombudsman's mandate

# What the Ombudsman does in general. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } ayrımcılıkla mücadele dâhil olmak üzere insan hak ve özgürlüklerinin korunması alanında aldığı önlemler

# Who may turn to the Ombudsman, and what follows. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = milliyeti ve dini ne olursa olsun herkesin { BODY($ombudsman, form: "short", case: "dative") } serbestçe başvurabildiğini, şikâyetlerin mevzuata uygun olarak incelendiğini ve gerekli önlemlerin alındığını
    .fact = milliyeti ve dini ne olursa olsun herkesin { BODY($ombudsman, form: "short", case: "dative") } serbestçe başvurabildiği, şikâyetlerin mevzuata uygun olarak incelendiği ve gerekli önlemlerin alındığı

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } ({ TERM($npm, form: "abbr") }) görevi çerçevesinde kişilerin kendi iradeleriyle ayrılamadıkları kurumlara gerçekleştirdiği ziyaretler

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } sıfatıyla yürüttüğü faaliyetler

# The yearly reports that follow from the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = { TERM($npm, form: "abbr") } faaliyetlerine ilişkin yıllık raporların hazırlandığını, mevzuatın iyileştirilmesine yönelik öneri ve tavsiyelerde bulunulduğunu
    .fact = { TERM($npm, form: "abbr") } faaliyetlerine ilişkin yıllık raporların hazırlandığı, mevzuatın iyileştirilmesine yönelik öneri ve tavsiyelerde bulunulduğu

## Cooperation

# For: informed, informed-in-detail.
phrase-un-cooperation =
    .topic = kurumun { BODY($un, form: "abbr") } ve uzmanlık kuruluşları dâhil olmak üzere uluslararası kuruluşlarla iş birliği

# The days of a visit within one year. $body: whose delegation; $from, $to: dates.
phrase-visit-dates = { BODY($body) } heyetinin ziyareti { DATE($from, style: "day-month") } – { DATE($to) } tarihlerini kapsamaktadır.

## Closing sentences

# Of a meeting.
phrase-mutual-topics = Görüşmede karşılıklı ilgi duyulan diğer konularda da görüş alışverişinde bulunuldu.
