"""Runs the checks of other programs on Fluent files. Started by scripts/seed-locale-faults with the Python of a virtual
environment that has compare-locales, moz-fluent-linter and Weblate.

Reads JSON from standard input: a list of jobs, each with `reference` and `target`, the texts of the files of two languages
by their names. Writes JSON: for each job, for each program, the number of complaints about each message.
"""

import collections
import json
import os
import re
import sys
import unittest.mock

START = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.M)


def message_at(source, offset):
    """The id of the message in which an offset is."""
    starts = [match for match in START.finditer(source) if match.start() <= offset]
    return starts[-1].group(1) if starts else ""


def blocks(source):
    """The messages of a file by id, each as it is written."""
    matches = list(START.finditer(source))
    found = {}
    for match, following in zip(matches, [*matches[1:], None]):
        text = source[match.start() : following.start() if following else len(source)]
        found[match.group(1)] = "\n".join(line for line in text.splitlines() if not line.startswith("#")).strip() + "\n"
    return found


class CompareLocales:
    def __init__(self):
        from compare_locales import checks, parser, paths

        self.checks, self.parser, self.paths = checks, parser, paths

    def parse(self, source):
        parser = self.parser.getParser("file.ftl")
        parser.readUnicode(source)
        return parser.parse()

    def complaints(self, name, reference, target, language):
        theirs, own = self.parse(reference), self.parse(target)
        found = collections.Counter()
        for entity in own:
            if isinstance(entity, self.parser.Junk):
                found[message_at(target, entity.span[0])] += 1
        own_keys = {entity.key: entity for entity in own if not isinstance(entity, self.parser.Junk)}
        their_keys = {entity.key: entity for entity in theirs if not isinstance(entity, self.parser.Junk)}
        found.update(set(own_keys) ^ set(their_keys))
        checker = self.checks.getChecker(self.paths.File(name, name, locale=language))
        checker.set_reference(theirs)
        for key in set(own_keys) & set(their_keys):
            found[key] += sum(1 for _ in checker.check(their_keys[key], own_keys[key]))
        return found


class Linter:
    def __init__(self):
        from fluent.syntax import parse
        from fluent_linter import linter

        self.parse, self.linter = parse, linter

    def complaints(self, name, reference, target, language):
        linter = self.linter.Linter(name, ".", {}, target, self.linter.get_offsets_and_lines(target))
        linter.visit(self.parse(target))
        found = collections.Counter()
        for result in linter.results:
            line = re.search(r"[Ll]ine:? (\d+)", result)
            if line:
                offset = sum(len(text) for text in target.splitlines(keepends=True)[: int(line.group(1)) - 1])
                found[message_at(target, offset)] += 1
        return found


class Weblate:
    def __init__(self):
        # The checks need Django, and nothing of the server.
        for name in ("celery", "sentry_sdk", "siphashc", "weblate.utils.celery", "weblate.utils.xml", "weblate.utils.docs", "nh3", "html2text"):
            sys.modules[name] = unittest.mock.MagicMock()
        import django
        from django.conf import settings

        settings.configure(USE_I18N=False, INSTALLED_APPS=[], DATABASES={})
        django.setup()
        from weblate.checks.fluent import parts, references, syntax

        self.checks = [syntax.FluentTargetSyntaxCheck(), parts.FluentPartsCheck(), references.FluentReferencesCheck()]

    def complaints(self, name, reference, target, language):
        theirs, own = blocks(reference), blocks(target)
        found = collections.Counter(set(theirs) ^ set(own))
        for key in set(theirs) & set(own):
            unit = unittest.mock.MagicMock()
            unit.context = key
            unit.all_flags.has_value.return_value = False
            texts = [text.split("=", 1)[1].strip("\n") for text in (theirs[key], own[key])]
            found[key] += sum(bool(check.check_single(*texts, unit)) for check in self.checks)
        return found


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "")
    tools = {"compare-locales": CompareLocales(), "moz-fluent-linter": Linter(), "weblate": Weblate()}
    answers = []
    for job in json.load(sys.stdin):
        answer = {}
        for tool, program in tools.items():
            found = collections.Counter()
            for name in sorted(set(job["reference"]) & set(job["target"])):
                found += program.complaints(name, job["reference"][name], job["target"][name], job["language"])
            answer[tool] = dict(sorted(found.items()))
        answers.append(answer)
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
