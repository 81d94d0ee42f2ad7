### For each kind of event: the subject (the line under the title) and the opening (the first sentence).
### $host, $guest: the sides. $first, $second: the sides in their order. $leader: the leader of the guests.
### $place, $destination, $document, $theme: designations. $held: the time of the event.
### COMPOSITION of a side: led (a delegation with a leader), people, bodies (bodies only, or a side without
### named members).
### The program adds the capital to a subject or sentence that begins with a name or a date.
### A name before “ilə” or “arasında” has no ending. The leader before “rəhbərlik etdiyi” is in the genitive.

# The subject names a delegation by its body. The opening names it by its leader.
subject-meeting = { COMPOSITION($guest) ->
    [led] { BODY($guest, case: "genitive") } nümayəndə heyəti ilə görüş
   *[other] { between-sides } görüş
}

# If a delegation comes to a known place, the sentence leaves out the hosts: the table and `attended` name them.
# If somebody presides, and in all other cases, the sentence names both sides. If a host presides, it names no other host.
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
               *[other] { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyəti ilə
            }
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

subject-visit = { COMPOSITION($guest) ->
    [led] { BODY($guest, case: "genitive") } nümayəndə heyətinin { TERM($destination, case: "dative") } səfəri
   *[other] { SIDE($guest, case: "genitive") } { TERM($destination, case: "dative") } səfəri
}

# The subject of the sentence is the visit, not the visitors: the verb does not have to agree with them.
opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
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

## After the opening: the members with `attended = true`

also-attended = { part-at-event } həmçinin { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

## Parts of the sentences above that name both sides. “A və B ilə C arasında” shows who belongs to which side.

between-sides = { SIDE($host) } ilə { SIDE($guest) } arasında

between-parties = { SIDE($first) } ilə { SIDE($second) } arasında

between-side-and-delegation = { SIDE($host) } ilə { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyəti arasında
