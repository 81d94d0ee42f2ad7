### Dates and times, put together from the parts that CLDR gives.
### $day and $year are figures, $month is the month's name as it stands in a date,
### $hour and $minute have two figures each, $offset is +04:00.
### {"\u00A0"} is a space at which no line breaks.

date = { NUMBER($month) } { $year }
    .day = { $day }
    .day-month = { $day }{"\u00A0"}{ $month }

time = { $hour }:{ $minute }

offset = UTC{ $offset }

## When something was: a day; a moment, hours of one day, moments; days of one month,
## of one year, of two years. The value stands in a field, `.sentence` in a sentence,
## where the hour is left to the field.

day = { DATE($at) }
    .sentence = on { DATE($at) }

moment = { DATE($at) }, { TIME($at) }{"\u00A0"}({ OFFSET($at) })
    .sentence = on { DATE($at) }
    .clock = { TIME($at) }{"\u00A0"}({ OFFSET($at) })

hours = { DATE($start) }, { TIME($start) }–{ TIME($end) }{"\u00A0"}({ OFFSET($start) })
    .sentence = on { DATE($start) }
    .clock = { TIME($start) }–{ TIME($end) }{"\u00A0"}({ OFFSET($start) })

moments = { DATE($start) }, { TIME($start) } – { DATE($end) }, { TIME($end) }{"\u00A0"}({ OFFSET($start) })
    .sentence = from { DATE($start) } to { DATE($end) }

moments-shifted = { DATE($start) }, { TIME($start) }{"\u00A0"}({ OFFSET($start) }) – { DATE($end) }, { TIME($end) }{"\u00A0"}({ OFFSET($end) })
    .sentence = from { DATE($start) } to { DATE($end) }

days-of-month = { DATE($start, style: "day") }–{ DATE($end) }
    .sentence = from { DATE($start, style: "day") } to { DATE($end) }

days-of-year = { DATE($start, style: "day-month") } – { DATE($end) }
    .sentence = from { DATE($start, style: "day-month") } to { DATE($end) }

days = { DATE($start) } – { DATE($end) }
    .sentence = from { DATE($start) } to { DATE($end) }

## The same hours elsewhere. $when: by `.clock` above, or with the date where it is another one there

elsewhere = { $city }: { WHEN($when) }
