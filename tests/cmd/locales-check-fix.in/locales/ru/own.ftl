### The comments and the layout stay.

## Labels

# Who does it.
column-who   = Главный  исполнитель

# The quotation marks are those of a typewriter.
phrase-theme = Обсуждена тема "Права человека" .
