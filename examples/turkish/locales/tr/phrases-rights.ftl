### Phrases about rights, religion, the Ombudsman and legal reforms: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Multiculturalism and freedom of religion

phrase-peoples-live-in-peace =
    .clause = { BODY($azerbaijan, form: "short", case: "locative") } farklı halkların ve dinlerin temsilcilerinin huzur ve karşılıklı saygı içinde yaşadığını
    .fact = { BODY($azerbaijan, form: "short", case: "locative") } farklı halkların ve dinlerin temsilcilerinin huzur ve karşılıklı saygı içinde yaşadığı

phrase-multiculturalism-policy =
    .clause = çok kültürlülüğün { BODY($azerbaijan, form: "short", case: "locative") } devlet politikası ve yaşam biçimi olduğunu
    .fact = çok kültürlülüğün { BODY($azerbaijan, form: "short", case: "locative") } devlet politikası ve yaşam biçimi olduğu

phrase-tolerance-traditions =
    .clause = { BODY($azerbaijan, form: "short", case: "attributive") } hoşgörü ve birlikte yaşama geleneklerinin köklü bir tarihe sahip olduğunu
    .fact = { BODY($azerbaijan, form: "short", case: "attributive") } hoşgörü ve birlikte yaşama geleneklerinin köklü bir tarihe sahip olduğu

phrase-freedom-of-religion-guaranteed =
    .clause = vicdan ve din özgürlüğünün Anayasa ile güvence altına alındığını
    .fact = vicdan ve din özgürlüğünün Anayasa ile güvence altına alındığı

phrase-religions-equal =
    .clause = bütün dinlerin kanun önünde eşit olduğunu
    .fact = bütün dinlerin kanun önünde eşit olduğu

phrase-places-of-worship =
    .clause = ülkede camilerin, kiliselerin ve sinagogların serbestçe faaliyet gösterdiğini
    .fact = ülkede camilerin, kiliselerin ve sinagogların serbestçe faaliyet gösterdiği

phrase-religious-communities-supported =
    .clause = devletin dinî topluluklara mali destek sağladığını
    .fact = devletin dinî topluluklara mali destek sağladığı

phrase-religious-heritage-restored =
    .clause = işgalden kurtarılan topraklarda dinî ve kültürel anıtların onarıldığını
    .fact = işgalden kurtarılan topraklarda dinî ve kültürel anıtların onarıldığı

phrase-interreligious-dialogue-contribution =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } dinler ve kültürler arasındaki diyaloğa katkı sağladığını
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } dinler ve kültürler arasındaki diyaloğa katkı sağladığı

phrase-no-discrimination =
    .clause = ayrımcılığa köken, dil veya din temelinde izin verilmediğini
    .fact = ayrımcılığa köken, dil veya din temelinde izin verilmediği

phrase-ethnic-minorities-culture =
    .clause = millî azınlıkların dillerinin ve kültürlerinin korunduğunu ve geliştirildiğini
    .fact = millî azınlıkların dillerinin ve kültürlerinin korunduğu ve geliştirildiği

phrase-islamophobia-concern =
    .clause = dünyada İslam karşıtlığının artmasının endişe uyandırdığını
    .fact = dünyada İslam karşıtlığının artmasının endişe uyandırdığı

phrase-hate-speech-unacceptable =
    .clause = nefret söyleminin ve hoşgörüsüzlüğün kabul edilemez olduğunu
    .fact = nefret söyleminin ve hoşgörüsüzlüğün kabul edilemez olduğu

## The mandate of the Ombudsman

phrase-ombudsman-independent =
    .clause = { BODY($ombudsman, form: "short", case: "genitive") } faaliyetlerini bağımsız olarak yürüttüğünü ve yalnızca kanuna tabi olduğunu
    .fact = { BODY($ombudsman, form: "short", case: "genitive") } faaliyetlerini bağımsız olarak yürüttüğü ve yalnızca kanuna tabi olduğu

phrase-ombudsman-complaints-received =
    .clause = başvuruların posta, elektronik yol ve çağrı hattı aracılığıyla kabul edildiğini
    .fact = başvuruların posta, elektronik yol ve çağrı hattı aracılığıyla kabul edildiği

phrase-complaints-investigated =
    .clause = her başvurunun incelendiğini ve gerekli önlemlerin alındığını
    .fact = her başvurunun incelendiği ve gerekli önlemlerin alındığı

phrase-ombudsman-regional-centres =
    .clause = { BODY($ombudsman, form: "short", case: "genitive") } bölge merkezlerinin halkın kuruma erişimini sağladığını
    .fact = { BODY($ombudsman, form: "short", case: "genitive") } bölge merkezlerinin halkın kuruma erişimini sağladığı

phrase-legal-awareness-events =
    .clause = başkentte ve bölgelerde düzenli olarak hukuki bilinçlendirme etkinlikleri düzenlendiğini
    .fact = başkentte ve bölgelerde düzenli olarak hukuki bilinçlendirme etkinlikleri düzenlendiği

phrase-mandate-expanded =
    .clause = son yıllarda kurumun görev ve yetkilerinin genişletildiğini
    .fact = son yıllarda kurumun görev ve yetkilerinin genişletildiği

phrase-institution-a-status =
    .clause = kurumun { TERM($paris-principles, case: "dative") } uygunluğu nedeniyle “A” statüsü ile akredite edildiğini
    .fact = kurumun { TERM($paris-principles, case: "dative") } uygunluğu nedeniyle “A” statüsü ile akredite edildiği

phrase-annual-report-submitted =
    .clause = insan haklarının korunmasına ilişkin yıllık raporun parlamentoya sunulduğunu
    .fact = insan haklarının korunmasına ilişkin yıllık raporun parlamentoya sunulduğu

phrase-parallel-reports-submitted =
    .clause = sözleşme organlarına paralel raporlar sunulduğunu
    .fact = sözleşme organlarına paralel raporlar sunulduğu

phrase-civil-society-cooperation =
    .clause = kurumun sivil toplumla yakın iş birliği yaptığını
    .fact = kurumun sivil toplumla yakın iş birliği yaptığı

phrase-child-rights-monitored =
    .clause = eğitim kurumlarında ve sosyal kurumlarda çocuk haklarının durumunun izlendiğini
    .fact = eğitim kurumlarında ve sosyal kurumlarda çocuk haklarının durumunun izlendiği

phrase-disability-rights-monitored =
    .clause = engelli kişilerin haklarının uygulanmasının bağımsız olarak izlendiğini
    .fact = engelli kişilerin haklarının uygulanmasının bağımsız olarak izlendiği

phrase-human-rights-in-business =
    .clause = { BODY($ombudsman, form: "short", case: "genitive") } iş dünyasında insan haklarına özel önem verdiğini
    .fact = { BODY($ombudsman, form: "short", case: "genitive") } iş dünyasında insan haklarına özel önem verdiği

phrase-gender-equality-measures =
    .clause = toplumsal cinsiyet eşitliğinin sağlanması için tutarlı önlemler alındığını
    .fact = toplumsal cinsiyet eşitliğinin sağlanması için tutarlı önlemler alındığı

phrase-older-persons-in-focus =
    .clause = yaşlı kişilerin haklarının ilgi odağında olduğunu
    .fact = yaşlı kişilerin haklarının ilgi odağında olduğu

phrase-information-access-protected =
    .clause = bilgi edinme hakkının { BODY($ombudsman, form: "short") } tarafından korunduğunu
    .fact = bilgi edinme hakkının { BODY($ombudsman, form: "short") } tarafından korunduğu

## Visits of the national preventive mechanism

phrase-npm-visits-unannounced =
    .clause = { TERM($npm, form: "abbr") } ziyaretlerinin planlı veya plan dışı olduğunu ve önceden haber verilmeden gerçekleştirildiğini
    .fact = { TERM($npm, form: "abbr") } ziyaretlerinin planlı veya plan dışı olduğu ve önceden haber verilmeden gerçekleştirildiği

phrase-npm-private-interviews =
    .clause = kurumda tutulan kişilerle baş başa görüşmeler yapıldığını
    .fact = kurumda tutulan kişilerle baş başa görüşmeler yapıldığı

phrase-npm-conditions-checked =
    .clause = tutulma koşullarının ve sağlık hizmetinin incelendiğini
    .fact = tutulma koşullarının ve sağlık hizmetinin incelendiği

phrase-npm-documents-checked =
    .clause = kurumun belgelerinin ve kayıt defterlerinin denetlendiğini
    .fact = kurumun belgelerinin ve kayıt defterlerinin denetlendiği

phrase-npm-recommendations-given =
    .clause = her ziyaretten sonra kurumun yönetimine tavsiyelerde bulunulduğunu
    .fact = her ziyaretten sonra kurumun yönetimine tavsiyelerde bulunulduğu

phrase-npm-staff-trained =
    .clause = kurum personelinin tutulan kişilerin hakları konusunda bilgilendirildiğini
    .fact = kurum personelinin tutulan kişilerin hakları konusunda bilgilendirildiği

phrase-npm-complaints-received-on-site =
    .clause = tutulan kişilerin başvurularının kabul edildiğini ve incelemeye alındığını
    .fact = tutulan kişilerin başvurularının kabul edildiği ve incelemeye alındığı

phrase-npm-appeals-granted =
    .clause = başvuruların bir kısmının yerinde çözüme kavuşturulduğunu
    .fact = başvuruların bir kısmının yerinde çözüme kavuşturulduğu

phrase-npm-access-unhindered =
    .clause = kişilerin kendi iradeleriyle ayrılamadıkları bütün kurumlara grup üyelerinin engelsiz girdiğini
    .fact = kişilerin kendi iradeleriyle ayrılamadıkları bütün kurumlara grup üyelerinin engelsiz girdiği

phrase-npm-cpt-cooperation =
    .clause = { TERM($npm, form: "abbr") } ile { BODY($cpt, form: "abbr") } arasında etkin bir iş birliği kurulduğunu
    .fact = { TERM($npm, form: "abbr") } ile { BODY($cpt, form: "abbr") } arasında etkin bir iş birliği kurulduğu

phrase-torture-prevention-training =
    .clause = kolluk görevlileri için işkencenin önlenmesi konusunda eğitimler düzenlendiğini
    .fact = kolluk görevlileri için işkencenin önlenmesi konusunda eğitimler düzenlendiği

phrase-penitentiary-modernised =
    .clause = uluslararası standartlara uygun yeni ceza infaz kurumlarının inşa edildiğini
    .fact = uluslararası standartlara uygun yeni ceza infaz kurumlarının inşa edildiği

## Legal reforms

phrase-legal-reforms-carried-out =
    .clause = ülkede tutarlı hukuki ve kurumsal reformlar gerçekleştirildiğini
    .fact = ülkede tutarlı hukuki ve kurumsal reformlar gerçekleştirildiği

phrase-judicial-reforms-effective =
    .clause = yargı ve hukuk sisteminde yapılan reformların adaletin etkinliğini artırdığını
    .fact = yargı ve hukuk sisteminde yapılan reformların adaletin etkinliğini artırdığı

phrase-legislation-improved =
    .clause = mevzuatın uluslararası standartlara uyumlu hâle getirildiğini
    .fact = mevzuatın uluslararası standartlara uyumlu hâle getirildiği

phrase-pardons-adopted =
    .clause = hümanizm ilkeleri temelinde af kararlarının ve genel af kanunlarının kabul edildiğini
    .fact = hümanizm ilkeleri temelinde af kararlarının ve genel af kanunlarının kabul edildiği

phrase-alternative-punishments-expanded =
    .clause = hapis cezasına alternatif cezaların daha geniş ölçüde uygulandığını
    .fact = hapis cezasına alternatif cezaların daha geniş ölçüde uygulandığı

phrase-obligations-kept =
    .clause = { BODY($azerbaijan, form: "short", case: "genitive") } uluslararası yükümlülüklerine bağlı olduğunu
    .fact = { BODY($azerbaijan, form: "short", case: "genitive") } uluslararası yükümlülüklerine bağlı olduğu

# $basis: the document.
phrase-document-in-force =
    .clause = { TOPIC($basis, form: "genitive") } bu faaliyetler için önemli bir hukuki dayanak olduğunu
    .fact = { TOPIC($basis, form: "genitive") } bu faaliyetler için önemli bir hukuki dayanak olduğu

# $basis: the document that is implemented.
phrase-document-implemented =
    .clause = { TOPIC($basis, form: "genitive") } uygulanması için önlemler alındığını
    .fact = { TOPIC($basis, form: "genitive") } uygulanması için önlemler alındığı

phrase-digital-services-ease-access =
    .clause = dijital hizmetlerin vatandaşların devlet kurumlarına erişimini kolaylaştırdığını
    .fact = dijital hizmetlerin vatandaşların devlet kurumlarına erişimini kolaylaştırdığı

phrase-social-reforms-improve-welfare =
    .clause = sosyal reformların halkın refahını artırdığını
    .fact = sosyal reformların halkın refahını artırdığı

phrase-anti-corruption-priority =
    .clause = yolsuzlukla mücadelenin öncelikler arasında kalmaya devam ettiğini
    .fact = yolsuzlukla mücadelenin öncelikler arasında kalmaya devam ettiği

phrase-elections-held =
    .clause = seçimlerin şeffaf ve demokratik bir ortamda yapıldığını
    .fact = seçimlerin şeffaf ve demokratik bir ortamda yapıldığı
