### Acts of courtesy and attitude. The head of acts.ftl explains the form of a message.

## Thanks and appreciation. The addressee stands before the point: a possessive in the point (“seçilmesi”) would otherwise
## belong to the speaker, who is the nearest name.

# $addressees (optional): whom they thank. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") } { KNOWN($points) ->
        [yes] { LIST($points, form: "topic") } için{" "}
       *[no] {""}
    }teşekkür etti
   *[no] { KNOWN($points) ->
        [yes] { LIST($points, form: "topic") } için{" "}
       *[no] {""}
    }teşekkürlerini bildirdi
}.
    .impersonal = { part-link-start }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ KNOWN($points) ->
        [yes] { LIST($points, form: "topic") } için{" "}
       *[no] {""}
    }teşekkür edildi.

# $addressees (optional): to whom. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-expressed-gratitude = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ KNOWN($points) ->
    [yes] { LIST($points, form: "topic") } için{" "}
   *[no] {""}
}şükranlarını sundu.
    .impersonal = { part-link-start }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ KNOWN($points) ->
        [yes] { LIST($points, form: "topic") } için{" "}
       *[no] {""}
    }şükranlar sunuldu.

# Points: topic (Turkish, Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-appreciated = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } takdirle karşıladı.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } takdirle karşıladı.

# Points: topic (Turkish, Azerbaijani and Russian: accusative).
act-praised = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } övgüye değer buldu.

# Points: topic (Turkish, Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-supported = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } destekledi.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } destekledi.

# $addressees: whom. Points (the award): topic (Russian: instrumental).
act-awarded = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } ile ödüllendirdi.

# Points (a step, a decision, a document): topic (Turkish, Azerbaijani and Russian: accusative).
act-welcomed-step = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } memnuniyetle karşıladı.

# Points: topic (Turkish, Azerbaijani and Russian: accusative).
act-condemned = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } kınadı.

## Congratulation, wishes and condolence

# $addressees: whom. Points (optional; the occasion): topic (Russian: occasion).
act-congratulated = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "accusative") } { KNOWN($points) ->
    [yes] { LIST($points, form: "topic") } dolayısıyla{" "}
   *[no] {""}
}tebrik etti.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } dolayısıyla tebrik ederek { GENDER($addressees) ->
    [plural] kendilerine
   *[other] kendisine
} başarılar diledi.

# $addressees: whom. Points (the wishes): topic (Russian: genitive).
act-wished = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "topic") } diledi.

# $addressees: whom.
act-wished-success = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } başarılar diledi.

# $addressees: whom. Points (optional; the cause): topic (Russian: occasion).
act-condoled = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } { KNOWN($points) ->
    [yes] { LIST($points, form: "topic") } dolayısıyla{" "}
   *[no] {""}
}başsağlığı diledi.
    .impersonal = { part-link-start }{ part-link-verb }{ NAME($addressees, case: "dative") } { KNOWN($points) ->
        [yes] { LIST($points, form: "topic") } dolayısıyla{" "}
       *[no] {""}
    }başsağlığı dilendi.

## Attitude

# Points: topic (Turkish and Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "ablative") } duyulan memnuniyeti dile getirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "ablative") } duyulan memnuniyet dile getirildi.

# Points: fact.
act-expressed-confidence = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "fact") } yönündeki inancı dile getirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } yönündeki inanç dile getirildi.

# Points: fact.
act-expressed-hope = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "fact") } yönündeki umudu dile getirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "fact") } yönündeki umut dile getirildi.

# For what: a noun phrase such as “closer cooperation”. Points: topic (Turkish and Azerbaijani: dative; Russian: to).
act-expressed-readiness = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } hazır olunduğunu ifade etti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "dative") } hazır olunduğu ifade edildi.

# Points: topic (Turkish and Azerbaijani: dative; Russian: to).
act-expressed-interest = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } duyulan ilgiyi dile getirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "dative") } duyulan ilgi dile getirildi.

# Points: topic (Turkish: ablative; Russian: instrumental).
act-expressed-concern = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "ablative") } duyulan endişeyi dile getirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "ablative") } duyulan endişe dile getirildi.

# Points: topic (Turkish, Azerbaijani and Russian: dative).
act-expressed-support = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } destek beyanında bulundu.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "dative") } destek beyanında bulunuldu.

# Points: topic (Turkish: ablative; Russian: occasion).
act-expressed-regret = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "ablative") } duyulan üzüntüyü dile getirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "ablative") } duyulan üzüntü dile getirildi.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
