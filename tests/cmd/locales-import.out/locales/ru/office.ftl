# A comment that stays.
column-who =   {"["}Исполнитель]


# So does the layout.
attachment = { $title }{ KNOWN($pages) ->
  [yes] {" "}({ NUMBER($pages) } { PLURAL($pages) ->
      [one]   лист
      [few] листа
      [many] листов
     *[other] листа
  })
 *[no] {""}
}
