### The first sentence of each kind of event and the line under the title.
### $host, $guest: sides; $first, $second: the sides in order; $leader: who leads the
### delegation of the guests; $place, $destination, $document, $theme: designations; $held: when.
### SHAPE of a side: led (a delegation with a leader), people, bodies (also the body of a side
### of which nobody is named).
### A sentence or subject that begins with a name or a date gets its capital afterwards.
### “ilə” and “arasında” take the bare name; the leader before “rəhbərlik etdiyi” stands in the genitive.

# A delegation is named by its body here and by its leader in the opening.
subject-meeting = { SHAPE($guest) ->
    [led] { BODY($guest, case: "genitive") } nümayəndə heyəti ilə görüş
   *[other] { between-sides } görüş
}

# Where a delegation comes to a known place, the hosts stand in the table and in `attended`;
# otherwise the sentence names both sides.
opening-meeting = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SHAPE($guest) ->
    [led] { KNOWN($place) ->
        [yes] { SHAPE($host) ->
            [bodies] { between-side-and-delegation }
           *[other] { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyəti ilə
        }
       *[no] { between-side-and-delegation }
    }
   *[other] { between-sides }
} görüş keçirilib.

subject-telephone-call = { between-parties } telefon danışığı

opening-telephone-call = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ between-parties } telefon danışığı aparılıb.

subject-visit = { SHAPE($guest) ->
    [led] { BODY($guest, case: "genitive") } nümayəndə heyətinin { TERM($destination, case: "dative") } səfəri
   *[other] { SIDE($guest, case: "genitive") } { TERM($destination, case: "dative") } səfəri
}

# Said of the visit and not of the visitors, so that the verb has nothing to agree with.
opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ SHAPE($guest) ->
    [led] { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyətinin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } səfəri baş tutub.

subject-signing = { BODY($first) } ilə { BODY($second) } arasında { TERM($document, case: "genitive") } imzalanması

opening-signing = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ BODY($first) } ilə { BODY($second) } arasında { TERM($document) } imzalanıb.

subject-conference = “{ TERM($theme) }” mövzusunda konfrans

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme) }” mövzusunda konfrans keçirilib.

## Both sides in one: parts of the sentences above. “A və B ilə C arasında” says who belongs to whom.

between-sides = { SIDE($host) } ilə { SIDE($guest) } arasında

between-parties = { SIDE($first) } ilə { SIDE($second) } arasında

between-side-and-delegation = { SIDE($host) } ilə { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyəti arasında
