### What stands around the text: titles, labels, headings, marks.
### Headings are written as in a sentence; where a template wants capitals, they are made from them.

## Titles: the kind of document and of event

title-meeting = Справка о встрече
title-telephone-call = Справка о телефонном разговоре
title-visit = Справка о визите
title-signing = Справка о подписании документа
title-conference = Справка о конференции

## Fields under the letterhead. `number` is the value of the field: $number is the reference number.

field-number = Номер
number = №{"\u00A0"}{ $number }
field-held-meeting = Дата встречи
field-held-telephone-call = Дата разговора
field-held-visit = Сроки визита
field-held-signing = Дата подписания
field-held-conference = Дата проведения
field-issued = Опубликовано
field-place = Место
field-destination = Место визита
field-document = Документ
field-theme = Тема

## The table of participants. $side: the side that the line stands above.

heading-participants = Участники
column-name = Имя, фамилия
column-post = Должность
side-host = Принимающая сторона
side-guest = { SHAPE($side) ->
    [led] Делегация
    [people] { COUNT($side) ->
        [1] Гость
       *[other] Гости
    }
   *[other] Гости
}
side-party = { BODY($side) }
role-leads = глава делегации
role-presides = председательствующий

## The body of the paper: one heading over what happened for each kind of event

heading-proceedings-meeting = Ход встречи
heading-proceedings-telephone-call = Содержание разговора
heading-proceedings-visit = Ход визита
heading-proceedings-signing = Ход мероприятия
heading-proceedings-conference = Ход конференции
heading-actions = Согласованные меры
column-action = Мера
column-who = Ответственный
column-by = Срок
heading-attachments = Приложения
# $title: what is attached; $pages: how many pages it has, where that is known.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } { PLURAL($pages) ->
        [one] страница
        [few] страницы
        [many] страниц
       *[other] страницы
    })
   *[no] {""}
}

## Head, foot and closing

# $title: of the kind of document; $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Страница { $page } из { $pages }
draft-mark = ПРОЕКТ
# What a draft shows where something is not there yet. $what: what it is.
gap = [не указано: { $what }]
# Place and date under the text. $seat: the place where the issuing body has its seat.
dateline = { KNOWN($seat) ->
    [yes] { TERM($seat) },{" "}
   *[no] {""}
}{ DATE($issued) }

## Whether this is the text of record, or a translation from the language that is

text-of-record = Официальный текст
translated-from-az = Перевод с азербайджанского языка
translated-from-en = Перевод с английского языка
translated-from-ru = Перевод с русского языка
