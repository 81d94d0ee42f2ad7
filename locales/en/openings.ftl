### The first sentence of each kind of event and the line under the title.
### $host, $guest: sides; $first, $second: the sides in order; $leader: who leads the
### delegation of the guests; $place, $destination, $document, $theme: designations; $held: when.
### SHAPE of a side: led (a delegation with a leader), people, bodies (also the body of a side
### of which nobody is named).
### A sentence or subject that begins with a name or a date gets its capital afterwards.

# A delegation is named by its body here and by its leader in the opening.
subject-meeting = { SHAPE($guest) ->
    [led] Meeting with a delegation of { BODY($guest, case: "definite") }
   *[other] Meeting { between-sides }
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
            [bodies] { between-side-and-delegation }
           *[other] with a delegation led by { PERSON($leader) }
        }
       *[no] { between-side-and-delegation }
    }
   *[other] { between-sides }
}.

subject-telephone-call = Telephone conversation { between-parties }

opening-telephone-call = { KNOWN($held) ->
    [yes] { WHEN($held) }, a telephone conversation
   *[no] a telephone conversation
} was held { between-parties }.

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

## Both sides in one: parts of the sentences above. Where a side has several members, “A and B and C”
## would not say who belongs to whom.

between-sides = { COUNT($host) ->
    [1] { COUNT($guest) ->
        [1] between { SIDE($host, case: "definite") } and { SIDE($guest, case: "definite") }
       *[other] between { SIDE($host, case: "definite") }, on the one hand, and { SIDE($guest, case: "definite") }, on the other
    }
   *[other] between { SIDE($host, case: "definite") }, on the one hand, and { SIDE($guest, case: "definite") }, on the other
}

between-parties = { COUNT($first) ->
    [1] { COUNT($second) ->
        [1] between { SIDE($first, case: "definite") } and { SIDE($second, case: "definite") }
       *[other] between { SIDE($first, case: "definite") }, on the one hand, and { SIDE($second, case: "definite") }, on the other
    }
   *[other] between { SIDE($first, case: "definite") }, on the one hand, and { SIDE($second, case: "definite") }, on the other
}

between-side-and-delegation = { COUNT($host) ->
    [1] between { SIDE($host, case: "definite") } and a delegation led by { PERSON($leader) }
   *[other] between { SIDE($host, case: "definite") }, on the one hand, and a delegation led by { PERSON($leader) }, on the other
}
