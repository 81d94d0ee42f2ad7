# Phrases of one kind of event each.

phrase-museum = { EVENT($event) ->
   *[meeting] Görüşdən sonra qonaqlar muzeyi ziyarət ediblər.
}

phrase-farewell = { EVENT($event) ->
   *[telephone-call] Söhbətin sonunda tərəflər bir-birinə uğurlar arzulayıblar.
}
