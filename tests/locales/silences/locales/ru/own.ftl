### The same messages.

# allow(message-unused): a template of ours prints it
heading-summary = Сводка

# allow(message-unused): a template of ours prints it
heading-minutes = Протокол
