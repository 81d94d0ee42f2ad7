### What a speaker did. $speakers: who; $points: what, in the form that the act asks for;
### $addressees: to whom. `.impersonal` is the act without a speaker.
### An act that has no sentence without a speaker has no `.impersonal`, in any language.
### A sentence that begins with a name or a point gets its capital afterwards.
### The verb is the perfect in -ıb, with -lar after several speakers.
###
### Forms of a point in Azerbaijani:
###   clause       a whole clause, after “ki”: “illik məruzələr hazırlanır”
###   topic        a noun phrase as it stands alone, before “barədə”, “ətrafında”, “münasibətilə”:
###                “görülən tədbirlər”
###   accusative   the same with -ı: “regional məsələləri”
###   dative       with -a, before “görə”: “dəvətə”
###   ablative     with -dan: “əməkdaşlığın səviyyəsindən”
###   proposal     a clause in -sın, after “ki”: “birgə təlimlər keçirilsin”
### A text written in a meeting file has one wording: write it in the form that its act asks for.

## Coming together

# Who took part in a meeting, with their posts.
act-attended = Görüşdə { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# The same at an event that is not a meeting of two sides.
act-attended-event = Tədbirdə { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# The guests are $addressees: their number (in Russian also their gender) is taken from them.
act-welcomed = { NAME($speakers) } { GENDER($addressees) ->
    [plural] qonaqları
   *[other] qonağı
} { GENDER($speakers) ->
    [plural] salamlayıblar
   *[other] salamlayıb
}.

# Points: clause. The guests are $addressees, as in `welcomed`.
act-welcomed-and-stated = { GENDER($addressees) ->
    [plural] Qonaqları
   *[other] Qonağı
} salamlayan { NAME($speakers) } { GENDER($speakers) ->
    [plural] bildiriblər
   *[other] bildirib
} ki, { LIST($points, form: "clause") }.

## Saying

# Points: clause.
act-stated = { NAME($speakers) } { GENDER($speakers) ->
    [plural] bildiriblər
   *[other] bildirib
} ki, { LIST($points, form: "clause") }.
    .impersonal = Bildirilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-said = { NAME($speakers) } { GENDER($speakers) ->
    [plural] deyiblər
   *[other] deyib
} ki, { LIST($points, form: "clause") }.
    .impersonal = Deyilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { NAME($speakers) } { GENDER($speakers) ->
    [plural] qeyd ediblər
   *[other] qeyd edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = Qeyd edilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-emphasised = { NAME($speakers) } { GENDER($speakers) ->
    [plural] vurğulayıblar
   *[other] vurğulayıb
} ki, { LIST($points, form: "clause") }.
    .impersonal = Vurğulanıb ki, { LIST($points, form: "clause") }.

# Points: clause.
act-clarified = { NAME($speakers) } { GENDER($speakers) ->
    [plural] izah ediblər
   *[other] izah edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = İzah edilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-drew-attention = { NAME($speakers) } diqqətə { GENDER($speakers) ->
    [plural] çatdırıblar
   *[other] çatdırıb
} ki, { LIST($points, form: "clause") }.
    .impersonal = Diqqətə çatdırılıb ki, { LIST($points, form: "clause") }.

## Telling about something

# Points: topic; in Russian about.
act-informed = { NAME($speakers) } { LIST($points, form: "topic") } barədə məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə məlumat verilib.

# After something else that they said. Points: topic; in Russian about.
act-also-informed = { NAME($speakers) } həmçinin { LIST($points, form: "topic") } barədə məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = Həmçinin { LIST($points, form: "topic") } barədə məlumat verilib.

# Points: topic; in Russian about.
act-informed-in-detail = { NAME($speakers) } { LIST($points, form: "topic") } barədə ətraflı məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə ətraflı məlumat verilib.

# Points: topic; in Russian about.
act-gave-general-information = { NAME($speakers) } { LIST($points, form: "topic") } barədə ümumi məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə ümumi məlumat verilib.

# Points: topic; in Russian about.
act-spoke-of = { NAME($speakers) } { LIST($points, form: "topic") } barədə { GENDER($speakers) ->
    [plural] danışıblar
   *[other] danışıb
}.
    .impersonal = { LIST($points, form: "topic") } barədə danışılıb.

# Points: topic; in Russian about.
act-delivered-report = { NAME($speakers) } { LIST($points, form: "topic") } barədə məruzə ilə { GENDER($speakers) ->
    [plural] çıxış ediblər
   *[other] çıxış edib
}.
    .impersonal = { LIST($points, form: "topic") } barədə məruzə dinlənilib.

# Points: topic; in Russian about.
act-asked = { NAME($speakers) } { LIST($points, form: "topic") } barədə suallar { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə suallar verilib.

# Points: topic; in Russian about.
act-answered = { NAME($speakers) } { LIST($points, form: "topic") } barədə sualları { GENDER($speakers) ->
    [plural] cavablandırıblar
   *[other] cavablandırıb
}.
    .impersonal = { LIST($points, form: "topic") } barədə suallar cavablandırılıb.

## Between the sides. Without a speaker it is the sides who act.

# Points: topic; in Azerbaijani and Russian accusative.
act-discussed = { NAME($speakers) } { LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] müzakirə ediblər
   *[other] müzakirə edib
}.
    .impersonal = Tərəflər { LIST($points, form: "accusative") } müzakirə ediblər.

# Points: topic; in Russian dative.
act-exchanged-views = { NAME($speakers) } { LIST($points, form: "topic") } ətrafında fikir mübadiləsi { GENDER($speakers) ->
    [plural] aparıblar
   *[other] aparıb
}.
    .impersonal = Tərəflər { LIST($points, form: "topic") } ətrafında fikir mübadiləsi aparıblar.

# After something else that they did. Points: topic; in Russian dative.
act-also-exchanged-views = { NAME($speakers) } həmçinin { LIST($points, form: "topic") } ətrafında fikir mübadiləsi { GENDER($speakers) ->
    [plural] aparıblar
   *[other] aparıb
}.
    .impersonal = Tərəflər həmçinin { LIST($points, form: "topic") } ətrafında fikir mübadiləsi aparıblar.

# Points: topic; in Russian about.
act-agreed = { NAME($speakers) } { LIST($points, form: "topic") } barədə razılığa { GENDER($speakers) ->
    [plural] gəliblər
   *[other] gəlib
}.
    .impersonal = { LIST($points, form: "topic") } barədə razılıq əldə edilib.

# Points, the documents: topic with its article; in Azerbaijani and Russian accusative.
act-signed = { NAME($speakers) } { LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] imzalayıblar
   *[other] imzalayıb
}.
    .impersonal = Tərəflər { LIST($points, form: "accusative") } imzalayıblar.

# Points: proposal.
act-proposed = { NAME($speakers) } { GENDER($speakers) ->
    [plural] təklif ediblər
   *[other] təklif edib
} ki, { LIST($points, form: "proposal") }.
    .impersonal = Təklif edilib ki, { LIST($points, form: "proposal") }.

## Courtesy

# Points: topic; in Azerbaijani dative, in Russian accusative.
act-thanked = { NAME($speakers) } { LIST($points, form: "dative") } görə { NAME($addressees, case: "dative") } { GENDER($speakers) ->
    [plural] təşəkkürlərini bildiriblər
   *[other] təşəkkürünü bildirib
}.
    .impersonal = { LIST($points, form: "dative") } görə { NAME($addressees, case: "dative") } təşəkkür edilib.

# In answer to what the other side said. Points: topic; in Azerbaijani dative, in Russian accusative.
act-in-turn-thanked = Öz növbəsində { NAME($speakers) } { LIST($points, form: "dative") } görə { NAME($addressees, case: "dative") } { GENDER($speakers) ->
    [plural] təşəkkürlərini bildiriblər
   *[other] təşəkkürünü bildirib
}.

# Points: topic; in Russian occasion.
act-congratulated = { NAME($speakers) } { LIST($points, form: "topic") } münasibətilə { NAME($addressees, case: "accusative") } { GENDER($speakers) ->
    [plural] təbrik ediblər
   *[other] təbrik edib
}.

# Points, the occasion: topic; in Russian occasion.
act-congratulated-and-wished-success = { NAME($speakers) } { LIST($points, form: "topic") } münasibətilə { NAME($addressees, case: "accusative") } təbrik edib və { GENDER($addressees) ->
    [plural] onlara
   *[other] ona
} uğurlar { GENDER($speakers) ->
    [plural] arzulayıblar
   *[other] arzulayıb
}.

# Points, what is wished: topic; in Russian genitive.
act-wished = { NAME($speakers) } { NAME($addressees, case: "dative") } { LIST($points, form: "topic") } { GENDER($speakers) ->
    [plural] arzulayıblar
   *[other] arzulayıb
}.

# Points: topic; in Azerbaijani ablative, in Russian instrumental.
act-expressed-satisfaction = { NAME($speakers) } { LIST($points, form: "ablative") } { GENDER($speakers) ->
    [plural] məmnunluqlarını ifadə ediblər
   *[other] məmnunluğunu ifadə edib
}.
    .impersonal = { LIST($points, form: "ablative") } məmnunluq ifadə edilib.

## What no act says: a point that is a whole sentence of its own, with its full stop

# One point only: a whole sentence.
act-text =
    .impersonal = { LIST($points) }
