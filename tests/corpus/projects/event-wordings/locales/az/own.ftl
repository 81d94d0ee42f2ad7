phrase-own = { EVENT($event) ->
    [visit] Səfərdə razılığa gəlinib.
   *[meeting] Görüşdə razılığa gəlinib.
}
phrase-general = { EVENT($event) ->
    [visit] Səfərdə razılığa gəlinib.
   *[other] Razılığa gəlinib.
}
