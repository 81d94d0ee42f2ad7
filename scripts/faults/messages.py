"""Faults in the messages of a language: arguments, messages, variants, and their texts."""

import re

from .model import Edit, Fault, Place, kind
from .project import LANGUAGES
from .texts import CYRILLIC, LATIN

# A placeable that prints an argument.
PRINTED = re.compile(r"\{ (?:NAME|PERSON|LIST|BODY|TERM|DATE|POST|SIDE|TIME|NUMBER)\(\$([a-z-]+)[^(){}]*\) \}")
VARIANT = re.compile(r"^ +(\*?)\[([a-z]+)\](?: .*)?\n", re.M)
TEXT = re.compile(r"(?<![\w$\"(.-])[^\W\d_]{4,}(?![\w(\"-])")


def messages(project, prefixes):
    for tag in LANGUAGES:
        for path, name, start, end in project.messages(tag):
            if name.startswith(prefixes):
                yield tag, path, name, start, end, project.files[path][start:end]


def planted(variant, what, path, start, end, new, message):
    return Fault(variant, what, (Edit(path, start, end, new),), (Place(path, *message),))


@kind("an argument dropped from a message", 30, "argument-lost", "argument-unused")
def argument(project, rng):
    for tag, path, name, start, end, source in messages(
        project, ("act-", "phrase-", "opening-", "subject-", "between-")
    ):
        for number, (part, part_start) in enumerate(parts(source)):
            found = list(PRINTED.finditer(part))
            for match in found:
                if sum(other.group(1) == match.group(1) for other in found) == 1:
                    at = start + part_start + match.start()
                    kind = "attribute" if number else "value"
                    yield planted(
                        f"{tag} {kind} {name.split('-')[0]}",
                        f"${match.group(1)} of {name}",
                        path,
                        *without(match, at),
                        (start, end),
                    )


def without(match, at):
    """The edit that deletes a placeable and the space before it. A variant, and a message, needs some text."""
    line = (
        match.string[match.string.rfind("\n", 0, match.start()) + 1 : match.start()]
        + match.string[match.end() :].partition("\n")[0]
    )
    if re.fullmatch(r"( *\*?\[\w+\]| *\.?[\w-]+ =) *", line):
        return at, at + len(match.group()), '{""}'
    return at - (match.string[match.start() - 1] == " "), at + len(match.group()), ""


def parts(source):
    """The value and the attributes of a message, with their offsets."""
    starts = [0] + [match.start() for match in re.finditer(r"^    \.[a-z-]+ =", source, re.M)]
    return [(source[a:b], a) for a, b in zip(starts, starts[1:] + [len(source)])]


@kind("an argument dropped from a variant", 12, "argument-lost", "argument-unused", "variant-empty")
def variant_argument(project, rng):
    for tag, path, name, start, end, source in messages(
        project, ("opening-", "subject-", "between-", "act-", "attachment", "dateline")
    ):
        for line in re.finditer(r"^ +\*?\[\w+\] .*$", source, re.M):
            for match in PRINTED.finditer(line.group()):
                if line.group().count(f"${match.group(1)}") == 1:
                    at = start + line.start() + match.start()
                    yield planted(
                        f"{tag} {name}",
                        f"${match.group(1)} of a variant of {name}",
                        path,
                        *without(match, at),
                        (start, end),
                    )


@kind("a message that one language lacks", 18, "message-missing")
def message(project, rng):
    for tag, path, name, start, end, source in messages(
        project, ("act-", "phrase-", "title-", "opening-", "field-", "role-")
    ):
        before = [
            Place(path, a, b) for other_path, _, a, b in project.messages(tag) if other_path == path and b < start
        ]
        edit = Edit(path, start, end, "")
        yield Fault(
            f"{tag} {name.split('-')[0]}", f"{name} in {tag}", (edit,), (*before[-1:], *elsewhere(project, tag, name))
        )


def elsewhere(project, tag, name):
    """The places of the message in the other languages."""
    for other in LANGUAGES:
        if other != tag:
            yield from (Place(path, start, end) for path, own, start, end in project.messages(other) if own == name)


@kind("an attribute that one language lacks", 12, "message-missing", "variant-missing", "form-missing", "argument-lost")
def attribute(project, rng):
    for tag, path, name, start, end, source in messages(project, ("act-", "phrase-", "moment", "hours")):
        split = parts(source)
        if len(split) > 1 and (len(split) > 2 or split[0][0].partition("=")[2].strip()):
            part, at = rng.choice(split[1:])
            edit = Edit(path, start + at, start + at + len(part.rstrip("\n")), "")
            yield Fault(
                f"{tag} {name.split('-')[0]}",
                f"{part.split('=')[0].strip()} of {name}",
                (edit,),
                (Place(path, start, end), *elsewhere(project, tag, name)),
            )


@kind("a variant that a choice needs", 20, "variant-missing")
def variant(project, rng):
    for tag, path, name, start, end, source in messages(
        project, ("act-", "attachment", "side-", "between-", "opening-", "subject-")
    ):
        for match in VARIANT.finditer(source):
            if not match.group(1) and match.group(2) in ("feminine", "plural", "few", "many", "one", "masculine"):
                at = start + match.start()
                yield planted(
                    f"{tag} {match.group(2)}",
                    f"[{match.group(2)}] of {name}",
                    path,
                    at,
                    at + len(match.group()),
                    "",
                    (start, end),
                )


@kind("a variant that no choice knows", 14, "variant-missing")
def unknown_variant(project, rng):
    wrong = {
        "feminine": "femenine",
        "plural": "plurals",
        "one": "ones",
        "few": "two",
        "many": "manny",
        "masculine": "male",
    }
    for tag, path, name, start, end, source in messages(project, ("act-", "attachment", "between-", "opening-")):
        for match in VARIANT.finditer(source):
            if match.group(2) in wrong and not match.group(1):
                at = start + match.start(2)
                yield planted(
                    f"{tag} {match.group(2)}",
                    f"[{wrong[match.group(2)]}] of {name}",
                    path,
                    at,
                    at + len(match.group(2)),
                    wrong[match.group(2)],
                    (start, end),
                )


def message_words(project):
    """The words of the texts of messages, with their places."""
    for tag, path, name, start, end, source in messages(project, ("act-", "phrase-", "opening-")):
        for line in re.finditer(r"^.*$", source, re.M):
            visible = re.sub(
                r"^[\w-]+ =|^ +\.[\w-]+ =|\*?\[\w+\]|\{[^{}]*\}|\{.*",
                lambda match: " " * len(match.group()),
                line.group(),
            )
            for match in TEXT.finditer(visible):
                yield tag, path, name, start + line.start() + match.start(), match.group()


@kind("a wrong letter in a message", 14, "foreign-letter")
def message_letter(project, rng):
    for tag, path, name, at, word in message_words(project):
        letters = LATIN if tag == "ru" else CYRILLIC | {"ə": "ә"}
        for offset, char in enumerate(word):
            if char in letters:
                spot = at + offset
                yield planted(
                    tag, f"{letters[char]} in {word} of {name}", path, spot, spot + 1, letters[char], (spot, spot + 1)
                )


@kind(
    "marks and words in a message",
    16,
    "misplaced-space",
    "doubled-mark",
    "repeated-word",
    "typographic-mark",
    "unpaired-mark",
)
def message_marks(project, rng):
    for tag, path, name, at, word in message_words(project):
        quote = "«" if tag == "ru" else "“"
        end = at + len(word)
        between = re.match(r" [^\W\d_]", project.files[path][end : end + 2])
        for label, new in [
            ("word twice", f"{word} {word}"),
            ("bracket", f"({word}"),
            ("quotation mark", quote + word),
            ("two spaces", f"{word} "),
            ("doubled marks", f"{word},,"),
            ("space before a mark", f"{word} ,"),
            ("hyphen", f"{word} -"),
            ("full stops", f"{word}..."),
        ]:
            if between or not new.startswith(f"{word}") or label == "word twice":
                yield planted(label, f"{new} in {name}", path, at, end, new, (at, end))
