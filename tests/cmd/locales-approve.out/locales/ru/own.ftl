column-who = Ответственное лицо
