### Texts against the other languages. A message without a mark is right.

phrase-talks = Birləşmiş Millətlər Təşkilatının nümayəndələri ilə 3 (üç) görüş keçirilib.

# ~^^ 1 argument-lost; 16 term-written-out

phrase-report = Məruzə “hazırdır”, təkliflər (iki) verilib.

phrase-hall = Zal: { $hall }

column-who = Məsul şəxs

phrase-law = hər kəsin milliyyətindən, dinindən, dilindən və mənşəyindən asılı olmayaraq müraciət etmək hüququ qanunla təmin edilir.

phrase-end = Görüş başa çatıb.

phrase-finish = Görüş başa çatıb.
