# An attribute on the line of the id is text.
phrase-own = .clause = the work continues
# The attribute that sentences ask for is lost.
day = { DATE($at, style: "date") }
