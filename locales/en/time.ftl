### Dates and times, put together from the parts that CLDR gives.
### $day and $year are figures, $month is the month's name as it stands in a date,
### $hour and $minute have two figures each, $offset is +04:00.

date = { $day } { $month } { $year }
    .day = { $day }
    .day-month = { $day } { $month }

time = { $hour }:{ $minute }

offset = UTC{ $offset }

## When something was: a moment, hours of one day, days, a day

moment = { DATE($at) }, { TIME($at) } ({ OFFSET($at) })
hours = { DATE($start) }, { TIME($start) }–{ TIME($end) } ({ OFFSET($start) })
moments = { DATE($start) }, { TIME($start) } – { DATE($end) }, { TIME($end) } ({ OFFSET($start) })
days-of-month = { DATE($start, style: "day") }–{ DATE($end) }
days-of-year = { DATE($start, style: "day-month") } – { DATE($end) }
days = { DATE($start) } – { DATE($end) }

## The same hour elsewhere, with its date where that differs

elsewhere = { $city }: { TIME($at) } ({ OFFSET($at) })
    .other-day = { $city }: { DATE($at) }, { TIME($at) } ({ OFFSET($at) })
