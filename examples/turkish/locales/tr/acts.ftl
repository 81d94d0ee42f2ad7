### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence that begins with a name or a point.
### The verb is in the past tense (-di). It stays singular if there are several speakers.
###
### Forms of a point in Turkish:
###   clause       a clause with -dığını: “yıllık raporların hazırlandığını” (… belirtti)
###   fact         the same without a speaker, with -dığı: “yıllık raporların hazırlandığı” (… belirtildi)
###   topic        a noun phrase in the citation form, before “hakkında”, “için”, “dolayısıyla”: “alınan önlemler”
###   accusative   a noun phrase with -ı: “bölgesel konuları”
###   ablative     a noun phrase with -dan: “iş birliğinin düzeyinden”
###   proposal     a clause with -masını: “ortak eğitimler düzenlenmesini” (… önerdi)
###   suggestion   the same without a speaker, with -ması: “ortak eğitimler düzenlenmesi” (… önerildi)
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Attendance and welcome

# What somebody takes part in. A kind of event of a project is an event in general.
part-at-event = { EVENT($event) ->
    [meeting] Görüşmeye
    [telephone-call] Telefon görüşmesine
    [visit] Ziyarete
    [signing] Etkinliğe
    [conference] Konferansa
   *[other] Etkinliğe
}

# The participants, with their posts. Who was named with the posts before is named without them.
act-attended = { part-at-event } { PERSON($speakers) } katıldı.

# The same for an event in general.
act-attended-event = Etkinliğe { PERSON($speakers) } katıldı.

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { NAME($speakers) }, { ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] konukları
       *[other] konuğu
    }
   *[other] { NAME($addressees, case: "accusative") }
} selamladı.

# Points: clause. $addressees: as in `welcomed`.
act-welcomed-and-stated = { NAME($speakers) }, { ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] konukları
       *[other] konuğu
    }
   *[other] { NAME($addressees, case: "accusative") }
} selamlayarak { LIST($points, form: "clause") } belirtti.

## Statements

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

## Information

# Points: topic (Russian: about).
act-informed = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında bilgi verdi.
    .impersonal = { LIST($points, form: "topic") } hakkında bilgi verildi.

# Follows another statement of the same speakers. Points: topic (Russian: about).
act-also-informed = { NAME($speakers) }, ayrıca { LIST($points, form: "topic") } hakkında bilgi verdi.
    .impersonal = Ayrıca { LIST($points, form: "topic") } hakkında bilgi verildi.

# Points: topic (Russian: about).
act-informed-in-detail = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında ayrıntılı bilgi verdi.
    .impersonal = { LIST($points, form: "topic") } hakkında ayrıntılı bilgi verildi.

# Points: topic (Russian: about).
act-gave-general-information = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında genel bilgi verdi.
    .impersonal = { LIST($points, form: "topic") } hakkında genel bilgi verildi.

# Points: topic (Russian: about).
act-spoke-of = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında konuştu.
    .impersonal = { LIST($points, form: "topic") } hakkında konuşuldu.

# Points: topic (Russian: about).
act-delivered-report = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında rapor sundu.
    .impersonal = { LIST($points, form: "topic") } hakkında rapor sunuldu.

# Points: topic (Russian: about).
act-asked = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında sorular yöneltti.
    .impersonal = { LIST($points, form: "topic") } hakkında sorular yöneltildi.

# Points: topic (Russian: about).
act-answered = { NAME($speakers) }, { LIST($points, form: "topic") } hakkındaki soruları yanıtladı.
    .impersonal = { LIST($points, form: "topic") } hakkındaki sorular yanıtlandı.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] Katılımcılar
   *[other] Taraflar
}

# Points: topic (Turkish, Azerbaijani and Russian: accusative).
act-discussed = { NAME($speakers) }, { LIST($points, form: "accusative") } ele aldı.
    .impersonal = { part-sides }, { LIST($points, form: "accusative") } ele aldı.

# Points: topic (Russian: dative).
act-exchanged-views = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.
    .impersonal = { part-sides }, { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.

# Follows another act of the same speakers. Points: topic (Russian: dative).
act-also-exchanged-views = { NAME($speakers) }, ayrıca { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.
    .impersonal = { part-sides }, ayrıca { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.

# Points: topic (Russian: about).
act-agreed = { NAME($speakers) }, { LIST($points, form: "topic") } hakkında mutabakata vardı.
    .impersonal = { LIST($points, form: "topic") } hakkında mutabakata varıldı.

# Points (the documents): topic with its article (Turkish, Azerbaijani and Russian: accusative).
act-signed = { NAME($speakers) }, { LIST($points, form: "accusative") } imzaladı.
    .impersonal = { part-sides }, { LIST($points, form: "accusative") } imzaladı.

# Points: proposal; impersonal: suggestion.
act-proposed = { NAME($speakers) }, { LIST($points, form: "proposal") } önerdi.
    .impersonal = { LIST($points, form: "suggestion") } önerildi.

## Courtesy. The addressee stands before the point: a possessive in the point (“seçilmesi”) would otherwise belong to
## the speaker, who is the nearest name.

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { NAME($speakers) }, { NAME($addressees, case: "dative") } { LIST($points, form: "topic") } için teşekkür etti.
    .impersonal = { NAME($addressees, case: "dative") } { LIST($points, form: "topic") } için teşekkür edildi.

# Answers the other side. Points: topic (Azerbaijani: dative; Russian: accusative).
act-in-turn-thanked = { NAME($speakers) } ise { NAME($addressees, case: "dative") } { LIST($points, form: "topic") } için teşekkür etti.

# Points: topic (Russian: occasion).
act-congratulated = { NAME($speakers) }, { NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } dolayısıyla tebrik etti.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { NAME($speakers) }, { NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } dolayısıyla tebrik ederek { GENDER($addressees) ->
    [plural] kendilerine
   *[other] kendisine
} başarılar diledi.

# Points (the wishes): topic (Russian: genitive).
act-wished = { NAME($speakers) }, { NAME($addressees, case: "dative") } { LIST($points, form: "topic") } diledi.

# Points: topic (Turkish and Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { NAME($speakers) }, { LIST($points, form: "ablative") } duyduğu memnuniyeti dile getirdi.
    .impersonal = { LIST($points, form: "ablative") } duyulan memnuniyet dile getirildi.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
