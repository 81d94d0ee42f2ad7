### Phrases about rights, religion, the Ombudsman and legal reforms: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Multiculturalism and freedom of religion

phrase-peoples-live-in-peace =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } müxtəlif xalqların və dinlərin nümayəndələri əmin-amanlıq və qarşılıqlı hörmət şəraitində yaşayır

phrase-multiculturalism-policy =
    .clause = multikulturalizm { BODY($azerbaijan, form: "short", case: "locative") } dövlət siyasəti və həyat tərzidir

phrase-tolerance-traditions =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } tolerantlıq və birgəyaşayış ənənələri qədim tarixə malikdir

phrase-freedom-of-religion-guaranteed =
    .clause = vicdan və dini etiqad azadlığına Konstitusiya ilə təminat verilir

phrase-religions-equal =
    .clause = bütün dinlər qanun qarşısında bərabərdir

phrase-places-of-worship =
    .clause = ölkədə məscidlər, kilsələr və sinaqoqlar sərbəst fəaliyyət göstərir

phrase-religious-communities-supported =
    .clause = dövlət dini icmalara maliyyə dəstəyi göstərir

phrase-religious-heritage-restored =
    .clause = işğaldan azad edilmiş ərazilərdə dini və mədəni abidələr bərpa olunur

phrase-interreligious-dialogue-contribution =
    .clause = { BODY($azerbaijan, form: "short") } dinlər və mədəniyyətlər arasında dialoqa töhfə verir

phrase-no-discrimination =
    .clause = mənşə, dil və ya din əlamətinə görə ayrı-seçkiliyə yol verilmir

phrase-ethnic-minorities-culture =
    .clause = milli azlıqların dilləri və mədəniyyətləri qorunur və inkişaf etdirilir

phrase-islamophobia-concern =
    .clause = dünyada islamofobiyanın artması narahatlıq doğurur

phrase-hate-speech-unacceptable =
    .clause = nifrət nitqi və dözümsüzlük yolverilməzdir

## The mandate of the Ombudsman

phrase-ombudsman-independent =
    .clause = { BODY($ombudsman, form: "short") } öz fəaliyyətini müstəqil həyata keçirir və yalnız qanuna tabedir

phrase-ombudsman-complaints-received =
    .clause = müraciətlər poçtla, elektron qaydada və qaynar xətt vasitəsilə qəbul edilir

phrase-complaints-investigated =
    .clause = hər müraciət araşdırılır və müvafiq tədbirlər görülür

phrase-ombudsman-regional-centres =
    .clause = { BODY($ombudsman, form: "short", case: "genitive") } regional mərkəzləri əhalinin təsisata çıxışını təmin edir

phrase-legal-awareness-events =
    .clause = paytaxtda və bölgələrdə mütəmadi olaraq hüquqi maarifləndirmə tədbirləri keçirilir

phrase-mandate-expanded =
    .clause = son illərdə təsisatın mandatı genişləndirilib

phrase-institution-a-status =
    .clause = təsisat { TERM($paris-principles, case: "dative") } uyğunluğuna görə “A” statusu ilə akkreditə olunub

phrase-annual-report-submitted =
    .clause = insan hüquqlarının müdafiəsi haqqında illik məruzə parlamentə təqdim edilir

phrase-parallel-reports-submitted =
    .clause = müqavilə orqanlarına paralel məruzələr təqdim olunur

phrase-civil-society-cooperation =
    .clause = təsisat vətəndaş cəmiyyəti ilə sıx əməkdaşlıq edir

phrase-child-rights-monitored =
    .clause = təhsil və sosial müəssisələrdə uşaq hüquqlarının vəziyyəti izlənilir

phrase-disability-rights-monitored =
    .clause = əlilliyi olan şəxslərin hüquqlarının həyata keçirilməsi müstəqil şəkildə izlənilir

phrase-human-rights-in-business =
    .clause = { BODY($ombudsman, form: "short") } biznesdə insan hüquqlarına xüsusi diqqət yetirir

phrase-gender-equality-measures =
    .clause = gender bərabərliyinin təmin edilməsi üçün ardıcıl tədbirlər görülür

phrase-older-persons-in-focus =
    .clause = ahıl şəxslərin hüquqları diqqət mərkəzindədir

phrase-information-access-protected =
    .clause = məlumat əldə etmək hüququ { BODY($ombudsman, form: "short") } tərəfindən müdafiə olunur

## Visits of the national preventive mechanism

phrase-npm-visits-unannounced =
    .clause = { TERM($npm, form: "abbr") } başçəkmələri planlı və ya plandankənar olur və əvvəlcədən xəbərdarlıq edilmədən həyata keçirilir

phrase-npm-private-interviews =
    .clause = müəssisədə saxlanılan şəxslərlə təkbətək söhbətlər aparılır

phrase-npm-conditions-checked =
    .clause = saxlanma şəraiti və tibbi xidmət araşdırılır

phrase-npm-documents-checked =
    .clause = müəssisənin sənədləri və qeydiyyat kitabları yoxlanılır

phrase-npm-recommendations-given =
    .clause = hər başçəkmədən sonra müəssisənin rəhbərliyinə tövsiyələr verilir

phrase-npm-staff-trained =
    .clause = müəssisənin əməkdaşları saxlanılan şəxslərin hüquqları barədə məlumatlandırılır

phrase-npm-complaints-received-on-site =
    .clause = saxlanılan şəxslərin müraciətləri qəbul edilib və araşdırmaya götürülüb

phrase-npm-appeals-granted =
    .clause = müraciətlərin müəyyən hissəsi yerində həll edilib

phrase-npm-access-unhindered =
    .clause = qrupun üzvləri şəxslərin öz iradəsi ilə tərk edə bilmədiyi bütün müəssisələrə maneəsiz daxil olurlar

phrase-npm-cpt-cooperation =
    .clause = { TERM($npm, form: "abbr") } ilə { BODY($cpt, form: "abbr") } arasında səmərəli əməkdaşlıq qurulub

phrase-torture-prevention-training =
    .clause = hüquq-mühafizə orqanlarının əməkdaşları üçün işgəncənin qarşısının alınması mövzusunda təlimlər keçirilir

phrase-penitentiary-modernised =
    .clause = beynəlxalq standartlara cavab verən yeni penitensiar müəssisələr inşa edilib

## Legal reforms

phrase-legal-reforms-carried-out =
    .clause = ölkədə ardıcıl hüquqi və institusional islahatlar həyata keçirilir

phrase-judicial-reforms-effective =
    .clause = məhkəmə-hüquq sistemində aparılan islahatlar ədalət mühakiməsinin səmərəliliyini artırır

phrase-legislation-improved =
    .clause = qanunvericilik beynəlxalq standartlara uyğunlaşdırılır

phrase-pardons-adopted =
    .clause = humanizm prinsipləri əsasında əfv və amnistiya aktları qəbul edilir

phrase-alternative-punishments-expanded =
    .clause = azadlıqdan məhrumetməyə alternativ cəzaların tətbiqi genişləndirilir

phrase-obligations-kept =
    .clause = { BODY($azerbaijan, form: "short") } beynəlxalq öhdəliklərinə sadiqdir

# $basis: the document.
phrase-document-in-force =
    .clause = { TOPIC($basis) } bu fəaliyyət üçün mühüm hüquqi əsasdır

# $basis: the document that is implemented.
phrase-document-implemented =
    .clause = { TOPIC($basis, form: "genitive") } icrası istiqamətində tədbirlər həyata keçirilir

phrase-digital-services-ease-access =
    .clause = rəqəmsal xidmətlər vətəndaşların dövlət orqanlarına çıxışını asanlaşdırır

phrase-social-reforms-improve-welfare =
    .clause = sosial islahatlar əhalinin rifahını yaxşılaşdırıb

phrase-anti-corruption-priority =
    .clause = korrupsiyaya qarşı mübarizə prioritetlər sırasında qalır

phrase-elections-held =
    .clause = seçkilər şəffaf və demokratik şəraitdə keçirilib
