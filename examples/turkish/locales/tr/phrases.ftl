### The phrasebook: phrases that many meetings need. The value of a message is a complete sentence, for `closing`
### and for the act `text`. An attribute is the phrase in a form that acts request (see acts.ftl).
### The program adds the capital to a sentence that begins with a name.
### A variable refers to a body or a term of the directory: $un, $npm.

## The Ombudsman's mandate

# The general work of the Ombudsman. For: informed, informed-in-detail, spoke-of.
phrase-human-rights-measures =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } ayrımcılıkla mücadele dâhil olmak üzere insan hak ve özgürlüklerinin korunması alanında aldığı önlemler

# Who may contact the Ombudsman, and how complaints are handled. For: stated, noted, emphasised.
phrase-equal-access =
    .clause = milliyeti ve dini ne olursa olsun herkesin { BODY($ombudsman, form: "short", case: "dative") } serbestçe başvurabildiğini, şikâyetlerin mevzuata uygun olarak incelendiğini ve gerekli önlemlerin alındığını
    .fact = milliyeti ve dini ne olursa olsun herkesin { BODY($ombudsman, form: "short", case: "dative") } serbestçe başvurabildiği, şikâyetlerin mevzuata uygun olarak incelendiği ve gerekli önlemlerin alındığı

# Visits to closed institutions. For: informed, spoke-of.
phrase-npm-visits =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } ({ TERM($npm, form: "abbr") }) görevi çerçevesinde kişilerin kendi iradeleriyle ayrılamadıkları kurumlara gerçekleştirdiği ziyaretler

# The work as the national preventive mechanism. For: informed, delivered-report.
phrase-npm-activities =
    .topic = { BODY($ombudsman, form: "short", case: "genitive") } { TERM($npm) } sıfatıyla yürüttüğü faaliyetler

# The annual reports about the visits. For: stated, noted, emphasised.
phrase-npm-annual-reports =
    .clause = { TERM($npm, form: "abbr") } faaliyetlerine ilişkin yıllık raporların hazırlandığını, mevzuatın iyileştirilmesine yönelik öneri ve tavsiyelerde bulunulduğunu
    .fact = { TERM($npm, form: "abbr") } faaliyetlerine ilişkin yıllık raporların hazırlandığı, mevzuatın iyileştirilmesine yönelik öneri ve tavsiyelerde bulunulduğu

## Cooperation

# For: informed, informed-in-detail.
phrase-un-cooperation =
    .topic = kurumun { BODY($un, form: "abbr") } ve uzmanlık kuruluşları dâhil olmak üzere uluslararası kuruluşlarla iş birliği

# The dates of a visit. $body: the body of the delegation. $from, $to: the first and last day. The program makes
# $period of them, which repeats neither the month nor the year.
phrase-visit-dates = { BODY($body) } heyetinin ziyareti { WHEN($period) } gerçekleşmektedir.

## Closing sentences

phrase-mutual-topics = { part-during-event } karşılıklı ilgi duyulan diğer konularda da görüş alışverişinde bulunuldu.
