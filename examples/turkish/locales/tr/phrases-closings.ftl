### Closing sentences: complete sentences, for `closing` and for the act `text`.
### The head of phrases.ftl explains the form of a message.

## Other topics, questions and answers

part-during-event = { EVENT($event) ->
    [meeting] görüşmede
    [reception] görüşmede
    [farewell] görüşmede
    [credentials] görüşmede
    [video-call] görüşmede
    [sidelines] görüşmede
    [telephone-call] telefon görüşmesinde
    [visit] ziyarette
    [official-visit] ziyarette
    [working-visit] ziyarette
    [monitoring-visit] ziyarette
    [signing] etkinlikte
    [conference] konferansta
    [forum] forumda
    [hearing] oturumda
    [training] eğitimde
   *[other] etkinlikte
}

phrase-closing-other-issues = { part-during-event } karşılıklı ilgi duyulan diğer konular da ele alındı.

phrase-closing-bilateral-regional = { part-during-event } karşılıklı ilgi duyulan diğer ikili ve bölgesel konularda da görüş alışverişinde bulunuldu.

phrase-closing-number-of-issues = { part-during-event } bir dizi başka konu ele alındı.

# $topic: what the views were exchanged on.
phrase-closing-views-on = Son olarak { TOPIC($topic) } hakkında görüş alışverişinde bulunuldu.

phrase-closing-questions-answered = Son olarak katılımcıların soruları yanıtlandı.

phrase-closing-guests-questions-answered = Son olarak konukların soruları yanıtlandı.

phrase-closing-interest-answered = { part-during-event } konukların ilgi duyduğu sorular yanıtlandı.

phrase-closing-discussions = Son olarak kapsamlı müzakereler yapıldı.

## Gifts and photographs

phrase-closing-souvenirs = Son olarak karşılıklı hatıra hediyeleri takdim edildi.

phrase-closing-publications-presented = Son olarak konuklara kurumun yayınları takdim edildi.

phrase-closing-photo = Son olarak hatıra fotoğrafı çekildi.

phrase-closing-certificates = Son olarak katılımcılara sertifikalar takdim edildi.

## Tours

phrase-closing-tour-office = Son olarak konuklar kurumun binasını gezdi.

# $what: what the guests saw.
phrase-closing-tour = Son olarak konuklar { TOPIC($what) } hakkında bilgi aldı.

phrase-closing-memorial = Son olarak şehitlerin hatırası yâd edildi.

## The end

phrase-closing-friendly-atmosphere = { EVENT($event) ->
    [meeting] görüşme
    [reception] görüşme
    [farewell] görüşme
    [credentials] görüşme
    [video-call] görüşme
    [sidelines] görüşme
    [telephone-call] telefon görüşmesi
    [visit] ziyaret
    [official-visit] ziyaret
    [working-visit] ziyaret
    [monitoring-visit] ziyaret
    [signing] etkinlik
    [conference] konferans
    [forum] forum
    [hearing] oturum
    [training] eğitim
   *[other] etkinlik
} samimi ve yapıcı bir ortamda gerçekleşti.

# In Russian: with the verb.
part-event-ended = { EVENT($event) ->
    [meeting] görüşme
    [reception] görüşme
    [farewell] görüşme
    [credentials] görüşme
    [video-call] görüşme
    [sidelines] görüşme
    [telephone-call] telefon görüşmesi
    [visit] ziyaret
    [official-visit] ziyaret
    [working-visit] ziyaret
    [monitoring-visit] ziyaret
    [signing] etkinlik
    [conference] konferans
    [forum] forum
    [hearing] oturum
    [training] eğitim
   *[other] etkinlik
}

phrase-closing-ended-with-discussions = { part-event-ended } fikir alışverişiyle sona erdi.

phrase-closing-keep-in-touch = Taraflar, irtibatı sürdürme konusunda mutabakata vardı.

phrase-closing-continue-cooperation = Taraflar, iş birliğini sürdürme konusunda mutabakata vardı.

phrase-closing-next-meeting = Taraflar, bir sonraki görüşmenin iki taraf için de uygun bir zamanda yapılması konusunda mutabakata vardı.

phrase-closing-report-prepared = Ziyaretin sonuçlarına ilişkin bir rapor hazırlanacaktır.

phrase-closing-recommendations-sent = Ziyaretin sonuçlarına ilişkin tavsiyeler ilgili kurumlara gönderilecektir.

phrase-closing-document-adopted = { part-event-ended }, sonuç belgesinin kabul edilmesiyle sona erdi.

phrase-closing-success-wished = Son olarak taraflar birbirlerine başarılar diledi.
