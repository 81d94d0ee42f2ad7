### What nothing uses. A message without a mark is right.

heading-atachments = Əlavələr

# ~^^ 1 message-unused

part-nobody = Heç kim

# ~^^ 1 message-unused

part-somebody = Kimsə

phrase-news = { part-somebody } gəlib.
    .clauses = kimsə gəlir

# ~^^ 6 attribute-unused

time = { $hour }:{ $minute }
    .short = { $hour }

# ~^^ 6 attribute-unused

title-briefing = Brifinq haqqında arayış

# ~^^ 1 message-unused
