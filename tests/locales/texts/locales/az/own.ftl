### Texts against the other languages. A message without a mark is right.

phrase-talks = Birləşmiş Millətlər Təşkilatının nümayəndələri ilə 3 (üç) görüş keçirilib.

# ~^^ 1 argument-lost; 16 term-written-out

phrase-report = Məruzə “hazırdır”, təkliflər (iki) verilib.

phrase-hall = Zal: { $hall }

column-who = Məsul şəxs
