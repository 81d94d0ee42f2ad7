"""What the directory and the messages of this project can say, for scripts/random-meetings.

Reads data/*.toml and locales/*/*.ftl, so that nothing about acts, phrases or people is written down twice. Of Fluent
it reads only what it needs: messages, their attributes, the calls of functions in them and the messages they include.
Which forms a word has, it asks `rapporteur decline`.
"""

import functools
import pathlib
import re
import subprocess
import tomllib

CALL = re.compile(r"([A-Z]+)\(\s*\$([a-z0-9-]+)((?:\s*,\s*[a-z]+:\s*\"[^\"]*\")*)\s*\)")
OPTION = re.compile(r"([a-z]+):\s*\"([^\"]*)\"")
VARIABLE = re.compile(r"\$([a-z0-9-]+)")
INCLUDED = re.compile(r"\{\s*(-?[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)?)\s*\}")


class Project:
    """Languages with their messages, and the directory."""

    def __init__(self, root, program):
        root = pathlib.Path(root)
        self.program = program
        self.languages = {}
        for folder in sorted((root / "locales").iterdir()):
            self.languages[folder.name] = Language(folder)
        self.events = read(root, "events")
        self.people = read(root, "people")
        self.bodies = read(root, "bodies")
        self.posts = read(root, "posts")
        self.terms = read(root, "terms")
        self.ids = {*self.people, *self.bodies, *self.posts, *self.terms}

    @functools.cache
    def messages(self, prefix):
        """The names after the prefix that messages of every language have."""
        names = [{name[len(prefix):].split(".")[0] for name in language.messages if name.startswith(prefix)}
                 for language in self.languages.values()]
        return sorted(set.intersection(*names))

    def designation(self, thing):
        """A body, post or term by its id, or as it is written in place."""
        if isinstance(thing, str):
            return self.bodies.get(thing) or self.terms.get(thing) or self.posts.get(thing)
        return thing

    # An asking is what messages ask of a value: a set of (language, function, options).

    @functools.cache
    def asked(self, variable, *names):
        """What the messages of those names, in every language, ask of the variable."""
        return {
            (tag, function, tuple(sorted(options.items())))
            for tag, language in self.languages.items()
            for name in names
            for function, asked, options in language.calls(name)
            if asked == variable
        }

    def says_designation(self, thing, asking):
        entry = self.designation(thing)
        return entry is not None and all(self.fits_designation(entry, *one) for one in asking)

    def fits_designation(self, entry, tag, function, options):
        words = entry.get(tag)
        if words is None:
            return False
        options = dict(options)
        if function == "GENDER":
            return isinstance(words, dict) and "gender" in words
        if function in ("BODY", "TERM", "NAME", "PERSON", "SIDE", "POST"):
            form = options.get("form", "full")
            parted = isinstance(words, dict) and "full" in words
            if not parted and form != "full":
                return False
            kind = "abbreviation" if form == "abbr" else self.kind(entry)
            gender = words.get("gender") if parted else None
            return self.bends(words.get(form) if parted else words, tag, options.get("case"), kind, gender)
        return function in ("KNOWN", "COUNT", "SHAPE")

    def says_person(self, person, asking):
        """A person of the directory by id, or one written in place."""
        entry = self.people[person] if isinstance(person, str) else person
        return all(self.fits_person(entry, *one) for one in asking)

    def fits_person(self, entry, tag, function, options):
        language = self.languages[tag]
        name, case = entry.get(tag), dict(options).get("case")
        if name is None:
            return False
        parts = all(self.bends(name[part], tag, case, part, entry["gender"]) for part in language.bends if part in name)
        if function == "NAME":
            return parts
        if function in ("PERSON", "SIDE"):
            posts = entry.get("posts", [])
            bends = case if "post" in language.post_bends else None
            return parts and all(self.bends_full(post, tag, bends) for post in posts[:1])
        return function in ("GENDER", "COUNT", "SHAPE", "BODY", "TERM")

    def bends_full(self, post, tag, case):
        words = (self.designation(post) or {}).get(tag)
        full = words.get("full", words) if isinstance(words, dict) else words
        return words is not None and self.bends(full, tag, case, "post", None)

    def bends(self, forms, tag, case, kind, gender):
        """Whether a text has the case: the first case is the text itself, `all` is good for each."""
        first = self.languages[tag].cases[0]
        if forms is None:
            return False
        if case is None or case == first:
            return True
        if isinstance(forms, dict) and ("all" in forms or case in forms):
            return True
        text = forms[first] if isinstance(forms, dict) else forms
        return case in self.formed(tag).get((text, gender or "", kind), ())

    def kind(self, entry):
        """What the rules take a designation for."""
        return next((kind for kind, entries in (("body", self.bodies), ("post", self.posts))
                     if any(entry is own for own in entries.values())), "noun")

    @functools.cache
    def formed(self, tag):
        """The cases that the rules of a language make, for every text of the directory with its gender and kind."""
        first = self.languages[tag].cases[0]
        rows = set()
        add = lambda forms, gender, kind: rows.add((forms.get(first, "") if isinstance(forms, dict) else forms, gender or "", kind))
        for person in self.people.values():
            for part in ("given", "patronymic", "surname"):
                if part in person.get(tag, {}):
                    add(person[tag][part], person["gender"], part)
        for kind, entries in (("body", self.bodies), ("post", self.posts), ("noun", self.terms)):
            for words in (entry.get(tag) for entry in entries.values()):
                if isinstance(words, dict) and "full" in words:
                    add(words["full"], words.get("gender"), kind)
                    add(words.get("short", ""), words.get("gender"), kind)
                    add(words.get("abbr", ""), words.get("gender"), "abbreviation")
                elif words is not None:
                    add(words, None, kind)
        rows = sorted(row for row in rows if row[0])
        table = "text\tgender\tkind\n" + "".join("\t".join(row) + "\n" for row in rows)
        told = subprocess.run([self.program, "decline", "--lang", tag, "--from", "-"], input=table, check=True,
                              capture_output=True, encoding="utf-8").stdout.splitlines()
        cases = told[0].split("\t")[1:]
        return {row: {case for case, form in zip(cases, line.split("\t")[1:], strict=True) if form}
                for row, line in zip(rows, told[1:], strict=True)}

    # Acts and phrases

    @functools.cache
    def act(self, name):
        return Act(self, name)

    @functools.cache
    def phrases(self):
        """Phrases by name, with the variables that a meeting has to give."""
        found = {}
        for name in self.messages("phrase-"):
            variables = []
            for language in self.languages.values():
                for key in language.family(f"phrase-{name}"):
                    variables += [variable for variable in language.variables(key) if variable not in self.ids]
            found[name] = list(dict.fromkeys(variables))
        return found

    def phrase_has(self, phrase, forms):
        """Whether the phrase has, in each language, the form that is wanted there."""
        return all(
            all(f"phrase-{phrase}" + (f".{form}" if form else "") in self.languages[tag].messages for form in wanted)
            for tag, wanted in forms.items()
        )


class Act:
    """What an act takes: speakers, addressees, points and the forms of the points."""

    def __init__(self, project, name):
        self.name = name
        languages = project.languages
        self.value, self.impersonal = f"act-{name}", f"act-{name}.impersonal"
        both = [self.value, self.impersonal]
        some = next(iter(languages.values()))
        uses = {variable for key in both for variable in some.variables(key)}
        self.speakers = "speakers" in uses
        self.addressees = "addressees" in uses
        self.points = "points" in uses
        self.needs_speaker = self.impersonal not in some.messages
        self.of_speakers = project.asked("speakers", *both)
        self.of_addressees = project.asked("addressees", *both)
        self.forms = {
            spoken: {tag: language.point_forms(self.value if spoken else self.impersonal)
                     for tag, language in languages.items()}
            for spoken in (True, False)
        }

    def takes_sentences(self, spoken):
        """Whether its points are whole sentences."""
        return all(forms == {""} for forms in self.forms[spoken].values())


class Language:
    def __init__(self, folder):
        settings = tomllib.loads((folder / "locale.toml").read_text(encoding="utf-8"))
        self.cases = settings["cases"]
        self.bends = settings["names"].get("bends", [])
        self.post_bends = settings["apposition"].get("bends", [])
        self.messages = {}
        for path in sorted(folder.glob("*.ftl")):
            self.messages.update(messages(path.read_text(encoding="utf-8")))

    def family(self, name):
        """The message and its attributes."""
        return [key for key in self.messages if key == name or key.startswith(f"{name}.")]

    def text(self, name, within=()):
        """The pattern, with those that it includes."""
        pattern = self.messages.get(name, "")
        for included in INCLUDED.findall(pattern):
            if included not in within:
                pattern += "\n" + self.text(included, (*within, included))
        return pattern

    def variables(self, name):
        return VARIABLE.findall(self.text(name))

    def calls(self, name):
        for function, variable, options in CALL.findall(self.text(name)):
            yield function, variable, dict(OPTION.findall(options))

    def point_forms(self, name):
        return {options.get("form", "") for function, _, options in self.calls(name) if function == "LIST"}


def messages(text):
    """The patterns of a .ftl file by message, and by message.attribute."""
    found, current = {}, None
    for line in text.splitlines():
        if line.startswith("#"):
            current = None
        elif start := re.match(r"(-?[a-z][a-z0-9-]*)\s*=\s*(.*)", line):
            name = current = start[1]
            # A message of attributes alone has no pattern of its own.
            if start[2]:
                found[current] = start[2]
        elif (start := re.match(r"\s+\.([a-z][a-z0-9-]*)\s*=\s*(.*)", line)) and current:
            current = f"{name}.{start[1]}"
            found[current] = start[2]
        elif line.strip() and current:
            found[current] = found.get(current, "") + "\n" + line
    return found


def read(root, kind):
    """The entries of a kind: data/KIND.toml, and the files of data/KIND/."""
    entries = {}
    for path in [root / "data" / f"{kind}.toml", *sorted((root / "data" / kind).glob("*.toml"))]:
        if path.exists():
            entries |= tomllib.loads(path.read_text(encoding="utf-8"))
    return entries
