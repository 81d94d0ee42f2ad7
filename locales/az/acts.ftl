### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence that begins with a name or a point.
### The verb is in the perfect tense (-ıb). It takes -lar if there are several speakers.
###
### Forms of a point in Azerbaijani:
###   clause       a complete clause after “ki”: “illik məruzələr hazırlanır”
###   topic        a noun phrase in the citation form, before “barədə”, “ətrafında”, “münasibətilə”:
###                “görülən tədbirlər”
###   accusative   a noun phrase with -ı: “regional məsələləri”
###   dative       a noun phrase with -a, before “görə”: “dəvətə”
###   ablative     a noun phrase with -dan: “əməkdaşlığın səviyyəsindən”
###   proposal     a clause with -sın, after “ki”: “birgə təlimlər keçirilsin”
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Attendance and welcome

# What somebody takes part in. A kind of event that a project adds has the general word.
part-at-event = { EVENT($event) ->
    [meeting] Görüşdə
    [telephone-call] Telefon danışığında
    [visit] Səfərdə
    [signing] Tədbirdə
    [conference] Konfransda
   *[other] Tədbirdə
}

# The participants, with their posts. A person whose posts were named before is named without them.
act-attended = { part-at-event } { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# The same, with the general word for every kind of event.
act-attended-event = Tədbirdə { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { NAME($speakers) } { ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] qonaqları
       *[other] qonağı
    }
   *[other] { NAME($addressees, case: "accusative") }
} { GENDER($speakers) ->
    [plural] salamlayıblar
   *[other] salamlayıb
}.

# Points: clause. $addressees: as in `welcomed`.
act-welcomed-and-stated = { ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] Qonaqları
       *[other] Qonağı
    }
   *[other] { NAME($addressees, case: "accusative") }
} salamlayan { NAME($speakers) } { GENDER($speakers) ->
    [plural] bildiriblər
   *[other] bildirib
} ki, { LIST($points, form: "clause") }.

## Statements

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

## Information

# Points: topic (Russian: about).
act-informed = { NAME($speakers) } { LIST($points, form: "topic") } barədə məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə məlumat verilib.

# Follows another statement of the same speakers. Points: topic (Russian: about).
act-also-informed = { NAME($speakers) } həmçinin { LIST($points, form: "topic") } barədə məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = Həmçinin { LIST($points, form: "topic") } barədə məlumat verilib.

# Points: topic (Russian: about).
act-informed-in-detail = { NAME($speakers) } { LIST($points, form: "topic") } barədə ətraflı məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə ətraflı məlumat verilib.

# Points: topic (Russian: about).
act-gave-general-information = { NAME($speakers) } { LIST($points, form: "topic") } barədə ümumi məlumat { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə ümumi məlumat verilib.

# Points: topic (Russian: about).
act-spoke-of = { NAME($speakers) } { LIST($points, form: "topic") } barədə { GENDER($speakers) ->
    [plural] danışıblar
   *[other] danışıb
}.
    .impersonal = { LIST($points, form: "topic") } barədə danışılıb.

# Points: topic (Russian: about).
act-delivered-report = { NAME($speakers) } { LIST($points, form: "topic") } barədə məruzə ilə { GENDER($speakers) ->
    [plural] çıxış ediblər
   *[other] çıxış edib
}.
    .impersonal = { LIST($points, form: "topic") } barədə məruzə dinlənilib.

# Points: topic (Russian: about).
act-asked = { NAME($speakers) } { LIST($points, form: "topic") } barədə suallar { GENDER($speakers) ->
    [plural] veriblər
   *[other] verib
}.
    .impersonal = { LIST($points, form: "topic") } barədə suallar verilib.

# Points: topic (Russian: about).
act-answered = { NAME($speakers) } { LIST($points, form: "topic") } barədə sualları { GENDER($speakers) ->
    [plural] cavablandırıblar
   *[other] cavablandırıb
}.
    .impersonal = { LIST($points, form: "topic") } barədə suallar cavablandırılıb.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] İştirakçılar
   *[other] Tərəflər
}

# Points: topic (Azerbaijani and Russian: accusative).
act-discussed = { NAME($speakers) } { LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] müzakirə ediblər
   *[other] müzakirə edib
}.
    .impersonal = { part-sides } { LIST($points, form: "accusative") } müzakirə ediblər.

# Points: topic (Russian: dative).
act-exchanged-views = { NAME($speakers) } { LIST($points, form: "topic") } ətrafında fikir mübadiləsi { GENDER($speakers) ->
    [plural] aparıblar
   *[other] aparıb
}.
    .impersonal = { part-sides } { LIST($points, form: "topic") } ətrafında fikir mübadiləsi aparıblar.

# Follows another act of the same speakers. Points: topic (Russian: dative).
act-also-exchanged-views = { NAME($speakers) } həmçinin { LIST($points, form: "topic") } ətrafında fikir mübadiləsi { GENDER($speakers) ->
    [plural] aparıblar
   *[other] aparıb
}.
    .impersonal = { part-sides } həmçinin { LIST($points, form: "topic") } ətrafında fikir mübadiləsi aparıblar.

# Points: topic (Russian: about).
act-agreed = { NAME($speakers) } { LIST($points, form: "topic") } barədə razılığa { GENDER($speakers) ->
    [plural] gəliblər
   *[other] gəlib
}.
    .impersonal = { LIST($points, form: "topic") } barədə razılıq əldə edilib.

# Points (the documents): topic with its article (Azerbaijani and Russian: accusative).
act-signed = { NAME($speakers) } { LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] imzalayıblar
   *[other] imzalayıb
}.
    .impersonal = { part-sides } { LIST($points, form: "accusative") } imzalayıblar.

# Points: proposal.
act-proposed = { NAME($speakers) } { GENDER($speakers) ->
    [plural] təklif ediblər
   *[other] təklif edib
} ki, { LIST($points, form: "proposal") }.
    .impersonal = Təklif edilib ki, { LIST($points, form: "proposal") }.

## Courtesy. In congratulations and wishes, the addressee stands before the point: a possessive in the point (“seçilməsi”)
## would otherwise belong to the speaker, who is the nearest name. In thanks, the addressee stands after the reason: before a
## participle of the reason, its dative would be read as the object of the participle.

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-thanked = { NAME($speakers) } { LIST($points, form: "dative") } görə { NAME($addressees, case: "dative") } { GENDER($speakers) ->
    [plural] təşəkkürlərini bildiriblər
   *[other] təşəkkürünü bildirib
}.
    .impersonal = { LIST($points, form: "dative") } görə { NAME($addressees, case: "dative") } təşəkkür edilib.

# Answers the other side. Points: topic (Azerbaijani: dative; Russian: accusative).
act-in-turn-thanked = Öz növbəsində { NAME($speakers) } { LIST($points, form: "dative") } görə { NAME($addressees, case: "dative") } { GENDER($speakers) ->
    [plural] təşəkkürlərini bildiriblər
   *[other] təşəkkürünü bildirib
}.

# Points: topic (Russian: occasion).
act-congratulated = { NAME($speakers) } { NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } münasibətilə { GENDER($speakers) ->
    [plural] təbrik ediblər
   *[other] təbrik edib
}.

# Points (the occasion): topic (Russian: occasion).
act-congratulated-and-wished-success = { NAME($speakers) } { NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } münasibətilə təbrik edib və { GENDER($addressees) ->
    [plural] onlara
   *[other] ona
} uğurlar { GENDER($speakers) ->
    [plural] arzulayıblar
   *[other] arzulayıb
}.

# Points (the wishes): topic (Russian: genitive).
act-wished = { NAME($speakers) } { NAME($addressees, case: "dative") } { LIST($points, form: "topic") } { GENDER($speakers) ->
    [plural] arzulayıblar
   *[other] arzulayıb
}.

# Points: topic (Azerbaijani: ablative; Russian: instrumental).
act-expressed-satisfaction = { NAME($speakers) } { LIST($points, form: "ablative") } { GENDER($speakers) ->
    [plural] məmnunluqlarını ifadə ediblər
   *[other] məmnunluğunu ifadə edib
}.
    .impersonal = { LIST($points, form: "ablative") } məmnunluq ifadə edilib.

## Free text: a point that is a complete sentence with its full stop

# Exactly one point: a complete sentence.
act-text =
    .impersonal = { LIST($points) }
