### Phrases about cooperation and relations, and words of courtesy: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Cooperation

# $topic: the cooperation, the dialogue, the work.
phrase-topic-continues =
    .clause = tərəflər { TOPIC($topic, form: "accusative") } davam etdirəcəklər

phrase-cooperation-continues =
    .clause = əməkdaşlıq bundan sonra da uğurla davam edəcək

phrase-cooperation-high-level =
    .clause = əməkdaşlıq yüksək səviyyədədir

# $field: the field.
phrase-cooperation-in-field-expands =
    .clause = { TOPIC($field) } sahəsində əməkdaşlığın genişləndirilməsi üçün böyük potensial var

# $field: the field.
phrase-cooperation-in-field-important =
    .clause = { TOPIC($field) } sahəsində əməkdaşlıq böyük əhəmiyyət daşıyır

# $between: the sides.
phrase-relations-develop =
    .clause = { TOPIC($between, form: "between") } arasında münasibətlər uğurla inkişaf edir

# $between: the sides.
phrase-relations-mutual-trust =
    .clause = { TOPIC($between, form: "between") } arasında münasibətlər qarşılıqlı etimada və hörmətə əsaslanır

# $between: the sides.
phrase-relations-strategic =
    .clause = { TOPIC($between, form: "between") } arasında münasibətlər strateji tərəfdaşlıq səviyyəsinə yüksəlib

# $between: the sides.
phrase-relations-friendly-history =
    .clause = { TOPIC($between, form: "between") } arasında münasibətlərin dərin tarixi kökləri var

# $between: the sides.
phrase-relations-brotherly =
    .clause = { TOPIC($between, form: "between") } arasında dostluq və qardaşlıq münasibətləri gündən-günə möhkəmlənir

# $of: whose visit.
# allow(wrong-case): the genitive is that of the visitor
phrase-visit-contributes =
    .clause = { TOPIC($of, form: "genitive") } səfəri münasibətlərin inkişafına töhfə verəcək

phrase-visit-contributes-here =
    .clause = bu səfər əməkdaşlığın daha da inkişafına töhfə verəcək

phrase-mutual-visits-important =
    .clause = qarşılıqlı səfərlər münasibətlərin möhkəmlənməsində mühüm rol oynayır

phrase-high-level-contacts =
    .clause = yüksək səviyyəli təmaslar münasibətlərin inkişafına təkan verir

phrase-meeting-useful =
    .clause = aparılan müzakirələr hər iki tərəf üçün faydalı olacaq

phrase-mou-contributes =
    .clause = memorandum əməkdaşlığın genişlənməsinə töhfə verəcək

# $field: the field.
phrase-mou-opens-opportunities =
    .clause = memorandum { TOPIC($field) } sahəsində yeni imkanlar açır

# $field: the field.
phrase-experience-of-interest =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } { TOPIC($field) } sahəsində təcrübəsi maraq doğurur

phrase-exchange-useful =
    .clause = təsisatlar arasında təcrübə mübadiləsi faydalıdır

phrase-ready-to-share =
    .clause = təsisat öz təcrübəsini bölüşməyə hazırdır

phrase-joint-events-planned =
    .clause = yaxın aylarda birgə tədbirlərin keçirilməsi planlaşdırılır

# $with: the organization.
phrase-cooperation-with-organisation =
    .clause = { BODY($azerbaijan, form: "short") } { TOPIC($with) } ilə əməkdaşlığa böyük əhəmiyyət verir

# $with: the organization. $field: the field.
phrase-projects-implemented =
    .clause = { TOPIC($with) } ilə birgə { TOPIC($field) } sahəsində layihələr həyata keçirilir

# $in: the organization.
phrase-mutual-support-in-organisations =
    .clause = tərəflər { TOPIC($in) } çərçivəsində bir-birini dəstəkləyir

phrase-multilateralism-essential =
    .clause = qlobal problemlərin həlli üçün çoxtərəfli əməkdaşlıq zəruridir

phrase-sdgs-implemented =
    .clause = ölkədə { TERM($sdgs, form: "full", case: "dative") } nail olmaq üçün tədbirlər görülür

## Courtesy

phrase-grateful-for-hospitality =
    .clause = göstərilən qonaqpərvərlik dərin təəssürat yaradıb

phrase-glad-to-visit =
    .clause = ölkədə səfərdə olmaq böyük məmnunluq doğurur

phrase-impressed-by-development =
    .clause = ölkənin inkişafı dərin təəssürat yaradır

# $of: the person or the institution.
phrase-contribution-valued =
    .clause = { TOPIC($of, form: "genitive") } əməkdaşlığa töhfəsi yüksək qiymətləndirilir

phrase-work-appreciated =
    .clause = təsisatın gördüyü işlər yüksək qiymətə layiqdir

phrase-mission-successful =
    .clause = səfirin diplomatik fəaliyyəti uğurlu olub

phrase-always-welcome =
    .clause = təsisatın qapıları əməkdaşlıq üçün hər zaman açıqdır

## Parliament, education, culture, economy

phrase-parliamentary-ties-important =
    .clause = parlamentlərarası əlaqələr ikitərəfli münasibətlərin mühüm tərkib hissəsidir

phrase-friendship-groups-active =
    .clause = parlament dostluq qrupları münasibətlərin inkişafına töhfə verir

phrase-parliamentary-diplomacy-closer =
    .clause = parlament diplomatiyası xalqları bir-birinə yaxınlaşdırır

phrase-students-study =
    .clause = dost ölkədən olan tələbələr { BODY($azerbaijan, form: "short", case: "genitive") } universitetlərində təhsil alır

phrase-exchange-programmes-to-expand =
    .clause = tələbə və müəllim mübadiləsi proqramları genişləndirilməlidir

phrase-scholarships-increased =
    .clause = təqaüdlərin sayı artıb

phrase-cultural-days-help =
    .clause = mədəniyyət günləri xalqların bir-birini daha yaxından tanımasına kömək edir

phrase-humanitarian-ties-strengthen =
    .clause = humanitar əlaqələr xalqlar arasında dostluğu möhkəmləndirir

phrase-tourism-growing =
    .clause = ölkələr arasında turizm mübadiləsi artır

phrase-direct-flights-contribute =
    .clause = birbaşa uçuşlar əlaqələrin inkişafına töhfə verir

phrase-trade-growing =
    .clause = ticarət dövriyyəsi ildən-ilə artır

phrase-investment-climate-favourable =
    .clause = ölkədə əlverişli investisiya mühiti yaradılıb

phrase-companies-invited =
    .clause = şirkətlərin işğaldan azad edilmiş ərazilərə sərmayə yatırmaq üçün geniş imkanları var

phrase-youth-cooperation-invests =
    .clause = gənclər arasında əməkdaşlıq gələcəyə sərmayədir

phrase-diaspora-bridge =
    .clause = diaspor ölkələr arasında körpüdür
