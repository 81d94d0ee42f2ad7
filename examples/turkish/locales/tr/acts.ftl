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

# How a sentence goes on from the one before it. $link: the key `link` of the meeting file.
part-link-first = { LINK($link) ->
    [in-turn] Buna karşılık{" "}
    [then] Daha sonra{" "}
   *[other] {""}
}

part-link-verb = { LINK($link) ->
    [also] ayrıca{" "}
   *[other] {""}
}

## Attendance and welcome

# What somebody takes part in. A kind of event of a project is an event in general.
part-at-event = { EVENT($event) ->
    [meeting] görüşmeye
    [telephone-call] telefon görüşmesine
    [visit] ziyarete
    [signing] etkinliğe
    [conference] konferansa
   *[other] etkinliğe
}

# The participants, with their posts. Who was named with the posts before is named without them.
act-attended = { part-link-first }{ part-link-verb }{ part-at-event } { PERSON($speakers) } katıldı.

# The same for an event in general.
act-attended-event = { part-link-first }{ part-link-verb }etkinliğe { PERSON($speakers) } katıldı.

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] konukları
       *[other] konuğu
    }
   *[other] { NAME($addressees, case: "accusative") }
} selamladı.

# Points: clause. $addressees: as in `welcomed`.
act-welcomed-and-stated = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] konukları
       *[other] konuğu
    }
   *[other] { NAME($addressees, case: "accusative") }
} selamlayarak { LIST($points, form: "clause") } belirtti.

## Statements

# Points: clause; impersonal: fact.
act-stated = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "clause") } belirtti.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "fact") } belirtildi.

# Points: clause; impersonal: fact.
act-said = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "clause") } söyledi.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "fact") } dile getirildi.

# Points: clause; impersonal: fact.
act-noted = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "clause") } kaydetti.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "fact") } kaydedildi.

# Points: clause; impersonal: fact.
act-emphasised = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "clause") } vurguladı.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "fact") } vurgulandı.

# Points: clause; impersonal: fact.
act-clarified = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "clause") } açıkladı.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "fact") } açıklandı.

# Points: clause; impersonal: fact.
act-drew-attention = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "clause") } dikkatlere sundu.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "fact") } dikkatlere sunuldu.

## Information

# Points: topic (Russian: about).
act-informed = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } hakkında bilgi verdi.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } hakkında bilgi verildi.

# Points: topic (Russian: about).
act-informed-in-detail = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } hakkında ayrıntılı bilgi verdi.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } hakkında ayrıntılı bilgi verildi.

# Points: topic (Russian: about).
act-gave-general-information = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } hakkında genel bilgi verdi.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } hakkında genel bilgi verildi.

# Points: topic (Russian: about).
act-spoke-of = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "topic") } hakkında konuştu.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } hakkında konuşuldu.

# Points: topic (Russian: about).
act-delivered-report = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "topic") } hakkında rapor sundu.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } hakkında rapor sunuldu.

# Points: topic (Russian: about).
act-asked = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "topic") } hakkında sorular yöneltti.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } hakkında sorular yöneltildi.

# Points: topic (Russian: about).
act-answered = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "topic") } hakkındaki soruları yanıtladı.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } hakkındaki sorular yanıtlandı.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] Katılımcılar
   *[other] Taraflar
}

# Points: topic (Turkish, Azerbaijani and Russian: accusative).
act-discussed = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "accusative") } ele aldı.
    .impersonal = { part-link-first }{ part-link-verb }{ part-sides }, { LIST($points, form: "accusative") } ele aldı.

# Points: topic (Russian: dative).
act-exchanged-views = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.
    .impersonal = { part-link-first }{ part-link-verb }{ part-sides }, { LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.

# Points: topic (Russian: about).
act-agreed = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "topic") } hakkında mutabakata vardı.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } hakkında mutabakata varıldı.

# Points (the documents): topic with its article (Turkish, Azerbaijani and Russian: accusative).
act-signed = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "accusative") } imzaladı.
    .impersonal = { part-link-first }{ part-link-verb }{ part-sides }, { LIST($points, form: "accusative") } imzaladı.

# Points: proposal; impersonal: suggestion.
act-proposed = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "proposal") } önerdi.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "suggestion") } önerildi.

## Courtesy. The addressee stands before the point: a possessive in the point (“seçilmesi”) would otherwise belong to
## the speaker, who is the nearest name.

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "topic") } için teşekkür etti.
    .impersonal = { part-link-first }{ part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "topic") } için teşekkür edildi.

# Points: topic (Russian: occasion).
act-congratulated = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } dolayısıyla tebrik etti.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } dolayısıyla tebrik ederek { GENDER($addressees) ->
    [plural] kendilerine
   *[other] kendisine
} başarılar diledi.

# Points (the wishes): topic (Russian: genitive).
act-wished = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "topic") } diledi.

# Points: topic (Turkish and Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { part-link-first }{ NAME($speakers) }, { part-link-verb }{ LIST($points, form: "ablative") } duyduğu memnuniyeti dile getirdi.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "ablative") } duyulan memnuniyet dile getirildi.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
