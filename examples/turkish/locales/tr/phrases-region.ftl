### Phrases about the region, the mine threat, return, peace, energy and climate: clauses, for stated, noted and other acts.
### The head of phrases.ftl explains the form of a message.

## The mine threat and missing persons

phrase-mines-threaten-lives =
    .clause = mayınların sivillerin hayatı için ciddi bir tehdit oluşturduğunu
    .fact = mayınların sivillerin hayatı için ciddi bir tehdit oluşturduğu

phrase-mine-victims-continue =
    .clause = mayın patlamaları sonucunda insanların hayatını kaybetmeye ve yaralanmaya devam ettiğini
    .fact = mayın patlamaları sonucunda insanların hayatını kaybetmeye ve yaralanmaya devam ettiği

# $number: how many people have been killed or injured.
phrase-mine-victims-number =
    .clause = savaşın sona ermesinden bu yana mayın patlamaları sonucunda { NUMBER($number) } kişinin hayatını kaybettiğini veya yaralandığını
    .fact = savaşın sona ermesinden bu yana mayın patlamaları sonucunda { NUMBER($number) } kişinin hayatını kaybettiği veya yaralandığı

phrase-demining-continues =
    .clause = işgalden kurtarılan topraklarda insani mayın temizliğinin sürdüğünü
    .fact = işgalden kurtarılan topraklarda insani mayın temizliğinin sürdüğü

phrase-mine-maps-not-given =
    .clause = doğru { TERM($minefield-maps, form: "full", case: "genitive") } teslim edilmediğini
    .fact = doğru { TERM($minefield-maps, form: "full", case: "genitive") } teslim edilmediği

phrase-demining-needs-support =
    .clause = mayın temizliğinde uluslararası toplumun desteğine ihtiyaç duyulduğunu
    .fact = mayın temizliğinde uluslararası toplumun desteğine ihtiyaç duyulduğu

phrase-mine-delays-return =
    .clause = toprakların mayınlı olmasının yerinden edilmiş kişilerin dönüşünü geciktirdiğini
    .fact = toprakların mayınlı olmasının yerinden edilmiş kişilerin dönüşünü geciktirdiği

phrase-missing-persons-fate =
    .clause = kayıp kişilerin akıbetinin bilinmediğini
    .fact = kayıp kişilerin akıbetinin bilinmediği

# $number: how many persons are missing.
phrase-missing-persons-number =
    .clause = kayıp kişilerin sayısının { NUMBER($number) } olduğunu
    .fact = kayıp kişilerin sayısının { NUMBER($number) } olduğu

phrase-missing-families =
    .clause = kayıp kişilerin ailelerinin yakınları hakkındaki gerçeği beklediğini
    .fact = kayıp kişilerin ailelerinin yakınları hakkındaki gerçeği beklediği

phrase-mass-graves-found =
    .clause = işgalden kurtarılan topraklarda toplu mezarlar bulunduğunu
    .fact = işgalden kurtarılan topraklarda toplu mezarlar bulunduğu

phrase-rights-violated-by-occupation =
    .clause = yerinden edilmiş kişilerin haklarının uzun yıllar ihlal edildiğini
    .fact = yerinden edilmiş kişilerin haklarının uzun yıllar ihlal edildiği

phrase-cultural-heritage-destroyed =
    .clause = işgal döneminde kültürel ve dinî anıtların tahrip edildiğini
    .fact = işgal döneminde kültürel ve dinî anıtların tahrip edildiği

phrase-environment-damaged =
    .clause = işgal döneminde çevreye ciddi zarar verildiğini
    .fact = işgal döneminde çevreye ciddi zarar verildiği

phrase-war-crimes-to-be-punished =
    .clause = savaş suçlarının sorumlularının yargı önüne çıkarılması gerektiğini
    .fact = savaş suçlarının sorumlularının yargı önüne çıkarılması gerektiği

## Return and reconstruction

phrase-population-returns =
    .clause = halkın ana yurduna döndüğünü
    .fact = halkın ana yurduna döndüğü

phrase-great-return-programme =
    .clause = { TERM($great-return) } devlet programının başarıyla uygulandığını
    .fact = { TERM($great-return) } devlet programının başarıyla uygulandığı

phrase-dignified-return =
    .clause = halkın güvenli ve onurlu dönüşünün sağlandığını
    .fact = halkın güvenli ve onurlu dönüşünün sağlandığı

phrase-reconstruction-under-way =
    .clause = işgalden kurtarılan topraklarda geniş çaplı onarım ve imar çalışmalarının yürütüldüğünü
    .fact = işgalden kurtarılan topraklarda geniş çaplı onarım ve imar çalışmalarının yürütüldüğü

phrase-smart-villages-built =
    .clause = Karabağ’da ve Doğu Zengezur’da akıllı şehir ve köylerin kurulduğunu
    .fact = Karabağ’da ve Doğu Zengezur’da akıllı şehir ve köylerin kurulduğu

phrase-infrastructure-built =
    .clause = yeni yolların, okulların ve hastanelerin inşa edildiğini
    .fact = yeni yolların, okulların ve hastanelerin inşa edildiği

phrase-companies-take-part =
    .clause = dost ülkelerin şirketlerinin imar çalışmalarına katıldığını
    .fact = dost ülkelerin şirketlerinin imar çalışmalarına katıldığı

phrase-sovereignty-restored =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } toprak bütünlüğünü ve egemenliğini yeniden sağladığını
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } toprak bütünlüğünü ve egemenliğini yeniden sağladığı

phrase-residents-rights-ensured =
    .clause = etnik kökeni ne olursa olsun bütün sakinlerin haklarının güvence altına alındığını
    .fact = etnik kökeni ne olursa olsun bütün sakinlerin haklarının güvence altına alındığı

## Peace and the region

phrase-peace-agenda-commitment =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } barış gündemine bağlı olduğunu
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } barış gündemine bağlı olduğu

phrase-lasting-peace-in-interest =
    .clause = { TERM($south-caucasus, case: "locative") } kalıcı barışın bölgedeki bütün ülkelerin çıkarına olduğunu
    .fact = { TERM($south-caucasus, case: "locative") } kalıcı barışın bölgedeki bütün ülkelerin çıkarına olduğu

phrase-peace-treaty-text =
    .clause = barış anlaşmasının metni üzerinde mutabakata varıldığını
    .fact = barış anlaşmasının metni üzerinde mutabakata varıldığı

phrase-washington-results =
    .clause = { TERM($washington, case: "locative") } yapılan görüşmenin sonuçlarının barış sürecinde yeni bir aşama başlattığını
    .fact = { TERM($washington, case: "locative") } yapılan görüşmenin sonuçlarının barış sürecinde yeni bir aşama başlattığı

phrase-normalisation-on-law =
    .clause = normalleşme sürecinin uluslararası hukuka dayanması gerektiğini
    .fact = normalleşme sürecinin uluslararası hukuka dayanması gerektiği

phrase-confidence-measures-contribute =
    .clause = güven artırıcı önlemlerin barış sürecine katkı sağladığını
    .fact = güven artırıcı önlemlerin barış sürecine katkı sağladığı

phrase-border-delimitation-continues =
    .clause = sınırın belirlenmesi sürecinin devam ettiğini
    .fact = sınırın belirlenmesi sürecinin devam ettiği

phrase-stability-in-interest =
    .clause = bölgedeki istikrar ve güvenliğin bütün tarafların çıkarına olduğunu
    .fact = bölgedeki istikrar ve güvenliğin bütün tarafların çıkarına olduğu

phrase-diplomatic-solution =
    .clause = anlaşmazlıkların uluslararası hukuk temelinde diplomatik yollarla çözülmesi gerektiğini
    .fact = anlaşmazlıkların uluslararası hukuk temelinde diplomatik yollarla çözülmesi gerektiği

phrase-escalation-unacceptable =
    .clause = bölgede gerginliğin artmasının kabul edilemez olduğunu
    .fact = bölgede gerginliğin artmasının kabul edilemez olduğu

phrase-civilians-protected =
    .clause = sivil halkın güvenliğinin sağlanması gerektiğini
    .fact = sivil halkın güvenliğinin sağlanması gerektiği

phrase-territorial-integrity-supported =
    .clause = devletlerin toprak bütünlüğüne saygı gösterilmesi gerektiğini
    .fact = devletlerin toprak bütünlüğüne saygı gösterilmesi gerektiği

phrase-humanitarian-aid-provided =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } ihtiyaç duyan ülkelere insani yardım sağladığını
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } ihtiyaç duyan ülkelere insani yardım sağladığı

# $state: who received the aid.
phrase-humanitarian-aid-to =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } { TOPIC($state, form: "dative") } insani yardım gönderdiğini
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } { TOPIC($state, form: "dative") } insani yardım gönderdiği

## Transport, energy and climate

phrase-middle-corridor-gains =
    .clause = { TERM($middle-corridor) } güzergâhının öneminin arttığını
    .fact = { TERM($middle-corridor) } güzergâhının öneminin arttığı

phrase-transport-hub-become =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } bölgenin ulaştırma ve lojistik merkezi hâline geldiğini
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } bölgenin ulaştırma ve lojistik merkezi hâline geldiği

phrase-communications-opened =
    .clause = ulaşım hatlarının açılmasının bölgenin refahına hizmet edeceğini
    .fact = ulaşım hatlarının açılmasının bölgenin refahına hizmet edeceği

phrase-energy-supplier-reliable =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } güvenilir bir enerji tedarikçisi olduğunu
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } güvenilir bir enerji tedarikçisi olduğu

phrase-gas-export-expands =
    .clause = doğal gaz ihracatının coğrafyasının genişlediğini
    .fact = doğal gaz ihracatının coğrafyasının genişlediği

phrase-energy-security-contribution =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } Avrupa’nın enerji güvenliğine katkı sağladığını
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } Avrupa’nın enerji güvenliğine katkı sağladığı

phrase-green-energy-potential =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } yeşil enerji alanında büyük bir potansiyele sahip olduğunu
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } yeşil enerji alanında büyük bir potansiyele sahip olduğu

phrase-green-energy-zones =
    .clause = işgalden kurtarılan toprakların yeşil enerji bölgesi ilan edildiğini
    .fact = işgalden kurtarılan toprakların yeşil enerji bölgesi ilan edildiği

phrase-green-energy-export-planned =
    .clause = Avrupa’ya yeşil enerji ihracatının planlandığını
    .fact = Avrupa’ya yeşil enerji ihracatının planlandığı

phrase-cop-hosted =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } { TERM($cop29, form: "abbr", case: "dative") } başarıyla ev sahipliği yaptığını
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } { TERM($cop29, form: "abbr", case: "dative") } başarıyla ev sahipliği yaptığı

phrase-climate-finance-decisions =
    .clause = iklim finansmanına ilişkin kararların gelişmekte olan ülkeler için büyük önem taşıdığını
    .fact = iklim finansmanına ilişkin kararların gelişmekte olan ülkeler için büyük önem taşıdığı

phrase-climate-and-rights =
    .clause = iklim değişikliğinin insan haklarını olumsuz etkilediğini
    .fact = iklim değişikliğinin insan haklarını olumsuz etkilediği

phrase-caspian-level =
    .clause = { TERM($caspian-sea-level, case: "genitive") } endişe uyandırdığını
    .fact = { TERM($caspian-sea-level, case: "genitive") } endişe uyandırdığı

phrase-water-used-efficiently =
    .clause = su kaynaklarının verimli kullanımının öncelik olduğunu
    .fact = su kaynaklarının verimli kullanımının öncelik olduğu
