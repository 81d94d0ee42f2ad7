//! Names, posts and designations in the form that a sentence asks for.

use std::sync::Mutex;

use super::Cldr;
use super::marks;
use super::record::{Fault, Record, lock};
use crate::diag::{Code, Finding, Place, nearest};
use crate::directory::{Designation, InLanguage, Person, PersonName};
use crate::grammar::{Forms, Gender, Inflector, Kind, Nature, Word};
use crate::lang::Language;
use crate::meeting::Participant;

/// The no-break space that keeps initials with the name.
const NO_BREAK: char = '\u{a0}';

/// What a call asks for.
pub struct Wording<'a> {
    pub language: &'a Language,
    pub cldr: &'a Cldr,
    /// The rules by which words bend, where the locale has them.
    pub rules: Option<&'a Inflector>,
    pub record: &'a Mutex<Record>,
    pub case: String,
    /// `full`, `short` or `abbr`.
    pub form: Option<String>,
    /// `full`, `short`, `initials` or `signature`.
    pub style: Option<String>,
}

impl Wording<'_> {
    /// The same, by another style of name.
    pub fn in_style(&self, style: &str) -> Self {
        Self { case: self.case.clone(), form: self.form.clone(), style: Some(style.to_owned()), ..*self }
    }

    /// The name of who takes part: a person's by style, a body's designation.
    pub fn participant(&self, who: &Participant) -> Result<String, Box<Fault>> {
        match who {
            Participant::Person(person) => self.name(person),
            Participant::Body(body) => self.designation(body),
        }
    }

    pub fn name(&self, person: &Person) -> Result<String, Box<Fault>> {
        self.person_name(person, self.style(person))
    }

    /// Post and name as the locale puts them together; a person without a post by name alone.
    pub fn person(&self, who: &Participant) -> Result<String, Box<Fault>> {
        let person = match who {
            Participant::Person(person) => person,
            Participant::Body(body) => return self.designation(body),
        };
        if person.posts.is_empty() {
            return self.name(person);
        }
        let apposition = &self.language.apposition;
        let case_of = |part: &str| {
            if apposition.bends.iter().any(|bends| bends == part) {
                self.case.as_str()
            } else {
                self.language.citation()
            }
        };
        let name = self.in_case(case_of("name")).name(person)?;
        let post = self.in_case(case_of("post")).post(person)?;
        let text = apposition.pattern.replace("{name}", &name).replace("{post}", &post);
        Ok(match text.strip_suffix(',') {
            Some(text) => format!("{text}{}", marks::CLOSING_COMMA),
            None => text,
        })
    }

    /// The first post.
    pub fn post(&self, person: &Person) -> Result<String, Box<Fault>> {
        match person.posts.first() {
            Some(post) => self.designation(post),
            None => {
                let mut fault = Fault::new(Code::FormMissing, "post", "the person has no post to be named");
                fault.help = Some("write posts = [\"…\"]".to_owned());
                fault.data = Some(person.place.clone());
                Err(Box::new(fault))
            }
        }
    }

    pub fn designation(&self, designation: &Designation) -> Result<String, Box<Fault>> {
        let entry = self.entry(designation)?;
        let form = self.form.as_deref().unwrap_or("full");
        if let Some(id) = &designation.id {
            let facts = &mut lock(self.record).facts;
            facts.designations.push(id.clone());
            if form == "abbr" {
                facts.abbreviations.push(id.clone());
            }
        }
        let forms = match form {
            "short" => entry.short.as_ref(),
            "abbr" => entry.abbr.as_ref(),
            _ => Some(&entry.full),
        };
        let Some(forms) = forms else {
            let what = format!("{}: {form}", entry.full.citation);
            let message = format!("“{}” has no {} in {}", entry.full.citation, word(form), self.language);
            return Err(Box::new(Fault {
                help: Some(format!("write {form} = \"…\" in its entry")),
                data: Some(entry.place.clone()),
                ..Fault::new(Code::FormMissing, what, message)
            }));
        };
        let kind = if form == "abbr" { Kind::Abbreviation } else { designation.kind };
        let nature = Nature { kind, gender: entry.gender, animate: entry.animate };
        self.bent(forms, nature, form, &entry.place)
    }

    pub fn gender(&self, who: &Participant) -> Result<Gender, Box<Fault>> {
        match who {
            Participant::Person(person) => Ok(person.gender),
            Participant::Body(body) => self.gender_of(body),
        }
    }

    pub fn gender_of(&self, designation: &Designation) -> Result<Gender, Box<Fault>> {
        let entry = self.entry(designation)?;
        entry.gender.ok_or_else(|| {
            let name = &entry.full.citation;
            let message = format!("“{name}” has no gender in {}, and the verb agrees with it", self.language);
            Box::new(Fault {
                help: Some(
                    "write gender = \"masculine\", \"feminine\", \"neuter\" or \"plural\" in its entry".to_owned(),
                ),
                data: Some(entry.place.clone()),
                ..Fault::new(Code::FormMissing, format!("{name}: gender"), message)
            })
        })
    }

    /// Whether the designation stands for people: as the data says, else as the rules say of its kind.
    pub fn is_animate(&self, designation: &Designation) -> Result<bool, Box<Fault>> {
        let entry = self.entry(designation)?;
        let word = Word { animate: entry.animate, ..Word::new(&entry.full.citation, designation.kind) };
        Ok(self.rules.map_or(entry.animate == Some(true), |rules| rules.is_animate(&word)))
    }

    /// Figures with the ending of the case.
    pub fn number(&self, written: String) -> Result<String, Box<Fault>> {
        let nature = Nature { kind: Kind::Number, gender: None, animate: None };
        let forms = Forms { citation: written, ..Forms::default() };
        let Some(bent) = forms.in_case(&self.case, self.language.citation(), nature, self.rules) else {
            let (case, number) = (&self.case, &forms.citation);
            let message = format!("figures have no {case} in {}", self.language);
            return Err(Box::new(Fault::new(Code::FormMissing, format!("{number}: {case}"), message)));
        };
        Ok(bent.text)
    }

    fn entry<'d>(&self, designation: &'d Designation) -> Result<&'d InLanguage, Box<Fault>> {
        designation.languages.get(&self.language.tag).ok_or_else(|| {
            let elsewhere = designation.languages.values().next().map(|entry| entry.full.citation.clone());
            let what = elsewhere.or_else(|| designation.id.clone()).unwrap_or_default();
            let message = format!("“{what}” has no text in {}", self.language);
            Box::new(Fault {
                data: Some(designation.place.clone()),
                ..Fault::new(Code::LanguageMissing, what, message)
            })
        })
    }

    fn in_case(&self, case: &str) -> Self {
        Self { case: case.to_owned(), form: self.form.clone(), style: self.style.clone(), ..*self }
    }

    /// The style asked for; without one the first mention is in full and later ones are short.
    fn style(&self, person: &Person) -> &str {
        match self.style.as_deref() {
            Some(style) => style,
            None if lock(self.record).mentioned.contains(&key(person)) => "short",
            None => "full",
        }
    }

    fn person_name(&self, person: &Person, style: &str) -> Result<String, Box<Fault>> {
        let Some(name) = person.names.get(&self.language.tag) else {
            let message = format!("the person has no name in {}", self.language);
            let elsewhere = person.names.values().next().map(|name| name.surname.citation.clone());
            let what = elsewhere.or_else(|| person.id.clone()).unwrap_or_default();
            let fault = Fault::new(Code::LanguageMissing, what, message);
            return Err(Box::new(Fault { data: Some(person.place.clone()), ..fault }));
        };
        lock(self.record).facts.people.push(key(person));
        self.styled(name, person.gender, style)
    }

    /// A name by one of the locale's patterns.
    fn styled(&self, name: &PersonName, gender: Gender, style: &str) -> Result<String, Box<Fault>> {
        let styles = &self.language.names;
        let pattern = match style {
            "courtesy" => match &styles.courtesy {
                Some(courtesy) => &courtesy.pattern,
                None => {
                    let message = format!("{} has no form of courtesy", self.language);
                    let mut fault = Fault::new(Code::VariantMissing, "courtesy", message);
                    fault.help = Some("add `courtesy` to [names] of its locale.toml".to_owned());
                    return Err(Box::new(fault));
                }
            },
            "short" => &styles.short,
            "initials" => &styles.initials,
            "signature" => &styles.signature,
            _ => &styles.full,
        };
        let mut text = String::new();
        let mut rest = pattern.as_str();
        while let Some(open) = rest.find('{') {
            text.push_str(&rest[..open]);
            let Some(close) = rest[open..].find('}') else { break };
            let part = self.part(name, gender, &rest[open + 1..open + close])?;
            rest = &rest[open + close + 1..];
            if part.is_empty() {
                // A name without this part is written without the space after it.
                rest = rest.strip_prefix([' ', NO_BREAK]).unwrap_or(rest);
            }
            text.push_str(&part);
        }
        text.push_str(rest);
        Ok(text.trim().to_owned())
    }

    fn part(&self, name: &PersonName, gender: Gender, part: &str) -> Result<String, Box<Fault>> {
        let bends = self.language.names.bends.iter().any(|bends| bends.eq_ignore_ascii_case(part));
        let case = if bends { self.case.as_str() } else { self.language.citation() };
        let bent = |forms: Option<&Forms>, kind: Kind| match forms {
            Some(forms) => {
                let nature = Nature { kind, gender: Some(gender), animate: None };
                self.in_case(case).bent(forms, nature, kind.as_str(), &name.place)
            }
            None => Ok(String::new()),
        };
        match part {
            "given" => bent(name.given.as_ref(), Kind::Given),
            "patronymic" => bent(name.patronymic.as_ref(), Kind::Patronymic),
            "surname" => bent(Some(&name.surname), Kind::Surname),
            "courtesy" => {
                let word = self.language.names.courtesy.as_ref().map(|courtesy| match gender {
                    Gender::Feminine => &courtesy.feminine,
                    _ => &courtesy.masculine,
                });
                let forms = word.map(|word| Forms { citation: word.clone(), ..Forms::default() });
                let nature = Nature { kind: Kind::Post, gender: Some(gender), animate: Some(true) };
                match forms {
                    Some(forms) => self.in_case(case).bent(&forms, nature, part, &self.language.place),
                    None => Ok(String::new()),
                }
            }
            "SURNAME" => Ok(self.cldr.capitals(&name.surname.citation)),
            "initials" => Ok(initials(name)),
            _ => Ok(String::new()),
        }
    }

    /// The form in the case asked for: given by the data, else made by the rules.
    fn bent(&self, forms: &Forms, nature: Nature, part: &str, place: &Place) -> Result<String, Box<Fault>> {
        let (case, citation) = (self.case.as_str(), &forms.citation);
        if let Some(rule) = &forms.rule
            && let Some(finding) = unknown_rule(&rule.value, self.rules, self.language)
        {
            let fault = Fault::new(finding.code, citation, finding.message);
            return Err(Box::new(Fault { help: finding.help, data: Some(rule.place.clone()), ..fault }));
        }
        let bent = forms.in_case(case, self.language.citation(), nature, self.rules);
        let written = |form: &str| {
            let first = self.language.citation();
            Some(format!("write {part} = {{ {first} = \"{citation}\", {case} = \"{form}\" }}"))
        };
        let Some(bent) = bent else {
            let message = match &forms.rule {
                Some(rule) => format!("the rule `{}` makes no {case} of “{citation}” in {}", rule.value, self.language),
                None if !forms.bends.is_empty() => {
                    let words = forms.bends.join("”, “");
                    format!("“{citation}” has no {case} in {}, where “{words}” are to bend", self.language)
                }
                None => format!("“{citation}” has no {case} in {}", self.language),
            };
            let no_rules = self.rules.is_none().then(|| format!("; {} has no inflection.toml", self.language.tag));
            return Err(Box::new(Fault {
                help: written("…").map(|line| line + &no_rules.unwrap_or_default()),
                data: Some(place.clone()),
                ..Fault::new(Code::FormMissing, format!("{citation}: {case}"), message)
            }));
        };
        if let Some(doubt) = bent.doubt {
            let message = format!("the {case} of “{citation}” in {} may be “{}”: {doubt}", self.language, bent.text);
            lock(self.record).faults.push(Fault {
                help: written(&bent.text).map(|line| match bent.rules.as_slice() {
                    [rule] => {
                        format!("{line}, or as it should be; as = \"{rule}\" settles every case by this rule")
                    }
                    _ => format!("{line}, or as it should be"),
                }),
                data: Some(place.clone()),
                ..Fault::new(Code::FormDoubtful, "", message)
            });
        }
        Ok(bent.text)
    }
}

/// The finding for a rule that the language does not have.
pub fn unknown_rule(name: &str, rules: Option<&Inflector>, language: &Language) -> Option<Finding> {
    let known: Vec<&str> = rules.into_iter().flat_map(Inflector::rules).collect();
    if known.contains(&name) {
        return None;
    }
    let help = match nearest(name, known) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("the rules stand in locales/{}/inflection.toml", language.tag),
    };
    Some(Finding::new(Code::UnknownRule, format!("{language} has no rule `{name}`")).help(help))
}

/// The name by which a person is known in every language: the id, or the place in the file.
pub fn key(person: &Person) -> String {
    person.id.clone().unwrap_or_else(|| format!("at-{}", person.place.range.start))
}

fn word(form: &str) -> &str {
    match form {
        "short" => "short form",
        "abbr" => "abbreviation",
        other => other,
    }
}

/// The first letters of the given names, each with a point; a double name gives both.
fn initials(name: &PersonName) -> String {
    if let Some(initials) = &name.initials {
        return initials.clone();
    }
    let letters = |forms: &Forms| -> String {
        let words = forms.citation.split([' ', NO_BREAK]).filter(|word| !word.is_empty());
        let each = words.map(|word| {
            let parts: Vec<String> =
                word.split('-').filter_map(|part| part.chars().next()).map(|letter| format!("{letter}.")).collect();
            parts.join("-")
        });
        each.collect::<Vec<_>>().join(&NO_BREAK.to_string())
    };
    let parts: Vec<String> = [&name.given, &name.patronymic].into_iter().flatten().map(letters).collect();
    parts.join(&NO_BREAK.to_string())
}
