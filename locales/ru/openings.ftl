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

subject-conference = Конференция на тему «{ TERM($theme, style: "title") }»

opening-conference = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}состоялась конференция на тему «{ TERM($theme, style: "title") }».

subject-reception = Приём { COMPOSITION($guest) ->
    [led] делегации { BODY($guest, case: "genitive") }
   *[other] { SIDE($guest, case: "genitive") }
} { SIDE($host, case: "instrumental") }

opening-reception = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($host) } { GENDER($host) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} { COMPOSITION($guest) ->
    [led] делегацию, возглавляемую { PERSON($leader, case: "instrumental") }
   *[other] { SIDE($guest, case: "accusative") }
}.

subject-farewell = Прощальный визит { SIDE($guest, case: "genitive") }

# The guest leaves a diplomatic post.
opening-farewell = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($host) } { GENDER($host) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} { SIDE($guest, case: "accusative") } в связи с завершением { GENDER($guest) ->
    [feminine] её
    [plural] их
   *[other] его
} дипломатической деятельности.

subject-credentials = Вручение { KNOWN($document) ->
    [yes] { TERM($document, case: "genitive") }
   *[no] верительных грамот
} { SIDE($guest, case: "instrumental") }

# Without a document: the credentials themselves, which a head of state receives. A minister receives a copy of them.
opening-credentials = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($guest) } { GENDER($guest) ->
    [masculine] вручил
    [feminine] вручила
    [neuter] вручило
   *[plural] вручили
} { SIDE($host, case: "dative") } { KNOWN($document) ->
    [yes] { TERM($document, case: "accusative") }
   *[no] верительные грамоты
}.

subject-video-call = Встреча в формате видеоконференции { between-parties }

opening-video-call = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}в формате видеоконференции состоялась встреча { between-parties }.

subject-sidelines = Встреча на полях { TERM($theme, case: "genitive") } { between-parties }

opening-sidelines = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}на полях { TERM($theme, case: "genitive") } состоялась встреча { between-parties }.

subject-official-visit = Официальный визит { COMPOSITION($guest) ->
    [led] делегации { BODY($guest, case: "genitive") }
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "allative") }

# The visitors stand before the destination, as in `opening-visit`.
opening-official-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}состоялся официальный визит { COMPOSITION($guest) ->
    [led] делегации, возглавляемой { PERSON($leader, case: "instrumental") },
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "allative") }.

subject-working-visit = Рабочий визит { COMPOSITION($guest) ->
    [led] делегации { BODY($guest, case: "genitive") }
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "allative") }

opening-working-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}состоялся рабочий визит { COMPOSITION($guest) ->
    [led] делегации, возглавляемой { PERSON($leader, case: "instrumental") },
   *[other] { SIDE($guest, case: "genitive") }
} { TERM($destination, case: "allative") }.

# $document: the mandate under which the visit is made. The visitors are the only side.
subject-monitoring-visit = Посещение { TERM($destination, case: "genitive") } без предварительного предупреждения

opening-monitoring-visit = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($document) ->
    [yes] в соответствии с требованиями { TERM($document, case: "genitive") }{" "}
   *[no] {""}
}{ SIDE($first, case: "instrumental") } было осуществлено посещение { TERM($destination, case: "genitive") } без предварительного предупреждения.

subject-forum = Форум на тему «{ TERM($theme, style: "title") }»

opening-forum = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}состоялся форум на тему «{ TERM($theme, style: "title") }».

subject-hearing = Слушания на тему «{ TERM($theme, style: "title") }»

opening-hearing = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}состоялись слушания на тему «{ TERM($theme, style: "title") }».

subject-training = Тренинг на тему «{ TERM($theme, style: "title") }»

opening-training = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}состоялся тренинг на тему «{ TERM($theme, style: "title") }».

# $theme: the event of others. Those who take part in it are the only side.
# «в работе» and the genitive: a place may need «на» («на заседании»), but taking part needs «в».
subject-taking-part = Участие в работе { TERM($theme, case: "genitive") }

opening-taking-part = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($first) } { GENDER($first) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие в работе { TERM($theme, case: "genitive") }.

# $document: the report. The first side presents it.
subject-annual-report = Представление { TERM($document, case: "genitive") }

# allow(wrong-case): the report is presented; in the acts, information is presented to somebody
opening-annual-report = { KNOWN($held) ->
    [yes] { WHEN($held) }{" "}
   *[no] {""}
}{ KNOWN($place) ->
    [yes] { TERM($place, case: "locative") }{" "}
   *[no] {""}
}{ SIDE($first) } { GENDER($first) ->
    [masculine] представил
    [feminine] представила
    [neuter] представило
   *[plural] представили
} { TERM($document, case: "accusative") }.

## After the opening: the members with `attended = true`

also-attended = { part-at-event } также { GENDER($speakers) ->
    [masculine] принял
    [feminine] приняла
    [neuter] приняло
   *[plural] приняли
} участие { PERSON($speakers) }.

only-attended = { part-at-event } { GENDER($speakers) ->
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
