column-who = Responsible person
