### Acts of courtesy and attitude. The head of acts.ftl explains the form of a message.

## Thanks and appreciation. In Azerbaijani thanks, the addressee stands after the reason: before a participle of the reason,
## its dative would be read as the object of the participle.

# $addressees (optional): whom they thank. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { part-link-first }{ NAME($speakers) } { part-link-verb }{ KNOWN($points) ->
    [yes] { LIST($points, form: "dative") } görə{" "}
   *[no] {""}
}{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") } { GENDER($speakers) ->
        [plural] təşəkkürlərini bildiriblər
       *[other] təşəkkürünü bildirib
    }
   *[no] { GENDER($speakers) ->
        [plural] təşəkkürlərini bildiriblər
       *[other] təşəkkürünü bildirib
    }
}.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($points) ->
        [yes] { LIST($points, form: "dative") } görə{" "}
       *[no] {""}
    }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }təşəkkür edilib.

# $addressees (optional): to whom. Points (optional; for what): topic (Azerbaijani: dative; Russian: accusative).
act-expressed-gratitude = { part-link-first }{ NAME($speakers) } { part-link-verb }{ KNOWN($points) ->
    [yes] { LIST($points, form: "dative") } görə{" "}
   *[no] {""}
}{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}dərin { GENDER($speakers) ->
    [plural] minnətdarlıqlarını bildiriblər
   *[other] minnətdarlığını bildirib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($points) ->
        [yes] { LIST($points, form: "dative") } görə{" "}
       *[no] {""}
    }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }dərin minnətdarlıq bildirilib.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-appreciated = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } yüksək { GENDER($speakers) ->
    [plural] qiymətləndiriblər
   *[other] qiymətləndirib
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "accusative") } yüksək qiymətləndiriblər.

# Points: topic (Azerbaijani and Russian: accusative).
act-praised = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } təqdirəlayiq { GENDER($speakers) ->
    [plural] hesab ediblər
   *[other] hesab edib
}.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-supported = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] dəstəkləyiblər
   *[other] dəstəkləyib
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "accusative") } dəstəkləyiblər.

# $addressees: whom. Points (the award): topic (Azerbaijani: comitative; Russian: instrumental).
act-awarded = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "comitative") } { GENDER($speakers) ->
    [plural] təltif ediblər
   *[other] təltif edib
}.

# Points (a step, a decision, a document): topic (Azerbaijani and Russian: accusative).
act-welcomed-step = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] alqışlayıblar
   *[other] alqışlayıb
}.

# Points: topic (Azerbaijani and Russian: accusative).
act-condemned = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] qınayıblar
   *[other] qınayıb
}.

## Congratulation, wishes and condolence. In Azerbaijani, the addressee stands before the point: a possessive in the point
## (“seçilməsi”) would otherwise belong to the speaker, who is the nearest name.

# $addressees: whom. Points (optional; the occasion): topic (Russian: occasion).
act-congratulated = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } { KNOWN($points) ->
    [yes] { LIST($points, form: "topic") } münasibətilə{" "}
   *[no] {""}
}{ GENDER($speakers) ->
    [plural] təbrik ediblər
   *[other] təbrik edib
}.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } münasibətilə təbrik edib və { GENDER($addressees) ->
    [plural] onlara
   *[other] ona
} uğurlar { GENDER($speakers) ->
    [plural] arzulayıblar
   *[other] arzulayıb
}.

# $addressees: whom. Points (the wishes): topic (Russian: genitive).
act-wished = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "topic") } { GENDER($speakers) ->
    [plural] arzulayıblar
   *[other] arzulayıb
}.

# $addressees: whom.
act-wished-success = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } uğurlar { GENDER($speakers) ->
    [plural] arzulayıblar
   *[other] arzulayıb
}.

# $addressees: whom. Points (optional; the cause): topic (Azerbaijani: comitative; Russian: occasion).
act-condoled = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } { KNOWN($points) ->
    [yes] { LIST($points, form: "comitative") } əlaqədar{" "}
   *[no] {""}
}{ GENDER($speakers) ->
    [plural] başsağlığı veriblər
   *[other] başsağlığı verib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ NAME($addressees, case: "dative") } { KNOWN($points) ->
        [yes] { LIST($points, form: "comitative") } əlaqədar{" "}
       *[no] {""}
    }başsağlığı verilib.

## Attitude

# Points: topic (Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "ablative") } { GENDER($speakers) ->
    [plural] məmnunluqlarını ifadə ediblər
   *[other] məmnunluğunu ifadə edib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "ablative") } məmnunluq ifadə edilib.

# Points: clause.
act-expressed-confidence = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] əminliklərini ifadə ediblər
   *[other] əminliyini ifadə edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }əminlik ifadə edilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-expressed-hope = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] ümidvar olduqlarını bildiriblər
   *[other] ümidvar olduğunu bildirib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }ümid ifadə edilib ki, { LIST($points, form: "clause") }.

# For what: a noun phrase such as “closer cooperation”. Points: topic (Azerbaijani: readiness; Russian: to).
act-expressed-readiness = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "readiness") } { GENDER($speakers) ->
    [plural] hazır olduqlarını bildiriblər
   *[other] hazır olduğunu bildirib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "readiness") } hazırlıq ifadə edilib.

# Points: topic (Azerbaijani: dative; Russian: to).
act-expressed-interest = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "dative") } { GENDER($speakers) ->
    [plural] maraqlarını ifadə ediblər
   *[other] marağını ifadə edib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "dative") } maraq ifadə edilib.

# Points: topic (Azerbaijani: comitative; Russian: instrumental).
act-expressed-concern = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "comitative") } bağlı { GENDER($speakers) ->
    [plural] narahatlıqlarını ifadə ediblər
   *[other] narahatlığını ifadə edib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "comitative") } bağlı narahatlıq ifadə edilib.

# Points: topic (Azerbaijani and Russian: dative).
act-expressed-support = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "dative") } { GENDER($speakers) ->
    [plural] dəstəklərini ifadə ediblər
   *[other] dəstəyini ifadə edib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "dative") } dəstək ifadə edilib.

# Points: topic (Azerbaijani: comitative; Russian: occasion).
act-expressed-regret = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "comitative") } əlaqədar { GENDER($speakers) ->
    [plural] təəssüflərini bildiriblər
   *[other] təəssüfünü bildirib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "comitative") } əlaqədar təəssüf bildirilib.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
