### For each kind of event: the subject (the line under the title) and the opening (the first sentence).
### $host, $guest: the sides. $first, $second: the sides in their order. $leader: the leader of the guests.
### $place, $destination, $document, $theme: designations. $held: the time of the event.
### COMPOSITION of a side: led (a delegation with a leader), people, bodies (bodies only, or a side without
### named members).
### The program adds the capital to a subject or sentence that begins with a name or a date.

# The subject names a delegation by its body. The opening names it by its leader.
subject-meeting = { COMPOSITION($guest) ->
    [led] Meeting with a delegation of { BODY($guest, case: "definite") }
   *[other] Meeting { between-sides }
}

# If a delegation comes to a known place, the sentence leaves out the hosts: the table and `attended` name them.
# If somebody presides, and in all other cases, the sentence names both sides. If a host presides, it names no other host.
opening-meeting = { KNOWN($held) ->
    [yes] { WHEN($held) }, a meeting
   *[no] a meeting
} was held { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] { KNOWN($place) ->
        [yes] { KNOWN($chair) ->
            [yes] { between-side-and-delegation }
           *[no] { COMPOSITION($host) ->
                [bodies] { between-side-and-delegation }
               *[other] with a delegation led by { PERSON($leader) }
            }
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

subject-visit = { COMPOSITION($guest) ->
    [led] Visit of a delegation of { BODY($guest, case: "definite") } to { TERM($destination, case: "definite") }
   *[other] Visit of { SIDE($guest, case: "definite") } to { TERM($destination, case: "definite") }
}

opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
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

subject-conference = Conference on the topic “{ TERM($theme, style: "title") }”

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }, a conference
   *[no] a conference
} on the topic “{ TERM($theme, style: "title") }” was held{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

subject-reception = Reception of { COMPOSITION($guest) ->
    [led] a delegation of { BODY($guest, case: "definite") }
   *[other] { SIDE($guest, case: "definite") }
} by { SIDE($host, case: "definite") }

opening-reception = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ SIDE($host, case: "definite") } received { COMPOSITION($guest) ->
    [led] a delegation led by { PERSON($leader) }
   *[other] { SIDE($guest, case: "definite") }
}{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

subject-farewell = Farewell visit of { SIDE($guest, case: "definite") }

# The guest leaves a diplomatic post.
opening-farewell = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ SIDE($host, case: "definite") } received { SIDE($guest, case: "definite") }{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
} on the occasion of the completion of { GENDER($guest) ->
    [masculine] his
    [feminine] her
    [neuter] its
   *[plural] their
} diplomatic mission.

subject-credentials = Presentation of { KNOWN($document) ->
    [yes] { TERM($document, case: "definite") }
   *[no] credentials
} by { SIDE($guest, case: "definite") }

# Without a document: the credentials themselves, which a head of state receives. A minister receives a copy of them.
opening-credentials = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ SIDE($guest, case: "definite") } presented { KNOWN($document) ->
    [yes] { TERM($document, case: "definite") }
   *[no] { GENDER($guest) ->
        [masculine] his
        [feminine] her
        [neuter] its
       *[plural] their
    } credentials
} to { SIDE($host, case: "definite") }{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

subject-video-call = Meeting by videoconference { between-parties }

opening-video-call = { KNOWN($held) ->
    [yes] { WHEN($held) }, a meeting
   *[no] a meeting
} was held by videoconference { between-parties }.

subject-sidelines = Meeting on the sidelines of { TERM($theme, case: "definite") } { between-parties }

opening-sidelines = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}on the sidelines of { TERM($theme, case: "definite") }, a meeting was held { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ between-parties }.

subject-official-visit = Official visit of { COMPOSITION($guest) ->
    [led] a delegation of { BODY($guest, case: "definite") }
   *[other] { SIDE($guest, case: "definite") }
} to { TERM($destination, case: "definite") }

opening-official-visit = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] a delegation led by { PERSON($leader) }
   *[other] { SIDE($guest, case: "definite") }
} paid an official visit to { TERM($destination, case: "definite") }.

subject-working-visit = Working visit of { COMPOSITION($guest) ->
    [led] a delegation of { BODY($guest, case: "definite") }
   *[other] { SIDE($guest, case: "definite") }
} to { TERM($destination, case: "definite") }

opening-working-visit = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] a delegation led by { PERSON($leader) }
   *[other] { SIDE($guest, case: "definite") }
} paid a working visit to { TERM($destination, case: "definite") }.

# $document: the mandate under which the visit is made. The visitors are the only side.
subject-monitoring-visit = Unannounced visit to { TERM($destination, case: "definite") }

opening-monitoring-visit = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ SIDE($first, case: "definite") } conducted an unannounced visit to { TERM($destination, case: "definite") }{ KNOWN($document) ->
    [yes] {" "}in accordance with the requirements of { TERM($document, case: "definite") }
   *[no] {""}
}.

subject-forum = Forum on the topic “{ TERM($theme, style: "title") }”

opening-forum = { KNOWN($held) ->
    [yes] { WHEN($held) }, a forum
   *[no] a forum
} on the topic “{ TERM($theme, style: "title") }” was held{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

subject-hearing = Hearing on the topic “{ TERM($theme, style: "title") }”

opening-hearing = { KNOWN($held) ->
    [yes] { WHEN($held) }, a hearing
   *[no] a hearing
} on the topic “{ TERM($theme, style: "title") }” was held{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

subject-training = Training on the topic “{ TERM($theme, style: "title") }”

opening-training = { KNOWN($held) ->
    [yes] { WHEN($held) }, training
   *[no] training
} on the topic “{ TERM($theme, style: "title") }” was held{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

# $theme: the event of others. Those who take part in it are the only side.
subject-taking-part = Participation in { TERM($theme, case: "definite") }

opening-taking-part = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ SIDE($first, case: "definite") } took part in { TERM($theme, case: "definite") }{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

# $document: the report. The first side presents it.
subject-annual-report = Presentation of { TERM($document, case: "definite") }

opening-annual-report = { KNOWN($held) ->
    [yes] { WHEN($held) },{" "}
   *[no] {""}
}{ SIDE($first, case: "definite") } presented { TERM($document, case: "definite") }{ KNOWN($place) ->
    [yes] {" "}{ TERM($place, case: "locative") }
   *[no] {""}
}.

## After the opening: the members with `attended = true`; `only-attended` if their side has no others

also-attended = { part-event-was } also { part-attended-by } { PERSON($speakers, case: "definite") }.

only-attended = { part-event-was } { part-attended-by } { PERSON($speakers, case: "definite") }.

part-event-was = { EVENT($event) ->
    [meeting] The meeting
    [reception] The meeting
    [farewell] The meeting
    [credentials] The meeting
    [video-call] The meeting
    [sidelines] The meeting
    [telephone-call] The telephone conversation
    [visit] The visit
    [official-visit] The visit
    [working-visit] The visit
    [monitoring-visit] The visit
    [signing] The event
    [conference] The conference
    [forum] The forum
    [hearing] The hearing
    [training] The training
   *[other] The event
} was

part-attended-by = { EVENT($event) ->
    [video-call] joined by
    [telephone-call] joined by
    [visit] joined by
    [official-visit] joined by
    [working-visit] joined by
    [monitoring-visit] joined by
   *[other] attended by
}

## Parts of the sentences above that name both sides. If a side has several members, “A and B and C”
## does not show who belongs to which side.

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
