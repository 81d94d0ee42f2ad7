"""A fault, the place where the program must find it, and the list of all kinds."""

import dataclasses

KINDS = []


@dataclasses.dataclass(frozen=True)
class Edit:
    """Replaces the characters `start:end` of a file."""

    path: str
    start: int
    end: int
    text: str


@dataclasses.dataclass(frozen=True)
class Place:
    """A range of characters of a file, counted before the edits."""

    path: str
    start: int
    end: int


@dataclasses.dataclass(frozen=True)
class Fault:
    """`variant` groups faults of a kind: each group is represented. A finding must touch one of the places."""

    variant: str
    what: str
    edits: tuple
    places: tuple


@dataclasses.dataclass(frozen=True)
class Kind:
    name: str
    codes: frozenset
    count: int
    plant: object

    def faults(self, project, rng):
        """At most `count` faults, by turns from each variant, in random order."""
        groups = {}
        for fault in self.plant(project, rng):
            groups.setdefault(fault.variant, []).append(fault)
        for group in groups.values():
            rng.shuffle(group)
        order = sorted(groups)
        rng.shuffle(order)
        chosen = []
        while len(chosen) < self.count and any(groups.values()):
            for variant in order:
                if groups[variant] and len(chosen) < self.count:
                    chosen.append(groups[variant].pop())
        return chosen


def kind(name, count, *codes):
    """Registers a function that yields faults of a kind. One of the codes must be found."""

    def register(plant):
        KINDS.append(Kind(name, frozenset(codes), count, plant))
        return plant

    return register


def fault(variant, what, text, start, end, new, *, wider=None, places=()):
    """A fault by one edit in the file of a text. The place is what was written, or all of the text with `wider`."""
    edit = Edit(text.path, start, end, new)
    own = Place(text.path, text.start, text.end) if wider else Place(text.path, start, end)
    return Fault(variant, what, (edit,), (own, *places))


def shifted(offset, path, edits, end=False):
    """Where an offset is after the edits. An offset in what was replaced goes to the edge of the replacement."""
    moved = offset
    for edit in edits:
        if edit.path != path:
            continue
        if edit.end < offset or (edit.end == offset and (end or edit.start < edit.end)):
            moved += len(edit.text) - (edit.end - edit.start)
        elif edit.start < offset:
            moved += (edit.start + len(edit.text) if end else edit.start) - offset
    return moved


def edited(source, path, edits):
    """The text of a file after the edits."""
    for edit in sorted((edit for edit in edits if edit.path == path), key=lambda edit: -edit.start):
        source = source[: edit.start] + edit.text + source[edit.end :]
    return source
