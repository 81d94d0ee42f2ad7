"""Faults in the form of a text: what the act cannot use."""

from .model import fault, kind
from .texts import typed

# Phrases in another form than the first case, by the phrase of the meetings.
INFLECTED = {
    "экономические реформы": ["об экономических реформах", "экономическим реформам", "экономическими реформами"],
    "региональная безопасность": ["о региональной безопасности", "региональную безопасность"],
    "культурные связи": ["культурным связям", "культурными связями", "о культурных связях"],
    "будущие совместные проекты": ["о будущих совместных проектах", "будущих совместных проектов"],
    "тёплое гостеприимство": ["за тёплое гостеприимство", "тёплому гостеприимству"],
    "сотрудничество в сфере образования": [
        "по сотрудничеству в сфере образования",
        "о сотрудничестве в сфере образования",
    ],
    "День независимости": ["с Днём независимости"],
    "iqtisadi islahatlar": [
        "iqtisadi islahatlara",
        "iqtisadi islahatlardan",
        "iqtisadi islahatlar barədə",
        "iqtisadi islahatlar haqqında",
    ],
    "regional təhlükəsizlik": ["regional təhlükəsizliyə", "regional təhlükəsizlikdən", "regional təhlükəsizlik barədə"],
    "mədəni əlaqələr": ["mədəni əlaqələrə", "mədəni əlaqələrdə"],
    "gələcək birgə layihələr": ["gələcək birgə layihələrə", "gələcək birgə layihələrdən"],
    "səmimi qonaqpərvərlik": ["səmimi qonaqpərvərliyə", "səmimi qonaqpərvərliyə görə"],
    "the economic reforms": ["about the economic reforms", "on the economic reforms"],
    "regional security": ["on regional security", "about regional security"],
    "the warm hospitality": ["for the warm hospitality"],
    "cultural ties": ["about cultural ties"],
    "Independence Day": ["on Independence Day"],
}


@kind("a clause where a noun phrase belongs", 16, "wrong-form", "already-inflected", "form-doubtful")
def clause(project, rng):
    clauses = [group for group in project.of_role("clause") if all(text.plain() for text in group.texts.values())]
    for group in project.of_role("phrase"):
        for tag, text in group.texts.items():
            if not text.plain():
                continue
            value = rng.choice(clauses).texts[tag].value
            yield fault(f"{tag} {group.key}", value, text, text.start, text.end, value)


@kind("a noun phrase where a clause belongs", 16, "wrong-form", "already-inflected")
def noun_phrase(project, rng):
    phrases = [group for group in project.of_role("phrase") if all(text.plain() for text in group.texts.values())]
    for group in project.of_role("clause", "proposal"):
        for tag, text in group.texts.items():
            if not text.plain():
                continue
            value = rng.choice(phrases).texts[tag].value
            yield fault(f"{tag} {group.role}", value, text, text.start, text.end, value)


@kind("a phrase that is not in the first case", 20, "already-inflected", "wrong-form", "form-doubtful", "form-missing")
def inflected(project, rng):
    for _, text in typed(project, "phrase"):
        for value in INFLECTED.get(text.value, ()):
            yield fault(f"{text.language} {value}", value, text, text.start, text.end, value)


@kind("a point that begins with the word of the act", 12, "wrong-form", "already-inflected", "repeated-word")
def word_of_act(project, rng):
    words = {"clause": {"az": "ki ", "en": "that ", "ru": "что "}, "proposal": {"en": "to "}}
    for group, text in typed(project, *words):
        word = words[group.role].get(text.language)
        if word:
            yield fault(f"{text.language} {group.role}", word + text.value, text, text.start, text.start, word)
