### Acts that inform, discuss, decide, propose and call. The head of acts.ftl explains the form of a message.

## Information

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } barədə məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } barədə məlumat verilib.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed-in-detail = { part-link-first }{ NAME($speakers) } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } barədə ətraflı məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } barədə ətraflı məlumat verilib.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-gave-general-information = { part-link-first }{ NAME($speakers) } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } barədə ümumi məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } barədə ümumi məlumat verilib.

# $addressees: who is briefed. Points: topic (Russian: about).
act-briefed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } barədə { GENDER($speakers) ->
    [plural] məlumatlandırıblar
   *[other] məlumatlandırıb
}.
    .impersonal = { part-link-first }{ NAME($addressees) } { part-link-verb }{ LIST($points, form: "topic") } barədə { GENDER($addressees) ->
        [plural] məlumatlandırılıblar
       *[other] məlumatlandırılıb
    }.

# Points: topic (Russian: about).
act-spoke-of = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } barədə { GENDER($speakers) ->
    [plural] danışıblar
   *[other] danışıb
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } barədə danışılıb.

# Points: topic (Russian: about).
act-delivered-report = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } barədə məruzə ilə { GENDER($speakers) ->
    [plural] çıxış ediblər
   *[other] çıxış edib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } barədə məruzə dinlənilib.

# $addressees (optional): who receives the report, the book, the draft. Points (what is presented): topic with its article
# (Azerbaijani and Russian: accusative).
act-presented = { part-link-first }{ NAME($speakers) } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] təqdim ediblər
   *[other] təqdim edib
}.

# $addressees: to whom. Points: topic with its article (Azerbaijani and Russian: accusative).
act-handed-over = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "accusative") } təhvil { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.

# $addressees: to whom. Points (optional; the gift): topic with its article (Azerbaijani: first case; Russian: accusative).
act-presented-gift = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } { KNOWN($points) ->
    [yes] { LIST($points, form: "topic") }
   *[no] xatirə hədiyyəsi
} { GENDER($speakers) ->
    [plural] təqdim ediblər
   *[other] təqdim edib
}.

# $addressees: the head of state or the minister.
act-presented-credentials = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } { GENDER($speakers) ->
    [plural] etimadnamələrini təqdim ediblər
   *[other] etimadnaməsini təqdim edib
}.

# Points: topic (Russian: about).
act-shared-impressions = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } barədə { GENDER($speakers) ->
    [plural] təəssüratlarını bölüşüblər
   *[other] təəssüratlarını bölüşüb
}.

# Points (the field): topic (Russian: genitive).
act-shared-experience = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } sahəsində { GENDER($speakers) ->
    [plural] təcrübələrini bölüşüblər
   *[other] təcrübəsini bölüşüb
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } sahəsində təcrübə bölüşülüb.

# Points: topic (Russian: about).
act-raised = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } { COUNT($points) ->
    [1] məsələsini
   *[other] məsələlərini
} { GENDER($speakers) ->
    [plural] qaldırıblar
   *[other] qaldırıb
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } { COUNT($points) ->
        [1] məsələsi
       *[other] məsələləri
    } qaldırılıb.

# Points: topic (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-took-note = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } nəzərə { GENDER($speakers) ->
    [plural] alıblar
   *[other] alıb
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "accusative") } nəzərə alıblar.

# Points: topic (Russian: about).
act-asked = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } barədə suallar { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } barədə suallar verilib.

# Points: topic (Russian: about).
act-answered = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } barədə sualları { GENDER($speakers) ->
    [plural] cavablandırıblar
   *[other] cavablandırıb
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } barədə suallar cavablandırılıb.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] iştirakçılar
    [forum] iştirakçılar
    [hearing] iştirakçılar
    [training] iştirakçılar
    [taking-part] iştirakçılar
   *[other] tərəflər
}

# Points: topic (Azerbaijani and Russian: accusative).
act-discussed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] müzakirə ediblər
   *[other] müzakirə edib
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "accusative") } müzakirə ediblər.

# Points: topic (Russian: dative).
act-exchanged-views = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } ətrafında fikir mübadiləsi { GENDER($speakers) ->
    [plural] aparıblar
   *[other] aparıb
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "topic") } ətrafında fikir mübadiləsi aparıblar.

# Points: topic (Azerbaijani: dative; Russian: accusative). Without a speaker, both sides.
act-touched-upon = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "dative") } { GENDER($speakers) ->
    [plural] toxunublar
   *[other] toxunub
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "dative") } toxunublar.

# Points: topic (Russian: about).
act-agreed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } barədə razılığa { GENDER($speakers) ->
    [plural] gəliblər
   *[other] gəlib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "topic") } barədə razılıq əldə edilib.

# Points: proposal.
act-agreed-to = { part-link-first }{ NAME($speakers) } { part-link-verb }razılığa { GENDER($speakers) ->
    [plural] gəliblər
   *[other] gəlib
} ki, { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }razılığa gəliblər ki, { LIST($points, form: "proposal") }.

# Points: proposal.
act-decided = { part-link-first }{ NAME($speakers) } { part-link-verb }qərara { GENDER($speakers) ->
    [plural] alıblar
   *[other] alıb
} ki, { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-link-verb }qərara alınıb ki, { LIST($points, form: "proposal") }.

# Points (the document, the plan): topic with its article (Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-approved = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] təsdiq ediblər
   *[other] təsdiq edib
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "accusative") } təsdiq ediblər.

# Points (the documents): topic with its article (Azerbaijani and Russian: accusative).
act-signed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] imzalayıblar
   *[other] imzalayıb
}.
    .impersonal = { part-link-first }{ part-sides } { part-link-verb }{ LIST($points, form: "accusative") } imzalayıblar.

## Proposals and calls

# Points: proposal.
act-proposed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] təklif ediblər
   *[other] təklif edib
} ki, { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-link-verb }təklif edilib ki, { LIST($points, form: "proposal") }.

# Points: proposal.
act-recommended = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] tövsiyə ediblər
   *[other] tövsiyə edib
} ki, { LIST($points, form: "proposal") }.
    .impersonal = { part-link-first }{ part-link-verb }tövsiyə edilib ki, { LIST($points, form: "proposal") }.

# $addressees: who is asked. Points: proposal.
act-requested = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "ablative") } { GENDER($speakers) ->
    [plural] xahiş ediblər
   *[other] xahiş edib
} ki, { LIST($points, form: "proposal") }.

# $addressees: who receives the instruction. Points: proposal.
act-instructed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } { GENDER($speakers) ->
    [plural] tapşırıblar
   *[other] tapşırıb
} ki, { LIST($points, form: "proposal") }.

# $addressees: on whom they call. Points: proposal.
act-called-on = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "dative") } { GENDER($speakers) ->
    [plural] çağırış ediblər
   *[other] çağırış edib
} ki, { LIST($points, form: "proposal") }.

# Points: topic (Azerbaijani: dative; Russian: to).
act-called-for = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "dative") } { GENDER($speakers) ->
    [plural] çağırıblar
   *[other] çağırıb
}.

# $addressees: who is invited. Points (the event or the place): topic (Azerbaijani: dative; Russian: allative).
act-invited = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "dative") } { GENDER($speakers) ->
    [plural] dəvət ediblər
   *[other] dəvət edib
}.

# $addressees: who is invited. Points (the event): topic (Azerbaijani: locative; Russian: in).
act-invited-to-take-part = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "locative") } iştirak etməyə { GENDER($speakers) ->
    [plural] dəvət ediblər
   *[other] dəvət edib
}.

# $addressees: who is invited. Points (the place): topic (Azerbaijani: dative; Russian: accusative).
act-invited-to-visit = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "dative") } səfərə { GENDER($speakers) ->
    [plural] dəvət ediblər
   *[other] dəvət edib
}.
