### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### $link: how the sentence follows the one before it. KNOWN makes an addressee or a point optional.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence, so the shared parts begin with a small letter.
### The verb is in the past tense (-di). It stays singular if there are several speakers. So no word with a possessive of
### the speakers stands beside it (“duyulan memnuniyeti”, not “duyduğu memnuniyeti”): it would have to be plural.
###
### Forms of a point in Turkish:
###   clause       a clause with -dığını: “yıllık raporların hazırlandığını” (… belirtti)
###   fact         the same with -dığı, before a passive verb, “yönündeki” and “konusunda”: “yıllık raporların hazırlandığı”
###   topic        a noun phrase in the citation form, before “hakkında”, “için”, “dolayısıyla”: “alınan önlemler”
###   accusative   a noun phrase with -ı: “bölgesel konuları”
###   dative       a noun phrase with -a: “bölgesel konulara”
###   ablative     a noun phrase with -dan: “iş birliğinin düzeyinden”
###   genitive     a noun phrase with -ın, before “önemini”: “iş birliğinin”
###   proposal     a clause with -masını: “ortak eğitimler düzenlenmesini” (… önerdi)
###   suggestion   the same with -ması, before a passive verb, “konusunda” and “yönünde”: “ortak eğitimler düzenlenmesi”
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Shared parts. LINK: how the sentence follows the one before it (`link` in the meeting file).

# Begins a sentence that does not begin with the speakers.
part-link-start = { LINK($link) ->
    [in-turn] karşılık olarak{" "}
    [then] daha sonra{" "}
   *[other] {""}
}

# Begins a sentence before the speakers.
part-link-then = { LINK($link) ->
    [then] daha sonra{" "}
   *[other] {""}
}

# Stands behind the speakers.
part-link-speaker = { LINK($link) ->
    [in-turn] {" "}ise
   *[other] ,
}

# Stands before the rest of the sentence.
part-link-verb = { LINK($link) ->
    [also] ayrıca{" "}
   *[other] {""}
}

# What somebody takes part in. A kind of event that a project adds has the general word.
part-at-event = { EVENT($event) ->
    [meeting] görüşmeye
    [reception] görüşmeye
    [farewell] görüşmeye
    [credentials] görüşmeye
    [video-call] görüşmeye
    [sidelines] görüşmeye
    [telephone-call] telefon görüşmesine
    [visit] ziyarete
    [official-visit] ziyarete
    [working-visit] ziyarete
    [monitoring-visit] ziyarete
    [signing] etkinliğe
    [conference] konferansa
    [forum] foruma
    [hearing] oturuma
    [training] eğitime
   *[other] etkinliğe
}

## Attendance, reception and visit

# The participants, with their posts. A person whose posts were named before is named without them.
act-attended = { part-link-start }{ part-at-event } { part-link-verb }{ PERSON($speakers) } katıldı.

# The same for an event in general.
act-attended-event = { part-link-start }etkinliğe { part-link-verb }{ PERSON($speakers) } katıldı.

# Points (the event): topic (Turkish: dative; Azerbaijani: locative; Russian: in).
act-took-part = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } katıldı.

# $addressees: who is received, with their posts.
act-received = { part-link-then }{ PERSON($speakers) }{ part-link-speaker } { part-link-verb }{ PERSON($addressees, case: "accusative") } kabul etti.

# $addressees: who is met, with their posts.
act-met = { part-link-then }{ PERSON($speakers) }{ part-link-speaker } { part-link-verb }{ PERSON($addressees) } ile görüştü.

# $addressees: whom the speakers accompany.
act-accompanied = { part-link-start }{ NAME($addressees, case: "dative") } { part-link-verb }{ PERSON($speakers) } eşlik etti.

# Points (the place): topic (Turkish and Russian: accusative; Azerbaijani: locative).
act-visited = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } ziyaret etti.

# A visit of a preventive mechanism without notice. Points (the institution): topic (Turkish and Azerbaijani: dative;
# Russian: genitive).
act-visited-unannounced = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } habersiz ziyaret gerçekleştirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "dative") } habersiz ziyaret gerçekleştirildi.

# Points (what they see): topic (Russian: occasion).
act-got-acquainted = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkında bilgi aldı.

# Points (the monument): topic (Turkish: dative; Russian: to).
act-laid-wreath = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } çelenk koydu.

# Points (whose memory): topic (Turkish, Azerbaijani and Russian: genitive).
act-honoured-memory = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "genitive") } hatırasını yâd etti.

act-posed-for-photograph = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }hatıra fotoğrafı çektirdi.
    .impersonal = { part-link-start }{ part-link-verb }hatıra fotoğrafı çekildi.

# The first words of the host or the chair.
act-opened = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }açılış konuşması yaptı.

## Welcome

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] konukları
       *[other] konuğu
    }
   *[other] { NAME($addressees, case: "accusative") }
} selamladı.

# Points: clause. $addressees: as in `welcomed`.
act-welcomed-and-stated = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] konukları
       *[other] konuğu
    }
   *[other] { NAME($addressees, case: "accusative") }
} selamlayarak { LIST($points, form: "clause") } belirtti.

## Statements

# Points: clause; impersonal: fact.
act-stated = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } belirtti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } belirtildi.

# Points: clause; impersonal: fact.
act-said = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } söyledi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } dile getirildi.

# Points: clause; impersonal: fact.
act-noted = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } kaydetti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } kaydedildi.

# Points: topic (Turkish, Azerbaijani and Russian: genitive).
act-noted-importance = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "genitive") } önemine işaret etti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "genitive") } önemine işaret edildi.

# Points: topic (Turkish, Azerbaijani and Russian: genitive).
act-noted-role = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "genitive") } rolüne işaret etti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "genitive") } rolüne işaret edildi.

# Points: clause; impersonal: fact.
act-emphasised = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } vurguladı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } vurgulandı.

# Points: topic (Turkish, Azerbaijani and Russian: genitive).
act-emphasised-importance = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "genitive") } önemini vurguladı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "genitive") } önemi vurgulandı.

# Points: topic (Turkish, Azerbaijani and Russian: genitive).
act-emphasised-necessity = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "genitive") } gerekliliğini vurguladı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "genitive") } gerekliliği vurgulandı.

# Points: topic (Turkish, Azerbaijani and Russian: genitive).
act-emphasised-role = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "genitive") } rolünü vurguladı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "genitive") } rolü vurgulandı.

# Points: clause; impersonal: fact.
act-clarified = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } açıkladı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } açıklandı.

# Points: clause; impersonal: fact.
act-added = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } sözlerine ekledi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } ilave edildi.

# Points: clause; impersonal: fact.
act-recalled = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } hatırlattı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } hatırlatıldı.

# Points: topic (Turkish and Azerbaijani: accusative; Russian: about).
act-recalled-topic = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } hatırlattı.

# Points: clause; impersonal: fact.
act-reaffirmed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } bir kez daha teyit etti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } bir kez daha teyit edildi.

# Points: topic (Turkish and Azerbaijani: accusative; Russian: accusative, without a speaker genitive).
act-reaffirmed-topic = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } bir kez daha teyit etti.

# Points: clause; impersonal: fact.
act-drew-attention = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } dikkatlere sundu.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } dikkatlere sunuldu.

# Points: topic (Turkish and Azerbaijani: dative; Russian: accusative).
act-drew-attention-to = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } dikkat çekti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "dative") } dikkat çekildi.

# Points: clause; impersonal: fact. $addressees: who learns it.
act-brought-to-attention = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "clause") } { NAME($addressees, case: "genitive") } dikkatine sundu.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } { NAME($addressees, case: "genitive") } dikkatine sunuldu.

# $addressees: whom. Points: fact.
act-assured = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "fact") } konusunda güvence verdi.

# Points: fact.
act-expressed-view = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "fact") } yönünde görüş bildirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } yönünde görüş bildirildi.
