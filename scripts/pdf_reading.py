"""Checks the languages and attachments of a PDF. Validators do not check these; scripts/validate runs this module."""

import os
import re
import unicodedata

import pypdf
from pypdf.generic import ArrayObject, ByteStringObject, ContentStream, DictionaryObject, TextStringObject

# The alphabets of languages. Texts in other languages are not checked.
ALPHABETS = {"az": "LATIN", "en": "LATIN", "tr": "LATIN", "de": "LATIN", "fr": "LATIN", "es": "LATIN",
             "ru": "CYRILLIC", "uk": "CYRILLIC", "ka": "GEORGIAN"}
# A sequence of this many words in another alphabet is text in another language, not an abbreviation or a name.
WORDS = 4


def findings(path, attached):
    """Yields the rules that fail, each with a message."""
    reader = pypdf.PdfReader(path)
    catalog = reader.trailer["/Root"]
    language = str(catalog.get("/Lang", ""))
    if not language:
        yield "language", "the document has no language"
    named = re.search(r"\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.pdf$", path.name)
    if named and language and language != named[1]:
        yield "language", f"the language of the document is {language}, of its name {named[1]}"
    metadata = reader.xmp_metadata
    if metadata and metadata.dc_language and list(metadata.dc_language) != [language]:
        tags = ", ".join(metadata.dc_language)
        yield "language", f"the language of the document is {language}, of its metadata {tags}"
    yield from attachments(reader, catalog, attached)
    yield from wrong_languages(reader, catalog, language)


def attachments(reader, catalog, attached):
    files = [item.get_object() for item in catalog.get("/AF", [])]
    if not attached and (files or reader.attachments):
        yield "attachment", "a file is attached that was not requested"
    if attached:
        sources = [file for file in files if file.get("/AFRelationship") == "/Source"]
        if len(sources) != 1 or len(reader.attachments) != 1:
            yield "attachment", f"{len(sources)} attached files are the source, expected one"
        for file in sources:
            if not str(file.get("/UF", "")).endswith(".toml"):
                yield "attachment", f"the name of the source is {file.get('/UF')}, expected a meeting file"


def wrong_languages(reader, catalog, language):
    """Yields invalid language tags, and texts that are not in the alphabet of their language."""
    languages = {}
    tags = {language} if language else set()
    structure(catalog.get("/StructTreeRoot"), language, None, languages, tags)
    wrong = {}
    for page in reader.pages:
        for number, own, text in marked_text(reader, page):
            if own:
                tags.add(own)
            effective = own or languages.get((key(page), number), language)
            if problem := foreign(text, effective):
                wrong.setdefault(effective, []).append(problem)
    for tag, problems in wrong.items():
        yield "alphabet", f"{len(problems)} pieces of text tagged {tag} are in another alphabet, “{problems[0]}” first"
    for tag in sorted(tags):
        if not re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?", tag):
            # Typst adds the region of the surrounding text: Russian in an Azerbaijani paper becomes ru-AZ.
            yield "language", f"the tag {tag} is not only a language"


def structure(node, language, page, languages, tags):
    """Walks the structure tree and records the language of each piece of marked content."""
    stack = [(node, language, page)]
    while stack:
        node, language, page = stack.pop()
        if isinstance(node, int):
            languages[(page, node)] = language
            continue
        node = node.get_object() if node is not None else None
        if isinstance(node, ArrayObject):
            stack += [(item, language, page) for item in node]
        elif isinstance(node, int):
            languages[(page, int(node))] = language
        elif isinstance(node, DictionaryObject):
            if "/Pg" in node:
                page = node.raw_get("/Pg").idnum
            if "/MCID" in node:
                languages[(page, int(node["/MCID"]))] = language
                continue
            if "/Lang" in node:
                language = str(node["/Lang"])
                tags.add(language)
            if "/K" in node:
                stack.append((node.raw_get("/K"), language, page))


def key(page):
    return page.indirect_reference.idnum


def foreign(text, language):
    """Returns the part of the text that is in an alphabet of another language, or `None`."""
    own = ALPHABETS.get(language.split("-")[0])
    if own is None:
        return None
    run = []
    for word in text.split():
        letters = [letter for letter in word if letter.isalpha()]
        other = letters and all(not unicodedata.name(letter, "").startswith(own) for letter in letters)
        if letters and not other:
            run = []
        elif other:
            run.append(word)
        # Latin abbreviations and names occur in texts of every alphabet. Cyrillic words do not occur in Latin texts.
        if len(run) >= (1 if own == "LATIN" and run and is_cyrillic(run[-1]) else WORDS):
            return " ".join(run)
    return None


def is_cyrillic(word):
    return any(unicodedata.name(letter, "").startswith("CYRILLIC") for letter in word)


def repeats_content(path):
    """True if the artifacts of a PDF only repeat what the document says elsewhere: the head of a page repeats the beginning of
    the title, and every other artifact repeats real content, as the headers of a table do that continues on the next page.
    The foot of a page is not looked at."""
    reader = pypdf.PdfReader(path)
    artifacts = []
    # One text can be several pieces.
    tagged = "".join(letters(text) for page in reader.pages for _, _, text in marked_text(reader, page, artifacts))
    title = letters((reader.metadata or {}).get("/Title", ""))
    for part, text in artifacts:
        text = letters(text)
        if part == "/Header":
            # The number of the page, the title, which can be cut, and the mark of a draft.
            text = text.lstrip("0123456789")
            text = text.removeprefix(os.path.commonprefix([text, title])).removeprefix("…")
        if part != "/Footer" and text not in tagged:
            return False
    return True


def letters(text):
    """The text without spaces: a text may be in several lines in one place, and in one line in another."""
    return "".join(text.split())


def marked_text(reader, page, artifacts=None):
    """Yields the marked pieces of a page: number, own language tag or `None`, text. Adds the artifacts to `artifacts`, each
    with the part of the page, which is `/Header`, `/Footer` or empty, and its text."""
    contents = page.get_contents()
    if contents is None:
        return
    fonts = {name: Font(font.get_object()) for name, font in page["/Resources"].get("/Font", {}).items()}
    texts = {}
    order = []
    open_tags = []
    artifact = None
    font = None
    for operands, operator in ContentStream(contents, reader).operations:
        if operator in (b"BDC", b"BMC"):
            properties = operands[1] if len(operands) > 1 else None
            open_tags.append(properties.get_object() if isinstance(properties, DictionaryObject) else {})
            if operands[0] == "/Artifact":
                artifact, depth = [str(open_tags[-1].get("/Subtype", "")), ""], len(open_tags)
            replacement = open_tags[-1].get("/ActualText")
            if replacement is not None:
                add_text(open_tags, texts, order, str(replacement))
                if artifact:
                    artifact[1] += str(replacement)
        elif operator == b"EMC" and open_tags:
            if artifact and len(open_tags) == depth:
                if artifacts is not None:
                    artifacts.append(artifact)
                artifact = None
            open_tags.pop()
        elif operator == b"Tf":
            font = fonts.get(operands[0])
        elif operator in (b"Tj", b"TJ") and font:
            if any("/ActualText" in tag for tag in open_tags):
                continue
            pieces = operands[0] if operator == b"TJ" else operands
            text = "".join(font.text(piece) for piece in pieces if not isinstance(piece, (int, float)))
            add_text(open_tags, texts, order, text)
            if artifact:
                artifact[1] += text
        elif operator == b"ET":
            add_text(open_tags, texts, order, " ")
    for number, own in order:
        yield number, own, texts[(number, own)]


def add_text(open_tags, texts, order, text):
    number = next((int(tag["/MCID"]) for tag in reversed(open_tags) if "/MCID" in tag), None)
    if number is None:
        return
    own = next((str(tag["/Lang"]) for tag in reversed(open_tags) if "/Lang" in tag), None)
    if (number, own) not in texts:
        order.append((number, own))
    texts[(number, own)] = texts.get((number, own), "") + text


class Font:
    """The characters of a font, by code."""

    def __init__(self, font):
        self.width = 2 if font.get("/Subtype") == "/Type0" else 1
        self.characters = {}
        if "/ToUnicode" in font:
            self.read(font["/ToUnicode"].get_object().get_data().decode("latin-1"))

    def read(self, table):
        for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
            for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
                self.characters[int(code, 16)] = decoded(text)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
            for first, last, text in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
                start = decoded(text)
                for offset in range(int(last, 16) - int(first, 16) + 1):
                    self.characters[int(first, 16) + offset] = start[:-1] + chr(ord(start[-1]) + offset)

    def text(self, piece):
        if isinstance(piece, TextStringObject):
            codes = piece.original_bytes
        else:
            codes = bytes(piece) if isinstance(piece, ByteStringObject) else b""
        step = self.width
        numbers = (int.from_bytes(codes[at:at + step], "big") for at in range(0, len(codes), step))
        return "".join(self.characters.get(number, "") for number in numbers)


def decoded(text):
    return bytes.fromhex(text).decode("utf-16-be", "replace")
