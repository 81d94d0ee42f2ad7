### Phrases about the region, the mine threat, return, peace, energy and climate: clauses, for stated, noted and other acts.
### The head of phrases.ftl explains the form of a message.

## The mine threat and missing persons

phrase-mines-threaten-lives =
    .clause = мины представляют серьёзную угрозу для жизни гражданских лиц

phrase-mine-victims-continue =
    .clause = в результате подрыва на минах люди продолжают погибать и получать ранения

# $number: how many people have been killed or injured.
phrase-mine-victims-number =
    .clause = число погибших и раненых в результате подрыва на минах после окончания войны составило { NUMBER($number) } { PLURAL($number) ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }

phrase-demining-continues =
    .clause = на освобождённых территориях продолжается гуманитарное разминирование

phrase-mine-maps-not-given =
    .clause = точные { TERM($minefield-maps, form: "full") } не переданы

phrase-demining-needs-support =
    .clause = для разминирования необходима поддержка международного сообщества

phrase-mine-delays-return =
    .clause = минное загрязнение задерживает возвращение переселенцев

phrase-missing-persons-fate =
    .clause = судьба пропавших без вести остаётся неизвестной

# $number: how many persons are missing.
phrase-missing-persons-number =
    .clause = число пропавших без вести составляет { NUMBER($number) } { PLURAL($number) ->
        [one] человек
        [few] человека
        [many] человек
       *[other] человека
    }

phrase-missing-families =
    .clause = семьи пропавших без вести ждут правды о своих близких

phrase-mass-graves-found =
    .clause = на освобождённых территориях обнаружены массовые захоронения

phrase-rights-violated-by-occupation =
    .clause = права переселенцев нарушались в течение многих лет

phrase-cultural-heritage-destroyed =
    .clause = в период оккупации были разрушены культурные и религиозные памятники

phrase-environment-damaged =
    .clause = в период оккупации окружающей среде был нанесён серьёзный ущерб

phrase-war-crimes-to-be-punished =
    .clause = виновные в военных преступлениях должны предстать перед судом

## Return and reconstruction

phrase-population-returns =
    .clause = население возвращается в родные края

phrase-great-return-programme =
    .clause = государственная программа по { TERM($great-return, case: "dative") } успешно реализуется

phrase-dignified-return =
    .clause = обеспечивается безопасное и достойное возвращение населения

phrase-reconstruction-under-way =
    .clause = на освобождённых территориях ведутся масштабные восстановительные работы

phrase-smart-villages-built =
    .clause = в Карабахе и Восточном Зангезуре строятся умные города и сёла

phrase-infrastructure-built =
    .clause = строятся новые дороги, школы и больницы

phrase-companies-take-part =
    .clause = компании дружественных стран участвуют в восстановительных работах

phrase-sovereignty-restored =
    .clause = { BODY($azerbaijan, form: "short") } восстановил свою территориальную целостность и суверенитет

phrase-residents-rights-ensured =
    .clause = права всех жителей обеспечиваются независимо от их этнического происхождения

## Peace and the region

phrase-peace-agenda-commitment =
    .clause = { BODY($azerbaijan, form: "short") } привержен мирной повестке

phrase-lasting-peace-in-interest =
    .clause = прочный мир { TERM($south-caucasus, case: "locative") } отвечает интересам всех стран региона

phrase-peace-treaty-text =
    .clause = текст мирного соглашения согласован

phrase-washington-results =
    .clause = итоги встречи { TERM($washington, case: "locative") } открыли новый этап в мирном процессе

phrase-normalisation-on-law =
    .clause = процесс нормализации должен основываться на международном праве

phrase-confidence-measures-contribute =
    .clause = меры по укреплению доверия способствуют мирному процессу

phrase-border-delimitation-continues =
    .clause = делимитация границы продолжается

phrase-stability-in-interest =
    .clause = стабильность и безопасность в регионе отвечают интересам всех сторон

phrase-diplomatic-solution =
    .clause = споры должны решаться дипломатическим путём на основе международного права

phrase-escalation-unacceptable =
    .clause = эскалация напряжённости в регионе недопустима

phrase-civilians-protected =
    .clause = должна быть обеспечена безопасность гражданского населения

phrase-territorial-integrity-supported =
    .clause = территориальная целостность государств должна уважаться

phrase-humanitarian-aid-provided =
    .clause = { BODY($azerbaijan, form: "short") } оказывает гуманитарную помощь нуждающимся странам

# $state: who received the aid.
phrase-humanitarian-aid-to =
    .clause = { BODY($azerbaijan, form: "short") } направил гуманитарную помощь { TOPIC($state, form: "dative") }

## Transport, energy and climate

phrase-middle-corridor-gains =
    .clause = значение { TERM($middle-corridor, case: "genitive") } возрастает

phrase-transport-hub-become =
    .clause = { BODY($azerbaijan, form: "short") } стал транспортно-логистическим узлом региона

phrase-communications-opened =
    .clause = открытие коммуникаций послужит процветанию региона

phrase-energy-supplier-reliable =
    .clause = { BODY($azerbaijan, form: "short") } является надёжным поставщиком энергоресурсов

phrase-gas-export-expands =
    .clause = география экспорта газа расширяется

phrase-energy-security-contribution =
    .clause = { BODY($azerbaijan, form: "short") } вносит вклад в энергетическую безопасность Европы

phrase-green-energy-potential =
    .clause = { BODY($azerbaijan, form: "short") } обладает большим потенциалом в сфере зелёной энергетики

phrase-green-energy-zones =
    .clause = освобождённые территории объявлены зоной зелёной энергии

phrase-green-energy-export-planned =
    .clause = планируется экспорт зелёной энергии в Европу

phrase-cop-hosted =
    .clause = { BODY($azerbaijan, form: "short") } успешно провёл { TERM($cop29, form: "abbr") }

phrase-climate-finance-decisions =
    .clause = решения по климатическому финансированию имеют большое значение для развивающихся стран

phrase-climate-and-rights =
    .clause = изменение климата негативно влияет на права человека

phrase-caspian-level =
    .clause = { TERM($caspian-sea-level) } вызывает обеспокоенность

phrase-water-used-efficiently =
    .clause = эффективное использование водных ресурсов является приоритетом
