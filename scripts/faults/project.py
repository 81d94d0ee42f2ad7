"""The project in which faults are planted, and the texts that people typed in its files."""

import dataclasses
import pathlib
import re
import shutil

import project_contents

LANGUAGES = ("az", "en", "ru")
ENTRY = re.compile(
    r'(?<![\w.-])(az|en|ru)\s*=\s*(?:"""\n?((?:[^"\\]|\\.|"(?!""))*)"""|"((?:[^"\\\n]|\\.)*)")', re.DOTALL
)
FIELD = re.compile(
    r'^(?:(az|en|ru)\.)?(full|short|abbr|given|patronymic|surname)(?:\.nominative)?\s*=\s*"([^"\n]*)"', re.M
)
HEADER = re.compile(r"^\s*\[+([^\]\n]+)\]+", re.M)
# Placeables and escapes: words in them are never changed.
CODE = re.compile(r"\{[^{}]*\}|\\.", re.DOTALL)
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


@dataclasses.dataclass(frozen=True)
class Text:
    """A text of one language: the characters `start:end` of a file, without the quotation marks."""

    path: str
    language: str
    start: int
    end: int
    value: str

    def words(self):
        """The words outside placeables, with their ranges in the file."""
        hidden = [match.span() for match in CODE.finditer(self.value)]
        for match in WORD.finditer(self.value):
            if not any(start <= match.start() < end for start, end in hidden):
                yield self.start + match.start(), self.start + match.end(), match.group()

    def plain(self):
        """Whether the text has neither placeables nor escapes nor line breaks."""
        return not CODE.search(self.value) and "\n" not in self.value


@dataclasses.dataclass(frozen=True)
class Group:
    """One text in all its languages. `role`: clause, phrase, proposal, sentence, action, title, name, designation."""

    path: str
    role: str
    key: str
    texts: dict


class Project:
    """`files` has the text of each file by its path in the folder. `embedded` are those that the program has too."""

    def __init__(self, root, program, folder):
        self.root, self.folder = root, folder
        shutil.copytree(root / "data", folder / "data")
        shutil.copytree(root / "locales", folder / "locales")
        # The files that the program has without a project.
        embedded = [path for path in folder.rglob("*") if path.is_file() and path.parent != folder / "data/meetings"]
        self.embedded = {str(path.relative_to(folder)) for path in embedded}
        shutil.copytree(root / "tests/faults/project", folder, dirs_exist_ok=True)
        paths = sorted(path for path in folder.rglob("*") if path.suffix in (".toml", ".ftl"))
        self.files = {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in paths}
        self.contents = project_contents.Project(folder, program)
        self.meetings = sorted(path for path in self.files if path.startswith("data/meetings/"))
        self.groups = [group for path in self.meetings for group in self.typed(path)]
        self.entries = [group for path in self.files if is_directory(path) for group in self.designations(path)]

    def typed(self, path):
        """The groups of texts in a meeting file."""
        source, groups, found, last = self.files[path], [], {}, None
        for match in ENTRY.finditer(source):
            language, number = match.group(1), 2 if match.group(2) is not None else 3
            header, role = self.context(source, match.start())
            if language in found or header != last:
                found, last = {}, header
                groups.append(Group(path, role, str(header), found))
            found[language] = Text(path, language, match.start(number), match.end(number), match.group(number))
        return [group for group in groups if len(group.texts) == len(LANGUAGES)]

    def context(self, source, at):
        """A key that identifies the text, and its role."""
        headers = list(HEADER.finditer(source, 0, at))
        header = headers[-1] if headers else None
        name = header.group(1) if header else ""
        line = source[source.rfind("\n", 0, at) + 1 : at]
        key = re.match(r"\s*([\w-]+) =", line)
        key = key.group(1) if key and key.group(1) not in LANGUAGES else ""
        identity = (header.start() if header else 0, key)
        if name.startswith("proceedings"):
            act = re.findall(r'^act = "([\w-]+)"', source[:at], re.M)[-1]
            tables = [match for match in headers if match.group(1) == "proceedings"]
            speaker = re.search(r"^by =", source[tables[-1].end() : at], re.M)
            return identity, self.role(act, speaker is not None)
        if name == "closing":
            return identity, "sentence"
        if name == "actions":
            return identity, "action"
        return identity, "title" if name == "attachments" else "designation"

    def role(self, act, with_speaker):
        forms = self.contents.act(act).forms[with_speaker]["en"]
        return {"clause": "clause", "proposal": "proposal", "": "sentence"}.get(min(forms), "phrase")

    def designations(self, path):
        """The groups of texts in a file of the directory, by entry and field."""
        source, groups = self.files[path], {}
        for match in FIELD.finditer(source):
            header = list(HEADER.finditer(source, 0, match.start()))[-1].group(1)
            entry, _, tag = header.partition(".")
            language, field = match.group(1) or tag, match.group(2)
            role = "name" if field in ("given", "patronymic", "surname") else "designation"
            group = groups.setdefault((entry, field), Group(path, role, f"{entry}.{field}", {}))
            group.texts[language] = Text(path, language, match.start(3), match.end(3), match.group(3))
        return list(groups.values())

    def of_role(self, *roles):
        return [group for group in self.groups if group.role in roles]

    def messages(self, tag):
        """(path, name, start, end) of each message of a language, with its attributes."""
        for path, source in self.files.items():
            if path.startswith(f"locales/{tag}/") and path.endswith(".ftl"):
                starts = [match for match in re.finditer(r"^([a-z][\w-]*) =", source, re.M)]
                for match in starts:
                    after = re.compile(r"^(?=[a-z#])", re.M).search(source, match.end())
                    end = after.start() if after else len(source)
                    yield path, match.group(1), match.start(), len(source[:end].rstrip())


def is_directory(path):
    return re.match(r"data/(people|bodies|posts|terms)(/.*)?\.toml|data/(people|bodies|posts|terms)/", path) is not None
