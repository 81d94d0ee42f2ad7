### A text that was made from another one.

column-who = Ответственное лицо
# ~^ 1 translation-stale
