### The first sentence of each kind of event and the line under the title.
### $host, $guest: sides; $first, $second: the sides in order; $leader: who leads the
### delegation of the guests; $place, $destination, $document, $theme: designations; $held: when.
### SHAPE of a side: led (a delegation with a leader), people, bodies (also the body of a side
### of which nobody is named).
### A sentence or subject that begins with a name or a date gets its capital afterwards.

# A delegation is named by its body here and by its leader in the opening.
subject-meeting = { SHAPE($guest) ->
    [led] Meeting with a delegation of { BODY($guest, case: "definite") }
   *[other] Meeting between { SIDE($host, case: "definite") } and { SIDE($guest, case: "definite") }
}

# Where a delegation comes to a known place, the hosts stand in the table and in `attended`;
# otherwise the sentence names both sides.
opening-meeting = { KNOWN($held) ->
    [yes] { WHEN($held) }, a meeting
   *[no] a meeting
} was held { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SHAPE($guest) ->
    [led] { KNOWN($place) ->
        [yes] { SHAPE($host) ->
            [bodies] between { SIDE($host, case: "definite") } and a delegation led by { PERSON($leader) }
           *[other] with a delegation led by { PERSON($leader) }
        }
       *[no] between { SIDE($host, case: "definite") } and a delegation led by { PERSON($leader) }
    }
   *[other] between { SIDE($host, case: "definite") } and { SIDE($guest, case: "definite") }
}.

subject-telephone-call = Telephone conversation between { SIDE($first, case: "definite") } and { SIDE($second, case: "definite") }

opening-telephone-call = { KNOWN($held) ->
    [yes] { WHEN($held) }, a telephone conversation
   *[no] a telephone conversation
} was held between { SIDE($first, case: "definite") } and { SIDE($second, case: "definite") }.

subject-visit = { SHAPE($guest) ->
    [led] Visit of a delegation of { BODY($guest, case: "definite") } to { TERM($destination, case: "definite") }
   *[other] Visit of { SIDE($guest, case: "definite") } to { TERM($destination, case: "definite") }
}

opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ SHAPE($guest) ->
    [led] a delegation led by { PERSON($leader) }
   *[other] { SIDE($guest, case: "definite") }
} visited { TERM($destination, case: "definite") }.

subject-signing = Signing of { TERM($document, case: "indefinite") } between { BODY($first, case: "definite") } and { BODY($second, case: "definite") }

opening-signing = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ TERM($document, case: "indefinite") } was signed { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}between { BODY($first, case: "definite") } and { BODY($second, case: "definite") }.

subject-conference = Conference on the theme “{ TERM($theme) }”

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }, a conference
   *[no] a conference
} on the theme “{ TERM($theme) }” was held{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.
