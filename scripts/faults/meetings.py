"""Faults in the facts of a meeting: times, zones, people, numbers."""

import re

from .model import Edit, Fault, Place, kind

# What is written, and what is written instead, as regular expressions on lines of a meeting file.
FACTS = {
    "end before start": [
        (
            r"start = 2025-03-14T15:00:00, end = 2025-03-14T16:30:00",
            "start = 2025-03-14T16:30:00, end = 2025-03-14T15:00:00",
        ),
        (r"held = \{ start = .*\}", "held = { from = 2025-03-14, to = 2025-03-12 }"),
        (r"from = 2025-06-03, to = 2025-06-07", "from = 2025-06-07, to = 2025-06-03"),
        (r"from = 2025-06-03, to = 2025-06-07", "from = 2025-06-03, to = 2025-05-07"),
        (r"from = 2021-06-28, to = 2021-07-02", "from = 2021-07-02, to = 2021-06-28"),
    ],
    "number with its mark": [
        (r'^number = "5/1-25"', f'number = "{mark}5/1-25"') for mark in ("№ ", "No. ", "№", "No ")
    ],
    "no such post": [
        (r'^signatory = "jafarova"$', 'signatory = { person = "jafarova", post = "chairman" }'),
        (r'^    \{ person = "jafarova" \},$', '    { person = "jafarova", post = "talks-chair" },'),
        (
            r'^members = \[\{ person = "kvirikashvili" \}\]$',
            'members = [{ person = "kvirikashvili", post = "protocol-head" }]',
        ),
    ],
    "attended": [
        (
            r'^    \[\[sides.members\]\]\n    person = "kvirikashvili"$',
            '    [[sides.members]]\n    person = "kvirikashvili"\n    attended = true',
        ),
        (r"presides = true \}", "presides = true, attended = true }"),
    ],
    "issued before held": [
        (r"issued = 2025-03-14T18:00:00", "issued = 2025-03-13"),
        (r"issued = 2025-03-14T18:00:00", "issued = 2025-03-14T14:00:00"),
    ],
    "deadline passed": [(r"by = 2025-04-01", "by = 2025-03-01"), (r"by = 2025-05-25", "by = 2025-05-15")],
    "wrong offset": [
        (r"issued = 2025-03-14T18:00:00", f"issued = 2025-03-14T18:00:00{offset}")
        for offset in ("+03:00", "+05:00", "-04:00")
    ]
    + [(r"start = 2025-03-14T15:00:00", f"start = 2025-03-14T15:00:00{offset}") for offset in ("+03:00", "+02:00")],
    "no zone": [
        (r'\["Europe/London"\]', f'["{zone}"]')
        for zone in ("EST", "GMT", "Etc/GMT-4", "US/Eastern", "Baku", "UTC+4", "Europe/Tbilisi")
    ]
    + [
        (r'^issuer = "mfa"$', f'issuer = "mfa"\nzone = "{zone}"')
        for zone in ("Asia/Bakou", "EST", "UTC", "+04:00", "Etc/GMT-4")
    ],
}
PEOPLE = {
    "named twice": [
        (r'^    \{ person = "jafarova" \},$', '    { person = "jafarova" },\n    { person = "mammadov" },'),
        (
            r'^members = \[\{ person = "kvirikashvili" \}\]$',
            'members = [{ person = "kvirikashvili" }, { person = "bayramov" }]',
        ),
        (r'^by = "mammadov"$', 'by = ["mammadov", "mammadov"]'),
    ],
    "two at the head": [
        (r'^    \{ person = "jafarova" \},$', '    { person = "jafarova", presides = true },'),
        (
            r'^    \[\[sides.members\]\]\n    id = "adviser"$',
            '    [[sides.members]]\n    id = "adviser"\n    leads = true',
        ),
    ],
    "nobody": [
        (r'^by = "mammadov"$', 'by = "mamadov"'),
        (r'^who = "jafarova"$', 'who = "safikhanli"'),
        (r'^signatory = "jafarova"$', 'signatory = "jafarov"'),
        (r'^to = "mammadov"$', 'to = "bayramof"'),
    ],
    "nothing": [
        (r'^issuer = "mfa"$', 'issuer = "mfaa"'),
        (r'^act = "noted"$', 'act = "notted"'),
        (r'^place = "mfa"$', 'place = "mffa"'),
        (r'"visit-dates"', '"visit-date"'),
        (r'^event = "meeting"$', 'event = "meting"'),
    ],
}

OTHER_EVENT = [
    (r'points = \[\{ phrase = "visit-dates"', 'points = ["museum", { phrase = "visit-dates"'),
    (r"^\[closing\]\n(?:.+\n?)*", '[closing]\nphrase = "farewell"\n'),
    (r"\Z", '\n[closing]\nphrase = "museum"\n'),
    (r"\Z", '\n[[proceedings]]\nact = "text"\npoints = ["farewell"]\n'),
]


def changed(project, table):
    for variant, changes in table.items():
        for path in project.meetings:
            for old, new in changes:
                match = re.search(old, project.files[path], re.M)
                if match:
                    place = Place(path, match.start(), match.end())
                    yield Fault(
                        variant,
                        f"{match.group()} → {new}".replace("\n", "⏎"),
                        (Edit(path, match.start(), match.end(), new),),
                        (place,),
                    )


@kind(
    "a time, number or post that cannot be",
    40,
    "unknown-post",
    "end-before-start",
    "issued-before-held",
    "deadline-passed",
    "wrong-offset",
    "unknown-zone",
    "published-too-early",
    "bad-value",
)
def times(project, rng):
    return changed(project, FACTS)


@kind(
    "somebody or something unknown or named twice",
    16,
    "duplicate-participant",
    "two-chairs",
    "two-leaders",
    "not-a-participant",
    "unknown-person",
    "unknown-body",
    "unknown-act",
    "unknown-term",
    "unknown-phrase",
    "unknown-event",
)
def people(project, rng):
    return changed(project, PEOPLE)


@kind("a phrase of another event", 8, "not-of-event")
def other_event(project, rng):
    for path in project.meetings:
        source = project.files[path]
        for old, new in OTHER_EVENT:
            match = re.search(old, source, re.M)
            phrase = re.search(r'"(museum|farewell)"', new).group(1)
            fits = (
                re.search(r'^event = "([\w-]+)"', source, re.M).group(1)
                == {"museum": "meeting", "farewell": "telephone-call"}[phrase]
            )
            # A table that the file already has cannot be added to its end.
            header = re.search(r"^\[+(\w+)\]+$", new, re.M) if old == r"\Z" else None
            free = header is None or header[0].startswith("[[") or not re.search(rf"^\[?{header[1]}\b", source, re.M)
            is_list = header and header[0].startswith("[[") and re.search(rf"^{header[1]} = ", source, re.M)
            if match and not fits and free and not is_list:
                place = Place(path, match.start(), match.end())
                yield Fault(phrase, f"{phrase} in {path}", (Edit(path, match.start(), match.end(), new),), (place,))
