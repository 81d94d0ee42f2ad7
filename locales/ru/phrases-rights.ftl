### Phrases about rights, religion, the Ombudsman and legal reforms: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Multiculturalism and freedom of religion

phrase-peoples-live-in-peace =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } представители разных народов и религий живут в условиях мира и взаимного уважения

phrase-multiculturalism-policy =
    .clause = мультикультурализм { BODY($azerbaijan, form: "short", case: "locative") } является государственной политикой и образом жизни

phrase-tolerance-traditions =
    .clause = традиции толерантности и сосуществования { BODY($azerbaijan, form: "short", case: "locative") } имеют давнюю историю

phrase-freedom-of-religion-guaranteed =
    .clause = свобода совести и вероисповедания гарантируется Конституцией

phrase-religions-equal =
    .clause = все религии равны перед законом

phrase-places-of-worship =
    .clause = в стране свободно действуют мечети, церкви и синагоги

phrase-religious-communities-supported =
    .clause = государство оказывает религиозным общинам финансовую поддержку

phrase-religious-heritage-restored =
    .clause = на освобождённых территориях восстанавливаются религиозные и культурные памятники

phrase-interreligious-dialogue-contribution =
    .clause = { BODY($azerbaijan, form: "short") } вносит вклад в диалог между религиями и культурами

phrase-no-discrimination =
    .clause = дискриминация по признаку происхождения, языка или религии не допускается

phrase-ethnic-minorities-culture =
    .clause = языки и культуры национальных меньшинств сохраняются и развиваются

phrase-islamophobia-concern =
    .clause = рост исламофобии в мире вызывает обеспокоенность

phrase-hate-speech-unacceptable =
    .clause = язык вражды и нетерпимость недопустимы

## The mandate of the Ombudsman

phrase-ombudsman-independent =
    .clause = { BODY($ombudsman, form: "short") } осуществляет свою деятельность независимо и подчиняется только закону

phrase-ombudsman-complaints-received =
    .clause = обращения принимаются по почте, в электронной форме и по горячей линии

phrase-complaints-investigated =
    .clause = по каждому обращению проводится проверка и принимаются надлежащие меры

phrase-ombudsman-regional-centres =
    .clause = региональные центры { BODY($ombudsman, form: "short", case: "genitive") } обеспечивают доступ населения к институту омбудсмена

phrase-legal-awareness-events =
    .clause = в столице и в регионах регулярно проводятся мероприятия по правовому просвещению

phrase-mandate-expanded =
    .clause = в последние годы мандат института был расширен

phrase-institution-a-status =
    .clause = институту присвоен статус «А» за соответствие { TERM($paris-principles, case: "dative") }

phrase-annual-report-submitted =
    .clause = ежегодный доклад о защите прав человека представляется парламенту

phrase-parallel-reports-submitted =
    .clause = договорным органам представляются параллельные доклады

phrase-civil-society-cooperation =
    .clause = институт тесно сотрудничает с гражданским обществом

phrase-child-rights-monitored =
    .clause = в образовательных и социальных учреждениях ведётся мониторинг соблюдения прав детей

phrase-disability-rights-monitored =
    .clause = осуществление прав лиц с инвалидностью отслеживается независимо

phrase-human-rights-in-business =
    .clause = { BODY($ombudsman, form: "short") } уделяет особое внимание правам человека в предпринимательской деятельности

phrase-gender-equality-measures =
    .clause = принимаются последовательные меры по обеспечению гендерного равенства

phrase-older-persons-in-focus =
    .clause = права пожилых людей находятся в центре внимания

phrase-information-access-protected =
    .clause = право на доступ к информации защищается { BODY($ombudsman, form: "short", case: "instrumental") }

## Visits of the national preventive mechanism

phrase-npm-visits-unannounced =
    .clause = посещения { TERM($npm, form: "abbr", case: "genitive") } бывают плановыми и внеплановыми и проводятся без предупреждения

phrase-npm-private-interviews =
    .clause = с лицами, содержащимися в учреждении, проводятся беседы наедине

phrase-npm-conditions-checked =
    .clause = изучаются условия содержания и медицинское обслуживание

phrase-npm-documents-checked =
    .clause = проверяются документы и журналы учёта учреждения

phrase-npm-recommendations-given =
    .clause = после каждого посещения администрации учреждения даются рекомендации

phrase-npm-staff-trained =
    .clause = сотрудники учреждения информируются о правах содержащихся в нём лиц

phrase-npm-complaints-received-on-site =
    .clause = обращения содержащихся в учреждении лиц приняты к рассмотрению

phrase-npm-appeals-granted =
    .clause = часть обращений решена на месте

phrase-npm-access-unhindered =
    .clause = члены группы беспрепятственно посещают все учреждения, которые лица не могут покинуть по собственной воле

phrase-npm-cpt-cooperation =
    .clause = между { TERM($npm, form: "abbr", case: "instrumental") } и { BODY($cpt, form: "abbr", case: "instrumental") } налажено эффективное сотрудничество

phrase-torture-prevention-training =
    .clause = для сотрудников правоохранительных органов проводятся тренинги по предотвращению пыток

phrase-penitentiary-modernised =
    .clause = построены новые пенитенциарные учреждения, отвечающие международным стандартам

## Legal reforms

phrase-legal-reforms-carried-out =
    .clause = в стране проводятся последовательные правовые и институциональные реформы

phrase-judicial-reforms-effective =
    .clause = реформы в судебно-правовой системе повышают эффективность правосудия

phrase-legislation-improved =
    .clause = законодательство приводится в соответствие с международными стандартами

phrase-pardons-adopted =
    .clause = в духе гуманизма принимаются акты о помиловании и амнистии

phrase-alternative-punishments-expanded =
    .clause = расширяется применение наказаний, альтернативных лишению свободы

phrase-obligations-kept =
    .clause = { BODY($azerbaijan, form: "short") } привержен своим международным обязательствам

# $basis: the document.
phrase-document-in-force =
    .clause = важная правовая основа этой деятельности заложена { TOPIC($basis, form: "in") }

# $basis: the document that is implemented.
phrase-document-implemented =
    .clause = принимаются меры по реализации { TOPIC($basis, form: "genitive") }

phrase-digital-services-ease-access =
    .clause = цифровые услуги упрощают доступ граждан к государственным органам

phrase-social-reforms-improve-welfare =
    .clause = социальные реформы повысили благосостояние населения

phrase-anti-corruption-priority =
    .clause = борьба с коррупцией остаётся в числе приоритетов

phrase-elections-held =
    .clause = выборы прошли в прозрачной и демократической обстановке
