### Texts around the proceedings: titles, labels, headings, marks.
### Write headings in sentence case. A template that needs capitals converts them.

## Titles: the kind of document and the kind of event

title-meeting = Görüş haqqında arayış
title-telephone-call = Telefon danışığı haqqında arayış
title-visit = Səfər haqqında arayış
title-signing = Sənədin imzalanması haqqında arayış
title-conference = Konfrans haqqında arayış
title-reception = Qəbul haqqında arayış
title-farewell = Vida görüşü haqqında arayış
title-credentials = { KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") }
   *[no] etimadnamənin
} təqdim edilməsi haqqında arayış
title-video-call = Videokonfrans formatında görüş haqqında arayış
title-sidelines = Görüş haqqında arayış
title-official-visit = Rəsmi səfər haqqında arayış
title-working-visit = İşgüzar səfər haqqında arayış
title-monitoring-visit = Başçəkmə haqqında arayış
title-forum = Forum haqqında arayış
title-hearing = Dinləmə haqqında arayış
title-training = Təlim haqqında arayış
title-taking-part = Tədbirdə iştirak haqqında arayış
title-annual-report = Məruzənin təqdim edilməsi haqqında arayış

## Fields under the letterhead. `number` is the value of its field. $number: the reference number.

field-number = Nömrə
number = №{"\u00A0"}{ $number }
field-held-meeting = Görüşün tarixi
field-held-telephone-call = Danışığın tarixi
field-held-visit = Səfərin tarixi
field-held-signing = İmzalanma tarixi
field-held-conference = Konfransın tarixi
field-held-reception = Qəbulun tarixi
field-held-farewell = Görüşün tarixi
field-held-credentials = Təqdim edilmə tarixi
field-held-video-call = Görüşün tarixi
field-held-sidelines = Görüşün tarixi
field-held-official-visit = Səfərin tarixi
field-held-working-visit = Səfərin tarixi
field-held-monitoring-visit = Başçəkmənin tarixi
field-held-forum = Forumun tarixi
field-held-hearing = Dinləmənin tarixi
field-held-training = Təlimin tarixi
field-held-taking-part = Tədbirin tarixi
field-held-annual-report = Təqdimat tarixi
field-issued = Tarix
field-published = Dərc olunub
field-place = Yer
field-destination = { EVENT($event) ->
    [monitoring-visit] Başçəkilən yer
   *[other] Səfər edilən yer
}
field-document = Sənəd
field-theme = { EVENT($event) ->
    [sidelines] Tədbir
    [taking-part] Tədbir
   *[other] Mövzu
}

## The table of participants. $side: the side that is listed under the heading; `.body` if it has a body and members.
## $person: who has the role.

heading-participants = İştirak edənlər
column-name = Ad, soyad
column-post = Vəzifə
side-host = { EVENT($event) ->
    [conference] Təşkilatçı
    [forum] Təşkilatçı
    [hearing] Təşkilatçı
    [training] Təşkilatçı
   *[other] Qəbul edən tərəf
}
    .body = { side-host } — { BODY($side) }
side-guest = { COMPOSITION($side) ->
    [led] Nümayəndə heyəti
    [people] { COUNT($side) ->
        [1] Qonaq
       *[other] Qonaqlar
    }
   *[other] Qonaqlar
}
    .body = { side-guest } — { BODY($side) }
side-party = { BODY($side) }
role-leads = nümayəndə heyətinin rəhbəri
role-presides = sədrlik edən
role-attended = həmçinin iştirak edib

## The body of the paper: the heading of the proceedings for each kind of event

heading-proceedings-meeting = Görüşün gedişi
heading-proceedings-telephone-call = Danışığın məzmunu
heading-proceedings-visit = Səfərin gedişi
heading-proceedings-signing = Tədbirin gedişi
heading-proceedings-conference = Konfransın gedişi
heading-proceedings-reception = Qəbulun gedişi
heading-proceedings-farewell = Görüşün gedişi
heading-proceedings-credentials = Görüşün gedişi
heading-proceedings-video-call = Görüşün gedişi
heading-proceedings-sidelines = Görüşün gedişi
heading-proceedings-official-visit = Səfərin gedişi
heading-proceedings-working-visit = Səfərin gedişi
heading-proceedings-monitoring-visit = Başçəkmənin gedişi
heading-proceedings-forum = Forumun gedişi
heading-proceedings-hearing = Dinləmənin gedişi
heading-proceedings-training = Təlimin gedişi
heading-proceedings-taking-part = Tədbirin gedişi
heading-proceedings-annual-report = Tədbirin gedişi
heading-actions = Razılaşdırılmış tədbirlər
column-action = Tədbir
column-who = İcraçı
column-by = İcra müddəti
heading-attachments = Əlavələr
# $title: the title of the attachment. $pages: its number of pages, if known.
# A noun is singular after a number.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } səhifə)
   *[no] {""}
}

## Header, footer and closing lines

# $title: the title of the paper. $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Səhifə { $page } / { $pages }
draft-mark = LAYİHƏ
# A draft shows this text in place of missing content. $missing: a description of this content.
gap = [göstərilməyib: { $missing }]
# Stands in a translation in place of the signature.
signed = (imzalanıb)
# Place and date under the text, as far as they are given. $seat: the seat of the issuing body.
dateline = { KNOWN($seat) ->
    [yes] { TERM($seat) }{ KNOWN($issued) ->
        [yes] ,{" "}
       *[no] {""}
    }
   *[no] {""}
}{ KNOWN($issued) ->
    [yes] { DATE($issued) }
   *[no] {""}
}

## Notes: the text is the text of record or a translation

text-of-record = Rəsmi mətn
# allow(term-written-out): the name of the language, and not of the country
translated-from-az = Azərbaycan dilindən tərcümə
translated-from-en = İngilis dilindən tərcümə
translated-from-ru = Rus dilindən tərcümə
