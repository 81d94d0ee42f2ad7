phrase-own = { EVENT($event) ->
    [visit] Səfərdə razılığa gəlinib.
   *[meeting] Görüşdə razılığa gəlinib.
}
