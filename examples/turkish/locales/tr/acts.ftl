### What a speaker did. $speakers: who; $points: what, in the form that the act asks for;
### $addressees: to whom. `.impersonal` is the act without a speaker.
### An act that has no sentence without a speaker has no `.impersonal`, in any language.
### A sentence that begins with a name or a point gets its capital afterwards.
### The verb is the past in -di; after several speakers, too, it stays in the singular.
###
### Forms of a point in Turkish:
###   clause       what is said, in -dığını: “yıllık raporların hazırlandığını” (… belirtti)
###   fact         the same without a speaker, in -dığı: “yıllık raporların hazırlandığı” (… belirtildi)
###   topic        a noun phrase as it stands alone, before “hakkında”, “için”, “dolayısıyla”: “alınan önlemler”
###   accusative   the same with -ı: “bölgesel konuları”
###   ablative     with -dan: “iş birliğinin düzeyinden”
###   proposal     what is proposed, in -masını: “ortak eğitimler düzenlenmesini” (… önerdi)
###   suggestion   the same without a speaker, in -ması: “ortak eğitimler düzenlenmesi” (… önerildi)
### A text written in a meeting file has one wording: write it in the form that its act asks for.

## Coming together

# Who took part in a meeting, with their posts.
act-attended = Görüşmeye { PERSON($speakers) } katıldı.

# The same at an event that is not a meeting of two sides.
act-attended-event = Etkinliğe { PERSON($speakers) } katıldı.

# The guests are $addressees: their number (in Russian also their gender) is taken from them.
act-welcomed = { NAME($speakers) }, { GENDER($addressees) ->
    [plural] konukları
   *[other] konuğu
} selamladı.

# Points: clause. The guests are $addressees, as in `welcomed`.
act-welcomed-and-stated = { NAME($speakers) }, { GENDER($addressees) ->
    [plural] konukları
   *[other] konuğu
} selamlayarak { LIST($points, form: "clause") } belirtti.

## Saying

# Points: clause; impersonal: fact.
act-stated = { NAME($speakers) }, { LIST($points, form: "clause") } belirtti.
    .impersonal = { LIST($points, form: "fact") } belirtildi.

# Points: clause; impersonal: fact.
act-said = { NAME($speakers) }, { LIST($points, form: "clause") } söyledi.
    .impersonal = { LIST($points, form: "fact") } dile getirildi.

# Points: clause; impersonal: fact.
act-noted = { NAME($speakers) }, { LIST($points, form: "clause") } kaydetti.
    .impersonal = { LIST($points, form: "fact") } kaydedildi.

# Points: clause; impersonal: fact.
act-emphasised = { NAME($speakers) }, { LIST($points, form: "clause") } vurguladı.
    .impersonal = { LIST($points, form: "fact") } vurgulandı.

# Points: clause; impersonal: fact.
act-clarified = { NAME($speakers) }, { LIST($points, form: "clause") } açıkladı.
    .impersonal = { LIST($points, form: "fact") } açıklandı.

# Points: clause; impersonal: fact.
act-drew-attention = { NAME($speakers) }, { LIST($points, form: "clause") } dikkatlere sundu.
    .impersonal = { LIST($points, form: "fact") } dikkatlere sunuldu.

## Telling about something

# Points: topic; in Russian about.
act-informed = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında bilgi verdi.
    .impersonal = { LIST($points, form: "topic") } hakkında bilgi verildi.

# After something else that they said. Points: topic; in Russian about.
act-also-informed = { NAME($speakers) }, ayrıca { LIST($points, form: "topic") } hakkında bilgi verdi.
    .impersonal = Ayrıca { LIST($points, form: "topic") } hakkında bilgi verildi.

# Points: topic; in Russian about.
act-informed-in-detail = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında ayrıntılı bilgi verdi.
    .impersonal = { LIST($points, form: "topic") } hakkında ayrıntılı bilgi verildi.

# Points: topic; in Russian about.
act-gave-general-information = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında genel bilgi verdi.
    .impersonal = { LIST($points, form: "topic") } hakkında genel bilgi verildi.

# Points: topic; in Russian about.
act-spoke-of = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında konuştu.
    .impersonal = { LIST($points, form: "topic") } hakkında konuşuldu.

# Points: topic; in Russian about.
act-delivered-report = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında rapor sundu.
    .impersonal = { LIST($points, form: "topic") } hakkında rapor sunuldu.

# Points: topic; in Russian about.
act-asked = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında sorular yöneltti.
    .impersonal = { LIST($points, form: "topic") } hakkında sorular yöneltildi.

# Points: topic; in Russian about.
act-answered = { NAME($speakers) }, { LIST($points, form: "topic") } hakkındaki soruları yanıtladı.
    .impersonal = { LIST($points, form: "topic") } hakkındaki sorular yanıtlandı.

## Between the sides. Without a speaker it is the sides who act.

# Points: topic; in Turkish, Azerbaijani and Russian accusative.
act-discussed = { NAME($speakers) }, { LIST($points, form: "accusative") } ele aldı.
    .impersonal = Taraflar, { LIST($points, form: "accusative") } ele aldı.

# Points: topic; in Russian dative.
act-exchanged-views = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.
    .impersonal = Taraflar, { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.

# After something else that they did. Points: topic; in Russian dative.
act-also-exchanged-views = { NAME($speakers) }, ayrıca { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.
    .impersonal = Taraflar, ayrıca { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.

# Points: topic; in Russian about.
act-agreed = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında mutabakata vardı.
    .impersonal = { LIST($points, form: "topic") } hakkında mutabakata varıldı.

# Points, the documents: topic with its article; in Turkish, Azerbaijani and Russian accusative.
act-signed = { NAME($speakers) }, { LIST($points, form: "accusative") } imzaladı.
    .impersonal = Taraflar, { LIST($points, form: "accusative") } imzaladı.

# Points: proposal; impersonal: suggestion.
act-proposed = { NAME($speakers) }, { LIST($points, form: "proposal") } önerdi.
    .impersonal = { LIST($points, form: "suggestion") } önerildi.

## Courtesy

# Points: topic; in Azerbaijani dative, in Russian accusative.
act-thanked = { NAME($speakers) }, { LIST($points, form: "topic") } için { NAME($addressees, case: "dative") } teşekkür etti.
    .impersonal = { LIST($points, form: "topic") } için { NAME($addressees, case: "dative") } teşekkür edildi.

# In answer to what the other side said. Points: topic; in Azerbaijani dative, in Russian accusative.
act-in-turn-thanked = { NAME($speakers) } ise { LIST($points, form: "topic") } için { NAME($addressees, case: "dative") } teşekkür etti.

# Points: topic; in Russian occasion.
act-congratulated = { NAME($speakers) }, { LIST($points, form: "topic") } dolayısıyla { NAME($addressees, case: "accusative") } tebrik etti.

# Points, the occasion: topic; in Russian occasion.
act-congratulated-and-wished-success = { NAME($speakers) }, { LIST($points, form: "topic") } dolayısıyla { NAME($addressees, case: "accusative") } tebrik ederek { GENDER($addressees) ->
    [plural] kendilerine
   *[other] kendisine
} başarılar diledi.

# Points, what is wished: topic; in Russian genitive.
act-wished = { NAME($speakers) }, { NAME($addressees, case: "dative") } { LIST($points, form: "topic") } diledi.

# Points: topic; in Turkish and Azerbaijani ablative, in Russian instrumental.
act-expressed-satisfaction = { NAME($speakers) }, { LIST($points, form: "ablative") } duyduğu memnuniyeti dile getirdi.
    .impersonal = { LIST($points, form: "ablative") } duyulan memnuniyet dile getirildi.

## What no act says: a point that is a whole sentence of its own, with its full stop

# One point only: a whole sentence.
act-text =
    .impersonal = { LIST($points) }
