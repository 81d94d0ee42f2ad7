part-own = { NAME($speakers
# ~ 1 fluent-syntax
