### Dates and times, built from parts that CLDR provides.
### $day and $year are digits. $month is the name of the month in the form that a date needs.
### $hour and $minute have two digits each. $offset has the form +04:00.
### {"\u00A0"} is a no-break space.

date = { $day }{"\u00A0"}{ $month } { $year }
    .day = { $day }
    .day-month = { $day }{"\u00A0"}{ $month }

time = { $hour }.{ $minute }

offset = UTC{ $offset }

## The time of an event: a day; a moment, hours of one day, moments of two days; days of one month,
## of one year, of two years. The value is for a field, `.sentence` for a sentence.
## A sentence leaves out the hour, because the hour would need an ending.

day = { DATE($at) }
    .sentence = { DATE($at) } tarihinde

moment = { DATE($at) }, { TIME($at) }{"\u00A0"}({ OFFSET($at) })
    .clock = { TIME($at) }{"\u00A0"}({ OFFSET($at) })

hours = { DATE($start) }, { TIME($start) }–{ TIME($end) }{"\u00A0"}({ OFFSET($start) })
    .clock = { TIME($start) }–{ TIME($end) }{"\u00A0"}({ OFFSET($start) })

moments = { DATE($start) }, { TIME($start) } – { DATE($end) }, { TIME($end) }{"\u00A0"}({ OFFSET($start) })

# The UTC offset changes between start and end.
moments-shifted = { DATE($start) }, { TIME($start) }{"\u00A0"}({ OFFSET($start) }) – { DATE($end) }, { TIME($end) }{"\u00A0"}({ OFFSET($end) })

days-of-month = { DATE($start, style: "day") }–{ DATE($end) }
    .sentence = { DATE($start, style: "day") }–{ DATE($end) } tarihlerinde

days-of-year = { DATE($start, style: "day-month") } – { DATE($end) }
    .sentence = { DATE($start, style: "day-month") } – { DATE($end) } tarihlerinde

days = { DATE($start) } – { DATE($end) }
    .sentence = { DATE($start) } – { DATE($end) } tarihlerinde

## The same time in another zone. $when: formatted by `.clock` above, or with the date if the date is different there

elsewhere = { $city }:{"\u00A0"}{ WHEN($when) }
