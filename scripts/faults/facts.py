"""Faults in facts: what one language says and another does not."""

import re

from .model import Edit, Fault, Place, fault, kind
from .texts import place

# What stands in a text, and what is written instead, by kind of fact and by language.
CHANGES = {
    "number in words": {
        "az": [
            ("üç saziş", "dörd saziş"),
            ("son dörd ildə", "son beş ildə"),
            ("beş yeni", "altı yeni"),
            ("beş yeni", "yeni"),
            ("hər iki tərəf", "hər üç tərəf"),
            ("iki ölkə", "üç ölkə"),
        ],
        "en": [
            ("three agreements", "four agreements"),
            ("last four years", "last five years"),
            ("five new", "six new"),
            ("five new", "new"),
            ("three agreements", "agreements"),
            ("two countries", "three countries"),
        ],
        "ru": [
            ("три соглашения", "четыре соглашения"),
            ("последние четыре года", "последние пять лет"),
            ("пять новых", "шесть новых"),
            ("пять новых", "новые"),
            ("двумя странами", "тремя странами"),
        ],
    },
    "month": {
        "az": [
            ("sentyabr ", "oktyabr "),
            ("may ayında", "iyun ayında"),
            ("iyunun 3-də", "iyulun 3-də"),
            ("may ayında ", ""),
        ],
        "en": [
            ("September", "October"),
            ("in May", "in June"),
            ("3 June", "3 July"),
            (" in May", ""),
            ("12 September 2024", "2024"),
        ],
        "ru": [("сентября", "октября"), ("в мае", "в июне"), ("3 июня", "3 июля"), (" в мае", "")],
    },
    "abbreviation": {
        "az": [
            ("BMT və ATƏT", "ATƏT"),
            ("BMT və ATƏT", "BMT"),
            ("BMT və", "AŞPA və"),
            ("UNESCO-nun", "TDT-nin"),
            ("UNESCO-nun ", ""),
        ],
        "en": [
            ("the UN and the OSCE", "the OSCE"),
            ("the UN and the OSCE", "the UN"),
            ("the OSCE", "the EU"),
            ("the UNESCO list", "the list"),
            ("UNESCO", "PACE"),
        ],
        "ru": [
            ("ООН и ОБСЕ", "ОБСЕ"),
            ("ООН и ОБСЕ", "ООН"),
            ("ОБСЕ", "ЕС"),
            ("список ЮНЕСКО", "список"),
            ("ЮНЕСКО", "ОТГ"),
        ],
    },
    "state or body": {
        "az": [
            ("Türkiyə və Gürcüstan", "Türkiyə və ABŞ"),
            ("Avropa Şurasının", "Avropa İttifaqının"),
            ("Avropa Şurasının tövsiyələri", "tövsiyələr"),
            ("Tbilisiyə", "Bakıya"),
            ("Azərbaycanda müxtəlif", "Gürcüstanda müxtəlif"),
            ("Bakıda görüşəcəklər", "görüşəcəklər"),
        ],
        "en": [
            ("Türkiye and Georgia", "the United States and Georgia"),
            ("the Council of Europe", "the European Union"),
            (" of the Council of Europe", ""),
            ("leave for Tbilisi", "leave for Baku"),
            ("peace in Azerbaijan", "peace in Georgia"),
            ("meet in Baku", "meet"),
        ],
        "ru": [
            ("Турция и Грузия", "Турция и США"),
            ("Совета Европы", "Европейского союза"),
            ("рекомендации Совета Европы", "рекомендации"),
            ("в Тбилиси", "в Баку"),
            ("живут в Азербайджане", "живут в Грузии"),
            ("встретятся в Баку", "встретятся"),
        ],
    },
    "person": {
        "az": [("Bayramovun təklifi", "təklif"), ("Bayramovun", "Kvirikaşvilinin"), ("Bayramovun", "Əliyevanın")],
        "en": [("Bayramov’s proposal", "the proposal"), ("Bayramov’s", "Kvirikashvili’s"), ("Bayramov’s", "Aliyeva’s")],
        "ru": [("предложение Байрамова", "предложение"), ("Байрамова", "Квирикашвили"), ("Байрамова", "Алиевой")],
    },
}
# What is added at the start or at the end of a phrase in one language.
ADDITIONS = {
    "state": {"az": ("Gürcüstanda ", ""), "en": ("", " in Georgia"), "ru": ("", " в Грузии")},
    "body": {"az": ("BMT çərçivəsində ", ""), "en": ("", " within the UN"), "ru": ("", " в рамках ООН")},
    "year": {"az": ("2023-cü ildə ", ""), "en": ("", " in 2023"), "ru": ("", " в 2023 году")},
    "month": {"az": ("avqustda ", ""), "en": ("", " in August"), "ru": ("", " в августе")},
    "adjective": {
        "az": ("Azərbaycan-Gürcüstan ", ""),
        "en": ("Azerbaijani-Georgian ", ""),
        "ru": ("азербайджано-грузинские ", ""),
    },
}
STATES = {
    "Azerbaijan": {
        "az": r"Azərbaycan(?: Respublikasının|dakı|ın)? ",
        "en": r" (?:of|in|to) (?:the Republic of )?Azerbaijan",
        "ru": r" (?:в )?(?:Азербайджанской Республики|Азербайджан[аеу]?)(?!\w)",
    },
    "Georgia": {"az": r"Gürcüstanın ", "en": r" of Georgia", "ru": r" Грузии"},
    "USA": {"az": r"ABŞ(?:-ın|-nin)? ", "en": r"US ", "ru": r" США"},
    "UN": {"az": r"BMT-nin ", "en": r"UN |United Nations ", "ru": r" ООН| Объединённых Наций"},
    "Council of Europe": {
        "az": r"Avropa Şuras(?:ının|ı) ",
        "en": r" of the Council of Europe",
        "ru": r" Совета Европы",
    },
}
ADDED_TO_DESIGNATION = {
    "Georgia": {"az": ("Gürcüstanın ", ""), "en": ("", " of Georgia"), "ru": ("", " Грузии")},
    "UN": {"az": ("BMT-nin ", ""), "en": ("", " of the UN"), "ru": ("", " ООН")},
    "USA": {"az": ("ABŞ-ın ", ""), "en": ("", " of the US"), "ru": ("", " США")},
}


def everywhere(group):
    return tuple(place(text) for text in group.texts.values())


def changed(project, fact):
    for group in project.groups:
        for tag, text in group.texts.items():
            for old, new in CHANGES[fact].get(tag, ()):
                at = text.value.find(old)
                if at >= 0:
                    start = text.start + at
                    yield fault(
                        f"{tag} {'dropped' if len(new) < len(old) / 2 + 2 else 'changed'}",
                        f"{old} → {new}",
                        text,
                        start,
                        start + len(old),
                        new,
                        places=everywhere(group),
                    )


@kind("another number in words", 14, "facts-differ")
def number_words(project, rng):
    return changed(project, "number in words")


@kind("another month", 12, "facts-differ")
def month(project, rng):
    return changed(project, "month")


@kind("another abbreviation", 14, "facts-differ")
def abbreviation(project, rng):
    return changed(project, "abbreviation")


@kind("another state or body", 16, "facts-differ")
def state(project, rng):
    return changed(project, "state or body")


@kind("another person", 9, "facts-differ")
def person(project, rng):
    return changed(project, "person")


@kind("another number", 16, "facts-differ", "wrong-day")
def number(project, rng):
    for group in project.groups:
        for tag, text in group.texts.items():
            for match in re.finditer(r"(?<![\w.,])\d+(?![\w.,])", text.value):
                number = match.group()
                wrong = str(int(number) + rng.choice([1, 2, 10]))
                start, end = text.start + match.start(), text.start + match.end()
                yield fault(f"{tag} changed", f"{number} → {wrong}", text, start, end, wrong, places=everywhere(group))
                # With the space behind it, or before it at the end of the text.
                start, end = (start, end + 1) if end < text.end else (start - 1, end)
                yield fault(f"{tag} dropped", f"{number} dropped", text, start, end, "", places=everywhere(group))


@kind("a fact added in one language", 20, "facts-differ")
def added(project, rng):
    for group in project.of_role("phrase", "clause"):
        for fact, by_language in ADDITIONS.items():
            if fact == "adjective" and "əlaqələr" not in group.texts["az"].value:
                continue
            for tag, text in group.texts.items():
                words = " ".join(other.value for other in group.texts.values())
                if (
                    re.search(r"\d|BMT|ATƏT|UNESCO|Tbilisi|Gürcüstan|Azərbaycan|avqust|Bakı|Avropa", words)
                    or not text.plain()
                ):
                    continue
                before, after = by_language[tag]
                new = before + text.value + after
                yield fault(f"{tag} {fact}", new, text, text.start, text.end, new, places=everywhere(group))


@kind("a name by a function in some languages only", 8, "facts-differ", "argument-lost")
def function(project, rng):
    for group in project.groups:
        for tag, text in group.texts.items():
            for match in re.finditer(r"\{ (BODY|TERM)\(\$([a-z-]+)", text.value):
                start, end = text.start + match.start(2), text.start + match.end(2)
                for other in {"BODY": ["un", "osce", "pace"], "TERM": ["road-map"]}[match.group(1)]:
                    yield fault(
                        f"{tag} {match.group(2)}",
                        f"{match.group(2)} → {other}",
                        text,
                        start,
                        end,
                        other,
                        places=everywhere(group),
                    )


@kind("a designation that says less in one language", 16, "facts-differ")
def designation(project, rng):
    for group in full_designations(project):
        for state, patterns in STATES.items():
            found = {tag: re.findall(patterns[tag], text.value) for tag, text in group.texts.items()}
            if all(len(matches) == 1 for matches in found.values()):
                for tag, text in group.texts.items():
                    match = re.search(patterns[tag], text.value)
                    start, end = text.start + match.start(), text.start + match.end()
                    if end - start < text.end - text.start - 2:
                        yield fault(
                            f"{state} {tag}",
                            f"{group.key} without {match.group()}",
                            text,
                            start,
                            end,
                            "",
                            places=everywhere(group),
                        )


@kind("a designation that says more in one language", 14, "facts-differ")
def designation_added(project, rng):
    for group in full_designations(project):
        for state, by_language in ADDED_TO_DESIGNATION.items():
            for tag, text in group.texts.items():
                if not any(re.search(STATES[state][other], group.texts[other].value) for other in group.texts):
                    before, after = by_language[tag]
                    new = before + text.value + after
                    yield fault(f"{state} {tag}", new, text, text.start, text.end, new, places=everywhere(group))


def full_designations(project):
    for group in project.entries:
        plain = len(group.texts) == 3 and all(not re.search(r"[“«\\(]", text.value) for text in group.texts.values())
        if group.key.endswith(".full") and plain:
            yield group


@kind("a gender that the name denies", 8, "gender-doubtful", "wrong-gender")
def gender(project, rng):
    for path, source in project.files.items():
        if not path.startswith("data/people"):
            continue
        for match in re.finditer(r'^\[([\w-]+)\]\ngender = "(masculine|feminine)"(?:\n.+)*', source, re.M):
            surname = re.search(r'az\.surname = "(\w+)"', match.group())
            if surname and re.search(r"(ov|yev|ova|yeva)$", surname.group(1)):
                other = {"masculine": "feminine", "feminine": "masculine"}[match.group(2)]
                edit = Edit(path, match.start(2), match.end(2), other)
                yield Fault(
                    match.group(1), f"{match.group(1)} {other}", (edit,), (Place(path, match.start(), match.end()),)
                )


# What stands in the texts about amounts, and what is written instead.
AMOUNTS = {
    "multiplier": {
        "az": [("2,5 mln", "2,5 mlrd"), ("40 min", "40 milyon"), ("40 min", "40")],
        "en": [("2.5 million", "2.5 billion"), ("40,000", "4,000"), ("2.5 million", "2.5 thousand")],
        "ru": [("2,5 млн", "2,5 тыс."), ("40 тыс.", "40 млн"), ("2,5 млн", "25 млн")],
    },
    "unit": {
        "az": [("manat", "dollar"), ("kilometr", "mil"), ("15 faiz", "15 nəfər")],
        "en": [("manats", "euros"), ("kilometres", "miles"), ("15 per cent", "15 units")],
        "ru": [("манатов", "рублей"), ("12 км", "12 м"), ("15 %", "15")],
    },
    "time": {
        "az": [("15:00-da", "16:00-da"), ("15:00-da", "15:30-da")],
        "en": [("3 p.m.", "4 p.m."), ("3 p.m.", "3 a.m.")],
        "ru": [("15:00", "14:00"), ("15:00", "15:45")],
    },
    "day of the week": {
        "az": [("çərşənbə axşamı", "cümə axşamı"), ("çərşənbə axşamı ", "")],
        "en": [("Tuesday", "Monday"), ("on Tuesday ", "")],
        "ru": [("во вторник", "в четверг"), ("во вторник ", "")],
    },
}


# As `AMOUNTS`, for what is no difference of amounts: the kind, its number of faults, its codes and the changes.
DAYS_AND_NAMES = [
    (
        "a day that does not exist, or another day of the week",
        9,
        ("wrong-day", "facts-differ"),
        {
            "az": [("11 iyul", "31 iyun"), ("cümə günü", "şənbə günü"), ("11 iyul", "12 iyul")],
            "en": [("11 July", "31 June"), ("Friday", "Saturday"), ("11 July", "12 July")],
            "ru": [("11 июля", "31 июня"), ("в пятницу", "в субботу"), ("11 июля", "12 июля")],
        },
    ),
    (
        "another fraction",
        6,
        ("facts-differ",),
        {
            "az": [("üçdə ikisi", "dörddə üçü"), ("üçdə ikisi", "2/5-i")],
            "en": [("two thirds", "three quarters"), ("two thirds", "1/3")],
            "ru": [("две трети", "три четверти"), ("две трети", "2/5")],
        },
    ),
    (
        "a wrong ending of figures",
        7,
        ("wrong-form",),
        {
            "az": [("80-ci", "80ci"), ("2025-ci il", "2025-cü il"), ("2025-ci il", "2025ci il")],
            "en": [("80th", "80rd"), ("80th", "80st")],
            "ru": [("80-я", "80я"), ("80-я", "80-ая")],
        },
    ),
    (
        "another typed name",
        6,
        ("facts-differ",),
        {
            "az": [("Samir", "Tural"), ("Şəkidə", "Gəncədə")],
            "en": [("Samir", "Tural"), ("Sheki", "Ganja")],
            "ru": [("Самир", "Турал"), ("Шеки", "Гяндже")],
        },
    ),
]


def days_and_names(project, changes):
    for group in project.groups:
        for tag, text in group.texts.items():
            for old, new in changes.get(tag, ()):
                at = text.value.find(old)
                if at >= 0 and "amounts" in text.path:
                    start = text.start + at
                    yield fault(tag, f"{old} → {new}", text, start, start + len(old), new, places=everywhere(group))


for name, number, codes, changes in DAYS_AND_NAMES:
    kind(name, number, *codes)(lambda project, dice, changes=changes: days_and_names(project, changes))

# Parts of names of the directory, and what is written instead.
NAMES = {
    "another name": [("Leyla", "Lamiyə"), ("Leyla", "Nigar"), ("Лейла", "Севда"), ("Mammadov", "Guliyev"), ("Рамин", "Тофик")],
    "a name in another case": [("Рамин", "Рамина"), ("Лейла", "Лейлу"), ("Ramin", "Raminin"), ("Мамедов", "Мамедову")],
}


def names(project, what):
    for path, source in project.files.items():
        if path.startswith("data/people/"):
            for old, new in NAMES[what]:
                for match in re.finditer(rf'= "{old}"', source):
                    edit = Edit(path, match.start() + 3, match.end() - 1, new)
                    # The finding stands at the entry of the language.
                    start, end = source.rfind("\n\n", 0, match.start()) + 2, source.find("\n\n", match.end())
                    place = Place(path, start, end if end >= 0 else len(source))
                    yield Fault(old, f"{old} → {new}", (edit,), (place,))


@kind("another name of a person", 6, "facts-differ")
def another_name(project, dice):
    return names(project, "another name")


@kind("a name in another case", 5, "already-inflected", "gender-doubtful", "facts-differ")
def name_in_case(project, dice):
    return names(project, "a name in another case")


def amounts(project, fact):
    for group in project.groups:
        for tag, text in group.texts.items():
            for old, new in AMOUNTS[fact].get(tag, ()):
                at = text.value.find(old)
                if at >= 0 and "amounts" in text.path:
                    start = text.start + at
                    yield fault(tag, f"{old} → {new}", text, start, start + len(old), new, places=everywhere(group))


for amount, number in [("multiplier", 9), ("unit", 9), ("time", 6), ("day of the week", 6)]:
    kind(f"another {amount}", number, "facts-differ")(lambda project, rng, amount=amount: amounts(project, amount))
