"""Faults of the text itself: letters, languages, marks, capitals, names."""

from .model import fault, kind
from .project import LANGUAGES

CYRILLIC = dict(zip("aeopcxyABEKMHOPCTX", "аеорсхуАВЕКМНОРСТХ"))
LATIN = {cyrillic: latin for latin, cyrillic in CYRILLIC.items()}
TURKISH = [
    "işbirliği başarıyla sürüyor",
    "taraflar için yeni bir dönem başlıyor",
    "heyetler karşılıklı görüş alışverişinde bulundu",
    "üç anlaşma imzalanmıştır",
]
PLACEHOLDERS = {
    "az": ["TODO", "xxx", "…", "?", "???", "TBD", "dəqiqləşdirilir", "..."],
    "en": ["TODO", "xxx", "…", "?", "tbd", "XXX", "Lorem ipsum dolor sit amet", "<text>"],
    "ru": ["TODO", "ххх", "…", "?", "уточнить", "???", "[...]", "____"],
}


def typed(project, *roles):
    """Every typed text of the meetings, with its group."""
    for group in project.of_role(*roles) if roles else project.groups:
        for text in group.texts.values():
            yield group, text


def swapped(project, languages, letters):
    """A letter replaced by another letter, in words of more than three letters."""
    for _, text in typed(project):
        if text.language in languages:
            for start, end, word in text.words():
                if len(word) > 3:
                    yield from ((text, word, start + at, letters[c]) for at, c in enumerate(word) if c in letters)


@kind("a Cyrillic letter in a Latin word", 14, "foreign-letter")
def cyrillic(project, rng):
    for text, word, at, letter in swapped(project, ("az", "en"), CYRILLIC):
        yield fault(f"{text.language} {letter}", f"{letter} in {word}", text, at, at + 1, letter)


@kind("a Latin letter in a Cyrillic word", 14, "foreign-letter")
def latin(project, rng):
    for text, word, at, letter in swapped(project, ("ru",), LATIN):
        yield fault(f"{text.language} {letter}", f"{letter} in {word}", text, at, at + 1, letter)


@kind("a wrong schwa", 8, "foreign-letter")
def schwa(project, rng):
    for wrong in "әǝ":
        for text, word, at, letter in swapped(project, ("az",), {"ə": wrong}):
            yield fault(wrong, f"{wrong} in {word}", text, at, at + 1, letter)


@kind("a letter of another language", 10, "foreign-letter")
def foreign(project, rng):
    swaps = {
        "az": {"v": "w", "i": "î", "a": "â", "n": "ñ"},
        "en": {"i": "ı", "s": "ş", "a": "ə", "g": "ğ"},
        "ru": {"и": "і", "е": "є", "г": "ґ", "ж": "җ"},
    }
    for tag, letters in swaps.items():
        for text, word, at, letter in swapped(project, (tag,), letters):
            if word.islower():
                yield fault(f"{tag} {letter}", f"{letter} in {word}", text, at, at + 1, letter)


@kind("a letter with a combining mark", 10, "combining-mark")
def combining(project, rng):
    marks = {
        "az": {"i": "i\u0307", "ə": "ə\u0301"},
        "en": {"i": "i\u0307", "o": "o\u0305"},
        "ru": {"о": "о\u0301", "е": "е\u0301"},
    }
    for tag, letters in marks.items():
        for text, word, at, letter in swapped(project, (tag,), letters):
            yield fault(f"{tag} {letter}", f"{letter} in {word}", text, at, at + 1, letter)


@kind("an invisible character", 8, "control-character", "bidi-character", "no-glyph")
def invisible(project, rng):
    for _, text in typed(project):
        for name, char in [
            ("zero width space", "\u200b"),
            ("soft hyphen", "\u00ad"),
            ("word joiner", "\u2060"),
            ("zero width joiner", "\u200d"),
            ("right-to-left mark", "\u200f"),
        ]:
            for start, end, word in list(text.words())[:2]:
                if len(word) > 3:
                    yield fault(name, f"{name} in {word}", text, start + 2, start + 2, char)


@kind("the mark of a list", 12, "list-mark")
def bullet(project, rng):
    for _, text in typed(project, "clause", "phrase", "action", "sentence"):
        for mark in ["• ", "- ", "– ", "* ", "1. ", "2) ", "a) "]:
            yield fault(mark, f"{mark}{text.value[:20]}", text, text.start, text.start, mark)


@kind("a text in another language", 24, "wrong-language", "foreign-letter")
def other_language(project, rng):
    groups = [
        group
        for group in project.of_role("clause", "sentence", "phrase", "action")
        if all(t.plain() for t in group.texts.values())
    ]
    for group in groups:
        for tag, text in group.texts.items():
            for other in LANGUAGES:
                same_role = [one for one in groups if one is not group and one.role == group.role]
                other_group = rng.choice(same_role)
                if other != tag:
                    value = other_group.texts[other].value
                    yield fault(f"{other} under {tag}", value, text, text.start, text.end, value)
            if group.role == "clause":
                value = rng.choice(TURKISH)
                yield fault(f"tr under {tag}", value, text, text.start, text.end, value)


@kind("an untranslated text", 14, "untranslated", "wrong-language", "foreign-letter")
def untranslated(project, rng):
    for group in project.of_role("clause", "sentence", "phrase", "action", "title"):
        for tag, text in group.texts.items():
            for other in LANGUAGES:
                source = group.texts[other]
                if other != tag and source.plain():
                    whole = tuple(place(other) for other in group.texts.values())
                    yield fault(
                        f"{other} under {tag}", source.value, text, text.start, text.end, source.value, places=whole
                    )


@kind("a placeholder", 18, "placeholder", "empty-text")
def placeholder(project, rng):
    for group, text in typed(project, "clause", "sentence", "phrase", "action", "title"):
        for words in PLACEHOLDERS[text.language]:
            yield fault(f"{text.language} {words}", words, text, text.start, text.end, words)


@kind("two spaces", 10, "misplaced-space")
def two_spaces(project, rng):
    for group, text in typed(project):
        for at in gaps(text):
            yield fault(f"{text.language} {group.role}", text.value[:24], text, at, at + 1, "  ")


@kind("a space at an edge", 10, "misplaced-space")
def edge_space(project, rng):
    for group, text in typed(project):
        if text.plain():
            yield fault(f"before {group.role}", text.value[:24], text, text.start, text.start, " ")
            yield fault(f"after {group.role}", text.value[-24:], text, text.end, text.end, " ")


@kind("a space before a mark", 8, "misplaced-space")
def space_before_mark(project, rng):
    for group, text in typed(project, "clause", "sentence", "phrase", "action"):
        for at in gaps(text):
            yield fault(f"{text.language} comma", text.value[:24], text, at, at, " ,")
        if group.role == "sentence":
            yield fault(f"{text.language} full stop", text.value[-24:], text, text.end - 1, text.end - 1, " ")


@kind("doubled marks", 14, "doubled-mark")
def doubled(project, rng):
    for _, text in typed(project, "clause", "sentence", "phrase", "action"):
        for marks in [",,", ", ,", ",.", ";,", ".,", "::", " ;;", ",;"]:
            for at in gaps(text):
                yield fault(marks, text.value[:24], text, at, at, marks)


@kind("straight or foreign quotation marks", 14, "typographic-mark")
def quotes(project, rng):
    marks = {
        "az": [('\\"', '\\"'), ("«", "»"), ("„", "“"), ("'", "'")],
        "en": [('\\"', '\\"'), ("«", "»"), ("„", "“")],
        "ru": [('\\"', '\\"'), ("“", "”"), ("‘", "’")],
    }
    for _, text in typed(project, "clause", "phrase", "action"):
        if text.plain():
            for first, last in marks[text.language]:
                for start, end, word in text.words():
                    yield fault(f"{text.language} {first}", word, text, start, end, f"{first}{word}{last}")


@kind("a hyphen for a dash", 8, "typographic-mark")
def hyphen(project, rng):
    for _, text in typed(project, "clause", "phrase", "action", "sentence"):
        for at in gaps(text):
            yield fault(text.language, text.value[:24], text, at, at + 1, " - ")


@kind("three full stops", 6, "typographic-mark")
def three_stops(project, rng):
    for _, text in typed(project, "clause", "phrase", "action"):
        for at in gaps(text):
            yield fault(text.language, text.value[:24], text, at, at, "...")


@kind("a mark without its partner", 14, "unpaired-mark")
def unpaired(project, rng):
    own = {"az": "“", "en": "“", "ru": "«"}
    for _, text in typed(project):
        for at, char in enumerate(text.value):
            if char in "()“”«»" and text.plain():
                at += text.start
                yield fault(f"{char} deleted", text.value[:24], text, at, at + 1, "", wider=True)
        for start, _, word in text.words():
            for mark in ["(", own[text.language]]:
                yield fault(f"{mark} added", word, text, start, start, mark)


@kind("a word twice", 14, "repeated-word")
def twice(project, rng):
    for group, text in typed(project):
        for start, end, word in text.words():
            yield fault(f"{text.language} {group.role}", word, text, start, end, f"{word} {word}")


@kind("a point that ends in a mark", 12, "final-mark")
def final_mark(project, rng):
    for group, text in typed(project, "clause", "phrase", "action", "proposal"):
        for mark in ".,;:!":
            if text.plain():
                yield fault(f"{group.role} {mark}", text.value[-24:], text, text.end, text.end, mark)


@kind("a sentence without its full stop", 8, "final-mark")
def no_stop(project, rng):
    for group, text in typed(project, "sentence"):
        yield fault(f"{text.language}", text.value[-24:], text, text.end - 1, text.end, "", wider=True)


@kind("a capital at the start of a point", 10, "wrong-capital")
def capital(project, rng):
    for group, text in typed(project, "clause", "phrase", "action", "proposal"):
        words = list(text.words())
        start, _, word = words[0]
        if word.islower() and start == text.start:
            first = "İ" if text.language == "az" and word[0] == "i" else word[0].upper()
            yield fault(f"{text.language} {group.role}", word, text, start, start + 1, first)


@kind("a title that ends in a full stop", 6, "final-mark")
def title_stop(project, rng):
    for group, text in typed(project, "title"):
        yield fault(text.language, text.value, text, text.end, text.end, ".")


@kind("a designation that ends in a mark", 6, "final-mark")
def designation_stop(project, rng):
    for group in own(project, "designation"):
        for text in group.texts.values():
            yield fault(f"{text.language}", text.value, text, text.end, text.end, rng.choice(".,;"))


@kind("a title in a name", 14, "title-in-name")
def name_title(project, rng):
    titles = {
        "az": ["cənab ", "xanım ", "Dr. ", "prof. "],
        "en": ["Mr ", "Ms. ", "Dr. ", "Prof. "],
        "ru": ["г-н ", "госпожа ", "д-р ", "проф. "],
    }
    for text in names(project, "given"):
        for title in titles[text.language]:
            yield fault(f"{text.language} {title}", title + text.value, text, text.start, text.start, title, wider=True)


@kind("capitals in a name", 8, "wrong-capital", "title-in-name")
def name_capitals(project, rng):
    for field in ("given", "surname"):
        for text in names(project, field):
            capitals = text.value.replace("i", "İ" if text.language == "az" else "I").upper()
            yield fault(f"{text.language} {field}", capitals, text, text.start, text.end, capitals)


@kind("spaces in a name", 8, "misplaced-space")
def name_spaces(project, rng):
    for field in ("given", "surname"):
        for text in names(project, field):
            yield fault(f"before {field}", text.value, text, text.start, text.start, " ")
            yield fault(f"after {field}", text.value, text, text.end, text.end, " ")


@kind("a wrong letter in the directory", 10, "foreign-letter")
def directory_letter(project, rng):
    for group in own(project, "designation", "name"):
        for text in group.texts.values():
            letters = LATIN if text.language == "ru" else CYRILLIC | {"ə": "ә"}
            for start, _, word in text.words():
                for at, char in enumerate(word, start):
                    if char in letters and len(word) > 3:
                        yield fault(
                            f"{text.language} {group.role}",
                            f"{letters[char]} in {word}",
                            text,
                            at,
                            at + 1,
                            letters[char],
                        )


def names(project, field):
    for group in project.entries:
        if group.key.endswith(f".{field}") and group.path.endswith("/own.toml"):
            yield from group.texts.values()


def own(project, *roles):
    """The groups of the project's own entries."""
    return [group for group in project.entries if group.role in roles and group.path.endswith("/own.toml")]


def gaps(text):
    """The offsets of single spaces between two words."""
    words = list(text.words())
    return [
        end
        for (_, end, _), (start, _, _) in zip(words, words[1:])
        if start == end + 1 and text.value[end - text.start] == " "
    ]


def place(text):
    from .model import Place

    return Place(text.path, text.start, text.end)


@kind("signs of another program", 9, "markup", "placeholder")
def markup(project, rng):
    for group, text in typed(project, "clause", "sentence", "phrase", "action"):
        for at in gaps(text):
            yield fault(f"{text.language} &nbsp;", text.value[:24], text, at, at + 1, "&nbsp;")
        for start, end, word in text.words():
            if word.islower() and len(word) > 3:
                yield fault(f"{text.language} **", word, text, start, end, f"**{word}**")
                yield fault(f"{text.language} []", word, text, end, end, " [check]")


@kind("braces in a designation", 8, "markup")
def braces(project, rng):
    for group, text in typed(project, "designation", "name"):
        for words in ["{ $un }", "{ TERM($un) }"]:
            yield fault(f"{text.language} {words}", text.value, text, text.end, text.end, f" {words}")


@kind("a text in capitals", 9, "wrong-capital")
def all_capitals(project, rng):
    capitals = str.maketrans({"i": "İ"})
    for group, text in typed(project, "clause", "phrase", "action"):
        if text.plain() and len(text.value.split()) > 2:
            value = (text.value.translate(capitals) if text.language == "az" else text.value).upper()
            yield fault(text.language, value, text, text.start, text.end, value)


@kind("a hyphen in a range", 6, "typographic-mark", "facts-differ")
def hyphen_in_range(project, rng):
    added = {"az": " (5-7 may)", "en": " (5-7 May)", "ru": " (5-7 мая)"}
    for group, text in typed(project, "clause"):
        yield fault(text.language, text.value, text, text.end, text.end, added[text.language])
