### Closing sentences: complete sentences, for `closing` and for the act `text`.
### The head of phrases.ftl explains the form of a message.

## Other topics, questions and answers

# In Russian: in the genitive.
part-during-event = { EVENT($event) ->
    [meeting] встречи
    [reception] встречи
    [farewell] встречи
    [credentials] встречи
    [video-call] встречи
    [sidelines] встречи
    [telephone-call] телефонного разговора
    [visit] визита
    [official-visit] визита
    [working-visit] визита
    [monitoring-visit] посещения
    [signing] мероприятия
    [conference] конференции
    [forum] форума
    [hearing] слушаний
    [training] тренинга
   *[other] мероприятия
}

phrase-closing-other-issues = В ходе { part-during-event } были обсуждены и другие вопросы, представляющие взаимный интерес.

phrase-closing-bilateral-regional = В ходе { part-during-event } состоялся обмен мнениями и по другим двусторонним и региональным вопросам, представляющим взаимный интерес.

phrase-closing-number-of-issues = В ходе { part-during-event } был обсуждён ряд других вопросов.

# $topic: what the views were exchanged on.
phrase-closing-views-on = В заключение состоялся обмен мнениями по { TOPIC($topic, form: "dative") }.

phrase-closing-questions-answered = В заключение были даны ответы на вопросы участников.

phrase-closing-guests-questions-answered = В заключение были даны ответы на вопросы гостей.

phrase-closing-interest-answered = В ходе { part-during-event } были даны ответы на интересующие гостей вопросы.

phrase-closing-discussions = В заключение состоялось широкое обсуждение.

## Gifts and photographs

phrase-closing-souvenirs = В заключение состоялся обмен памятными подарками.

phrase-closing-publications-presented = В заключение гостям были вручены издания института омбудсмена.

phrase-closing-photo = В заключение была сделана совместная фотография.

phrase-closing-certificates = В заключение участникам были вручены сертификаты.

## Tours

phrase-closing-tour-office = В заключение гости осмотрели здание института омбудсмена.

# $what: what the guests saw.
phrase-closing-tour = В заключение гости ознакомились { TOPIC($what, form: "occasion") }.

phrase-closing-memorial = В заключение была почтена память шехидов.

## The end

phrase-closing-friendly-atmosphere = { EVENT($event) ->
    [meeting] встреча прошла
    [reception] встреча прошла
    [farewell] встреча прошла
    [credentials] встреча прошла
    [video-call] встреча прошла
    [sidelines] встреча прошла
    [telephone-call] разговор прошёл
    [visit] визит прошёл
    [official-visit] визит прошёл
    [working-visit] визит прошёл
    [monitoring-visit] посещение прошло
    [signing] мероприятие прошло
    [conference] конференция прошла
    [forum] форум прошёл
    [hearing] слушания прошли
    [training] тренинг прошёл
   *[other] мероприятие прошло
} в дружественной и конструктивной обстановке.

# In Russian: with the verb.
part-event-ended = { EVENT($event) ->
    [meeting] встреча завершилась
    [reception] встреча завершилась
    [farewell] встреча завершилась
    [credentials] встреча завершилась
    [video-call] встреча завершилась
    [sidelines] встреча завершилась
    [telephone-call] разговор завершился
    [visit] визит завершился
    [official-visit] визит завершился
    [working-visit] визит завершился
    [monitoring-visit] посещение завершилось
    [signing] мероприятие завершилось
    [conference] конференция завершилась
    [forum] форум завершился
    [hearing] слушания завершились
    [training] тренинг завершился
   *[other] мероприятие завершилось
}

phrase-closing-ended-with-discussions = { part-event-ended } обменом мнениями.

phrase-closing-keep-in-touch = Стороны договорились поддерживать контакты.

phrase-closing-continue-cooperation = Стороны договорились продолжить сотрудничество.

phrase-closing-next-meeting = Стороны договорились провести следующую встречу в удобное для них время.

phrase-closing-report-prepared = По итогам посещения будет подготовлен отчёт.

phrase-closing-recommendations-sent = Рекомендации по итогам посещения будут направлены в соответствующие органы.

phrase-closing-document-adopted = { part-event-ended } принятием итогового документа.

phrase-closing-success-wished = В заключение стороны пожелали друг другу успехов.
