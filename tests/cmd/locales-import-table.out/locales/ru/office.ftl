# A comment that stays.
column-who =   Исполнитель; срок


# So does the layout.
attachment = { $title }{ KNOWN($pages) ->
  [yes] {" "}({ NUMBER($pages) } { PLURAL($pages) ->
      [one]   лист
     *[other] листа
  })
 *[no] {""}
}
