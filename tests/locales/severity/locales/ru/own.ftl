### The same message.

heading-summary = Сводка
