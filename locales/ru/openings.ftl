### For each kind of event: the subject (the line under the title) and the opening (the first sentence).
### $host, $guest: the sides. $first, $second: the sides in their order. $leader: the leader of the guests.
### $place, $destination, $document, $theme: designations. $held: the time of the event.
### COMPOSITION of a side: led (a delegation with a leader), people, bodies (bodies only, or a side without
### named members).
### The program adds the capital to a subject or sentence that begins with a name or a date.
### Use «между» before names: «с» would become «со» before some of them («со специальным посланником»).
### Use «возглавляемая» instead of «во главе с» for the same reason.
### The forms locative and allative of a place include «в», «во» or «на».

# The subject names a delegation by its body. The opening names it by its leader.
subject-meeting = { COMPOSITION($guest) ->
    [led] Встреча с делегацией { BODY($guest, case: "genitive") }
   *[other] Встреча { between-sides }
}

# If a delegation comes to a known place, the sentence leaves out the hosts: the table and `attended` name them.
# If somebody presides, and in all other cases, the sentence names both sides. If a host presides, it names no other host.
opening-meeting = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}состоялась встреча { COMPOSITION($guest) ->
    [led] { KNOWN($place) ->
        [yes] { KNOWN($chair) ->
            [yes] { between-side-and-delegation }
           *[no] { COMPOSITION($host) ->
                [bodies] { between-side-and-delegation }
               *[other] с делегацией, возглавляемой { PERSON($leader, case: "instrumental") }
            }
        }
       *[no] { between-side-and-delegation }
    }
   *[other] { between-sides }
}.

subject-telephone-call = Телефонный разговор { between-parties }

opening-telephone-call = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}состоялся телефонный разговор { between-parties }.

subject-visit = { COMPOSITION($guest) ->
    [led] Визит делегации { BODY($guest, case: "genitive") } { TERM($destination, case: "allative") }
   *[other] Визит { SIDE($guest, case: "genitive") } { TERM($destination, case: "allative") }
}

# The visitors stand before the destination, as in the subject: a genitive after the destination would belong to it
# («визит в Бакинский следственный изолятор членов группы»).
opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}состоялся визит { COMPOSITION($guest) ->
    [led] делегации, возглавляемой { PERSON($leader, case: "instrumental") },
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "allative") }.

subject-signing = Подписание { TERM($document, case: "genitive") } между { BODY($first, case: "instrumental") } и { BODY($second, case: "instrumental") }

# «подписан» agrees with the gender of the document. The directory gives the gender.
opening-signing = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}между { BODY($first, case: "instrumental") } и { BODY($second, case: "instrumental") } { GENDER($document) ->
    [feminine] подписана
    [neuter] подписано
    [plural] подписаны
   *[masculine] подписан
} { TERM($document) }.

subject-conference = Конференция на тему «{ TERM($theme) }»

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}состоялась конференция на тему «{ TERM($theme) }».

## After the opening: the members with `attended = true`

also-attended = { part-at-event } также { GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

## Parts of the sentences above that name both sides. If a side has several members, «между А и Б и В»
## does not show who belongs to which side.

between-sides = { COUNT($host) ->
    [1] { COUNT($guest) ->
        [1] между { SIDE($host, case: "instrumental") } и { SIDE($guest, case: "instrumental") }
       *[other] между { SIDE($host, case: "instrumental") }, с одной стороны, и { SIDE($guest, case: "instrumental") }, с другой стороны
    }
   *[other] между { SIDE($host, case: "instrumental") }, с одной стороны, и { SIDE($guest, case: "instrumental") }, с другой стороны
}

between-parties = { COUNT($first) ->
    [1] { COUNT($second) ->
        [1] между { SIDE($first, case: "instrumental") } и { SIDE($second, case: "instrumental") }
       *[other] между { SIDE($first, case: "instrumental") }, с одной стороны, и { SIDE($second, case: "instrumental") }, с другой стороны
    }
   *[other] между { SIDE($first, case: "instrumental") }, с одной стороны, и { SIDE($second, case: "instrumental") }, с другой стороны
}

between-side-and-delegation = { COUNT($host) ->
    [1] между { SIDE($host, case: "instrumental") } и делегацией, возглавляемой { PERSON($leader, case: "instrumental") }
   *[other] между { SIDE($host, case: "instrumental") }, с одной стороны, и делегацией, возглавляемой { PERSON($leader, case: "instrumental") }, с другой стороны
}
