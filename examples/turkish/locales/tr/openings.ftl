### For each kind of event: the subject (the line under the title) and the opening (the first sentence).
### $host, $guest: the sides. $first, $second: the sides in their order. $leader: the leader of the guests.
### $place, $destination, $document, $theme: designations. $held: the time of the event.
### COMPOSITION of a side: led (a delegation with a leader), people, bodies (bodies only, or a side without
### named members).
### The program adds the capital to a subject or sentence that begins with a name or a date.
### A name before “ile”, “arasında” or “başkanlığındaki” has no ending.

# The subject names a delegation by its body. The opening names it by its leader.
subject-meeting = { COMPOSITION($guest) ->
    [led] { BODY($guest) } heyetiyle görüşme
   *[other] { between-sides } görüşme
}

# If a delegation comes to a known place, the sentence leaves out the hosts: the table and `attended` name them.
# If a host presides, and in all other cases, the sentence names both sides.
opening-meeting = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] { KNOWN($place) ->
        [yes] { KNOWN($chair) ->
            [yes] { between-side-and-delegation }
           *[no] { COMPOSITION($host) ->
                [bodies] { between-side-and-delegation }
               *[other] { PERSON($leader) } başkanlığındaki heyetle
            }
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

subject-visit = { COMPOSITION($guest) ->
    [led] { BODY($guest) } heyetinin { TERM($destination, case: "dative") } ziyareti
   *[other] { SIDE($guest, case: "genitive") } { TERM($destination, case: "dative") } ziyareti
}

# The subject of the sentence is the visit, not the visitors: the verb does not have to agree with them.
opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
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

## After the opening: the members with `attended = true`

also-attended = { part-at-event } ayrıca { PERSON($speakers) } katıldı.

## Parts of the sentences above that name both sides. “A ve B ile C arasında” shows who belongs to which side.

between-sides = { SIDE($host) } ile { SIDE($guest) } arasında

between-parties = { SIDE($first) } ile { SIDE($second) } arasında

between-side-and-delegation = { SIDE($host) } ile { PERSON($leader) } başkanlığındaki heyet arasında
