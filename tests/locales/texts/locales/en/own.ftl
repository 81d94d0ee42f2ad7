### Texts against the other languages.

phrase-talks = 4 (four) meetings with the representatives of { BODY($un, case: "definite") } were held.

# ~^^ 16 facts-differ

phrase-report = The report is ready, and two proposals were made.

# ~^^ 17 marks-differ; 17 marks-differ

phrase-hall = The hall { $hall }.

# ~^^ 33 marks-differ

column-who = Responsible

phrase-law = everybody may apply.

# ~^^ 14 length-unusual

phrase-end = The meeting ended.

phrase-finish = The meeting was over.

# ~^^ 17 renderings-differ
