### The first sentence of each kind of event and the line under the title.
### $host, $guest: sides; $first, $second: the sides in order; $leader: who leads the
### delegation of the guests; $place, $document, $theme: designations; $held: when.
### SHAPE of a side: led (a delegation with a leader), people, bodies.

subject-meeting = Meeting with { SHAPE($guest) ->
    [led] a delegation of { BODY($guest) }
   *[other] { SIDE($guest) }
}

opening-meeting = A meeting was held { KNOWN($place) ->
    [yes] at { BODY($place) }{" "}
   *[no] {""}
}with { SHAPE($guest) ->
    [led] a delegation led by { PERSON($leader) }
   *[other] { SIDE($guest) }
}.
