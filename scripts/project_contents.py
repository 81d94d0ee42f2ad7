"""Finds the people, bodies, acts and phrases of this project that messages can format, for scripts/random-meetings and
scripts/plant-faults.

Reads data/*.toml and locales/*/*.ftl, so that the script has no copy of these data. The Fluent parser here reads only
messages, attributes, function calls and references to messages. `rapporteur decline` gives the forms of words.
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
    """The languages with their messages, and the directory."""

    def __init__(self, root, program):
        root = pathlib.Path(root)
        self.program = program
        self.languages = {}
        for folder in sorted((root / "locales").iterdir()):
            self.languages[folder.name] = Language(folder)
        self.events = read(root, "events")
        # The acts that need several speakers.
        self.together = read(root, "acts")["together"]
        self.people = read(root, "people")
        self.bodies = read(root, "bodies")
        self.posts = read(root, "posts")
        self.terms = read(root, "terms")
        self.ids = {*self.people, *self.bodies, *self.posts, *self.terms}

    @functools.cache
    def messages(self, prefix):
        """The names of the messages with this prefix that every language has, without the prefix."""
        names = [{name[len(prefix):].split(".")[0] for name in language.messages if name.startswith(prefix)}
                 for language in self.languages.values()]
        return sorted(set.intersection(*names))

    def designation(self, key):
        """The entry of a body, post or term, by id, or the inline designation itself."""
        if isinstance(key, str):
            return self.bodies.get(key) or self.terms.get(key) or self.posts.get(key)
        return key

    # `calls` is a set of function calls on a value: (language, function, options).

    @functools.cache
    def function_calls(self, variable, *names):
        """The function calls on the variable in the messages with these names, in all languages."""
        return {
            (tag, function, tuple(sorted(options.items())))
            for tag, language in self.languages.items()
            for name in names
            for function, argument, options in language.calls(name)
            if argument == variable
        }

    def designation_has_forms(self, key, calls):
        """Whether a designation, by id or inline, has all requested forms."""
        entry = self.designation(key)
        return entry is not None and all(self.designation_has_form(entry, *call) for call in calls)

    def designation_has_form(self, entry, tag, function, options):
        words = entry.get(tag)
        if words is None:
            return False
        options = dict(options)
        if function == "GENDER":
            return isinstance(words, dict) and "gender" in words
        if function in ("BODY", "TERM", "NAME", "PERSON", "SIDE", "POST"):
            form = options.get("form", "full")
            has_forms = isinstance(words, dict) and "full" in words
            if not has_forms and form != "full":
                return False
            kind = "abbreviation" if form == "abbr" else self.kind(entry)
            gender = words.get("gender") if has_forms else None
            return self.has_case(words.get(form) if has_forms else words, tag, options.get("case"), kind, gender)
        return function in ("KNOWN", "COUNT", "COMPOSITION", "ROLE")

    def person_has_forms(self, person, calls):
        """Whether a person, by id or inline, has all requested forms."""
        entry = self.people[person] if isinstance(person, str) else person
        return all(self.person_has_form(entry, *call) for call in calls)

    def person_has_form(self, entry, tag, function, options):
        language = self.languages[tag]
        name, case = entry.get(tag), dict(options).get("case")
        if name is None:
            return False
        parts = all(self.has_case(name[part], tag, case, part, entry["gender"])
                    for part in language.inflected if part in name)
        if function == "NAME":
            return parts
        if function in ("PERSON", "SIDE"):
            posts = entry.get("posts", [])
            post_case = case if "post" in language.inflected_in_apposition else None
            return parts and all(self.full_has_case(post, tag, post_case) for post in posts)
        return function in ("GENDER", "COUNT", "COMPOSITION", "ROLE", "BODY", "TERM")

    def full_has_case(self, post, tag, case):
        words = (self.designation(post) or {}).get(tag)
        full = words.get("full", words) if isinstance(words, dict) else words
        return words is not None and self.has_case(full, tag, case, "post", None)

    def has_case(self, forms, tag, case, kind, gender):
        """Whether a text has the case. Every text has the first case; a text with `all` has every case."""
        first = self.languages[tag].cases[0]
        if forms is None:
            return False
        if case is None or case == first:
            return True
        if isinstance(forms, dict) and ("all" in forms or case in forms):
            return True
        text = forms[first] if isinstance(forms, dict) else forms
        return case in self.made_cases(tag).get((text, gender or "", kind), ())

    def kind(self, entry):
        """The kind of a designation for the rules of inflection."""
        return next((kind for kind, entries in (("body", self.bodies), ("post", self.posts))
                     if any(entry is own for own in entries.values())), "noun")

    @functools.cache
    def made_cases(self, tag):
        """The cases that the rules of a language make, by text, gender and kind, for all texts of the directory."""
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
        lines = subprocess.run([self.program, "decline", "--lang", tag, "--from", "-"], input=table, check=True,
                               capture_output=True, encoding="utf-8").stdout.splitlines()
        cases = lines[0].split("\t")[1:]
        return {row: {case for case, form in zip(cases, line.split("\t")[1:], strict=True) if form}
                for row, line in zip(rows, lines[1:], strict=True)}

    # Acts and phrases

    @functools.cache
    def act(self, name):
        return Act(self, name)

    @functools.cache
    def phrases(self):
        """Phrases by name, with the variables that a meeting must provide."""
        found = {}
        for name in self.messages("phrase-"):
            variables = []
            for language in self.languages.values():
                for key in language.family(f"phrase-{name}"):
                    variables += [variable for variable in language.variables(key)
                                  if variable not in self.ids and variable != "event"]
            found[name] = list(dict.fromkeys(variables))
        return found

    def phrase_has(self, phrase, forms):
        """Whether the phrase has the requested forms in each language."""
        return all(
            all(self.languages[tag].phrase_has(phrase, form) for form in wanted)
            for tag, wanted in forms.items()
        )


class Act:
    """The arguments of an act: speakers, addressees, points, and the forms of the points."""

    def __init__(self, project, name):
        self.name = name
        languages = project.languages
        self.value, self.impersonal = f"act-{name}", f"act-{name}.impersonal"
        both = [self.value, self.impersonal]
        first = next(iter(languages.values()))
        uses = {variable for key in both for variable in first.variables(key)}
        self.speakers = "speakers" in uses
        self.addressees = "addressees" in uses
        self.points = "points" in uses
        self.needs_speaker = self.impersonal not in first.messages
        self.of_speakers = project.function_calls("speakers", *both)
        self.of_addressees = project.function_calls("addressees", *both)
        self.forms = {
            with_speaker: {tag: language.point_forms(self.value if with_speaker else self.impersonal)
                     for tag, language in languages.items()}
            for with_speaker in (True, False)
        }

    def takes_sentences(self, with_speaker):
        """Whether the points are complete sentences."""
        return all(forms == {""} for forms in self.forms[with_speaker].values())


class Language:
    """The settings and messages of a language."""

    def __init__(self, folder):
        settings = tomllib.loads((folder / "locale.toml").read_text(encoding="utf-8"))
        self.cases = settings["cases"]
        self.forms = settings.get("forms", {})
        self.inflected = settings["names"].get("inflected", [])
        self.inflected_in_apposition = settings["apposition"].get("inflected", [])
        self.messages = {}
        for path in sorted(folder.glob("*.ftl")):
            self.messages.update(messages(path.read_text(encoding="utf-8")))

    def family(self, name):
        """The keys of the message and its attributes."""
        return [key for key in self.messages if key == name or key.startswith(f"{name}.")]

    def text(self, name, within=()):
        """The pattern, with the patterns that it includes."""
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

    def case(self, form):
        """The case of a noun phrase in a form. None for a clause and for a sentence."""
        return form if form in self.cases else self.forms.get(form, {}).get("case")

    def phrase_has(self, phrase, form):
        """Whether the phrase has the form, or the first case, from which the rules make the others."""
        name = f"phrase-{phrase}"
        made = self.case(form) is not None and f"{name}.{self.cases[0]}" in self.messages
        return made or (f"{name}.{form}" if form else name) in self.messages

    def point_forms(self, name):
        return {options.get("form", "") for function, _, options in self.calls(name) if function == "LIST"}


def messages(text):
    """The patterns of a Fluent file, by message and by message.attribute."""
    found, current = {}, None
    for line in text.splitlines():
        if line.startswith("#"):
            current = None
        elif start := re.match(r"(-?[a-z][a-z0-9-]*)\s*=\s*(.*)", line):
            name = current = start[1]
            # A message that has only attributes has no pattern.
            if start[2]:
                found[current] = start[2]
        elif (start := re.match(r"\s+\.([a-z][a-z0-9-]*)\s*=\s*(.*)", line)) and current:
            current = f"{name}.{start[1]}"
            found[current] = start[2]
        elif line.strip() and current:
            found[current] = found.get(current, "") + "\n" + line
    return found


def read(root, kind):
    """The entries of a kind, from data/KIND.toml and the files of data/KIND/."""
    entries = {}
    for path in [root / "data" / f"{kind}.toml", *sorted((root / "data" / kind).glob("*.toml"))]:
        if path.exists():
            entries |= tomllib.loads(path.read_text(encoding="utf-8"))
    return entries
