### Phrases about cooperation and relations, and words of courtesy: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Cooperation

# $topic: the cooperation, the dialogue, the work.
phrase-topic-continues =
    .clause = стороны продолжат { TOPIC($topic, form: "accusative") }

phrase-cooperation-continues =
    .clause = сотрудничество и в дальнейшем будет успешно продолжаться

phrase-cooperation-high-level =
    .clause = сотрудничество находится на высоком уровне

# $field: the field.
phrase-cooperation-in-field-expands =
    .clause = существует большой потенциал для расширения сотрудничества в сфере { TOPIC($field, form: "genitive") }

# $field: the field.
phrase-cooperation-in-field-important =
    .clause = сотрудничество в сфере { TOPIC($field, form: "genitive") } имеет большое значение

# $between: the sides.
phrase-relations-develop =
    .clause = отношения между { TOPIC($between, form: "between") } успешно развиваются

# $between: the sides.
phrase-relations-mutual-trust =
    .clause = отношения между { TOPIC($between, form: "between") } основаны на взаимном доверии и уважении

# $between: the sides.
phrase-relations-strategic =
    .clause = отношения между { TOPIC($between, form: "between") } достигли уровня стратегического партнёрства

# $between: the sides.
phrase-relations-friendly-history =
    .clause = отношения между { TOPIC($between, form: "between") } имеют глубокие исторические корни

# $between: the sides.
phrase-relations-brotherly =
    .clause = отношения дружбы и братства между { TOPIC($between, form: "between") } крепнут день ото дня

# $of: whose visit.
phrase-visit-contributes =
    .clause = визит { TOPIC($of, form: "genitive") } внесёт вклад в развитие отношений

phrase-visit-contributes-here =
    .clause = этот визит внесёт вклад в дальнейшее развитие сотрудничества

phrase-mutual-visits-important =
    .clause = взаимные визиты играют важную роль в укреплении отношений

phrase-high-level-contacts =
    .clause = контакты на высоком уровне придают импульс развитию отношений

phrase-meeting-useful =
    .clause = проведённые обсуждения будут полезны для обеих сторон

phrase-mou-contributes =
    .clause = меморандум будет способствовать расширению сотрудничества

# $field: the field.
phrase-mou-opens-opportunities =
    .clause = меморандум открывает новые возможности в сфере { TOPIC($field, form: "genitive") }

# $field: the field.
phrase-experience-of-interest =
    .clause = опыт { BODY($azerbaijan, form: "short", case: "genitive") } в сфере { TOPIC($field, form: "genitive") } вызывает интерес

phrase-exchange-useful =
    .clause = обмен опытом между учреждениями полезен

phrase-ready-to-share =
    .clause = институт омбудсмена готов поделиться своим опытом

phrase-joint-events-planned =
    .clause = в ближайшие месяцы планируется проведение совместных мероприятий

# $with: the organization.
phrase-cooperation-with-organisation =
    .clause = { BODY($azerbaijan, form: "short") } придаёт большое значение сотрудничеству { TOPIC($with, form: "occasion") }

# $with: the organization. $field: the field.
phrase-projects-implemented =
    .clause = совместно { TOPIC($with, form: "occasion") } реализуются проекты в сфере { TOPIC($field, form: "genitive") }

# $in: the organization.
phrase-mutual-support-in-organisations =
    .clause = стороны поддерживают друг друга в рамках { TOPIC($in, form: "genitive") }

phrase-multilateralism-essential =
    .clause = для решения глобальных проблем необходимо многостороннее сотрудничество

phrase-sdgs-implemented =
    .clause = в стране принимаются меры по достижению { TERM($sdgs, form: "full", case: "genitive") }

## Courtesy

phrase-grateful-for-hospitality =
    .clause = оказанное гостеприимство произвело глубокое впечатление

phrase-glad-to-visit =
    .clause = пребывание в стране доставляет большое удовольствие

phrase-impressed-by-development =
    .clause = развитие страны производит глубокое впечатление

# $of: the person or the institution.
phrase-contribution-valued =
    .clause = вклад { TOPIC($of, form: "genitive") } в сотрудничество высоко ценится

phrase-work-appreciated =
    .clause = работа, проделанная институтом омбудсмена, заслуживает высокой оценки

phrase-mission-successful =
    .clause = дипломатическая миссия посла была успешной

phrase-always-welcome =
    .clause = двери института омбудсмена всегда открыты для сотрудничества

## Parliament, education, culture, economy

phrase-parliamentary-ties-important =
    .clause = межпарламентские связи являются важной составляющей двусторонних отношений

phrase-friendship-groups-active =
    .clause = парламентские группы дружбы вносят вклад в развитие отношений

phrase-parliamentary-diplomacy-closer =
    .clause = парламентская дипломатия сближает народы

phrase-students-study =
    .clause = студенты из дружественной страны учатся в университетах { BODY($azerbaijan, form: "short", case: "genitive") }

phrase-exchange-programmes-to-expand =
    .clause = следует расширять программы обмена студентами и преподавателями

phrase-scholarships-increased =
    .clause = число стипендий увеличилось

phrase-cultural-days-help =
    .clause = дни культуры помогают народам лучше узнать друг друга

phrase-humanitarian-ties-strengthen =
    .clause = гуманитарные связи укрепляют дружбу между народами

phrase-tourism-growing =
    .clause = туристический обмен между странами растёт

phrase-direct-flights-contribute =
    .clause = прямые рейсы способствуют развитию связей

phrase-trade-growing =
    .clause = товарооборот растёт из года в год

phrase-investment-climate-favourable =
    .clause = в стране создан благоприятный инвестиционный климат

phrase-companies-invited =
    .clause = у компаний есть широкие возможности для инвестиций в освобождённые территории

phrase-youth-cooperation-invests =
    .clause = сотрудничество молодёжи является вкладом в будущее

phrase-diaspora-bridge =
    .clause = диаспора является мостом между странами
