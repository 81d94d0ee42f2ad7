### Texts around the proceedings: titles, labels, headings, marks.
### Write headings in sentence case. A template that needs capitals converts them.

## Titles: the kind of document and the kind of event

title-meeting = Görüşmeye ilişkin bilgi notu
title-telephone-call = Telefon görüşmesine ilişkin bilgi notu
title-visit = Ziyarete ilişkin bilgi notu
title-signing = Belgenin imzalanmasına ilişkin bilgi notu
title-conference = Konferansa ilişkin bilgi notu
title-reception = Kabule ilişkin bilgi notu
title-farewell = Veda görüşmesine ilişkin bilgi notu
title-credentials = { KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") }
   *[no] güven mektubunun
} sunulmasına ilişkin bilgi notu
title-video-call = Video konferans yoluyla görüşmeye ilişkin bilgi notu
title-sidelines = Görüşmeye ilişkin bilgi notu
title-official-visit = Resmî ziyarete ilişkin bilgi notu
title-working-visit = Çalışma ziyaretine ilişkin bilgi notu
title-monitoring-visit = İzleme ziyaretine ilişkin bilgi notu
title-forum = Foruma ilişkin bilgi notu
title-hearing = Dinleme oturumuna ilişkin bilgi notu
title-training = Eğitime ilişkin bilgi notu
title-taking-part = Etkinliğe katılıma ilişkin bilgi notu
title-annual-report = Raporun sunulmasına ilişkin bilgi notu

## Fields under the letterhead. `number` is the value of its field. $number: the reference number.

field-number = Sayı
number = { $number }
field-held-meeting = Görüşme tarihi
field-held-telephone-call = Telefon görüşmesinin tarihi
field-held-visit = Ziyaret tarihi
field-held-signing = İmza tarihi
field-held-conference = Konferans tarihi
field-held-reception = Kabul tarihi
field-held-farewell = Görüşme tarihi
field-held-credentials = Sunuluş tarihi
field-held-video-call = Görüşme tarihi
field-held-sidelines = Görüşme tarihi
field-held-official-visit = Ziyaret tarihi
field-held-working-visit = Ziyaret tarihi
field-held-monitoring-visit = Ziyaret tarihi
field-held-forum = Forum tarihi
field-held-hearing = Oturum tarihi
field-held-training = Eğitim tarihi
field-held-taking-part = Etkinlik tarihi
field-held-annual-report = Sunuş tarihi
field-issued = Tarih
field-published = Yayım tarihi
field-place = Yer
field-destination = Ziyaret yeri
field-document = Belge
field-theme = Konu

## The table of participants. $side: the side that is listed under the heading; `.body` if it has a body and members.
## $person: who has the role.

heading-participants = Katılımcılar
column-name = Adı soyadı
column-post = Görevi
side-host = Ev sahibi taraf
    .body = { side-host } — { BODY($side) }
side-guest = { COMPOSITION($side) ->
    [led] Heyet
    [people] { COUNT($side) ->
        [1] Konuk
       *[other] Konuklar
    }
   *[other] Konuklar
}
    .body = { side-guest } — { BODY($side) }
side-party = { BODY($side) }
role-leads = heyet başkanı
role-presides = toplantı başkanı
role-attended = ayrıca katıldı

## The body of the paper: the heading of the proceedings for each kind of event

heading-proceedings-meeting = Görüşmenin seyri
heading-proceedings-telephone-call = Telefon görüşmesinin içeriği
heading-proceedings-visit = Ziyaretin seyri
heading-proceedings-signing = Etkinliğin seyri
heading-proceedings-conference = Konferansın seyri
heading-proceedings-reception = Kabulün seyri
heading-proceedings-farewell = Görüşmenin seyri
heading-proceedings-credentials = Görüşmenin seyri
heading-proceedings-video-call = Görüşmenin seyri
heading-proceedings-sidelines = Görüşmenin seyri
heading-proceedings-official-visit = Ziyaretin seyri
heading-proceedings-working-visit = Ziyaretin seyri
heading-proceedings-monitoring-visit = Ziyaretin seyri
heading-proceedings-forum = Forumun seyri
heading-proceedings-hearing = Oturumun seyri
heading-proceedings-training = Eğitimin seyri
heading-proceedings-taking-part = Etkinliğin seyri
heading-proceedings-annual-report = Etkinliğin seyri
heading-actions = Kararlaştırılan işler
column-action = Yapılacak iş
column-who = Sorumlu
column-by = Son tarih
heading-attachments = Ekler
# $title: the title of the attachment. $pages: its number of pages, if known.
# A noun is singular after a number.
attachment = { $title }{ KNOWN($pages) ->
    [yes] {" "}({ NUMBER($pages) } sayfa)
   *[no] {""}
}

## Header, footer and closing lines

# $title: the title of the paper. $subject: the line under the title.
running-head = { $title }: { $subject }
page-label = Sayfa { $page } / { $pages }
draft-mark = TASLAK
# A draft shows this text in place of missing content. $missing: a description of this content.
gap = [belirtilmemiş: { $missing }]
# Stands in a translation in place of the signature.
signed = (imzalandı)
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

text-of-record = Resmî metin
# allow(term-written-out): the name of the language, and not of the country
translated-from-az = Azerbaycan Türkçesinden çeviri
translated-from-en = İngilizceden çeviri
translated-from-ru = Rusçadan çeviri
translated-from-tr = Türkçeden çeviri
