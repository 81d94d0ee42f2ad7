### Each message is the sentence of one act. $speakers: who acts. $addressees: whom the act addresses.
### $points: the content, in the form that the act requests. `.impersonal`: the sentence without a speaker.
### $link: how the sentence follows the one before it. `part-link-first` begins the sentence, `part-link-verb` stands before the verb.
### KNOWN makes an addressee or a point optional.
### If an act has no sentence without a speaker, it has no `.impersonal` in any language.
### The program adds the capital to a sentence, so the shared parts begin with a small letter.
### The verb is in the perfect tense (-ıb). It takes -lar if there are several speakers.
###
### Forms of a point in Azerbaijani:
###   clause       a complete clause after “ki”: “illik məruzələr hazırlanır”
###   topic        a noun phrase in the citation form, before “barədə”, “ətrafında”, “münasibətilə”:
###                “görülən tədbirlər”
###   accusative   a noun phrase with -ı: “regional məsələləri”
###   dative       a noun phrase with -a, before “görə”: “dəvətə”
###   ablative     a noun phrase with -dan: “əməkdaşlığın səviyyəsindən”
###   genitive     a noun phrase with -ın, before “əhəmiyyətini”: “əməkdaşlığın”
###   locative     a noun phrase with -da: “konfransda”
###   comitative   a noun phrase with -la or “ilə”, before “tanış”, “bağlı”: “layihələrlə”, “layihə ilə”
###   proposal     a clause with -sın, after “ki”: “birgə təlimlər keçirilsin”
###   readiness    a noun phrase with -a, before “hazır”; a phrase that means doing something has the infinitive with -a:
###                “əməkdaşlığı genişləndirməyə”
### `[forms]` of locale.toml says which of these are noun phrases, and in which case; each case is a form too. A noun phrase
### of a meeting file, and a phrase that has only the first case, is inflected by the rules.

## Shared parts. LINK: how the sentence follows the one before it (`link` in the meeting file).

# allow(marks-differ): “öz növbəsində” has no comma in the official press
part-link-first = { LINK($link) ->
    [in-turn] Öz növbəsində{" "}
    [then] Daha sonra{" "}
   *[other] {""}
}

part-link-verb = { LINK($link) ->
    [also] həmçinin{" "}
   *[other] {""}
}

# What somebody takes part in. A kind of event that a project adds has the general word.
part-at-event = { EVENT($event) ->
    [meeting] görüşdə
    [reception] görüşdə
    [farewell] görüşdə
    [credentials] görüşdə
    [video-call] görüşdə
    [sidelines] görüşdə
    [telephone-call] telefon danışığında
    [visit] səfərdə
    [official-visit] səfərdə
    [working-visit] səfərdə
    [monitoring-visit] başçəkmədə
    [signing] tədbirdə
    [conference] konfransda
    [forum] forumda
    [hearing] dinləmədə
    [training] təlimdə
   *[other] tədbirdə
}

## Attendance, reception and visit

# The participants, with their posts. A person whose posts were named before is named without them.
act-attended = { part-link-first }{ part-at-event } { part-link-verb }{ PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# The same for an event in general.
act-attended-event = { part-link-first }tədbirdə { part-link-verb }{ PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# Points (the event): topic (Azerbaijani: locative; Russian: in).
act-took-part = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "locative") } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# $addressees: who is received, with their posts.
act-received = { part-link-first }{ PERSON($speakers) } { part-link-verb }{ PERSON($addressees, case: "accusative") } { GENDER($speakers) ->
    [plural] qəbul ediblər
   *[other] qəbul edib
}.

# $addressees: who is met, with their posts.
act-met = { part-link-first }{ PERSON($speakers) } { part-link-verb }{ PERSON($addressees) } ilə { GENDER($speakers) ->
    [plural] görüşüblər
   *[other] görüşüb
}.

# $addressees: whom the speakers accompany.
act-accompanied = { part-link-first }{ NAME($addressees, case: "accusative") } { part-link-verb }{ PERSON($speakers) } { GENDER($speakers) ->
    [plural] müşayiət ediblər
   *[other] müşayiət edib
}.

# Points (the place): topic (Azerbaijani: locative; Russian: accusative).
act-visited = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "locative") } { GENDER($speakers) ->
    [plural] olublar
   *[other] olub
}.

# A visit of a preventive mechanism without notice. Points (the institution): topic (Azerbaijani: dative; Russian: genitive).
act-visited-unannounced = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "dative") } əvvəlcədən xəbərdarlıq etmədən başçəkmə həyata { GENDER($speakers) ->
    [plural] keçiriblər
   *[other] keçirib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "dative") } əvvəlcədən xəbərdarlıq etmədən başçəkmə həyata keçirilib.

# Points (what they see): topic (Azerbaijani: comitative; Russian: occasion).
act-got-acquainted = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "comitative") } tanış { GENDER($speakers) ->
    [plural] olublar
   *[other] olub
}.

# Points (the monument): topic (Russian: to).
act-laid-wreath = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "topic") } önünə əklil { GENDER($speakers) ->
    [plural] qoyublar
   *[other] qoyub
}.

# Points (whose memory): topic (Azerbaijani and Russian: genitive).
act-honoured-memory = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "genitive") } xatirəsini { GENDER($speakers) ->
    [plural] yad ediblər
   *[other] yad edib
}.

act-posed-for-photograph = { part-link-first }{ NAME($speakers) } { part-link-verb }xatirə şəkli { GENDER($speakers) ->
    [plural] çəkdiriblər
   *[other] çəkdirib
}.
    .impersonal = { part-link-first }{ part-link-verb }xatirə şəkli çəkdirilib.

# The first words of the host or the chair.
act-opened = { part-link-first }{ NAME($speakers) } { part-link-verb }giriş sözü ilə { GENDER($speakers) ->
    [plural] çıxış ediblər
   *[other] çıxış edib
}.

## Welcome

# $addressees: whom they welcome. Guests are called guests; others are named. The noun has the same number (in Russian
# also the same gender) as $addressees.
act-welcomed = { part-link-first }{ NAME($speakers) } { part-link-verb }{ ROLE($addressees) ->
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
act-welcomed-and-stated = { part-link-first }{ part-link-verb }{ ROLE($addressees) ->
    [guest] { GENDER($addressees) ->
        [plural] qonaqları
       *[other] qonağı
    }
   *[other] { NAME($addressees, case: "accusative") }
} salamlayan { NAME($speakers) } { GENDER($speakers) ->
    [plural] bildiriblər
   *[other] bildirib
} ki, { LIST($points, form: "clause") }.

## Statements

# Points: clause.
act-stated = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] bildiriblər
   *[other] bildirib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }bildirilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-said = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] deyiblər
   *[other] deyib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }deyilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-noted = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] qeyd ediblər
   *[other] qeyd edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }qeyd edilib ki, { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-noted-importance = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "genitive") } əhəmiyyətini { GENDER($speakers) ->
    [plural] qeyd ediblər
   *[other] qeyd edib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "genitive") } əhəmiyyəti qeyd edilib.

# Points: topic (Azerbaijani and Russian: genitive).
act-noted-role = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "genitive") } rolunu { GENDER($speakers) ->
    [plural] qeyd ediblər
   *[other] qeyd edib
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "genitive") } rolu qeyd edilib.

# Points: clause.
act-emphasised = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] vurğulayıblar
   *[other] vurğulayıb
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }vurğulanıb ki, { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-importance = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "genitive") } əhəmiyyətini { GENDER($speakers) ->
    [plural] vurğulayıblar
   *[other] vurğulayıb
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "genitive") } əhəmiyyəti vurğulanıb.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-necessity = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "genitive") } zəruriliyini { GENDER($speakers) ->
    [plural] vurğulayıblar
   *[other] vurğulayıb
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "genitive") } zəruriliyi vurğulanıb.

# Points: topic (Azerbaijani and Russian: genitive).
act-emphasised-role = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "genitive") } rolunu { GENDER($speakers) ->
    [plural] vurğulayıblar
   *[other] vurğulayıb
}.
    .impersonal = { part-link-first }{ part-link-verb }{ LIST($points, form: "genitive") } rolu vurğulanıb.

# Points: clause.
act-clarified = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] izah ediblər
   *[other] izah edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }izah edilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-added = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] əlavə ediblər
   *[other] əlavə edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }əlavə edilib ki, { LIST($points, form: "clause") }.

# Points: clause.
act-recalled = { part-link-first }{ NAME($speakers) } { part-link-verb }{ GENDER($speakers) ->
    [plural] xatırladıblar
   *[other] xatırladıb
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }xatırladılıb ki, { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: accusative; Russian: about).
act-recalled-topic = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } { GENDER($speakers) ->
    [plural] xatırladıblar
   *[other] xatırladıb
}.

# Points: clause.
act-reaffirmed = { part-link-first }{ NAME($speakers) } { part-link-verb }bir daha { GENDER($speakers) ->
    [plural] təsdiq ediblər
   *[other] təsdiq edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }bir daha təsdiq edilib ki, { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: accusative; Russian: accusative, without a speaker genitive).
act-reaffirmed-topic = { part-link-first }{ NAME($speakers) } { part-link-verb }{ LIST($points, form: "accusative") } bir daha { GENDER($speakers) ->
    [plural] təsdiq ediblər
   *[other] təsdiq edib
}.

# Points: clause.
act-drew-attention = { part-link-first }{ NAME($speakers) } { part-link-verb }diqqətə { GENDER($speakers) ->
    [plural] çatdırıblar
   *[other] çatdırıb
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }diqqətə çatdırılıb ki, { LIST($points, form: "clause") }.

# Points: topic (Azerbaijani: dative; Russian: accusative).
act-drew-attention-to = { part-link-first }{ NAME($speakers) } { part-link-verb }diqqəti { LIST($points, form: "dative") } { GENDER($speakers) ->
    [plural] cəlb ediblər
   *[other] cəlb edib
}.
    .impersonal = { part-link-first }{ part-link-verb }diqqət { LIST($points, form: "dative") } cəlb edilib.

# Points: clause. $addressees: who learns it.
act-brought-to-attention = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "genitive") } diqqətinə { GENDER($speakers) ->
    [plural] çatdırıblar
   *[other] çatdırıb
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }{ NAME($addressees, case: "genitive") } diqqətinə çatdırılıb ki, { LIST($points, form: "clause") }.

# $addressees: whom. Points: clause.
act-assured = { part-link-first }{ NAME($speakers) } { part-link-verb }{ NAME($addressees, case: "accusative") } əmin { GENDER($speakers) ->
    [plural] ediblər
   *[other] edib
} ki, { LIST($points, form: "clause") }.

# Points: clause.
act-expressed-view = { part-link-first }{ NAME($speakers) } { part-link-verb }belə bir fikir { GENDER($speakers) ->
    [plural] ifadə ediblər
   *[other] ifadə edib
} ki, { LIST($points, form: "clause") }.
    .impersonal = { part-link-first }{ part-link-verb }belə bir fikir ifadə edilib ki, { LIST($points, form: "clause") }.
