### The same messages in English.

heading-atachments = Attachments

# ~^^ 1 message-unused

phrase-news = Somebody came.
    .clause = somebody comes

time = { $hour }:{ $minute }
    .short = { $hour }

# ~^^ 6 attribute-unused

title-briefing = Brief on a briefing

# ~^^ 1 message-unused
