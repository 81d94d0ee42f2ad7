### The language of reference. The text of column-who has changed since the others were judged.

column-who = Responsible person
column-by = Deadline
