### Texts around the proceedings: titles, labels, headings, marks.
### Write headings in sentence case. A template that needs capitals converts them.

## Titles: the kind of document and the kind of event

title-meeting = Справка о встрече
title-telephone-call = Справка о телефонном разговоре
title-visit = Справка о визите
title-signing = Справка о подписании документа
title-conference = Справка о конференции
title-reception = Справка о приёме
title-farewell = Справка о прощальном визите
title-credentials = Справка о вручении { KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") }
   *[no] верительных грамот
}
title-video-call = Справка о встрече в формате видеоконференции
title-sidelines = Справка о встрече
title-official-visit = Справка об официальном визите
title-working-visit = Справка о рабочем визите
title-monitoring-visit = Справка о посещении
title-forum = Справка о форуме
title-hearing = Справка о слушаниях
title-training = Справка о тренинге
title-taking-part = Справка об участии в мероприятии
title-annual-report = Справка о представлении доклада

## Fields under the letterhead. `number` is the value of its field. $number: the reference number.

field-number = Номер
number = №{"\u00A0"}{ $number }
field-held-meeting = Дата встречи
field-held-telephone-call = Дата разговора
field-held-visit = Дата визита
field-held-signing = Дата подписания
field-held-conference = Дата проведения
field-held-reception = Дата приёма
field-held-farewell = Дата встречи
field-held-credentials = Дата вручения
field-held-video-call = Дата встречи
field-held-sidelines = Дата встречи
field-held-official-visit = Дата визита
field-held-working-visit = Дата визита
field-held-monitoring-visit = Дата посещения
field-held-forum = Дата проведения
field-held-hearing = Дата проведения
field-held-training = Дата проведения
field-held-taking-part = Дата мероприятия
field-held-annual-report = Дата представления
field-issued = Дата
field-published = Опубликовано
field-place = Место
field-destination = { EVENT($event) ->
    [monitoring-visit] Место посещения
   *[other] Место визита
}
field-document = Документ
field-theme = { EVENT($event) ->
    [sidelines] Мероприятие
    [taking-part] Мероприятие
   *[other] Тема
}

## The table of participants. $side: the side that is listed under the heading; `.body` if it has a body and members.
## $person: who has the role.

heading-participants = Участники
column-name = Имя, фамилия
column-post = Должность
side-host = { EVENT($event) ->
    [conference] Организатор
    [forum] Организатор
    [hearing] Организатор
    [training] Организатор
   *[other] Принимающая сторона
}
    .body = { side-host } — { BODY($side) }
side-guest = { COMPOSITION($side) ->
    [led] Делегация
    [people] { GENDER($side) ->
        [feminine] Гостья
        [plural] Гости
       *[other] Гость
    }
   *[other] Гости
}
    .body = { COMPOSITION($side) ->
        [led] Делегация
       *[other] Приглашённая сторона
    } — { BODY($side) }
side-party = { BODY($side) }
role-leads = глава делегации
role-presides = { GENDER($person) ->
    [feminine] председательствующая
   *[other] председательствующий
}
role-attended = { GENDER($person) ->
    [feminine] также присутствовала
    [neuter] также присутствовало
    [plural] также присутствовали
   *[other] также присутствовал
}

## The body of the paper: the heading of the proceedings for each kind of event

heading-proceedings-meeting = Ход встречи
heading-proceedings-telephone-call = Содержание разговора
heading-proceedings-visit = Ход визита
heading-proceedings-signing = Ход мероприятия
heading-proceedings-conference = Ход конференции
heading-proceedings-reception = Ход приёма
heading-proceedings-farewell = Ход встречи
heading-proceedings-credentials = Ход встречи
heading-proceedings-video-call = Ход встречи
heading-proceedings-sidelines = Ход встречи
heading-proceedings-official-visit = Ход визита
heading-proceedings-working-visit = Ход визита
heading-proceedings-monitoring-visit = Ход посещения
heading-proceedings-forum = Ход форума
heading-proceedings-hearing = Ход слушаний
heading-proceedings-training = Ход тренинга
heading-proceedings-taking-part = Ход мероприятия
heading-proceedings-annual-report = Ход мероприятия
heading-actions = Согласованные меры
column-action = Мера
column-who = Ответственный
column-by = Срок
heading-attachments = Приложения
# $title: the title of the attachment. $pages: its number of pages, if known.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } { PLURAL($pages) ->
        [one] страница
        [few] страницы
        [many] страниц
       *[other] страницы
    })
   *[no] {""}
}

## Header, footer and closing lines

# $title: the title of the paper. $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Страница { $page } из { $pages }
draft-mark = ПРОЕКТ
# A draft shows this text in place of missing content. $missing: a description of this content.
gap = [не указано: { $missing }]
# Stands in a translation in place of the signature.
signed = (подписано)
# Place and date under the text, as far as they are given. $seat: the seat of the issuing body.
dateline = { KNOWN($seat) ->
    [yes] { TERM($seat) }{ KNOWN($issued) ->
        [yes] ,{" "}
       *[no] {""}
    }
   *[no] {""}
}{ KNOWN($issued) ->
    [yes] { DATE($issued) }
   *[no] {""}
}

## Notes: the text is the text of record or a translation

text-of-record = Официальный текст
translated-from-az = Перевод с азербайджанского языка
translated-from-en = Перевод с английского языка
translated-from-ru = Перевод с русского языка
