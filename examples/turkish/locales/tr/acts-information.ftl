### Acts that inform, discuss, decide, propose and call. The head of acts.ftl explains the form of a message.

## Information

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } hakkında bilgi verdi.
    .impersonal = { part-link-start }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } hakkında bilgi verildi.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-informed-in-detail = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } hakkında ayrıntılı bilgi verdi.
    .impersonal = { part-link-start }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } hakkında ayrıntılı bilgi verildi.

# $addressees (optional): who receives it. Points: topic (Russian: about).
act-gave-general-information = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "topic") } hakkında genel bilgi verdi.
    .impersonal = { part-link-start }{ part-link-verb }{ KNOWN($addressees) ->
        [yes] { NAME($addressees, case: "dative") }{" "}
       *[no] {""}
    }{ LIST($points, form: "topic") } hakkında genel bilgi verildi.

# $addressees: who is briefed. Points: topic (Russian: about).
act-briefed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "topic") } hakkında bilgilendirdi.
    .impersonal = { part-link-start }{ NAME($addressees) }, { part-link-verb }{ LIST($points, form: "topic") } hakkında bilgilendirildi.

# Points: topic (Russian: about).
act-spoke-of = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkında konuştu.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "topic") } hakkında konuşuldu.

# Points: topic (Russian: about).
act-delivered-report = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkında rapor sundu.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "topic") } hakkında rapor sunuldu.

# $addressees (optional): who receives the report, the book, the draft. Points (what is presented): topic with its article
# (Turkish, Azerbaijani and Russian: accusative).
act-presented = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ KNOWN($addressees) ->
    [yes] { NAME($addressees, case: "dative") }{" "}
   *[no] {""}
}{ LIST($points, form: "accusative") } takdim etti.

# $addressees: to whom. Points: topic with its article (Turkish, Azerbaijani and Russian: accusative).
act-handed-over = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "accusative") } teslim etti.

# $addressees: to whom. Points (optional; the gift): topic with its article (Turkish and Azerbaijani: first case;
# Russian: accusative).
act-presented-gift = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } { KNOWN($points) ->
    [yes] { LIST($points, form: "topic") }
   *[no] hatıra hediyesi
} takdim etti.

# $addressees: the head of state or the minister.
act-presented-credentials = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } güven mektubu sundu.

# Points: topic (Russian: about).
act-shared-impressions = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkındaki izlenimlerini paylaştı.

# Points (the field): topic (Russian: genitive).
act-shared-experience = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } alanındaki deneyimlerini paylaştı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "topic") } alanındaki deneyimler paylaşıldı.

# Points: topic (Turkish: dative; Russian: about).
act-raised = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } ilişkin hususları gündeme getirdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "dative") } ilişkin hususlar gündeme getirildi.

# Points: topic (Turkish, Azerbaijani and Russian: accusative). Without a speaker, both sides.
act-took-note = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } dikkate aldı.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } dikkate aldı.

# Points: topic (Russian: about).
act-asked = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkında sorular yöneltti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "topic") } hakkında sorular yöneltildi.

# Points: topic (Russian: about).
act-answered = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkındaki soruları yanıtladı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "topic") } hakkındaki sorular yanıtlandı.

## Acts between the sides. Without a speaker, both sides act.

part-sides = { EVENT($event) ->
    [conference] katılımcılar
    [forum] katılımcılar
    [hearing] katılımcılar
    [training] katılımcılar
    [taking-part] katılımcılar
   *[other] taraflar
}

# Points: topic (Turkish, Azerbaijani and Russian: accusative).
act-discussed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } ele aldı.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } ele aldı.

# Points: topic (Russian: dative).
act-exchanged-views = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkında görüş alışverişinde bulundu.

# Points: topic (Turkish and Azerbaijani: dative; Russian: accusative). Without a speaker, both sides.
act-touched-upon = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } değindi.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "dative") } değindi.

# Points: topic (Russian: about).
act-agreed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } hakkında mutabakata vardı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "topic") } hakkında mutabakata varıldı.

# Points: suggestion.
act-agreed-to = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "suggestion") } konusunda mutabakata vardı.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "suggestion") } konusunda mutabakata vardı.

# Points: proposal; impersonal: suggestion.
act-decided = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "proposal") } kararlaştırdı.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "suggestion") } kararlaştırıldı.

# Points (the document, the plan): topic with its article (Turkish, Azerbaijani and Russian: accusative). Without a speaker,
# both sides.
act-approved = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } onayladı.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } onayladı.

# Points (the documents): topic with its article (Turkish, Azerbaijani and Russian: accusative).
act-signed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } imzaladı.
    .impersonal = { part-link-then }{ part-sides }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "accusative") } imzaladı.

## Proposals and calls

# Points: proposal; impersonal: suggestion.
act-proposed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "proposal") } önerdi.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "suggestion") } önerildi.

# Points: proposal; impersonal: suggestion.
act-recommended = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "proposal") } tavsiye etti.
    .impersonal = { part-link-start }{ part-link-verb }{ LIST($points, form: "suggestion") } tavsiye edildi.

# $addressees: who is asked. Points: proposal.
act-requested = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "ablative") } { LIST($points, form: "proposal") } rica etti.

# $addressees: who receives the instruction. Points: suggestion.
act-instructed = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "suggestion") } yönünde talimat verdi.

# $addressees: on whom they call. Points: suggestion.
act-called-on = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "dative") } { LIST($points, form: "suggestion") } yönünde çağrıda bulundu.

# Points: topic (Azerbaijani: dative; Russian: to).
act-called-for = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ LIST($points, form: "topic") } için çağrıda bulundu.

# $addressees: who is invited. Points (the event): topic (Turkish and Azerbaijani: dative; Russian: accusative).
act-invited = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "dative") } davet etti.

# $addressees: who is invited. Points (the event): topic (Turkish: dative; Azerbaijani: locative; Russian: in).
act-invited-to-take-part = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "dative") } katılmaya davet etti.

# $addressees: who is invited. Points (the place): topic (Turkish and Russian: accusative; Azerbaijani: dative).
act-invited-to-visit = { part-link-then }{ NAME($speakers) }{ part-link-speaker } { part-link-verb }{ NAME($addressees, case: "accusative") } { LIST($points, form: "accusative") } ziyaret etmeye davet etti.
