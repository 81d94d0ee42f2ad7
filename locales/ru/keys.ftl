### The keys of the files that people write, each with a line of explanation. `rapporteur schema` gives them to editors.

## A meeting file

key-meeting-id = Идентификатор документа: первая часть имён файлов. Строчные латинские буквы, цифры и дефис
key-meeting-event = Вид мероприятия
key-meeting-status = Проект или окончательный документ
key-meeting-record = Язык официального текста; остальные документы являются переводами
key-meeting-issuer = Орган, который выпускает документ: шапка бланка
key-meeting-number = Номер документа без знака номера
key-meeting-place = Место проведения
key-meeting-destination = Место, которое посещают
key-meeting-document = Подписываемый или представляемый документ
key-meeting-theme = Тема мероприятия
key-meeting-issued = Дата документа
key-meeting-published = Дата публикации, только для опубликованного
key-meeting-held = Время мероприятия: «start» и «end», «date» либо «from» и «to»
key-meeting-zone = Часовой пояс местного времени в файле, например «Asia/Tbilisi»
key-meeting-also-show = Другие часовые пояса, в которых указывается время
key-meeting-sides = Стороны и их участники
key-meeting-proceedings = Ход мероприятия: кто что сказал или сделал
key-meeting-closing = Последнее предложение
key-meeting-actions = Согласованные поручения
key-meeting-attachments = Приложения
key-meeting-signatory = Лицо, подписывающее документ

## [[sides]]

key-side-role = Роль стороны
key-side-body = Орган или государство, которое представляет сторона
key-side-members = Участники в порядке старшинства

## A member of a side

key-member-person = Участвующее лицо
key-member-body = Орган, который участвует без поимённо названных лиц
key-member-posts = Должности, которые указываются в этом документе
key-member-post = Должность, в которой лицо участвует
key-member-leads = «true» для главы делегации
key-member-presides = «true» для того, кто принимает или председательствует
key-member-attended = «true» для того, кто только присутствовал

## [[proceedings]]

key-item-by = Кто говорит или действует; без него предложение безличное
key-item-to = К кому обращено действие
key-item-act = Действие: что сделано или как сказано
key-item-link = Связь с предыдущим предложением
key-item-as = Как названы говорящие
key-item-to-as = Как названы те, к кому обращаются
key-item-points = Что сказано: фразы, темы или тексты на всех языках

## A point

key-point-phrase = Фраза из фразового справочника
key-point-args = Аргументы фразы
key-point-id = Название из справочника
key-point-form = Форма названия: «full», «short» или «abbr»

## [[actions]]

key-action-what = Что нужно сделать
key-action-who = Кто отвечает
key-action-by = Крайний срок

## [[attachments]]

key-attachment-title = Название приложения
key-attachment-pages = Количество страниц

## Bodies, posts and terms

key-entry-full = Полное наименование
key-entry-short = Краткое наименование
key-entry-abbr = Сокращение
key-entry-gender = Род наименования: с ним согласуется глагол
key-entry-animate = «true», если обозначает людей
key-entry-address = Адрес на бланке
key-entry-avoid = Устаревшие или недопустимые варианты
key-entry-derived = Начала производных слов, которые называют то же самое
key-entry-seat = Место нахождения органа

## People

key-person-given = Имя
key-person-patronymic = Отчество
key-person-surname = Фамилия
key-person-initials = Инициалы, если правила их не образуют
key-person-gender = Пол лица: «masculine» или «feminine»
key-person-posts = Должности
key-person-title = Учёное звание или чин
key-person-writes = Язык, на котором лицо пишет своё имя
key-person-order = «family-first», если фамилия стоит перед именем
