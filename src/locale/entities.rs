//! Formats names, posts and designations in the case, form and style that a message requests.

use std::borrow::Cow;
use std::sync::Mutex;

use super::Cldr;
use super::initials::initials;
use super::markers;
use super::name_order::{InflectedParts, family_first};
use super::state::{FormatError, FormatState, lock};
use super::typography::{NO_BREAK, unbroken};
use crate::diag::{Code, Finding, Span, suggest};
use crate::directory::{Designation, LocalizedDesignation, Person, PersonName};
use crate::grammar::{Features, Forms, Gender, InflectionRules, Word, WordKind};
use crate::lang::Language;
use crate::meeting::Participant;

/// Formats names and designations with the options of one call.
pub struct EntityFormatter<'a> {
    pub language: &'a Language,
    pub cldr: &'a Cldr,
    /// The rules of inflection. `None` if the locale has none.
    pub rules: Option<&'a InflectionRules>,
    /// Records the facts and doubts.
    pub state: &'a Mutex<FormatState>,
    /// The name of the case.
    pub case: String,
    /// The form of a designation: `full`, `short` or `abbr`. `None` is `full`.
    pub form: Option<String>,
    /// The style of a name: `full`, `short`, `initials`, `signature`, `courtesy` or `post`. `None`: the first mention is
    /// `full`, and the locale has the styles of the later ones.
    pub style: Option<String>,
}

impl EntityFormatter<'_> {
    /// A copy with another style of name.
    pub fn in_style(&self, style: &str) -> Self {
        Self { case: self.case.clone(), form: self.form.clone(), style: Some(style.to_owned()), ..*self }
    }

    /// The name of a participant: the name of a person in the style, or the designation of a body.
    pub fn participant(&self, who: &Participant) -> Result<String, Box<FormatError>> {
        match who {
            Participant::Person(person) => self.name(person),
            Participant::Body(body) => self.designation(body),
        }
    }

    /// The name of a person, without the post.
    pub fn name(&self, person: &Person) -> Result<String, Box<FormatError>> {
        match self.style(person).as_str() {
            "post" => self.short_post(person),
            style => self.person_name(person, style),
        }
    }

    /// The name beside the post, which is not named by the post.
    fn name_beside_post(&self, person: &Person) -> Result<String, Box<FormatError>> {
        match self.style(person).as_str() {
            "post" => self.person_name(person, "short"),
            style => self.person_name(person, style),
        }
    }

    /// The person, named by the short form of the post. The person is recorded as a fact, and not the post.
    fn short_post(&self, person: &Person) -> Result<String, Box<FormatError>> {
        let key = key(person);
        let found = self.short_post_of(person);
        let Some((kind, entry, forms)) = found.filter(|_| !lock(self.state).same_post.contains(&key)) else {
            let message = match found {
                Some(_) => format!("the short post can be that of somebody else at the meeting in {}", self.language),
                None => format!("the person has no single post with a short form in {}", self.language),
            };
            let mut error = FormatError::new(Code::FormMissing, "post", message);
            error.help = Some("choose another style, or write short = \"…\" in the entry of the post".to_owned());
            return Err(Box::new(error));
        };
        let mut state = lock(self.state);
        state.by_post[0].insert(key.clone());
        state.facts.people.push(key);
        drop(state);
        let features = Features { gender: entry.gender, animate: entry.animate, ..Features::of(kind) };
        self.inflect(forms, features, "short", &entry.span)
    }

    /// The only post of a person: its kind, its entry and its short form. `None` if the person cannot be named by it.
    fn short_post_of<'p>(&self, person: &'p Person) -> Option<(WordKind, &'p LocalizedDesignation, &'p Forms)> {
        let [post] = person.named_posts() else { return None };
        let entry = post.languages.get(&self.language.tag)?;
        Some((post.kind, entry, entry.short.as_deref()?))
    }

    /// The post and the name, in the apposition pattern of the locale. A person without a post has only the name; a
    /// body has its designation.
    pub fn person(&self, who: &Participant) -> Result<String, Box<FormatError>> {
        let person = match who {
            Participant::Person(person) => person,
            Participant::Body(body) => return self.designation(body),
        };
        if person.named_posts().is_empty() || lock(self.state).introduced.contains(&key(person)) {
            return self.name(person);
        }
        lock(self.state).facts.introduced.push(key(person));
        let apposition = &self.language.apposition;
        let case_of = |part: &str| {
            if apposition.inflected.iter().any(|inflected| inflected == part) {
                self.case.as_str()
            } else {
                self.language.citation()
            }
        };
        let name = self.in_case(case_of("name")).name_beside_post(person)?;
        let post = self.in_case(case_of("post")).post(person)?;
        let text = apposition.pattern.replace("{name}", &name).replace("{post}", &post);
        Ok(match text.strip_suffix(',') {
            Some(text) => format!("{text}{}", markers::CLOSING_COMMA),
            None => text,
        })
    }

    /// The posts of a person, joined as the locale joins the posts of one person. An error if the person has no post.
    pub fn post(&self, person: &Person) -> Result<String, Box<FormatError>> {
        let posts = person.named_posts();
        if posts.is_empty() {
            let mut error = FormatError::new(Code::FormMissing, "post", "the person has no post");
            error.help = Some("write posts = [\"…\"]".to_owned());
            error.data_span = Some(person.span.clone());
            return Err(Box::new(error));
        }
        let texts: Result<Vec<String>, Box<FormatError>> = posts.iter().map(|post| self.designation(post)).collect();
        let texts = texts?;
        Ok(match (&texts[..], &self.language.apposition.posts) {
            ([only], _) => only.clone(),
            (several, Some(separators)) => separators.join(several),
            (several, None) => self.cldr.list(several),
        })
    }

    /// The designation in the form and the case of the call. It is recorded as a fact if it has an id.
    pub fn designation(&self, designation: &Designation) -> Result<String, Box<FormatError>> {
        let entry = self.entry(designation)?;
        let form = self.form.as_deref().unwrap_or("full");
        if let Some(id) = &designation.id {
            let facts = &mut lock(self.state).facts;
            facts.designations.push(id.clone());
            if form == "abbr" {
                facts.abbreviations.push(id.clone());
            }
        }
        let forms = match form {
            "short" => entry.short.as_deref(),
            "abbr" => entry.abbr.as_deref(),
            _ => Some(&entry.full),
        };
        let Some(forms) = forms else {
            let missing = format!("{}: {form}", entry.full.citation);
            let message = format!("“{}” has no {} in {}", entry.full.citation, form_label(form), self.language);
            return Err(Box::new(FormatError {
                help: Some(format!("write {form} = \"…\" in its entry")),
                data_span: Some(entry.span.clone()),
                ..FormatError::new(Code::FormMissing, missing, message)
            }));
        };
        let kind = if form == "abbr" { WordKind::Abbreviation } else { designation.kind };
        let mentioned = designation.id.as_ref().is_some_and(|id| lock(self.state).mentioned.contains(id));
        let features = Features { gender: entry.gender, animate: entry.animate, mentioned, ..Features::of(kind) };
        let text = self.inflect(forms, features, form, &entry.span)?;
        Ok(match (form, self.style.as_deref()) {
            ("abbr", _) => unbroken(&text, &forms.citation, false),
            // What stands in quotation marks begins like a sentence. The directory has a term in small letters.
            (_, Some("title")) => {
                let mut letters = text.chars();
                letters.next().map(|first| self.cldr.capital(first)).into_iter().chain(letters).collect()
            }
            _ => text,
        })
    }

    /// The gender of a participant in the language.
    pub fn gender(&self, who: &Participant) -> Result<Gender, Box<FormatError>> {
        match who {
            Participant::Person(person) => Ok(person.gender),
            Participant::Body(body) => self.gender_of(body),
        }
    }

    /// The gender of a designation in the language. An error if the data gives none.
    pub fn gender_of(&self, designation: &Designation) -> Result<Gender, Box<FormatError>> {
        let entry = self.entry(designation)?;
        entry.gender.ok_or_else(|| {
            let name = &entry.full.citation;
            let message = format!("“{name}” has no gender in {}, but the verb must agree with it", self.language);
            Box::new(FormatError {
                help: Some(match is_text(&entry.span) {
                    true => format!(
                        "write {} = {{ full = \"{name}\", gender = \"…\" }} with masculine, feminine, neuter or plural",
                        self.language.tag
                    ),
                    false => {
                        "write gender = \"masculine\", \"feminine\", \"neuter\" or \"plural\" in its entry".to_owned()
                    }
                }),
                data_span: Some(entry.span.clone()),
                ..FormatError::new(Code::FormMissing, format!("{name}: gender"), message)
            })
        })
    }

    /// Whether a designation means people. If the data does not have this information, the rules decide by its kind.
    pub fn is_animate(&self, designation: &Designation) -> Result<bool, Box<FormatError>> {
        let entry = self.entry(designation)?;
        let word = Word { animate: entry.animate, ..Word::new(&entry.full.citation, designation.kind) };
        Ok(self.rules.map_or(entry.animate == Some(true), |rules| rules.is_animate(&word)))
    }

    /// A number in digits, with the ending of the case.
    pub fn number(&self, digits: String) -> Result<String, Box<FormatError>> {
        let features = Features::of(WordKind::Number);
        let forms = Forms { citation: digits, ..Forms::default() };
        let Some(form) = forms.in_case(&self.case, self.language.citation(), features, self.rules) else {
            let (case, number) = (&self.case, &forms.citation);
            let message = format!("figures have no {case} in {}", self.language);
            return Err(Box::new(FormatError::new(Code::FormMissing, format!("{number}: {case}"), message)));
        };
        Ok(form.text)
    }

    /// The entry of a designation in the language. An error if it has no text in the language.
    fn entry<'d>(&self, designation: &'d Designation) -> Result<&'d LocalizedDesignation, Box<FormatError>> {
        designation.languages.get(&self.language.tag).map(Box::as_ref).ok_or_else(|| {
            let other_language = designation.languages.values().next().map(|entry| entry.full.citation.clone());
            let missing = other_language.or_else(|| designation.id.clone()).unwrap_or_default();
            let message = format!("“{missing}” has no text in {}", self.language);
            Box::new(FormatError {
                data_span: Some(designation.span.clone()),
                ..FormatError::new(Code::LanguageMissing, missing, message)
            })
        })
    }

    /// A copy for a name that is a topic: in a form of its designation, and in the case that the locale has for names.
    pub fn topic(&self, form: Option<String>) -> Self {
        let case = self.language.name_cases.get(&self.case).unwrap_or(&self.case);
        Self { case: case.clone(), form, style: self.style.clone(), ..*self }
    }

    /// A copy with another case.
    fn in_case(&self, case: &str) -> Self {
        Self { case: case.to_owned(), form: self.form.clone(), style: self.style.clone(), ..*self }
    }

    /// The style of the call, or that of the file for this item, or the default: `full` for the first mention of a person,
    /// and what the locale has for later ones.
    fn style(&self, person: &Person) -> String {
        if let Some(style) = &self.style {
            return style.clone();
        }
        let (state, key, names) = (lock(self.state), key(person), &self.language.names);
        if let Some(style) = state.styles.get(&key) {
            return style.clone();
        }
        if !state.mentioned.contains(&key) {
            return "full".to_owned();
        }
        let has_post = || !state.same_post.contains(&key) && self.short_post_of(person).is_some();
        // Post and name alternate.
        let can_be_post = || state.introduced.contains(&key) && !state.by_post[1].contains(&key) && has_post();
        let repeated = names
            .repeated
            .as_ref()
            .filter(|style| state.repeated.contains(&key) && (*style != "post" || can_be_post()));
        repeated.unwrap_or(&names.later).clone()
    }

    /// The name of a person in a style. It is recorded as a fact. Somebody whose short name another participant has too
    /// is named by the full style.
    fn person_name(&self, person: &Person, style: &str) -> Result<String, Box<FormatError>> {
        let Some(name) = person.names.get(&self.language.tag) else {
            let message = format!("the person has no name in {}", self.language);
            let other_language = person.names.values().next().map(|name| name.surname.citation.clone());
            let missing = other_language.or_else(|| person.id.clone()).unwrap_or_default();
            let error = FormatError::new(Code::LanguageMissing, missing, message);
            return Err(Box::new(FormatError { data_span: Some(person.span.clone()), ..error }));
        };
        let key = key(person);
        let ambiguous = matches!(style, "short" | "initials" | "courtesy") && lock(self.state).ambiguous.contains(&key);
        lock(self.state).facts.people.push(key);
        self.apply_name_pattern(person, name, if ambiguous { "full" } else { style })
    }

    /// Fills in the pattern of a style with the parts of a name.
    fn apply_name_pattern(&self, person: &Person, name: &PersonName, style: &str) -> Result<String, Box<FormatError>> {
        let styles = &self.language.names;
        let pattern = match style {
            "courtesy" => match &styles.courtesy {
                Some(courtesy) => &courtesy.pattern,
                None => {
                    let message = format!("{} has no courtesy title", self.language);
                    let mut error = FormatError::new(Code::VariantMissing, "courtesy", message);
                    error.help = Some("add `courtesy` to [names] of its locale.toml".to_owned());
                    return Err(Box::new(error));
                }
            },
            "short" => &styles.short,
            "initials" => &styles.initials,
            "signature" => &styles.signature,
            _ => &styles.full,
        };
        let family_is_first = person.family_first && name.given.is_some();
        let pattern = match family_is_first {
            true => Cow::Owned(family_first(pattern, name.initials.is_some())),
            false => Cow::Borrowed(pattern.as_str()),
        };
        let family = Some(&*name.surname.citation).filter(|_| family_is_first && pattern.contains("{given}"));
        let inflected = InflectedParts::new(self.language, self.rules, family);
        let mut text = String::new();
        // A title is not lost if the pattern of the language has no place for it.
        if !matches!(style, "courtesy" | "short" | "initials" | "signature") && !pattern.contains("{title}") {
            let title = self.name_part(person, name, "title", inflected.contains("title"))?;
            text = if title.is_empty() { title } else { format!("{title} ") };
        }
        let mut rest = &*pattern;
        while let Some(open) = rest.find('{') {
            text.push_str(&rest[..open]);
            let Some(close) = rest[open..].find('}') else { break };
            let part = &rest[open + 1..open + close];
            let part = self.name_part(person, name, part, inflected.contains(part))?;
            rest = &rest[open + close + 1..];
            if part.is_empty() {
                // The space after an empty part is dropped.
                rest = rest.strip_prefix([' ', NO_BREAK]).unwrap_or(rest);
            }
            text.push_str(&part);
        }
        text.push_str(rest);
        Ok(text.trim().to_owned())
    }

    /// One part of a name by its name in the pattern, in the case of the call if it is `inflected`. Empty if the name does
    /// not have the part.
    fn name_part(
        &self,
        person: &Person,
        name: &PersonName,
        part: &str,
        inflected: bool,
    ) -> Result<String, Box<FormatError>> {
        let gender = person.gender;
        let case = if inflected { self.case.as_str() } else { self.language.citation() };
        let inflect = |forms: Option<&Forms>, kind: WordKind| match forms {
            Some(forms) => {
                let given_name = name.given.as_ref().filter(|_| kind == WordKind::Surname && name.patronymic.is_none());
                let given_name = given_name.map(|given| given.citation.as_str());
                let features = Features { gender: Some(gender), given_name, ..Features::of(kind) };
                let text = self.in_case(case).inflect(forms, features, kind.as_str(), &name.span)?;
                // The words of one part stay together: “van der Berg”, “Rəşid oğlu”. Several given names may be separated.
                Ok(if kind == WordKind::Given { text } else { unbroken(&text, &forms.citation, true) })
            }
            None => Ok(String::new()),
        };
        match part {
            "title" => person.title.as_ref().map_or(Ok(String::new()), |title| self.in_case(case).title(title)),
            "given" => inflect(name.given.as_ref(), WordKind::Given),
            "patronymic" => inflect(name.patronymic.as_ref(), WordKind::Patronymic),
            "surname" => inflect(Some(&name.surname), WordKind::Surname),
            "courtesy" => {
                let word = self.language.names.courtesy.as_ref().map(|courtesy| match gender {
                    Gender::Feminine => &courtesy.feminine,
                    _ => &courtesy.masculine,
                });
                let forms = word.map(|word| Forms { citation: word.clone(), ..Forms::default() });
                let features = Features { gender: Some(gender), animate: Some(true), ..Features::of(WordKind::Post) };
                match forms {
                    Some(forms) => self.in_case(case).inflect(&forms, features, part, &self.language.span),
                    None => Ok(String::new()),
                }
            }
            "SURNAME" => Ok(self.cldr.capitals(&name.surname.citation)),
            "initials" => Ok(initials(name, &self.language.names)),
            _ => Ok(String::new()),
        }
    }

    /// An academic title or a rank. It is no fact of its own: it belongs to the name.
    fn title(&self, title: &Designation) -> Result<String, Box<FormatError>> {
        let entry = self.entry(title)?;
        let features = Features { gender: entry.gender, animate: Some(true), ..Features::of(WordKind::Post) };
        self.inflect(&entry.full, features, "title", &entry.span)
    }

    /// The form in the case of the call: the form in the data, or the form that the rules produce.
    ///
    /// `part` is the key of the text in the data, `span` the span of its entry. A doubtful form is returned, and the
    /// doubt is recorded.
    fn inflect(
        &self,
        forms: &Forms,
        features: Features<'_>,
        part: &str,
        span: &Span,
    ) -> Result<String, Box<FormatError>> {
        let (case, citation) = (self.case.as_str(), &forms.citation);
        if let Some(rule) = &forms.rule
            && let Some(finding) = unknown_rule(&rule.value, self.rules, self.language)
        {
            let error = FormatError::new(finding.code, citation, finding.message);
            return Err(Box::new(FormatError { help: finding.help, data_span: Some(rule.span.clone()), ..error }));
        }
        let form = forms.in_case(case, self.language.citation(), features, self.rules);
        let suggested_entry = |form: &str| {
            let first = self.language.citation();
            let key = if is_text(span) { self.language.tag.as_str() } else { part };
            Some(match is_table_of_forms(span) {
                true => format!("add {case} = \"{form}\" to the forms"),
                false => format!("write {key} = {{ {first} = \"{citation}\", {case} = \"{form}\" }}"),
            })
        };
        let Some(form) = form else {
            let message = match &forms.rule {
                Some(rule) => format!("the rule `{}` makes no {case} of “{citation}” in {}", rule.value, self.language),
                None if !forms.inflected.is_empty() => {
                    let words = forms.inflected.join("”, “");
                    format!("“{citation}” has no {case} in {} if only “{words}” is inflected", self.language)
                }
                None => format!("“{citation}” has no {case} in {}", self.language),
            };
            let no_rules = self.rules.is_none().then(|| format!("; {} has no inflection.toml", self.language.tag));
            return Err(Box::new(FormatError {
                help: suggested_entry("…").map(|line| line + &no_rules.unwrap_or_default()),
                data_span: Some(span.clone()),
                ..FormatError::new(Code::FormMissing, format!("{citation}: {case}"), message)
            }));
        };
        if let Some(doubt) = form.doubt {
            let message = format!("the {case} of “{citation}” in {} may be “{}”: {doubt}", self.language, form.text);
            lock(self.state).errors.push(FormatError {
                help: suggested_entry(&form.text).map(|line| match form.rules.as_slice() {
                    [rule] => {
                        format!("{line}, or the right form; rule = \"{rule}\" selects this rule for every case")
                    }
                    _ => format!("{line}, or the right form"),
                }),
                data_span: Some(span.clone()),
                ..FormatError::new(Code::FormDoubtful, "", message)
            });
        }
        Ok(form.text)
    }
}

/// The finding for a rule that the language does not have. `None` if the rule exists.
pub fn unknown_rule(name: &str, rules: Option<&InflectionRules>, language: &Language) -> Option<Finding> {
    let known: Vec<&str> = rules.into_iter().flat_map(InflectionRules::rules).collect();
    if known.contains(&name) {
        return None;
    }
    let help = match suggest(name, known) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("the rules are in locales/{}/inflection.toml", language.tag),
    };
    Some(Finding::new(Code::UnknownRule, format!("{language} has no rule `{name}`")).help(help))
}

/// The key of a person, the same in every language: the id, or the byte offset in the file if there is no id.
pub fn key(person: &Person) -> String {
    person.id.clone().unwrap_or_else(|| format!("at-{}", person.span.range.start))
}

/// The name of a form of a designation, for messages.
fn form_label(form: &str) -> &str {
    match form {
        "short" => "short form",
        "abbr" => "abbreviation",
        other => other,
    }
}

/// True if the entry is a text alone, and no table.
fn is_text(entry: &Span) -> bool {
    entry.text().is_some_and(|written| written.starts_with(['"', '\'']))
}

/// True if the entry is a table of the forms of one text: none of its keys names a text.
fn is_table_of_forms(entry: &Span) -> bool {
    let Some(table) = entry.text().filter(|written| written.starts_with('{')) else { return false };
    let keys = table.split('=').filter_map(|before| before.trim_end().rsplit([' ', '{', ',', '\n']).next());
    let mut first_keys = keys.filter_map(|key| key.split('.').next());
    !first_keys.any(|key| ["full", "surname"].contains(&key))
}
