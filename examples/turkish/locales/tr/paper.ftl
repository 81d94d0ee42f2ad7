### What stands around the text: titles, labels, headings, marks.
### Headings are written as in a sentence; where a template wants capitals, they are made from them.

## Titles: the kind of document and of event

title-meeting = Görüşmeye ilişkin bilgi notu
title-telephone-call = Telefon görüşmesine ilişkin bilgi notu
title-visit = Ziyarete ilişkin bilgi notu
title-signing = Belgenin imzalanmasına ilişkin bilgi notu
title-conference = Konferansa ilişkin bilgi notu

## Fields under the letterhead. `number` is the value of the field: $number is the reference number.

field-number = Sayı
number = { $number }
field-held-meeting = Görüşme tarihi
field-held-telephone-call = Telefon görüşmesinin tarihi
field-held-visit = Ziyaret tarihi
field-held-signing = İmza tarihi
field-held-conference = Konferans tarihi
field-issued = Yayım tarihi
field-place = Yer
field-destination = Ziyaret yeri
field-document = Belge
field-theme = Konu

## The table of participants. $side: the side that the line stands above.

heading-participants = Katılımcılar
column-name = Adı soyadı
column-post = Görevi
side-host = Ev sahibi taraf
side-guest = { SHAPE($side) ->
    [led] Heyet
    [people] { COUNT($side) ->
        [1] Konuk
       *[other] Konuklar
    }
   *[other] Konuklar
}
side-party = { BODY($side) }
role-leads = heyet başkanı
role-presides = toplantı başkanı

## The body of the paper: one heading over what happened for each kind of event

heading-proceedings-meeting = Görüşmenin seyri
heading-proceedings-telephone-call = Telefon görüşmesinin içeriği
heading-proceedings-visit = Ziyaretin seyri
heading-proceedings-signing = Etkinliğin seyri
heading-proceedings-conference = Konferansın seyri
heading-actions = Kararlaştırılan işler
column-action = Yapılacak iş
column-who = Sorumlu
column-by = Son tarih
heading-attachments = Ekler
# $title: what is attached; $pages: how many pages it has, where that is known.
# A noun stays singular after a number.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } sayfa)
   *[no] {""}
}

## Head, foot and closing

# $title: of the kind of document; $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Sayfa { $page } / { $pages }
draft-mark = TASLAK
# What a draft shows where something is not there yet. $what: what it is.
gap = [belirtilmemiş: { $what }]
# Place and date under the text. $seat: the place where the issuing body has its seat.
dateline = { KNOWN($seat) ->
    [yes] { TERM($seat) },{" "}
   *[no] {""}
}{ DATE($issued) }

## Whether this is the text of record, or a translation from the language that is

text-of-record = Resmî metin
translated-from-az = Azerbaycan Türkçesinden çeviri
translated-from-en = İngilizceden çeviri
translated-from-ru = Rusçadan çeviri
