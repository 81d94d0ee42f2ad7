### The first sentence of each kind of event and the line under the title.
### $host, $guest: sides; $first, $second: the sides in order; $leader: who leads the
### delegation of the guests; $place, $destination, $document, $theme: designations; $held: when.
### SHAPE of a side: led (a delegation with a leader), people, bodies (also the body of a side
### of which nobody is named).
### A sentence or subject that begins with a name or a date gets its capital afterwards.
### “ile”, “arasında” and “başkanlığındaki” take the bare name.

# A delegation is named by its body here and by its leader in the opening.
subject-meeting = { SHAPE($guest) ->
    [led] { BODY($guest) } heyetiyle görüşme
   *[other] { between-sides } görüşme
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
           *[other] { PERSON($leader) } başkanlığındaki heyetle
        }
       *[no] { between-side-and-delegation }
    }
   *[other] { between-sides }
} görüşme yapıldı.

subject-telephone-call = { between-parties } telefon görüşmesi

opening-telephone-call = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ between-parties } telefon görüşmesi gerçekleştirildi.

subject-visit = { SHAPE($guest) ->
    [led] { BODY($guest) } heyetinin { TERM($destination, case: "dative") } ziyareti
   *[other] { SIDE($guest, case: "genitive") } { TERM($destination, case: "dative") } ziyareti
}

# Said of the visit and not of the visitors, so that the verb has nothing to agree with.
opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ SHAPE($guest) ->
    [led] { PERSON($leader) } başkanlığındaki heyetin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } ziyareti gerçekleşti.

subject-signing = { BODY($first) } ile { BODY($second) } arasında { TERM($document, case: "genitive") } imzalanması

opening-signing = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ BODY($first) } ile { BODY($second) } arasında { TERM($document) } imzalandı.

subject-conference = “{ TERM($theme) }” konulu konferans

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme) }” konulu konferans düzenlendi.

## Both sides in one: parts of the sentences above. “A ve B ile C arasında” says who belongs to whom.

between-sides = { SIDE($host) } ile { SIDE($guest) } arasında

between-parties = { SIDE($first) } ile { SIDE($second) } arasında

between-side-and-delegation = { SIDE($host) } ile { PERSON($leader) } başkanlığındaki heyet arasında
