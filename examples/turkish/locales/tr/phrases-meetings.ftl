### The phrasebook, continued: what the speakers at meetings state, and the matters that they speak of.
### The head of phrases.ftl explains the forms.

## Religion and multiculturalism. For: stated, noted, emphasised

phrase-religious-tolerance-ensured =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } { TERM($religious-tolerance, case: "genitive") } sağlandığını
    .fact = { BODY($azerbaijan, form: "short", case: "locative") } { TERM($religious-tolerance, case: "genitive") } sağlandığı

phrase-religious-beliefs-respected =
    .clause = insanların dinî inançlarına saygı gösterildiğini
    .fact = insanların dinî inançlarına saygı gösterildiği

phrase-freedom-of-conscience-guaranteed =
    .clause = vicdan ve din özgürlüğünün güvence altına alındığını
    .fact = vicdan ve din özgürlüğünün güvence altına alındığı

phrase-state-religion-regulated =
    .clause = devlet-din ilişkilerinin medeni ilkelere uygun olarak düzenlendiğini
    .fact = devlet-din ilişkilerinin medeni ilkelere uygun olarak düzenlendiği

phrase-religious-values-in-society =
    .clause = dinî-manevi, ahlaki-etik değerlerin toplumsal ilişkilerin önemli bir parçası hâline geldiğini
    .fact = dinî-manevi, ahlaki-etik değerlerin toplumsal ilişkilerin önemli bir parçası hâline geldiği

phrase-minorities-in-peace =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } çeşitli etnik azınlıkların karşılıklı saygı ve huzur içinde yaşadığını
    .fact = { BODY($azerbaijan, form: "short", case: "locative") } çeşitli etnik azınlıkların karşılıklı saygı ve huzur içinde yaşadığı

phrase-minorities-traditions =
    .clause = geleneklerine saygı gösterildiğini
    .fact = geleneklerine saygı gösterildiği

phrase-minorities-religious-values =
    .clause = dinî değerlerine özel önem verildiğini
    .fact = dinî değerlerine özel önem verildiği

phrase-minorities-rights =
    .clause = hak ve özgürlüklerinin korunduğunu
    .fact = hak ve özgürlüklerinin korunduğu

phrase-religion-in-humanitarian-sphere =
    .clause = dinî alandaki iş birliğinin insani alandaki iş birliğinin bir parçası olduğunu
    .fact = dinî alandaki iş birliğinin insani alandaki iş birliğinin bir parçası olduğu

phrase-religious-harmony-reflected =
    .clause = { BODY($azerbaijan, form: "short", case: "attributive") } dinî uyum deneyiminin nesnel biçimde yansıtılması gerektiğini
    .fact = { BODY($azerbaijan, form: "short", case: "attributive") } dinî uyum deneyiminin nesnel biçimde yansıtılması gerektiği

phrase-environment-serves-unity =
    .clause = bu ortamın millî ve manevi değerlerin korunmasına, dinler arası dayanışmaya ve yurttaşların birliğine hizmet ettiğini
    .fact = bu ortamın millî ve manevi değerlerin korunmasına, dinler arası dayanışmaya ve yurttaşların birliğine hizmet ettiği

phrase-coexistence-model =
    .clause = dünyadaki dinî çatışmalar karşısında { BODY($azerbaijan, form: "short", case: "attributive") } birlikte yaşama deneyiminin örnek oluşturduğunu
    .fact = dünyadaki dinî çatışmalar karşısında { BODY($azerbaijan, form: "short", case: "attributive") } birlikte yaşama deneyiminin örnek oluşturduğu

# $of: the country. $what: what it is known for.
phrase-strongest-side =
    .clause = { TOPIC($what, form: "genitive") } { TOPIC($of, form: "genitive") } en güçlü yönlerinden biri olduğunu
    .fact = { TOPIC($what, form: "genitive") } { TOPIC($of, form: "genitive") } en güçlü yönlerinden biri olduğu

# For: spoke-of, informed.
phrase-multicultural-environment =
    .topic = devletin din politikasının sonucu olarak oluşan çok kültürlü ortam

# $in: the country. For: appreciated, spoke-of.
phrase-environment-of-tolerance =
    .topic = { TOPIC($in, form: "attributive") } hoşgörü ortamı

# $in: the field. For: informed, supported.
phrase-education-projects =
    .topic = { TOPIC($in) } alanındaki projeler

## Relations. For: noted, emphasised

# $after: an event. $in: the field.
phrase-cooperation-new-stage =
    .clause = { TOPIC($after, form: "ablative") } sonra { TOPIC($in) } alanı da dâhil olmak üzere iş birliğinin yeni bir aşamaya girdiğini
    .fact = { TOPIC($after, form: "ablative") } sonra { TOPIC($in) } alanı da dâhil olmak üzere iş birliğinin yeni bir aşamaya girdiği

# $for: for what.
phrase-new-possibilities =
    .clause = ortaya çıkan yeni imkânların { TOPIC($for) } için elverişli koşullar oluşturduğunu
    .fact = ortaya çıkan yeni imkânların { TOPIC($for) } için elverişli koşullar oluşturduğu

# $of: whose aim.
phrase-aim-in-region =
    .clause = { TOPIC($of, form: "genitive") } amacının bölgede barışı, istikrarı ve karşılıklı anlayışı sağlamak olduğunu
    .fact = { TOPIC($of, form: "genitive") } amacının bölgede barışı, istikrarı ve karşılıklı anlayışı sağlamak olduğu

# $of: from which country. $year: the year.
phrase-visits-planned =
    .clause = { NUMBER($year, group: "no") } yılında { TOPIC($of, form: "genitive") } devlet ve toplum temsilcilerinin { BODY($azerbaijan, form: "short", case: "dative") } ziyaretlerinin planlandığını
    .fact = { NUMBER($year, group: "no") } yılında { TOPIC($of, form: "genitive") } devlet ve toplum temsilcilerinin { BODY($azerbaijan, form: "short", case: "dative") } ziyaretlerinin planlandığı

# $between: the countries.
phrase-common-history =
    .clause = { TOPIC($between, form: "between") } arasındaki ilişkilerin ortak tarihe, dile ve dine dayandığını
    .fact = { TOPIC($between, form: "between") } arasındaki ilişkilerin ortak tarihe, dile ve dine dayandığı

phrase-one-nation-two-states =
    .clause = bu ilişkilerin temelinde “Tek millet, iki devlet” ilkesinin yer aldığını
    .fact = bu ilişkilerin temelinde “Tek millet, iki devlet” ilkesinin yer aldığı

phrase-alliance-level =
    .clause = iki ülke arasındaki ilişkilerin müttefiklik düzeyine yükseldiğini
    .fact = iki ülke arasındaki ilişkilerin müttefiklik düzeyine yükseldiği

# $between: the countries. $years: how many.
phrase-diplomatic-relations-years =
    .clause = { TOPIC($between, form: "between") } arasında diplomatik ilişkilerin kurulmasının üzerinden { NUMBER($years) } yıl geçtiğini
    .fact = { TOPIC($between, form: "between") } arasında diplomatik ilişkilerin kurulmasının üzerinden { NUMBER($years) } yıl geçtiği

# $between: the countries.
phrase-alliance-and-coordination =
    .clause = { TOPIC($between, form: "between") } arasındaki stratejik müttefikliğin ve yakın eş güdümün büyük önem taşıdığını
    .fact = { TOPIC($between, form: "between") } arasındaki stratejik müttefikliğin ve yakın eş güdümün büyük önem taşıdığı

phrase-visit-to-learn =
    .clause = ziyaretin amacının geçen bir yılın deneyimi hakkında bilgi edinmek olduğunu
    .fact = ziyaretin amacının geçen bir yılın deneyimi hakkında bilgi edinmek olduğu

phrase-meetings-planned =
    .clause = ziyaret kapsamında devlet kurumları ve dinî topluluklarla görüşmeler yapılmasının planlandığını
    .fact = ziyaret kapsamında devlet kurumları ve dinî topluluklarla görüşmeler yapılmasının planlandığı

# $between: the countries. For: discussed.
phrase-friendship-and-partnership =
    .topic = { TOPIC($between, form: "between") } arasındaki dostluk ve stratejik ortaklık ilişkileri

# $between: the sides. For: discussed, appreciated.
phrase-cooperation-between =
    .topic = { TOPIC($between, form: "between") } arasındaki iş birliği

# $of: who cooperates. $with: with whom. For: expressed-satisfaction, discussed.
phrase-cooperation-of-with =
    .topic = { TOPIC($of, form: "genitive") } { TOPIC($with) } ile iş birliği

# $framework: the document, the organization or the programme. For: discussed, exchanged-views.
phrase-cooperation-within =
    .topic = { TOPIC($framework) } çerçevesindeki iş birliği

# $as: a post of the directory. For: congratulated.
phrase-reappointment =
    .topic = { POST($as) } görevine yeniden atanması

# $for: what the efforts serve. For: thanked.
phrase-efforts-for =
    .topic = { TOPIC($for) } yönünde gösterilen çabalar

# $of: the document. $in: where. $year: the year. For: the arguments of other phrases.
phrase-signing-in =
    .topic = { NUMBER($year, group: "no") } yılında { TOPIC($in, form: "locative") } { TOPIC($of, form: "genitive") } imzalanması

# $of: the document. $in: where. $on: the day. For: spoke-of, informed, noted-importance.
phrase-signed-on =
    .topic = { DATE($on) } tarihinde { TOPIC($in, form: "locative") } { TOPIC($of, form: "genitive") } imzalanması

## The region. For: emphasised, exchanged-views

# For: exchanged-views.
phrase-military-political-situation =
    .topic = bölgedeki mevcut askerî ve siyasi durum

# $in: the region. For: exchanged-views, discussed.
phrase-tensions =
    .topic = { TOPIC($in, form: "locative") } ortaya çıkan gerginlik

# For: stated, noted.
phrase-territorial-integrity-restored =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } toprak bütünlüğünün yeniden sağlandığını
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } toprak bütünlüğünün yeniden sağlandığı

## The Ombudsman institution

# For: informed.
phrase-ombudsman-law-amendments =
    .topic = { TERM($ombudsman-law, form: "short", case: "locative") } yapılan, eşitlik hakkını güvence altına alan, ayrımcılığı önleyen ve { TERM($commissioner, form: "short", case: "genitive") } yetkilerini çeşitli alanlarda genişleten son değişiklikler

# For: informed.
phrase-new-divisions =
    .topic = { BODY($ombudsman-office, form: "abbr", case: "locative") } ilgili yeni yapısal birimlerin oluşturulması

# $count: how many appeals. $year: the year. For: informed, noted.
phrase-appeals-received =
    .clause = { NUMBER($year, group: "no") } yılında { BODY($ombudsman, form: "short", case: "dative") } { NUMBER($count) } başvuru yapıldığını
    .fact = { NUMBER($year, group: "no") } yılında { BODY($ombudsman, form: "short", case: "dative") } { NUMBER($count) } başvuru yapıldığı

# $count: how many calls.
phrase-calls-received =
    .clause = { NUMBER($count) } çağrı alındığını
    .fact = { NUMBER($count) } çağrı alındığı

# $count: how many visits. $unplanned: how many of them.
phrase-npm-visits-made =
    .clause = { NUMBER($count) } ziyaret gerçekleştirildiğini, bunlardan { NUMBER($unplanned) } ziyaretin plan dışı olduğunu
    .fact = { NUMBER($count) } ziyaret gerçekleştirildiği, bunlardan { NUMBER($unplanned) } ziyaretin plan dışı olduğu

## Development

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-completed =
    .clause = { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } yıllarına ilişkin { TOPIC($of, form: "genitive") } uygulanmasının başarıyla tamamlandığını
    .fact = { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } yıllarına ilişkin { TOPIC($of, form: "genitive") } uygulanmasının başarıyla tamamlandığı

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-signed =
    .clause = { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } yıllarına ilişkin { TOPIC($of, form: "genitive") } imzalandığını
    .fact = { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } yıllarına ilişkin { TOPIC($of, form: "genitive") } imzalandığı

## The war and its consequences. For: stated, noted, thanked

# $of: whose support. $to: to whom. $in: the war, the time.
phrase-support-during =
    .topic = { TOPIC($in, form: "locative") } { TOPIC($of, form: "genitive") } { TOPIC($to, form: "dative") } verdiği destek

# $percent: how much of the territory.
phrase-territory-occupied =
    .clause = ülke topraklarının yüzde { NUMBER($percent) } oranındaki bölümünün uzun yıllar işgal altında kaldığını
    .fact = ülke topraklarının yüzde { NUMBER($percent) } oranındaki bölümünün uzun yıllar işgal altında kaldığı

# $count: more than how many people.
phrase-displaced-people =
    .clause = { NUMBER($count, case: "ablative") } fazla kişinin mülteci ve zorunlu göçmen durumuna düştüğünü
    .fact = { NUMBER($count, case: "ablative") } fazla kişinin mülteci ve zorunlu göçmen durumuna düştüğü

# For: noted-importance, emphasised-importance.
phrase-on-site-investigation =
    .topic = olguların yerinde incelenmesi

## Complete sentences, for `closing` and for the act `text`

phrase-closing-press-conference = Son olarak basın toplantısı düzenlendi.

# $at: what the document serves.
phrase-document-aims = { TERM($document) }, { TOPIC($at, form: "dative") } yöneliktir.

# $who: who is on a visit: a body.
phrase-on-visit = { BODY($who) } ülkede ziyarette bulunmaktadır.
