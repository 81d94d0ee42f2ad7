### The comments and the layout stay.

## Labels

# Who does it.
column-who   = Ответственный ,  исполнитель

# What a translator writes in another order than the language of reference.
column-action = Мера "по плану"
