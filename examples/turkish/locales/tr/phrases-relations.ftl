### Phrases about cooperation and relations, and words of courtesy: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Cooperation

# $topic: the cooperation, the dialogue, the work.
phrase-topic-continues =
    .clause = tarafların { TOPIC($topic, form: "accusative") } sürdüreceğini
    .fact = tarafların { TOPIC($topic, form: "accusative") } sürdüreceği

phrase-cooperation-continues =
    .clause = iş birliğinin bundan sonra da başarıyla devam edeceğini
    .fact = iş birliğinin bundan sonra da başarıyla devam edeceği

phrase-cooperation-high-level =
    .clause = iş birliğinin yüksek düzeyde olduğunu
    .fact = iş birliğinin yüksek düzeyde olduğu

# $field: the field.
phrase-cooperation-in-field-expands =
    .clause = { TOPIC($field) } alanındaki iş birliğinin genişletilmesi için büyük bir potansiyel bulunduğunu
    .fact = { TOPIC($field) } alanındaki iş birliğinin genişletilmesi için büyük bir potansiyel bulunduğu

# $field: the field.
phrase-cooperation-in-field-important =
    .clause = { TOPIC($field) } alanındaki iş birliğinin büyük önem taşıdığını
    .fact = { TOPIC($field) } alanındaki iş birliğinin büyük önem taşıdığı

# $between: the sides.
phrase-relations-develop =
    .clause = { TOPIC($between, form: "between") } arasındaki ilişkilerin başarıyla geliştiğini
    .fact = { TOPIC($between, form: "between") } arasındaki ilişkilerin başarıyla geliştiği

# $between: the sides.
phrase-relations-mutual-trust =
    .clause = { TOPIC($between, form: "between") } arasındaki ilişkilerin karşılıklı güvene ve saygıya dayandığını
    .fact = { TOPIC($between, form: "between") } arasındaki ilişkilerin karşılıklı güvene ve saygıya dayandığı

# $between: the sides.
phrase-relations-strategic =
    .clause = { TOPIC($between, form: "between") } arasındaki ilişkilerin stratejik ortaklık düzeyine yükseldiğini
    .fact = { TOPIC($between, form: "between") } arasındaki ilişkilerin stratejik ortaklık düzeyine yükseldiği

# $between: the sides.
phrase-relations-friendly-history =
    .clause = { TOPIC($between, form: "between") } arasındaki ilişkilerin derin tarihî köklere sahip olduğunu
    .fact = { TOPIC($between, form: "between") } arasındaki ilişkilerin derin tarihî köklere sahip olduğu

# $between: the sides.
phrase-relations-brotherly =
    .clause = { TOPIC($between, form: "between") } arasındaki dostluk ve kardeşlik ilişkilerinin günden güne güçlendiğini
    .fact = { TOPIC($between, form: "between") } arasındaki dostluk ve kardeşlik ilişkilerinin günden güne güçlendiği

# $of: whose visit.
phrase-visit-contributes =
    .clause = { TOPIC($of, form: "genitive") } ziyaretinin ilişkilerin gelişimine katkı sağlayacağını
    .fact = { TOPIC($of, form: "genitive") } ziyaretinin ilişkilerin gelişimine katkı sağlayacağı

phrase-visit-contributes-here =
    .clause = bu ziyaretin iş birliğinin daha da gelişmesine katkı sağlayacağını
    .fact = bu ziyaretin iş birliğinin daha da gelişmesine katkı sağlayacağı

phrase-mutual-visits-important =
    .clause = karşılıklı ziyaretlerin ilişkilerin güçlenmesinde önemli bir rol oynadığını
    .fact = karşılıklı ziyaretlerin ilişkilerin güçlenmesinde önemli bir rol oynadığı

phrase-high-level-contacts =
    .clause = üst düzey temasların ilişkilerin gelişimine ivme kazandırdığını
    .fact = üst düzey temasların ilişkilerin gelişimine ivme kazandırdığı

phrase-meeting-useful =
    .clause = yapılan müzakerelerin her iki taraf için de yararlı olacağını
    .fact = yapılan müzakerelerin her iki taraf için de yararlı olacağı

phrase-mou-contributes =
    .clause = mutabakat zaptının iş birliğinin genişlemesine katkı sağlayacağını
    .fact = mutabakat zaptının iş birliğinin genişlemesine katkı sağlayacağı

# $field: the field.
phrase-mou-opens-opportunities =
    .clause = mutabakat zaptının { TOPIC($field) } alanında yeni imkânlar sunduğunu
    .fact = mutabakat zaptının { TOPIC($field) } alanında yeni imkânlar sunduğu

# $field: the field.
phrase-experience-of-interest =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } { TOPIC($field) } alanındaki deneyiminin ilgi uyandırdığını
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } { TOPIC($field) } alanındaki deneyiminin ilgi uyandırdığı

phrase-exchange-useful =
    .clause = kurumlar arasında deneyim paylaşımının yararlı olduğunu
    .fact = kurumlar arasında deneyim paylaşımının yararlı olduğu

phrase-ready-to-share =
    .clause = kurumun deneyimini paylaşmaya hazır olduğunu
    .fact = kurumun deneyimini paylaşmaya hazır olduğu

phrase-joint-events-planned =
    .clause = önümüzdeki aylarda ortak etkinlikler düzenlenmesinin planlandığını
    .fact = önümüzdeki aylarda ortak etkinlikler düzenlenmesinin planlandığı

# $with: the organization.
phrase-cooperation-with-organisation =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } { TOPIC($with) } ile iş birliğine büyük önem verdiğini
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } { TOPIC($with) } ile iş birliğine büyük önem verdiği

# $with: the organization. $field: the field.
phrase-projects-implemented =
    .clause = { TOPIC($with) } ile { TOPIC($field) } alanında ortak projeler yürütüldüğünü
    .fact = { TOPIC($with) } ile { TOPIC($field) } alanında ortak projeler yürütüldüğü

# $in: the organization.
phrase-mutual-support-in-organisations =
    .clause = tarafların { TOPIC($in) } çerçevesinde birbirini desteklediğini
    .fact = tarafların { TOPIC($in) } çerçevesinde birbirini desteklediği

phrase-multilateralism-essential =
    .clause = küresel sorunların çözümü için çok taraflı iş birliğinin zorunlu olduğunu
    .fact = küresel sorunların çözümü için çok taraflı iş birliğinin zorunlu olduğu

phrase-sdgs-implemented =
    .clause = ülkede { TERM($sdgs, form: "full", case: "dative") } ulaşmak için önlemler alındığını
    .fact = ülkede { TERM($sdgs, form: "full", case: "dative") } ulaşmak için önlemler alındığı

## Courtesy

phrase-grateful-for-hospitality =
    .clause = gösterilen misafirperverliğin derin bir izlenim bıraktığını
    .fact = gösterilen misafirperverliğin derin bir izlenim bıraktığı

phrase-glad-to-visit =
    .clause = ülkede ziyarette bulunmanın memnuniyet verici olduğunu
    .fact = ülkede ziyarette bulunmanın memnuniyet verici olduğu

phrase-impressed-by-development =
    .clause = ülkenin gelişiminin derin bir izlenim bıraktığını
    .fact = ülkenin gelişiminin derin bir izlenim bıraktığı

# $of: the person or the institution.
phrase-contribution-valued =
    .clause = { TOPIC($of, form: "genitive") } iş birliğine katkısının takdirle karşılandığını
    .fact = { TOPIC($of, form: "genitive") } iş birliğine katkısının takdirle karşılandığı

phrase-work-appreciated =
    .clause = kurumun yaptığı çalışmaların takdire değer olduğunu
    .fact = kurumun yaptığı çalışmaların takdire değer olduğu

phrase-mission-successful =
    .clause = büyükelçinin diplomatik görevinin başarılı olduğunu
    .fact = büyükelçinin diplomatik görevinin başarılı olduğu

phrase-always-welcome =
    .clause = kurumun kapılarının iş birliğine her zaman açık olduğunu
    .fact = kurumun kapılarının iş birliğine her zaman açık olduğu

## Parliament, education, culture, economy

phrase-parliamentary-ties-important =
    .clause = parlamentolar arası ilişkilerin ikili ilişkilerin önemli bir parçası olduğunu
    .fact = parlamentolar arası ilişkilerin ikili ilişkilerin önemli bir parçası olduğu

phrase-friendship-groups-active =
    .clause = parlamentolar arası dostluk gruplarının ilişkilerin gelişimine katkı sağladığını
    .fact = parlamentolar arası dostluk gruplarının ilişkilerin gelişimine katkı sağladığı

phrase-parliamentary-diplomacy-closer =
    .clause = parlamenter diplomasinin halkları birbirine yakınlaştırdığını
    .fact = parlamenter diplomasinin halkları birbirine yakınlaştırdığı

phrase-students-study =
    .clause = dost ülkeden gelen öğrencilerin { BODY($azerbaijan, form: "short", case: "genitive") } üniversitelerinde öğrenim gördüğünü
    .fact = dost ülkeden gelen öğrencilerin { BODY($azerbaijan, form: "short", case: "genitive") } üniversitelerinde öğrenim gördüğü

phrase-exchange-programmes-to-expand =
    .clause = öğrenci ve öğretmen değişim programlarının genişletilmesi gerektiğini
    .fact = öğrenci ve öğretmen değişim programlarının genişletilmesi gerektiği

phrase-scholarships-increased =
    .clause = bursların sayısının arttığını
    .fact = bursların sayısının arttığı

phrase-cultural-days-help =
    .clause = kültür günlerinin halkların birbirini daha yakından tanımasına yardımcı olduğunu
    .fact = kültür günlerinin halkların birbirini daha yakından tanımasına yardımcı olduğu

phrase-humanitarian-ties-strengthen =
    .clause = insani ilişkilerin halklar arasındaki dostluğu güçlendirdiğini
    .fact = insani ilişkilerin halklar arasındaki dostluğu güçlendirdiği

phrase-tourism-growing =
    .clause = ülkeler arasındaki turist akışının arttığını
    .fact = ülkeler arasındaki turist akışının arttığı

phrase-direct-flights-contribute =
    .clause = doğrudan uçuşların ilişkilerin gelişimine katkı sağladığını
    .fact = doğrudan uçuşların ilişkilerin gelişimine katkı sağladığı

phrase-trade-growing =
    .clause = ticaret hacminin yıldan yıla arttığını
    .fact = ticaret hacminin yıldan yıla arttığı

phrase-investment-climate-favourable =
    .clause = ülkede elverişli bir yatırım ortamının oluşturulduğunu
    .fact = ülkede elverişli bir yatırım ortamının oluşturulduğu

phrase-companies-invited =
    .clause = şirketlerin işgalden kurtarılan topraklara yatırım yapması için geniş imkânlar bulunduğunu
    .fact = şirketlerin işgalden kurtarılan topraklara yatırım yapması için geniş imkânlar bulunduğu

phrase-youth-cooperation-invests =
    .clause = gençler arasındaki iş birliğinin geleceğe yatırım olduğunu
    .fact = gençler arasındaki iş birliğinin geleceğe yatırım olduğu

phrase-diaspora-bridge =
    .clause = diasporanın ülkeler arasında köprü olduğunu
    .fact = diasporanın ülkeler arasında köprü olduğu
