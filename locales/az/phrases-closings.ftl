### Closing sentences: complete sentences, for `closing` and for the act `text`.
### The head of phrases.ftl explains the form of a message.

## Other topics, questions and answers

# In Russian: in the genitive.
part-during-event = { EVENT($event) ->
    [meeting] görüşdə
    [reception] görüşdə
    [farewell] görüşdə
    [credentials] görüşdə
    [video-call] görüşdə
    [sidelines] görüşdə
    [telephone-call] telefon danışığı zamanı
    [visit] səfər zamanı
    [official-visit] səfər zamanı
    [working-visit] səfər zamanı
    [monitoring-visit] başçəkmə zamanı
    [signing] tədbirdə
    [conference] konfransda
    [forum] forumda
    [hearing] dinləmədə
    [training] təlimdə
   *[other] tədbirdə
}

phrase-closing-other-issues = { part-during-event } qarşılıqlı maraq doğuran digər məsələlər də müzakirə edilib.

phrase-closing-bilateral-regional = { part-during-event } qarşılıqlı maraq doğuran digər ikitərəfli və regional məsələlər ətrafında da fikir mübadiləsi aparılıb.

phrase-closing-number-of-issues = { part-during-event } bir sıra digər məsələlər müzakirə olunub.

# $topic: what the views were exchanged on.
phrase-closing-views-on = Sonda { TOPIC($topic) } ətrafında fikir mübadiləsi aparılıb.

phrase-closing-questions-answered = Sonda iştirakçıların sualları cavablandırılıb.

phrase-closing-guests-questions-answered = Sonda qonaqların sualları cavablandırılıb.

phrase-closing-interest-answered = { part-during-event } qonaqları maraqlandıran suallar cavablandırılıb.

phrase-closing-discussions = Sonda geniş müzakirələr aparılıb.

## Gifts and photographs

phrase-closing-souvenirs = Sonda qarşılıqlı xatirə hədiyyələri təqdim edilib.

phrase-closing-publications-presented = Sonda qonaqlara təsisatın nəşrləri təqdim edilib.

phrase-closing-photo = Sonda xatirə şəkli çəkdirilib.

phrase-closing-certificates = Sonda iştirakçılara sertifikatlar təqdim edilib.

## Tours

phrase-closing-tour-office = Sonda qonaqlar təsisatın binası ilə tanış olublar.

# $what: what the guests saw.
phrase-closing-tour = Sonda qonaqlar { TOPIC($what, form: "comitative") } tanış olublar.

phrase-closing-memorial = Sonda şəhidlərin xatirəsi yad edilib.

## The end

phrase-closing-friendly-atmosphere = { EVENT($event) ->
    [meeting] görüş
    [reception] görüş
    [farewell] görüş
    [credentials] görüş
    [video-call] görüş
    [sidelines] görüş
    [telephone-call] danışıq
    [visit] səfər
    [official-visit] səfər
    [working-visit] səfər
    [monitoring-visit] başçəkmə
    [signing] tədbir
    [conference] konfrans
    [forum] forum
    [hearing] dinləmə
    [training] təlim
   *[other] tədbir
} səmimi və konstruktiv şəraitdə keçib.

# In Russian: with the verb.
part-event-ended = { EVENT($event) ->
    [meeting] görüş
    [reception] görüş
    [farewell] görüş
    [credentials] görüş
    [video-call] görüş
    [sidelines] görüş
    [telephone-call] danışıq
    [visit] səfər
    [official-visit] səfər
    [working-visit] səfər
    [monitoring-visit] başçəkmə
    [signing] tədbir
    [conference] konfrans
    [forum] forum
    [hearing] dinləmə
    [training] təlim
   *[other] tədbir
}

phrase-closing-ended-with-discussions = { part-event-ended } fikir mübadiləsi ilə başa çatıb.

phrase-closing-keep-in-touch = Tərəflər əlaqə saxlamaq barədə razılığa gəliblər.

phrase-closing-continue-cooperation = Tərəflər əməkdaşlığı davam etdirmək barədə razılığa gəliblər.

phrase-closing-next-meeting = Tərəflər növbəti görüşün qarşılıqlı münasib vaxtda keçirilməsi barədə razılığa gəliblər.

phrase-closing-report-prepared = Başçəkmənin nəticələri üzrə hesabat hazırlanacaq.

phrase-closing-recommendations-sent = Başçəkmənin nəticələri üzrə tövsiyələr aidiyyəti qurumlara göndəriləcək.

phrase-closing-document-adopted = { part-event-ended } yekun sənədin qəbulu ilə başa çatıb.

phrase-closing-success-wished = Sonda tərəflər bir-birinə uğurlar arzulayıblar.
