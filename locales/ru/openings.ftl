### The first sentence of each kind of event and the line under the title.
### $host, $guest: sides; $first, $second: the sides in order; $leader: who leads the
### delegation of the guests; $place, $destination, $document, $theme: designations; $held: when.
### SHAPE of a side: led (a delegation with a leader), people, bodies (also the body of a side
### of which nobody is named).
### A sentence or subject that begins with a name or a date gets its capital afterwards.
### «между» is used before names because «с» would have to become «со» before some of them
### («со специальным посланником»); for the same reason a delegation is «возглавляемая» and not
### «во главе с». A place brings its own «в», «во» or «на» (locative, allative).

# A delegation is named by its body here and by its leader in the opening.
subject-meeting = { SHAPE($guest) ->
    [led] Встреча с делегацией { BODY($guest, case: "genitive") }
   *[other] Встреча { between-sides }
}

# Where a delegation comes to a known place, the hosts stand in the table and in `attended`;
# otherwise the sentence names both sides.
opening-meeting = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}состоялась встреча { SHAPE($guest) ->
    [led] { KNOWN($place) ->
        [yes] { SHAPE($host) ->
            [bodies] { between-side-and-delegation }
           *[other] с делегацией, возглавляемой { PERSON($leader, case: "instrumental") }
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

subject-visit = { SHAPE($guest) ->
    [led] Визит делегации { BODY($guest, case: "genitive") } { TERM($destination, case: "allative") }
   *[other] Визит { SIDE($guest, case: "genitive") } { TERM($destination, case: "allative") }
}

opening-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}состоялся визит { TERM($destination, case: "allative") } { SHAPE($guest) ->
    [led] делегации, возглавляемой { PERSON($leader, case: "instrumental") }
   *[other] { SIDE($guest, case: "genitive") }
}.

subject-signing = Подписание { TERM($document, case: "genitive") } между { BODY($first, case: "instrumental") } и { BODY($second, case: "instrumental") }

# «подписан» agrees with the document: a document of the directory has a gender.
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

## Both sides in one: parts of the sentences above. Where a side has several members, «между А и Б и В»
## would not say who belongs to whom.

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
