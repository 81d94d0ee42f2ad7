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

subject-conference = “{ TERM($theme, style: "title") }” konulu konferans

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” konulu konferans düzenlendi.

# allow(wrong-case): the host is not what the delegation comes from
subject-reception = { COMPOSITION($guest) ->
    [led] { BODY($guest) } heyetinin
   *[other] { SIDE($guest, case: "genitive") }
} { SIDE($host) } tarafından kabulü

opening-reception = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($host) }, { COMPOSITION($guest) ->
    [led] { PERSON($leader) } başkanlığındaki heyeti
   *[other] { SIDE($guest, case: "accusative") }
} kabul etti.

subject-farewell = { SIDE($guest) } ile veda görüşmesi

# The guest leaves a diplomatic post.
opening-farewell = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($host) }, diplomatik görevini tamamlayan { SIDE($guest, case: "accusative") } kabul etti.

subject-credentials = { SIDE($guest) } tarafından { KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") }
   *[no] güven mektubunun
} sunulması

# Without a document: the credentials themselves, which a head of state receives. A minister receives a copy of them.
opening-credentials = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($guest) }, { KNOWN($document) ->
    [yes] { TERM($document, case: "accusative") }
   *[no] güven mektubunu
} { SIDE($host, case: "dative") } sundu.

subject-video-call = { between-parties } video konferans yoluyla görüşme

opening-video-call = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ between-parties } video konferans yoluyla görüşme yapıldı.

subject-sidelines = { TERM($theme) } marjında { between-parties } görüşme

opening-sidelines = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ TERM($theme) } marjında { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ between-parties } görüşme yapıldı.

subject-official-visit = { COMPOSITION($guest) ->
    [led] { BODY($guest) } heyetinin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } resmî ziyareti

opening-official-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] { PERSON($leader) } başkanlığındaki heyetin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } resmî ziyareti gerçekleşti.

subject-working-visit = { COMPOSITION($guest) ->
    [led] { BODY($guest) } heyetinin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } çalışma ziyareti

opening-working-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ COMPOSITION($guest) ->
    [led] { PERSON($leader) } başkanlığındaki heyetin
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "dative") } çalışma ziyareti gerçekleşti.

# $document: the mandate under which the visit is made. The visitors are the only side.
subject-monitoring-visit = { TERM($destination, case: "dative") } habersiz izleme ziyareti

opening-monitoring-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") } gerekleri uyarınca{" "}
   *[no] {""}
}{ SIDE($first) } tarafından { TERM($destination, case: "dative") } habersiz izleme ziyareti gerçekleştirildi.

subject-forum = “{ TERM($theme, style: "title") }” konulu forum

opening-forum = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” konulu forum düzenlendi.

subject-hearing = “{ TERM($theme, style: "title") }” konulu dinleme oturumu

opening-hearing = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” konulu dinleme oturumu düzenlendi.

subject-training = “{ TERM($theme, style: "title") }” konulu eğitim

opening-training = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}“{ TERM($theme, style: "title") }” konulu eğitim düzenlendi.

# $theme: the event of others. Those who take part in it are the only side.
subject-taking-part = { TERM($theme, case: "dative") } katılım

opening-taking-part = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ SIDE($first) }, { KNOWN($place) ->
    [yes] { TERM($place, case: "locative") } düzenlenen{" "}
   *[no] {""}
}{ TERM($theme, case: "dative") } katıldı.

# $document: the report. The first side presents it.
subject-annual-report = { TERM($document, case: "genitive") } sunulması

opening-annual-report = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($first) }, { TERM($document, case: "accusative") } sundu.

## After the opening: the members with `attended = true`

also-attended = { part-at-event } ayrıca { PERSON($speakers) } katıldı.

only-attended = { part-at-event } { PERSON($speakers) } katıldı.

## Parts of the sentences above that name both sides. “A ve B ile C arasında” shows who belongs to which side.

between-sides = { SIDE($host) } ile { SIDE($guest) } arasında

between-parties = { SIDE($first) } ile { SIDE($second) } arasında

between-side-and-delegation = { SIDE($host) } ile { PERSON($leader) } başkanlığındaki heyet arasında
