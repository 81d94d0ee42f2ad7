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

subject-conference = “{ TERM($theme, style: "title") }” mövzusunda konfrans

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” mövzusunda konfrans keçirilib.

subject-reception = { COMPOSITION($guest) ->
    [led] { BODY($guest, case: "genitive") } nümayəndə heyətinin
   *[other] { SIDE($guest, case: "genitive") }
} { SIDE($host) } tərəfindən qəbulu

opening-reception = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($host) } { COMPOSITION($guest) ->
    [led] { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyətini
   *[other] { SIDE($guest, case: "accusative") }
} { GENDER($host) ->
    [plural] qəbul ediblər
   *[other] qəbul edib
}.

subject-farewell = { SIDE($guest) } ilə vida görüşü

# The guest leaves a diplomatic post.
opening-farewell = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($host) } { SIDE($guest, case: "accusative") } diplomatik { GENDER($guest) ->
    [plural] fəaliyyətlərinin
   *[other] fəaliyyətinin
} başa çatması ilə əlaqədar { GENDER($host) ->
    [plural] qəbul ediblər
   *[other] qəbul edib
}.

subject-credentials = { SIDE($guest) } tərəfindən { KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") }
   *[no] etimadnamənin
} təqdim edilməsi

# Without a document: the credentials themselves, which a head of state receives. A minister receives a copy of them.
opening-credentials = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($guest) } { KNOWN($document) ->
    [yes] { TERM($document, case: "accusative") }
   *[no] { GENDER($guest) ->
        [plural] etimadnamələrini
       *[other] etimadnaməsini
    }
} { SIDE($host, case: "dative") } { GENDER($guest) ->
    [plural] təqdim ediblər
   *[other] təqdim edib
}.

subject-video-call = { between-parties } videokonfrans formatında görüş

opening-video-call = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ between-parties } videokonfrans formatında görüş keçirilib.

subject-sidelines = { TERM($theme) } çərçivəsində { between-parties } görüş

opening-sidelines = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ TERM($theme) } çərçivəsində { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ between-parties } görüş keçirilib.

subject-official-visit = { COMPOSITION($guest) ->
    [led] { BODY($guest, case: "genitive") } nümayəndə heyətinin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } rəsmi səfəri

opening-official-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyətinin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } rəsmi səfəri baş tutub.

subject-working-visit = { COMPOSITION($guest) ->
    [led] { BODY($guest, case: "genitive") } nümayəndə heyətinin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } işgüzar səfəri

opening-working-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyətinin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } işgüzar səfəri baş tutub.

# $document: the mandate under which the visit is made. The visitors are the only side.
subject-monitoring-visit = { TERM($destination, case: "dative") } əvvəlcədən xəbərdarlıq etmədən başçəkmə

opening-monitoring-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") } tələbləri əsasında{" "}
   *[no] {""}
}{ SIDE($first) } tərəfindən { TERM($destination, case: "dative") } əvvəlcədən xəbərdarlıq etmədən başçəkmə həyata keçirilib.

subject-forum = “{ TERM($theme, style: "title") }” mövzusunda forum

opening-forum = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” mövzusunda forum keçirilib.

subject-hearing = “{ TERM($theme, style: "title") }” mövzusunda dinləmə

opening-hearing = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” mövzusunda dinləmə keçirilib.

subject-training = “{ TERM($theme, style: "title") }” mövzusunda təlim

opening-training = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” mövzusunda təlim keçirilib.

# $theme: the event of others. Those who take part in it are the only side.
subject-taking-part = { TERM($theme, case: "locative") } iştirak

opening-taking-part = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ SIDE($first) } { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") } keçirilən{" "}
   *[no] {""}
}{ TERM($theme, case: "locative") } { GENDER($first) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

# $document: the report. The first side presents it.
subject-annual-report = { TERM($document, case: "genitive") } təqdim edilməsi

opening-annual-report = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($first) } { TERM($document, case: "accusative") } { GENDER($first) ->
    [plural] təqdim ediblər
   *[other] təqdim edib
}.

## After the opening: the members with `attended = true`

also-attended = { part-at-event } həmçinin { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

only-attended = { part-at-event } { PERSON($speakers) } { GENDER($speakers) ->
    [plural] iştirak ediblər
   *[other] iştirak edib
}.

## Parts of the sentences above that name both sides. “A və B ilə C arasında” shows who belongs to which side.

between-sides = { SIDE($host) } ilə { SIDE($guest) } arasında

between-parties = { SIDE($first) } ilə { SIDE($second) } arasında

between-side-and-delegation = { SIDE($host) } ilə { PERSON($leader, case: "genitive") } rəhbərlik etdiyi nümayəndə heyəti arasında
