### Texts against the other languages.

phrase-talks = С представителями { BODY($un, case: "genitive") } проведены 3 (три) встречи.

phrase-report = Доклад «готов», внесены (два) предложения.

phrase-hall = Зал: { $hall }

column-who = Responsible

# ~^^ 14 untranslated

phrase-law = право каждого на обращение независимо от национальности, религии, языка и происхождения обеспечивается законом.

phrase-end = Встреча завершилась.

phrase-finish = Встреча завершилась.
