### The keys of the files that people write, each with a line of explanation. `rapporteur schema` gives them to editors.

## A meeting file

key-meeting-id = Sənədin identifikatoru: fayl adlarının birinci hissəsi. Kiçik latın hərfləri, rəqəmlər və defis
key-meeting-event = Tədbirin növü
key-meeting-status = Layihə və ya yekun sənəd
key-meeting-record = Rəsmi mətnin dili; digər dillər tərcümədir
key-meeting-issuer = Sənədi verən qurum: blankın başlığı
key-meeting-number = Sənədin nömrəsi, nömrə işarəsi olmadan
key-meeting-place = Tədbirin keçirildiyi yer
key-meeting-destination = Səfər zamanı ziyarət edilən yer
key-meeting-document = İmzalanan və ya təqdim edilən sənəd
key-meeting-theme = Tədbirin mövzusu
key-meeting-issued = Sənədin tarixi
key-meeting-published = Dərc olunma tarixi, yalnız dərc edilmiş sənəd üçün
key-meeting-held = Tədbirin vaxtı: “start” və “end”, “date”, yaxud “from” və “to”
key-meeting-zone = Fayldakı yerli vaxtların saat qurşağı, məsələn, “Asia/Tbilisi”
key-meeting-also-show = Vaxtın göstərildiyi digər saat qurşaqları
key-meeting-sides = Tərəflər və onların üzvləri
key-meeting-proceedings = Tədbirin gedişi: kim nə dedi və ya nə etdi
key-meeting-closing = Son cümlə
key-meeting-actions = Razılaşdırılmış tapşırıqlar
key-meeting-attachments = Sənədə əlavələr
key-meeting-signatory = Sənədi imzalayan şəxs

## [[sides]]

key-side-role = Tərəfin rolu
key-side-body = Tərəfin təmsil etdiyi qurum və ya dövlət
key-side-members = Üzvlər, protokol ardıcıllığı ilə

## A member of a side

key-member-person = İştirak edən şəxs
key-member-body = Adı çəkilən şəxslər olmadan iştirak edən qurum
key-member-posts = Bu sənəddə göstərilən vəzifələr
key-member-post = Şəxsin bu tədbirdə çıxış etdiyi vəzifə
key-member-leads = Nümayəndə heyətinin rəhbəridirsə, “true”
key-member-presides = Qəbul edirsə və ya sədrlik edirsə, “true”
key-member-attended = Yalnız iştirak edibsə, “true”

## [[proceedings]]

key-item-by = Danışan və ya hərəkət edən; yazılmasa, cümlə şəxssizdir
key-item-to = Kimə müraciət edilir
key-item-act = Hərəkət: nə edildi və ya necə deyildi
key-item-link = Əvvəlki cümlə ilə bağlılıq
key-item-as = Danışanların necə adlandırıldığı
key-item-to-as = Müraciət olunanların necə adlandırıldığı
key-item-points = Nə deyildi: ifadələr, mövzular və ya bütün dillərdə mətnlər

## A point

key-point-phrase = Hazır ifadə
key-point-args = İfadənin arqumentləri
key-point-id = Sorğu kitabındakı ad
key-point-form = Adın forması: “full”, “short” və ya “abbr”

## [[actions]]

key-action-what = Nə edilməlidir
key-action-who = Kim məsuldur
key-action-by = Son tarix

## [[attachments]]

key-attachment-title = Əlavənin adı
key-attachment-pages = Səhifələrin sayı

## Bodies, posts and terms

key-entry-full = Tam ad
key-entry-short = Qısa ad
key-entry-abbr = Abreviatur
key-entry-gender = Adın cinsi: fel onunla uzlaşır
key-entry-animate = Şəxsləri bildirirsə, “true”
key-entry-address = Blankda göstərilən ünvan
key-entry-avoid = Köhnəlmiş və ya yolverilməz adlar
key-entry-derived = Eyni şeyi bildirən düzəltmə sözlərin başlanğıcı
key-entry-seat = Qurumun yerləşdiyi yer

## People

key-person-given = Ad
key-person-patronymic = Ata adı
key-person-surname = Soyad
key-person-initials = İnisiallar, qaydalar onları düzəltmirsə
key-person-gender = Şəxsin cinsi: “masculine” və ya “feminine”
key-person-posts = Vəzifələr
key-person-title = Elmi ad və ya rütbə
key-person-writes = Şəxsin öz adını yazdığı dil
key-person-order = Soyad addan əvvəl gəlirsə, “family-first”
