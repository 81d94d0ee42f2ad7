"""The kinds of faults. Each yields (message, what, edits): the edits are (path, start, end, text) before any of them."""

import re

KINDS = []

LANGUAGES = ("az", "en", "ru")
LOOKALIKES = {
    "az": dict(zip("aeopcxyəi", "аеорсхуәі")),
    "en": dict(zip("aeopcxyi", "аеорсхуі")),
    "ru": dict(zip("аеорсхук", "aeopcxyk")),
}
# Each case of a language, with another one that is put in its place.
CASES = {
    "az": ["nominative", "genitive", "dative", "accusative", "locative", "ablative"],
    "en": ["definite", "possessive", "locative"],
    "ru": ["genitive", "dative", "accusative", "instrumental", "prepositional"],
}
FORMS = {
    "az": ["topic", "clause", "dative", "ablative", "accusative"],
    "en": ["topic", "clause", "proposal"],
    "ru": ["clause", "about", "accusative", "dative", "instrumental", "genitive"],
}
ENDINGS = {"az": ["ın", "-dən", "’nin", "a"], "en": ["’s", "s"], "ru": ["а", "у", "-го", "ом"]}
PRINTED = re.compile(r"\{ (NAME|PERSON|LIST|BODY|TERM|DATE|POST|SIDE|TIME|NUMBER|WHEN)\((\$[a-z-]+)([^(){}]*)\) \}")
VARIANT = re.compile(r"^ +(\*?)\[([a-z0-9-]+)\] (.*)\n", re.M)
OPTION = re.compile(r"(case|form): \"([a-z]+)\"")
WORD = re.compile(r"[^\W\d_]{3,}")


class Message:
    """A message as it stands in its file: `source` is the text of `start:end`, from its name to its last line."""

    def __init__(self, tag, path, name, start, source):
        self.tag, self.path, self.name, self.start, self.source = tag, path, name, start, source

    def edit(self, start, end, text):
        return (self.path, self.start + start, self.start + end, text)

    def words(self, least=4):
        """The words that are printed, with their places."""
        for line in re.finditer(r"^.*$", self.source, re.M):
            hidden = re.sub(
                r"^-?[\w-]+ =|^ +\.[\w-]+ =|\*?\[[\w-]+\]|\{[^{}]*\}|\{.*",
                lambda match: "\0" * len(match.group()),
                line.group(),
            )
            for word in WORD.finditer(hidden):
                if len(word.group()) >= least:
                    yield line.start() + word.start(), line.start() + word.end(), word.group()

    def choices(self):
        """The variants of each innermost choice by gender or number: lists of matches of VARIANT."""
        for choice in re.finditer(r"\{ (GENDER|PLURAL)\(\$[a-z-]+\) ->\n((?: +\*?\[[a-z]+\] [^{}\n]*\n)+) *\}", self.source):
            yield [
                (choice.start(2) + match.start(), match) for match in VARIANT.finditer(choice.group(2))
            ]


def kind(name, count):
    def register(plant):
        KINDS.append((name, count, plant))
        return plant

    return register


def parts(source):
    """The value and the attributes, with their offsets."""
    starts = [0] + [match.start() for match in re.finditer(r"^    \.[a-z-]+ =", source, re.M)]
    return [(source[a:b], a) for a, b in zip(starts, starts[1:] + [len(source)])]


def without(source, match):
    """The edit that deletes a placeable and the space before it. A message needs some text."""
    line_start = source.rfind("\n", 0, match.start()) + 1
    line_end = source.find("\n", match.end()) % (len(source) + 1)
    rest = source[line_start : match.start()] + source[match.end() : line_end]
    if re.fullmatch(r"( *\*?\[[\w-]+\]| *\.?[\w-]+ =) *", rest):
        return match.start(), match.end(), '{""}'
    return match.start() - (source[match.start() - 1] == " "), match.end(), ""


@kind("a variable dropped from a message", 40)
def dropped(messages, dice):
    for message in messages:
        for part, offset in parts(message.source):
            found = list(PRINTED.finditer(part))
            for match in found:
                if sum(other.group(2) == match.group(2) for other in found) == 1 and part.count(match.group(2)) == 1:
                    start, end, text = without(part, match)
                    yield message, match.group(2), [message.edit(offset + start, offset + end, text)]


@kind("a variable dropped from one variant", 40)
def dropped_in_variant(messages, dice):
    for message in messages:
        for line in VARIANT.finditer(message.source):
            for match in PRINTED.finditer(line.group()):
                if line.group().count(match.group(2)) == 1:
                    start, end, text = without(line.group(), match)
                    at = line.start()
                    yield message, f"{match.group(2)} of [{line.group(2)}]", [message.edit(at + start, at + end, text)]


@kind("a variable that does not exist", 15)
def unknown_variable(messages, dice):
    for message in messages:
        if not message.name.startswith(("phrase-", "-")):
            for match in PRINTED.finditer(message.source):
                end = match.end(2)
                yield message, match.group(2), [message.edit(end, end, "s")]


@kind("a literal in place of a variable", 20)
def literal(messages, dice):
    texts = {"DATE": "12", "TIME": "10:00", "NUMBER": "5", "NAME": "X", "PERSON": "X", "BODY": "X", "TERM": "X"}
    for message in messages:
        for match in PRINTED.finditer(message.source):
            if match.group(1) in texts and message.source.count(match.group(2)) == 1:
                yield message, match.group(2), [message.edit(match.start(), match.end(), texts[match.group(1)])]


@kind("a number swapped", 15)
def number(messages, dice):
    for message in messages:
        for match in re.finditer(r"(?<=\[)1(?=\])", message.source):
            yield message, "[1]", [message.edit(match.start(), match.end(), "2")]


@kind("a number written into one language", 15)
def number_added(messages, dice):
    for message in messages:
        for start, _, word in dice.sample(words := list(message.words()), min(1, len(words))):
            yield message, f"12 {word}", [message.edit(start, start, "12 ")]


@kind("a case renamed to another one", 50)
def case(messages, dice):
    for message in messages:
        for match in OPTION.finditer(message.source):
            others = [name for name in (CASES if match.group(1) == "case" else FORMS)[message.tag] if name != match.group(2)]
            if match.group(2) not in ("full", "short", "abbr"):
                new = dice.choice(others)
                yield message, f"{match.group(2)} → {new}", [message.edit(match.start(2), match.end(2), new)]


@kind("a case that the language does not have", 15)
def unknown_case(messages, dice):
    for message in messages:
        for match in OPTION.finditer(message.source):
            if match.group(2) not in ("full", "short", "abbr"):
                yield message, f"{match.group(2)}s", [message.edit(match.end(2), match.end(2), "s")]


@kind("an ending glued to a placeable", 40)
def glued(messages, dice):
    for message in messages:
        for match in PRINTED.finditer(message.source):
            ending = dice.choice(ENDINGS[message.tag])
            yield message, f"{match.group(2)} {ending}", [message.edit(match.end(), match.end(), ending)]


@kind("a letter of another alphabet", 35)
def letter(messages, dice):
    for message in messages:
        for start, _, word in message.words():
            for at, char in enumerate(word):
                if char in LOOKALIKES[message.tag]:
                    new = LOOKALIKES[message.tag][char]
                    yield message, f"{new} in {word}", [message.edit(start + at, start + at + 1, new)]


@kind("a variant emptied", 35)
def emptied(messages, dice):
    for message in messages:
        for match in VARIANT.finditer(message.source):
            if WORD.search(re.sub(r"\{[^{}]*\}", "", match.group(3))) and "->" not in match.group(3):
                yield message, f"[{match.group(2)}]", [message.edit(match.start(3), match.end(3), '{""}')]


@kind("a variant copied over another one", 20)
def copied(messages, dice):
    for message in messages:
        for variants in message.choices():
            (_, first), (at, second) = dice.sample(variants, 2)
            if first.group(3) != second.group(3):
                start = at + second.start(3) - second.start()
                what = f"[{first.group(2)}] over [{second.group(2)}]"
                yield message, what, [message.edit(start, start + len(second.group(3)), first.group(3))]


@kind("a word added to one variant", 20)
def word_added(messages, dice):
    words = {"az": "yenə", "en": "again", "ru": "снова"}
    for message in messages:
        for variants in message.choices():
            at, match = dice.choice(variants)
            end = at + match.end(3) - match.start()
            yield message, f"[{match.group(2)}]", [message.edit(end, end, " " + words[message.tag])]


@kind("a variant that a choice needs, deleted", 15)
def variant_deleted(messages, dice):
    for message in messages:
        for variants in message.choices():
            for at, match in variants:
                if not match.group(1) and match.group(2) in ("feminine", "plural", "few", "many", "one"):
                    yield message, f"[{match.group(2)}]", [message.edit(at, at + len(match.group()), "")]


@kind("a variant that is never met", 10)
def variant_unknown(messages, dice):
    for message in messages:
        for match in VARIANT.finditer(message.source):
            if not match.group(1) and match.group(2) in ("feminine", "masculine", "few", "many", "guest", "led", "yes"):
                yield message, f"[{match.group(2)}s]", [message.edit(match.end(2), match.end(2), "s")]


@kind("a text left in another language", 35)
def untranslated(messages, dice):
    by_name = {(message.tag, message.name): message for message in messages}
    for message in messages:
        other = by_name.get((dice.choice([tag for tag in LANGUAGES if tag != message.tag]), message.name))
        plain = [one for one in (message, other) if one and "{" not in one.source and "\n" not in one.source.strip()]
        if len(plain) == 2 and max(len(word) for *_, word in [*other.words(1), (0, 0, "")]) > 3:
            start, new = message.source.index("=") + 2, other.source.split("= ", 1)[1].strip()
            if message.source[start:].strip() != new:
                yield message, new, [message.edit(start, len(message.source.rstrip()), new)]
        elif other and message.name.startswith("phrase-"):
            yield message, other.name, [message.edit(0, len(message.source), other.source)]


@kind("brackets and quotation marks unbalanced", 25)
def unbalanced(messages, dice):
    for message in messages:
        for match in re.finditer(r"[()“”«»]", message.source):
            yield message, match.group(), [message.edit(match.start(), match.end(), "")]
        for start, end, word in dice.sample(words := list(message.words()), min(1, len(words))):
            mark = dice.choice({"az": "(“”)", "en": "(“”)", "ru": "(«»)"}[message.tag])
            text = mark + word if mark in "(“«" else word + mark
            yield message, text, [message.edit(start, end, text)]


@kind("a final mark lost or changed", 20)
def final_mark(messages, dice):
    for message in messages:
        for part, offset in parts(message.source):
            end = offset + len(part.rstrip())
            if part.rstrip().endswith("."):
                yield message, "full stop", [message.edit(end - 1, end, dice.choice(["", "!", ":"]))]


@kind("an outdated term", 20)
def outdated(messages, dice):
    # scripts/seed-locale-faults gives these entries the renderings to avoid.
    for message in messages:
        for match in re.finditer(r"\{ BODY\(\$ombudsman[^{}]*\) \}|\{ TERM\(\$npm[^{}]*\) \}", message.source):
            term = "ombudsman" if "ombudsman" in match.group() else "npm"
            text = dice.choice(OUTDATED[term][message.tag])
            yield message, text, [message.edit(match.start(), match.end(), text)]
        if not message.name.startswith(("act-", "opening-", "subject-", "phrase-")):
            continue
        for start, end, word in dice.sample(words := list(message.words()), min(1, len(words))):
            text = dice.choice(OUTDATED[dice.choice(sorted(OUTDATED))][message.tag])
            yield message, text, [message.edit(start, end, text)]


# Forms of the renderings to avoid, as a translator writes them.
OUTDATED = {
    "ombudsman": {
        "az": ["hüquq müvəkkilinin", "hüquq müvəkkilinə"],
        "en": ["Human Rights Commissioner", "Human Rights Commissioner’s"],
        "ru": ["правозащитником", "правозащитнику"],
    },
    "npm": {
        "az": ["milli qoruma mexanizminin", "milli qoruma mexanizmi"],
        "en": ["national protection mechanism"],
        "ru": ["национального охранного механизма", "национальному охранному механизму"],
    },
}
AVOID = {
    "bodies": {"ombudsman": {"az": "hüquq müvəkkili", "en": "Human Rights Commissioner", "ru": "правозащитник"}},
    "terms": {
        "npm": {
            "az": "milli qoruma mexanizmi",
            "en": "national protection mechanism",
            "ru": "национальный охранный механизм",
        }
    },
}


@kind("a designation written out", 20)
def written_out(messages, dice):
    texts = {
        "az": ["Birləşmiş Millətlər Təşkilatının", "Qafarovanın", "BMT"],
        "en": ["the United Nations", "Gafarova", "the UN"],
        "ru": ["Организации Объединённых Наций", "Гафаровой", "ООН"],
    }
    for message in messages:
        for match in re.finditer(r"\{ BODY\(\$[a-z]+[^{}]*\) \}", message.source):
            text = dice.choice(texts[message.tag])
            yield message, text, [message.edit(match.start(), match.end(), text)]


@kind("a message deleted", 15)
def deleted(messages, dice):
    for message in messages:
        if not message.name.startswith(("part-", "-")):
            yield message, message.name, [message.edit(0, len(message.source), "")]


@kind("a message under a wrong name", 15)
def misnamed(messages, dice):
    for message in messages:
        if not message.name.startswith(("part-", "-")) and len(message.name) > 4:
            at = dice.randrange(2, len(message.name) - 1)
            yield message, message.name, [message.edit(at, at + 1, "" if message.name[at] != "-" else "--")]


@kind("an attribute deleted or misnamed", 15)
def attribute(messages, dice):
    for message in messages:
        for part, offset in parts(message.source)[1:]:
            name = re.match(r" +\.([a-z-]+)", part)
            if message.source.split("=", 1)[1].strip().startswith("."):
                yield message, name.group(1), [message.edit(offset + name.end(1), offset + name.end(1), "s")]
            else:
                yield message, name.group(1), [message.edit(offset, offset + len(part.rstrip("\n")), "")]


@kind("a brace or a function broken", 15)
def syntax(messages, dice):
    for message in messages:
        for match in PRINTED.finditer(message.source):
            yield message, match.group(), [message.edit(match.end() - 1, match.end(), "")]
            yield message, match.group(1), [message.edit(match.start(1), match.end(1), match.group(1).lower())]


@kind("spaces and doubled words", 20)
def spaces(messages, dice):
    for message in messages:
        for start, end, word in dice.sample(words := list(message.words()), min(2, len(words))):
            text = dice.choice([f"{word} {word}", f"{word}  ", f"{word} ,", f"{word},,"])
            if text.endswith((" ", ",")) and message.source[end : end + 1] != " ":
                continue
            yield message, text, [message.edit(start, end, text)]


@kind("a noun in the plural after a number", 5)
def plural_noun(messages, dice):
    for message in messages:
        for match in re.finditer(r"(?<=NUMBER\(\$pages\) \} )səhifə", message.source):
            for ending in ("lər", "lərin", "ləri"):
                yield message, f"səhifə{ending}", [message.edit(match.end(), match.end(), ending)]
