### What stands around the text: titles, labels, headings, marks.
### Headings are written as in a sentence; where a template wants capitals, they are made from them.

## Titles: the kind of document and of event

title-meeting = Görüş haqqında arayış
title-telephone-call = Telefon danışığı haqqında arayış
title-visit = Səfər haqqında arayış
title-signing = Sənədin imzalanması haqqında arayış
title-conference = Konfrans haqqında arayış

## Fields under the letterhead. `number` is the value of the field: $number is the reference number.

field-number = Nömrə
number = №{"\u00A0"}{ $number }
field-held-meeting = Görüşün tarixi
field-held-telephone-call = Danışığın tarixi
field-held-visit = Səfərin tarixi
field-held-signing = İmzalanma tarixi
field-held-conference = Konfransın tarixi
field-issued = Dərc olunub
field-place = Yer
field-destination = Səfər edilən yer
field-document = Sənəd
field-theme = Mövzu

## The table of participants. $side: the side that the line stands above.

heading-participants = İştirak edənlər
column-name = Ad, soyad
column-post = Vəzifə
side-host = Qəbul edən tərəf
side-guest = { SHAPE($side) ->
    [led] Nümayəndə heyəti
    [people] { COUNT($side) ->
        [1] Qonaq
       *[other] Qonaqlar
    }
   *[other] Qonaqlar
}
side-party = { BODY($side) }
role-leads = nümayəndə heyətinin rəhbəri
role-presides = sədrlik edən

## The body of the paper: one heading over what happened for each kind of event

heading-proceedings-meeting = Görüşün gedişi
heading-proceedings-telephone-call = Danışığın məzmunu
heading-proceedings-visit = Səfərin gedişi
heading-proceedings-signing = Tədbirin gedişi
heading-proceedings-conference = Konfransın gedişi
heading-actions = Razılaşdırılmış tədbirlər
column-action = Tədbir
column-who = İcraçı
column-by = İcra müddəti
heading-attachments = Əlavələr
# $title: what is attached; $pages: how many pages it has, where that is known.
# A noun stays singular after a number.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } səhifə)
   *[no] {""}
}

## Head, foot and closing

# $title: of the kind of document; $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Səhifə { $page } / { $pages }
draft-mark = LAYİHƏ
# What a draft shows where something is not there yet. $what: what it is.
gap = [göstərilməyib: { $what }]
# Place and date under the text. $seat: the place where the issuing body has its seat.
dateline = { KNOWN($seat) ->
    [yes] { TERM($seat) },{" "}
   *[no] {""}
}{ DATE($issued) }

## Whether this is the text of record, or a translation from the language that is

text-of-record = Rəsmi mətn
translated-from-az = Azərbaycan dilindən tərcümə
translated-from-en = İngilis dilindən tərcümə
translated-from-ru = Rus dilindən tərcümə
