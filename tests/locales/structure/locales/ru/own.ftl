### The same messages in Russian.

phrase-news = Кто-то прибыл.
    .clause = кто-то прибывает

heading-atachments = Приложения

# ~^^ 1 message-misplaced; 1 message-unused

time = { $hour }:{ $minute }
    .short = { $hour }

# ~^^ 6 attribute-unused

title-briefing = Справка о брифинге

# ~^^ 1 message-unused
