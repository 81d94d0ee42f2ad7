### Dates and times, put together from the parts that CLDR gives.
### $day and $year are figures, $month is the month's name as it stands in a date,
### $hour and $minute have two figures each, $offset is +04:00.
### {"\u00A0"} is a space at which no line breaks.
### The year is an ordinal: 2000-ci, 2021-ci, 2024-cü, 2026-cı, 2030-cu.

date = { $day }{"\u00A0"}{ $month } { NUMBER($year, case: "ordinal") }{"\u00A0"}il
    .day = { $day }
    .day-month = { $day }{"\u00A0"}{ $month }

time = { $hour }:{ $minute }

offset = UTC{ $offset }

## When something was: a day; a moment, hours of one day, moments; days of one month,
## of one year, of two years. The value stands in a field, `.sentence` in a sentence,
## where the hour is left to the field, so that no ending hangs on it.

day = { DATE($at) }
    .sentence = { DATE($at) } tarixində

moment = { DATE($at) }, { TIME($at) }{"\u00A0"}({ OFFSET($at) })
    .sentence = { DATE($at) } tarixində
    .clock = { TIME($at) }{"\u00A0"}({ OFFSET($at) })

hours = { DATE($start) }, { TIME($start) }–{ TIME($end) }{"\u00A0"}({ OFFSET($start) })
    .sentence = { DATE($start) } tarixində
    .clock = { TIME($start) }–{ TIME($end) }{"\u00A0"}({ OFFSET($start) })

moments = { DATE($start) }, { TIME($start) } – { DATE($end) }, { TIME($end) }{"\u00A0"}({ OFFSET($start) })
    .sentence = { DATE($start) } – { DATE($end) } tarixlərində

# The clocks were changed between the two.
moments-shifted = { DATE($start) }, { TIME($start) }{"\u00A0"}({ OFFSET($start) }) – { DATE($end) }, { TIME($end) }{"\u00A0"}({ OFFSET($end) })
    .sentence = { DATE($start) } – { DATE($end) } tarixlərində

days-of-month = { DATE($start, style: "day") }–{ DATE($end) }
    .sentence = { DATE($start, style: "day") }–{ DATE($end) } tarixlərində

days-of-year = { DATE($start, style: "day-month") } – { DATE($end) }
    .sentence = { DATE($start, style: "day-month") } – { DATE($end) } tarixlərində

days = { DATE($start) } – { DATE($end) }
    .sentence = { DATE($start) } – { DATE($end) } tarixlərində

## The same hours elsewhere. $when: by `.clock` above, or with the date where it is another one there

elsewhere = { $city }:{"\u00A0"}{ WHEN($when) }
