### The keys of the files that people write, each with a line of explanation. `rapporteur schema` gives them to editors.

## A meeting file

key-meeting-id = Belgenin kimliği: dosya adlarının ilk bölümü. Küçük Latin harfleri, rakamlar ve kısa çizgi
key-meeting-event = Etkinliğin türü
key-meeting-status = Taslak veya nihai belge
key-meeting-record = Resmî metnin dili; diğer belgeler çeviridir
key-meeting-issuer = Belgeyi düzenleyen kurum: antetli kâğıdın başlığı
key-meeting-number = Belgenin numarası, numara işareti olmadan
key-meeting-place = Etkinliğin yapıldığı yer
key-meeting-destination = Ziyaret edilen yer
key-meeting-document = İmzalanan veya sunulan belge
key-meeting-theme = Etkinliğin konusu
key-meeting-issued = Belgenin tarihi
key-meeting-published = Yayım tarihi, yalnızca yayımlanmış belge için
key-meeting-held = Etkinliğin zamanı: “start” ve “end”, “date” ya da “from” ve “to”
key-meeting-zone = Dosyadaki yerel saatlerin saat dilimi, örneğin “Asia/Tbilisi”
key-meeting-also-show = Saatin gösterileceği diğer saat dilimleri
key-meeting-sides = Taraflar ve üyeleri
key-meeting-proceedings = Etkinliğin akışı: kim ne söyledi veya ne yaptı
key-meeting-closing = Son cümle
key-meeting-actions = Kararlaştırılan görevler
key-meeting-attachments = Ekler
key-meeting-signatory = Belgeyi imzalayan kişi

## [[sides]]

key-side-role = Tarafın rolü
key-side-body = Tarafın temsil ettiği kurum veya devlet
key-side-members = Üyeler, öncelik sırasına göre

## A member of a side

key-member-person = Katılan kişi
key-member-body = Adı anılan kişiler olmadan katılan kurum
key-member-posts = Bu belgede gösterilen görevler
key-member-post = Kişinin katıldığı görev
key-member-leads = Heyet başkanı için “true”
key-member-presides = Kabul eden veya başkanlık eden kişi için “true”
key-member-attended = Yalnızca hazır bulunan kişi için “true”

## [[proceedings]]

key-item-by = Konuşan veya eylemi yapan; yazılmazsa cümle kişisizdir
key-item-to = Eylemin kime yönelik olduğu
key-item-act = Eylem: ne yapıldığı veya nasıl söylendiği
key-item-link = Önceki cümleyle bağlantı
key-item-as = Konuşanların nasıl adlandırıldığı
key-item-to-as = Hitap edilenlerin nasıl adlandırıldığı
key-item-points = Ne söylendiği: ifadeler, konular veya bütün dillerde metinler

## A point

key-point-phrase = İfade kılavuzundaki bir ifade
key-point-args = İfadenin değişkenleri
key-point-id = Rehberdeki bir ad
key-point-form = Adın biçimi: “full”, “short” veya “abbr”

## [[actions]]

key-action-what = Ne yapılacağı
key-action-who = Kimin sorumlu olduğu
key-action-by = Son gün

## [[attachments]]

key-attachment-title = Ekin başlığı
key-attachment-pages = Sayfa sayısı

## Bodies, posts and terms

key-entry-full = Tam ad
key-entry-short = Kısa ad
key-entry-abbr = Kısaltma
key-entry-gender = Adın cinsi: fiil ona uyar
key-entry-animate = Kişileri gösteriyorsa “true”
key-entry-address = Antetli kâğıttaki adres
key-entry-avoid = Eskimiş veya kullanılmaması gereken adlar
key-entry-derived = Aynı şeyi anlatan türemiş sözcüklerin başlangıçları
key-entry-seat = Kurumun bulunduğu yer

## People

key-person-given = Ad
key-person-patronymic = Baba adı
key-person-surname = Soyadı
key-person-initials = Baş harfler, kurallar oluşturmuyorsa
key-person-gender = Kişinin cinsiyeti: “masculine” veya “feminine”
key-person-posts = Görevler
key-person-title = Akademik unvan veya rütbe
key-person-writes = Kişinin adını yazdığı dil
key-person-order = Soyadı addan önce geliyorsa “family-first”
