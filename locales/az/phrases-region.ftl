### Phrases about the region, the mine threat, return, peace, energy and climate: clauses, for stated, noted and other acts.
### The head of phrases.ftl explains the form of a message.

## The mine threat and missing persons

phrase-mines-threaten-lives =
    .clause = minalar mülki şəxslərin həyatı üçün ciddi təhlükə yaradır

phrase-mine-victims-continue =
    .clause = mina partlayışları nəticəsində insanlar həlak olmaqda və yaralanmaqda davam edir

# $number: how many people have been killed or injured.
phrase-mine-victims-number =
    .clause = müharibə başa çatdıqdan sonra mina partlayışları nəticəsində { NUMBER($number) } nəfər həlak olub və ya yaralanıb

phrase-demining-continues =
    .clause = işğaldan azad edilmiş ərazilərdə humanitar minatəmizləmə davam edir

phrase-mine-maps-not-given =
    .clause = dəqiq { TERM($minefield-maps, form: "full") } təqdim edilməyib

phrase-demining-needs-support =
    .clause = minatəmizləmədə beynəlxalq ictimaiyyətin dəstəyinə ehtiyac var

phrase-mine-delays-return =
    .clause = ərazilərin minalanması köçkünlərin qayıdışını ləngidir

phrase-missing-persons-fate =
    .clause = itkin düşmüş şəxslərin taleyi naməlum qalır

# $number: how many persons are missing.
phrase-missing-persons-number =
    .clause = itkin düşmüş şəxslərin sayı { NUMBER($number) } nəfərdir

phrase-missing-families =
    .clause = itkin düşmüş şəxslərin ailələri yaxınları barədə həqiqəti gözləyir

phrase-mass-graves-found =
    .clause = işğaldan azad edilmiş ərazilərdə kütləvi məzarlıqlar aşkar edilib

phrase-rights-violated-by-occupation =
    .clause = köçkünlərin hüquqları uzun illər pozulub

phrase-cultural-heritage-destroyed =
    .clause = işğal dövründə mədəni və dini abidələr dağıdılıb

phrase-environment-damaged =
    .clause = işğal dövründə ətraf mühitə ciddi ziyan vurulub

phrase-war-crimes-to-be-punished =
    .clause = müharibə cinayətlərinə görə məsuliyyət daşıyan şəxslər məhkəmə qarşısına çıxarılmalıdır

## Return and reconstruction

phrase-population-returns =
    .clause = əhali doğma yurdlarına qayıdır

phrase-great-return-programme =
    .clause = { TERM($great-return, case: "dative") } dair dövlət proqramı uğurla icra olunur

phrase-dignified-return =
    .clause = əhalinin təhlükəsiz və ləyaqətli qayıdışı təmin edilir

phrase-reconstruction-under-way =
    .clause = işğaldan azad edilmiş ərazilərdə genişmiqyaslı bərpa-quruculuq işləri aparılır

phrase-smart-villages-built =
    .clause = Qarabağda və Şərqi Zəngəzurda ağıllı şəhər və kəndlər salınır

phrase-infrastructure-built =
    .clause = yeni yollar, məktəblər və xəstəxanalar tikilir

phrase-companies-take-part =
    .clause = dost ölkələrin şirkətləri bərpa işlərində iştirak edir

phrase-sovereignty-restored =
    .clause = { BODY($azerbaijan, form: "short") } ərazi bütövlüyünü və suverenliyini bərpa edib

phrase-residents-rights-ensured =
    .clause = etnik mənşəyindən asılı olmayaraq bütün sakinlərin hüquqları təmin edilir

## Peace and the region

phrase-peace-agenda-commitment =
    .clause = { BODY($azerbaijan, form: "short") } sülh gündəliyinə sadiqdir

phrase-lasting-peace-in-interest =
    .clause = { TERM($south-caucasus, case: "locative") } davamlı sülh regionun bütün ölkələrinin maraqlarına cavab verir

phrase-peace-treaty-text =
    .clause = sülh sazişinin mətni razılaşdırılıb

phrase-washington-results =
    .clause = { TERM($washington, case: "locative") } keçirilən görüşün nəticələri sülh prosesində yeni mərhələ açıb

phrase-normalisation-on-law =
    .clause = normallaşma prosesi beynəlxalq hüquqa əsaslanmalıdır

phrase-confidence-measures-contribute =
    .clause = etimad quruculuğu tədbirləri sülh prosesinə töhfə verir

phrase-border-delimitation-continues =
    .clause = sərhədin delimitasiyası davam edir

phrase-stability-in-interest =
    .clause = regionda sabitlik və təhlükəsizlik bütün tərəflərin maraqlarına uyğundur

phrase-diplomatic-solution =
    .clause = mübahisələr beynəlxalq hüquq əsasında diplomatik yolla həll edilməlidir

phrase-escalation-unacceptable =
    .clause = regionda gərginliyin artması yolverilməzdir

phrase-civilians-protected =
    .clause = mülki əhalinin təhlükəsizliyi təmin edilməlidir

phrase-territorial-integrity-supported =
    .clause = dövlətlərin ərazi bütövlüyünə hörmət edilməlidir

phrase-humanitarian-aid-provided =
    .clause = { BODY($azerbaijan, form: "short") } ehtiyacı olan ölkələrə humanitar yardım göstərir

# $state: who received the aid.
phrase-humanitarian-aid-to =
    .clause = { BODY($azerbaijan, form: "short") } { TOPIC($state, form: "dative") } humanitar yardım göndərib

## Transport, energy and climate

phrase-middle-corridor-gains =
    .clause = { TERM($middle-corridor, case: "genitive") } əhəmiyyəti artır

phrase-transport-hub-become =
    .clause = { BODY($azerbaijan, form: "short") } regionun nəqliyyat və logistika mərkəzinə çevrilib

phrase-communications-opened =
    .clause = kommunikasiyaların açılması regionun rifahına xidmət edəcək

phrase-energy-supplier-reliable =
    .clause = { BODY($azerbaijan, form: "short") } etibarlı enerji təchizatçısıdır

phrase-gas-export-expands =
    .clause = qaz ixracının coğrafiyası genişlənir

phrase-energy-security-contribution =
    .clause = { BODY($azerbaijan, form: "short") } Avropanın enerji təhlükəsizliyinə töhfə verir

phrase-green-energy-potential =
    .clause = { BODY($azerbaijan, form: "short") } yaşıl enerji sahəsində böyük potensiala malikdir

phrase-green-energy-zones =
    .clause = işğaldan azad edilmiş ərazilər yaşıl enerji zonası elan edilib

phrase-green-energy-export-planned =
    .clause = Avropaya yaşıl enerjinin ixracı planlaşdırılır

phrase-cop-hosted =
    .clause = { BODY($azerbaijan, form: "short") } { TERM($cop29, form: "abbr", case: "dative") } uğurla ev sahibliyi edib

phrase-climate-finance-decisions =
    .clause = iqlim maliyyəsi ilə bağlı qərarlar inkişaf etməkdə olan ölkələr üçün böyük əhəmiyyət daşıyır

phrase-climate-and-rights =
    .clause = iqlim dəyişikliyi insan hüquqlarına mənfi təsir göstərir

phrase-caspian-level =
    .clause = { TERM($caspian-sea-level) } narahatlıq doğurur

phrase-water-used-efficiently =
    .clause = su ehtiyatlarından səmərəli istifadə prioritetdir
