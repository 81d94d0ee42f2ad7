### The phrasebook, continued: what the speakers at meetings state, and the matters that they speak of.
### The head of phrases.ftl explains the forms.

## Religion and multiculturalism. For: stated, noted, emphasised

phrase-religious-tolerance-ensured =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } { TERM($religious-tolerance) } təmin edilir

phrase-religious-beliefs-respected =
    .clause = insanların dini etiqadlarına hörmətlə yanaşılır

phrase-freedom-of-conscience-guaranteed =
    .clause = vicdan və dini etiqad azadlığına təminat verilir

phrase-state-religion-regulated =
    .clause = dövlət-din münasibətləri sivil prinsiplərə uyğun tənzimlənir

phrase-religious-values-in-society =
    .clause = dini-mənəvi, əxlaqi-etik dəyərlər ictimai münasibətlərin mühüm hissəsinə çevrilib

phrase-minorities-in-peace =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } müxtəlif etnik azlıqlar qarşılıqlı hörmət və əmin-amanlıq şəraitində yaşayır

phrase-minorities-traditions =
    .clause = onların ənənələrinə hörmət edilir

phrase-minorities-religious-values =
    .clause = dini dəyərlərinə xüsusi diqqət yetirilir

phrase-minorities-rights =
    .clause = hüquq və azadlıqları qorunur

phrase-religion-in-humanitarian-sphere =
    .clause = dini sahədə əməkdaşlıq humanitar sahədə əməkdaşlığın tərkib hissəsidir

phrase-religious-harmony-reflected =
    .clause = { BODY($azerbaijan, form: "short", case: "attributive") } dini harmoniya təcrübəsi obyektiv əks etdirilməlidir

phrase-environment-serves-unity =
    .clause = bu mühit milli-mənəvi dəyərlərin qorunmasına, dinlərarası həmrəyliyə və vətəndaş birliyinə xidmət edir

phrase-coexistence-model =
    .clause = dünyada baş verən dini münaqişələr fonunda { BODY($azerbaijan, form: "short", case: "attributive") } birgəyaşayış təcrübəsi nümunədir

# $of: the country. $what: what it is known for.
phrase-strongest-side =
    .clause = { TOPIC($what) } { TOPIC($of, form: "genitive") } ən güclü tərəflərindən biridir

# For: spoke-of, informed.
phrase-multicultural-environment =
    .topic = dövlət-din siyasətinin nəticəsi olaraq formalaşmış multikultural mühit

# $in: the country. For: appreciated, spoke-of.
phrase-environment-of-tolerance =
    .topic = { TOPIC($in, form: "attributive") } tolerantlıq mühiti

# $in: the field. For: informed, supported.
phrase-education-projects =
    .topic = { TOPIC($in) } sahəsində layihələr

## Relations. For: noted, emphasised

# $after: an event. $in: the field.
phrase-cooperation-new-stage =
    .clause = { TOPIC($after, form: "ablative") } sonra əməkdaşlıq, o cümlədən { TOPIC($in) } sahəsində əməkdaşlıq, yeni mərhələyə daxil olub

# $for: for what.
phrase-new-possibilities =
    .clause = yaranmış yeni imkanlar { TOPIC($for) } üçün əlverişli şərait yaradır

# $of: whose aim.
phrase-aim-in-region =
    .clause = { TOPIC($of, form: "genitive") } məqsədi regionda sülhü, sabitliyi və qarşılıqlı anlaşmanı təmin etməkdir

# $of: from which country. $year: the year.
phrase-visits-planned =
    .clause = { NUMBER($year, case: "ordinal", group: "no") } ildə { TOPIC($of, form: "genitive") } ictimai-siyasi xadimlərinin { BODY($azerbaijan, form: "short", case: "dative") } səfərləri nəzərdə tutulur

# $between: the countries.
phrase-common-history =
    .clause = { TOPIC($between, form: "between") } arasında münasibətlər ortaq tarixə, dilə və dinə əsaslanır

phrase-one-nation-two-states =
    .clause = bu münasibətlərin təməlində “Bir millət, iki dövlət” prinsipi dayanır

phrase-alliance-level =
    .clause = iki ölkə arasında münasibətlər müttəfiqlik səviyyəsinə yüksəlib

# $between: the countries. $years: how many.
phrase-diplomatic-relations-years =
    .clause = { TOPIC($between, form: "between") } arasında diplomatik münasibətlərin qurulmasından { NUMBER($years) } il ötür

# $between: the countries.
phrase-alliance-and-coordination =
    .clause = { TOPIC($between, form: "between") } arasında strateji müttəfiqlik və sıx koordinasiya böyük əhəmiyyət daşıyır

phrase-visit-to-learn =
    .clause = səfərin məqsədi ötən bir ilin təcrübəsi ilə tanış olmaqdır

phrase-meetings-planned =
    .clause = səfər çərçivəsində dövlət qurumları və dini icmalarla görüşlər nəzərdə tutulur

# $between: the countries. For: discussed.
phrase-friendship-and-partnership =
    .topic = { TOPIC($between, form: "between") } arasında dostluq və strateji tərəfdaşlıq münasibətləri

# $between: the sides. For: discussed, appreciated.
phrase-cooperation-between =
    .topic = { TOPIC($between, form: "between") } arasında əməkdaşlıq

# $of: who cooperates. $with: with whom. For: expressed-satisfaction, discussed.
phrase-cooperation-of-with =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($with) } ilə əməkdaşlığı

# $framework: the document, the organization or the programme. For: discussed, exchanged-views.
phrase-cooperation-within =
    .topic = { TOPIC($framework) } çərçivəsində əməkdaşlıq

# $as: a post of the directory. For: congratulated.
phrase-reappointment =
    .topic = { POST($as) } vəzifəsinə yenidən təyin edilməsi

# $for: what the efforts serve. For: thanked.
phrase-efforts-for =
    .topic = { TOPIC($for) } istiqamətində göstərilən səylər

# $of: the document. $in: where. $year: the year. For: the arguments of other phrases.
phrase-signing-in =
    .topic = { NUMBER($year, case: "ordinal", group: "no") } ildə { TOPIC($in, form: "locative") } { TOPIC($of, form: "genitive") } imzalanması

# $of: the document. $in: where. $on: the day. For: spoke-of, informed, noted-importance.
phrase-signed-on =
    .topic = { DATE($on) } tarixində { TOPIC($in, form: "locative") } { TOPIC($of, form: "genitive") } imzalanması

## The region. For: emphasised, exchanged-views

# For: exchanged-views.
phrase-military-political-situation =
    .topic = regionda mövcud hərbi-siyasi vəziyyət

# $in: the region. For: exchanged-views, discussed.
phrase-tensions =
    .topic = { TOPIC($in, form: "locative") } yaranmış gərginlik

# For: stated, noted.
phrase-territorial-integrity-restored =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } ərazi bütövlüyü bərpa olunub

## The Ombudsman institution

# For: informed.
phrase-ombudsman-law-amendments =
    .topic = { TERM($ombudsman-law, form: "short", case: "dative") } edilən, bərabərlik hüququnu təmin edən, ayrı-seçkiliyin qarşısını alan və { TERM($commissioner, form: "short", case: "genitive") } müxtəlif sahələrdə mandatını genişləndirən son dəyişikliklər

# For: informed.
phrase-new-divisions =
    .topic = { BODY($ombudsman-office, form: "abbr", case: "locative") } müvafiq yeni struktur bölmələrinin yaradılması

# $count: how many appeals. $year: the year. For: informed, noted.
phrase-appeals-received =
    .clause = { NUMBER($year, case: "ordinal", group: "no") } ildə { BODY($ombudsman, form: "short", case: "genitive") } ünvanına { NUMBER($count) } müraciət daxil olub

# $count: how many calls.
phrase-calls-received =
    .clause = { NUMBER($count) } zəng qəbul edilib

# $count: how many visits. $unplanned: how many of them.
phrase-npm-visits-made =
    .clause = { NUMBER($count) } başçəkmə, o cümlədən { NUMBER($unplanned) } plandankənar başçəkmə həyata keçirilib

## Development

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-completed =
    .clause = { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, case: "ordinal", group: "no") } illər üzrə { TOPIC($of, form: "genitive") } icrası uğurla başa çatıb

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-signed =
    .clause = { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, case: "ordinal", group: "no") } illər üzrə { TOPIC($of) } imzalanıb

## The war and its consequences. For: stated, noted, thanked

# $of: whose support. $to: to whom. $in: the war, the time.
phrase-support-during =
    .topic = { TOPIC($in, form: "locative") } { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } göstərdiyi dəstək

# $percent: how much of the territory.
phrase-territory-occupied =
    .clause = ölkə ərazisinin { NUMBER($percent) } faizi uzun illər işğal altında olub

# $count: more than how many people.
# allow(term-written-out): in Russian the word for “forcibly displaced” stands before both nouns
phrase-displaced-people =
    .clause = { NUMBER($count, case: "ablative") } çox insan qaçqın və məcburi köçkünə çevrilib

# For: noted-importance, emphasised-importance.
phrase-on-site-investigation =
    .topic = faktların yerində araşdırılması

## Complete sentences, for `closing` and for the act `text`

phrase-closing-press-conference = Sonda mətbuat konfransı keçirilib.

# $at: what the document serves.
phrase-document-aims = { TERM($document) } { TOPIC($at, form: "dative") } yönəlib.

# $who: who is on a visit: a body.
phrase-on-visit = { BODY($who) } ölkəmizdə { GENDER($who) ->
    [plural] səfərdədirlər
   *[other] səfərdədir
}.
