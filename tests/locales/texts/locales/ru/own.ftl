### Texts against the other languages.

phrase-talks = С представителями { BODY($un, case: "genitive") } проведены 3 (три) встречи.

phrase-report = Доклад «готов», внесены (два) предложения.

phrase-hall = Зал: { $hall }

column-who = Responsible person

# ~^^ 14 untranslated
