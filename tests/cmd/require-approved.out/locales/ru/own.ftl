column-name = ФИО
