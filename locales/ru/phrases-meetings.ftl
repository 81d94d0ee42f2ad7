### The phrasebook, continued: what the speakers at meetings state, and the matters that they speak of.
### The head of phrases.ftl explains the forms.

## Religion and multiculturalism. For: stated, noted, emphasised

phrase-religious-tolerance-ensured =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } обеспечивается { TERM($religious-tolerance) }

phrase-religious-beliefs-respected =
    .clause = религиозные убеждения людей уважаются

phrase-freedom-of-conscience-guaranteed =
    .clause = свобода совести и вероисповедания гарантируется

phrase-state-religion-regulated =
    .clause = отношения между государством и религией регулируются в соответствии с гражданскими принципами

phrase-religious-values-in-society =
    .clause = религиозно-духовные, морально-этические ценности стали важной частью общественных отношений

phrase-minorities-in-peace =
    .clause = различные этнические меньшинства живут { BODY($azerbaijan, form: "short", case: "locative") } в условиях взаимного уважения и мира

phrase-minorities-traditions =
    .clause = их традиции уважаются

phrase-minorities-religious-values =
    .clause = их религиозным ценностям уделяется особое внимание

phrase-minorities-rights =
    .clause = их права и свободы защищены

phrase-religion-in-humanitarian-sphere =
    .clause = сотрудничество в религиозной сфере является составной частью сотрудничества в гуманитарной сфере

phrase-religious-harmony-reflected =
    .clause = опыт религиозной гармонии { BODY($azerbaijan, form: "short", case: "locative") } должен быть отражён объективно

phrase-environment-serves-unity =
    .clause = эта среда служит сохранению национально-духовных ценностей, межрелигиозной солидарности и гражданскому единству

phrase-coexistence-model =
    .clause = на фоне религиозных конфликтов в мире опыт сосуществования { BODY($azerbaijan, form: "short", case: "locative") } служит примером

# $of: the country. $what: what it is known for.
phrase-strongest-side =
    .clause = { TOPIC($what) } является одной из самых сильных сторон { TOPIC($of, form: "genitive") }

# For: spoke-of, informed.
phrase-multicultural-environment =
    .nominative = мультикультурная среда, сформировавшаяся в результате государственной политики в сфере религии

# $in: the country. For: appreciated, spoke-of.
phrase-environment-of-tolerance =
    .nominative = атмосфера толерантности { TOPIC($in, form: "locative") }

# $in: the field. For: informed, supported.
phrase-education-projects =
    .nominative = проекты в сфере { TOPIC($in, form: "genitive") }

## Relations. For: noted, emphasised

# $after: an event. $in: the field.
phrase-cooperation-new-stage =
    .clause = после { TOPIC($after, form: "genitive") } сотрудничество, в том числе сотрудничество в сфере { TOPIC($in, form: "genitive") }, вышло на новый этап

# $for: for what.
phrase-new-possibilities =
    .clause = появившиеся новые возможности создают благоприятные условия для { TOPIC($for, form: "genitive") }

# $of: whose aim.
phrase-aim-in-region =
    .clause = целью { TOPIC($of, form: "genitive") } является обеспечение мира, стабильности и взаимопонимания в регионе

# $of: from which country. $year: the year.
phrase-visits-planned =
    .clause = в { NUMBER($year, group: "no") } году запланированы визиты общественно-политических деятелей { TOPIC($of, form: "genitive") } { BODY($azerbaijan, form: "short", case: "allative") }

# $between: the countries.
phrase-common-history =
    .clause = отношения между { TOPIC($between, form: "between") } основаны на общей истории, языке и религии

phrase-one-nation-two-states =
    .clause = в основе этих отношений лежит принцип «Одна нация – два государства»

phrase-alliance-level =
    .clause = отношения между двумя странами поднялись до уровня союзничества

# $between: the countries. $years: how many.
phrase-diplomatic-relations-years =
    .clause = с момента установления дипломатических отношений между { TOPIC($between, form: "between") } { PLURAL($years) ->
        [one] прошёл { NUMBER($years) } год
        [few] прошло { NUMBER($years) } года
        [many] прошло { NUMBER($years) } лет
       *[other] прошло { NUMBER($years) } года
    }

# $between: the countries.
phrase-alliance-and-coordination =
    .clause = стратегический союз между { TOPIC($between, form: "between") } и их тесная координация имеют большое значение

phrase-visit-to-learn =
    .clause = целью визита является ознакомление с опытом прошедшего года

phrase-meetings-planned =
    .clause = в ходе визита запланированы встречи с государственными органами и религиозными общинами

# $between: the countries. For: discussed.
phrase-friendship-and-partnership =
    .nominative = отношения дружбы и стратегического партнёрства между { TOPIC($between, form: "between") }

# $between: the sides. For: discussed, appreciated.
phrase-cooperation-between =
    .nominative = сотрудничество между { TOPIC($between, form: "between") }

# $of: who cooperates. $with: with whom. For: expressed-satisfaction, discussed.
phrase-cooperation-of-with =
    .nominative = сотрудничество { TOPIC($of, form: "genitive") } { TOPIC($with, form: "occasion") }

# $framework: the document, the organization or the programme. For: discussed, exchanged-views.
phrase-cooperation-within =
    .nominative = сотрудничество в рамках { TOPIC($framework, form: "genitive") }

# $as: a post of the directory. For: congratulated.
phrase-reappointment =
    .nominative = повторное назначение на должность { POST($as, case: "genitive") }

# $for: what the efforts serve. For: thanked.
phrase-efforts-for =
    .nominative = приложенные усилия по { TOPIC($for, form: "dative") }

# $of: the document. $in: where. $year: the year. For: the arguments of other phrases.
phrase-signing-in =
    .nominative = подписание { TOPIC($of, form: "genitive") } { TOPIC($in, form: "locative") } в { NUMBER($year, group: "no") } году

# $of: the document. $in: where. $on: the day. For: spoke-of, informed, noted-importance.
phrase-signed-on =
    .nominative = подписание { TOPIC($of, form: "genitive") } { TOPIC($in, form: "locative") } { DATE($on) }

## The region. For: emphasised, exchanged-views

# For: exchanged-views.
phrase-military-political-situation =
    .nominative = текущая военно-политическая ситуация в регионе

# $in: the region. For: exchanged-views, discussed.
phrase-tensions =
    .nominative = напряжённость { TOPIC($in, form: "locative") }

# For: stated, noted.
phrase-territorial-integrity-restored =
    .clause = территориальная целостность { BODY($azerbaijan, form: "short", case: "genitive") } восстановлена

## The Ombudsman institution

# For: informed.
phrase-ombudsman-law-amendments =
    .nominative = последние изменения в { TERM($ombudsman-law, form: "short", case: "prepositional") }, которые обеспечивают право на равенство, предотвращают дискриминацию и расширяют мандат { TERM($commissioner, form: "short", case: "genitive") } в различных областях

# For: informed.
phrase-new-divisions =
    .nominative = создание { BODY($ombudsman-office, form: "abbr", case: "locative") } соответствующих новых структурных подразделений

# $count: how many appeals. $year: the year. For: informed, noted.
phrase-appeals-received =
    .clause = в { NUMBER($year, group: "no") } году в адрес { BODY($ombudsman, form: "short", case: "genitive") } { PLURAL($count) ->
        [one] поступило { NUMBER($count) } обращение
        [few] поступило { NUMBER($count) } обращения
        [many] поступило { NUMBER($count) } обращений
       *[other] поступило { NUMBER($count) } обращения
    }

# $count: how many calls.
phrase-calls-received =
    .clause = { PLURAL($count) ->
        [one] принят { NUMBER($count) } звонок
        [few] принято { NUMBER($count) } звонка
        [many] принято { NUMBER($count) } звонков
       *[other] принято { NUMBER($count) } звонка
    }

# $count: how many visits. $unplanned: how many of them.
phrase-npm-visits-made =
    .clause = осуществлено { NUMBER($count) } { PLURAL($count) ->
        [one] посещение
        [few] посещения
        [many] посещений
       *[other] посещения
    }, из них { NUMBER($unplanned) } – { PLURAL($unplanned) ->
        [one] внеплановое
        [few] внеплановые
        [many] внеплановые
       *[other] внеплановые
    }

## Development

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-completed =
    .clause = успешно завершена реализация { TOPIC($of, form: "genitive") } на { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } годы

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-signed =
    .clause = состоялось подписание { TOPIC($of, form: "genitive") } на { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } годы

## The war and its consequences. For: stated, noted, thanked

# $of: whose support. $to: to whom. $in: the war, the time.
phrase-support-during =
    .nominative = поддержка { TOPIC($to, form: "genitive") } со стороны { TOPIC($of, form: "genitive") } { TOPIC($in, form: "locative") }

# $percent: how much of the territory.
phrase-territory-occupied =
    .clause = { NUMBER($percent) } { PLURAL($percent) ->
        [one] процент территории страны находился
        [few] процента территории страны находились
        [many] процентов территории страны находились
       *[other] процента территории страны находились
    } под оккупацией на протяжении многих лет

# $count: more than how many people.
phrase-displaced-people =
    .clause = более { NUMBER($count) } { PLURAL($count) ->
        [one] человека
        [few] человек
        [many] человек
       *[other] человек
    } стали беженцами и вынужденными переселенцами

# For: noted-importance, emphasised-importance.
phrase-on-site-investigation =
    .nominative = изучение фактов на месте

## Complete sentences, for `closing` and for the act `text`

phrase-closing-press-conference = В заключение была проведена пресс-конференция.

# $at: what the document serves.
phrase-document-aims = { TERM($document) } { GENDER($document) ->
    [feminine] направлена
    [neuter] направлено
    [plural] направлены
   *[masculine] направлен
} на { TOPIC($at, form: "accusative") }.

# $who: who is on a visit: a body.
# allow(variant-repeated): the present tense does not show the gender
phrase-on-visit = { BODY($who) } { GENDER($who) ->
    [plural] находятся
    [feminine] находится
   *[other] находится
} с визитом в нашей стране.
