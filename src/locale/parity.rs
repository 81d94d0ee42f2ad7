//! Compares the messages of the languages: every language has the same messages, and each of them
//! uses the same arguments, whatever variant is taken.

use std::collections::{BTreeMap, BTreeSet};

use super::Locale;
use super::paths::{MAX_PATHS, Messages, Path, Place, Use};
use super::vocabulary::is_common;
use crate::diag::{Code, Finding, Span};

/// The messages of one language.
struct Texts<'a> {
    locale: &'a Locale,
    messages: Messages<'a>,
}

/// Checks that every language has the same messages, and that they use the same arguments.
///
/// An argument is lost if a sentence does not use it that uses it in another language, in another of its variants, or
/// in another of its forms. What the meeting need not give (`$host`, `$place` …) may differ between the variants, but
/// not between the languages.
pub fn check_parity(locales: &[Locale], findings: &mut Vec<Finding>) {
    let texts: Vec<Texts<'_>> =
        locales.iter().map(|locale| Texts { locale, messages: Messages { catalogue: &locale.catalogue } }).collect();
    check_presence(&texts, findings);
    let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for text in &texts {
        for name in text.locale.catalogue.entries.keys().filter(|name| !is_internal(name)) {
            let group = if name.starts_with("phrase-") { id_of(name) } else { name };
            names.entry(group).or_default().insert(name);
        }
    }
    let mut losses: Vec<Finding> = Vec::new();
    for forms in names.values().filter(|forms| may_differ(&texts, forms)) {
        Comparison::new(&texts, forms, findings).report(&mut losses);
    }
    // What a message loses is lost in every message that refers to it: one finding is enough.
    for finding in losses {
        if !findings.iter().any(|known| known.code == finding.code && known.span == finding.span) {
            findings.push(finding);
        }
    }
    for text in &texts {
        check_impersonal(text, findings);
        check_events(text, &texts, findings);
    }
}

/// Whether some forms of a message may use other variables than others. False if they have no variants and use the same:
/// then their paths need not be looked at.
fn may_differ(texts: &[Texts<'_>], forms: &BTreeSet<&str>) -> bool {
    let entries =
        || texts.iter().flat_map(|text| forms.iter().filter_map(|name| text.locale.catalogue.entries.get(*name)));
    let first = entries().next();
    entries().any(|entry| entry.has_variants || first.is_some_and(|first| first.variables != entry.variables))
}

/// The id of the message that an attribute belongs to.
fn id_of(name: &str) -> &str {
    name.split_once('.').map_or(name, |(id, _)| id)
}

/// Terms and the messages `part-…` are parts of other messages of the language. They are compared with these.
fn is_internal(name: &str) -> bool {
    name.starts_with('-') || name.starts_with("part-")
}

/// Whether a language has a message, or at least an attribute of it.
fn has_any_form(locale: &Locale, id: &str) -> bool {
    locale.catalogue.entries.contains_key(id)
        || locale.catalogue.is_unreadable(id)
        || !locale.catalogue.attributes(id).is_empty()
}

/// The messages that only some meetings need, and those for editors. A language that is still being translated can lack them.
const OF_MEETINGS: [&str; 3] = ["act-", "phrase-", "key-"];

/// Checks that every language has each message. Of a phrase, every language has some form: the forms differ.
fn check_presence(texts: &[Texts<'_>], findings: &mut Vec<Finding>) {
    for text in texts {
        let mut missing: BTreeMap<&str, &Texts<'_>> = BTreeMap::new();
        for other in texts {
            let catalogue = &text.locale.catalogue;
            let has = |name: &str| catalogue.entries.contains_key(name) || catalogue.is_unreadable(name);
            // A language that is still being translated lacks what only some meetings need.
            let is_expected = |name: &str| {
                let of_meetings = OF_MEETINGS.iter().any(|prefix| name.starts_with(prefix));
                text.locale.language.partial && of_meetings && !has_any_form(text.locale, id_of(name))
            };
            let lacks = |name: &&String| !is_internal(name) && !has(name) && !is_expected(name);
            for name in other.locale.catalogue.entries.keys().filter(lacks) {
                let id = id_of(name);
                // An attribute of a message that is missing altogether is no second finding.
                let absent = if !has_any_form(text.locale, id) {
                    Some(id)
                } else {
                    (!name.starts_with("phrase-")).then_some(name.as_str())
                };
                if let Some(absent) = absent {
                    missing.entry(absent).or_insert(other);
                }
            }
        }
        findings.extend(missing.into_iter().map(|(name, other)| missing_message(name, text, other)));
    }
}

/// The finding for a message that a language does not have and another one has.
fn missing_message(name: &str, text: &Texts<'_>, other: &Texts<'_>) -> Finding {
    let language = &text.locale.language;
    let message = format!("{language} has no message `{name}`");
    let mut finding = Finding::new(Code::MessageMissing, message);
    let mut file = format!("a file of locales/{}/", language.tag);
    let mut place = language.span.clone();
    for resource in &other.locale.catalogue.resources {
        let names: Vec<String> = resource.patterns().map(|(name, ..)| name).collect();
        let Some(at) = names.iter().position(|known| known == name || id_of(known) == name) else { continue };
        // The place is after the message that stands before it in the other language.
        let before = names[..at].iter().rev().find_map(|name| text.messages.place(name));
        let before = before.map(|place| place.span());
        let base = resource.source.name.rsplit('/').next().unwrap_or_default();
        let same_file =
            text.locale.catalogue.resources.iter().find(|own| own.source.name.rsplit('/').next() == Some(base));
        if let Some(own) = same_file {
            file = own.source.name.clone();
            let before = before.filter(|span| span.source.name == own.source.name);
            place = before.unwrap_or_else(|| Span::file(&own.source));
        } else if let Some(before) = before {
            place = before;
        }
        let there = other.messages.place(&names[at]).map(|place| place.span());
        if let Some(there) = there {
            finding = finding.related(there, format!("{} has it", other.locale.language));
        }
        break;
    }
    // The cause is the message of the project, and not the embedded file that has none.
    let own = text.messages.place(id_of(name)).map(|place| place.span()).filter(|span| !span.is_embedded());
    let there = finding.related.first().map(|(span, _)| span.clone()).filter(|span| !span.is_embedded());
    let is_nowhere = place.range.start == 0;
    if let Some(own) = own.or(there.filter(|_| is_nowhere)).filter(|_| place.is_embedded()) {
        place = own;
        finding.related.retain(|(span, _)| *span != place);
    }
    finding.at(place).help(format!("add {name} to {file}"))
}

/// A form of a message in one language, with its paths.
struct Form<'a> {
    locale: &'a Locale,
    name: String,
    paths: Vec<Path<'a>>,
    place: Place<'a>,
}

/// A variable that a form does not use where another form or another variant uses it.
struct Loss<'a> {
    /// The index of the form that does not use it.
    form: usize,
    variable: &'a str,
    /// The variant that does not use it. `None` if no variant of the form does.
    variant: Option<(&'a str, Place<'a>)>,
    /// The index of the form that uses it, which may be the same, and the place there.
    used: (usize, Place<'a>),
}

/// The forms of one message in every language. Of a phrase, all forms are compared with each other; of other messages,
/// one form of each language.
struct Comparison<'a> {
    forms: Vec<Form<'a>>,
}

impl<'a> Comparison<'a> {
    fn new(texts: &[Texts<'a>], names: &BTreeSet<&str>, findings: &mut Vec<Finding>) -> Self {
        let mut forms = Vec::new();
        for text in texts {
            for name in names {
                let Some(place) = text.messages.place(name) else { continue };
                match text.messages.paths(name) {
                    Some(paths) => forms.push(Form { locale: text.locale, name: (*name).to_owned(), paths, place }),
                    None => {
                        let message = format!("`{name}` has more than {MAX_PATHS} combinations of variants");
                        let finding = Finding::new(Code::TooMany, message).at(place.span());
                        findings.push(finding.help("write fewer choices in one message"));
                    }
                }
            }
        }
        Self { forms }
    }

    fn report(&self, findings: &mut Vec<Finding>) {
        let mut losses: BTreeMap<&str, Vec<Loss<'a>>> = BTreeMap::new();
        for form in 0..self.forms.len() {
            for loss in self.within(form).into_iter().chain(self.against_others(form)) {
                let of_variable = losses.entry(loss.variable).or_default();
                let place = |loss: &Loss<'_>| loss.variant.map(|(_, place)| place.span().range);
                if !of_variable.iter().any(|known| known.form == loss.form && place(known) == place(&loss)) {
                    of_variable.push(loss);
                }
            }
        }
        for losses in losses.values() {
            match self.only_user(losses) {
                Some(loss) => findings.push(self.used_only_here(loss, losses)),
                None => findings.extend(losses.iter().map(|loss| self.lost(loss))),
            }
        }
    }

    /// The variables that some variant of the form uses and another does not.
    fn within(&self, form: usize) -> Vec<Loss<'a>> {
        let paths = &self.forms[form].paths;
        let mut losses = Vec::new();
        for with in paths {
            let own = with.uses.iter().filter(|(variable, used)| !is_common(variable) && self.is_needed(form, **used));
            for (variable, used) in own {
                losses.extend(self.lost_on(form, variable, (form, *used), |path| !path.is_without(variable)));
            }
        }
        losses
    }

    /// The variables that the same sentence uses in another language, or in another form of the phrase.
    fn against_others(&self, form: usize) -> Vec<Loss<'a>> {
        let paths = &self.forms[form].paths;
        let mut losses = Vec::new();
        for (other, theirs) in self.forms.iter().enumerate().filter(|(other, _)| *other != form) {
            for with in &theirs.paths {
                for (variable, used) in &with.uses {
                    // What the own variants differ in is found within the form.
                    let found_within = !is_common(variable) && paths.iter().any(|path| path.has(variable, *used));
                    if !found_within && self.is_needed(form, *used) {
                        let reached = |path: &Path<'_>| !path.is_without(variable) && path.meets(with);
                        losses.extend(self.lost_on(form, variable, (other, *used), reached));
                    }
                }
            }
        }
        losses
    }

    /// Whether every language has to use what one uses. What the meeting file gives for an act or a phrase is always
    /// needed. In other messages, one language may need a choice (by gender) that another one does not.
    fn is_needed(&self, form: usize, used: Use<'_>) -> bool {
        let name = &self.forms[form].name;
        used.printed || name.starts_with("act-") || name.starts_with("phrase-")
    }

    /// The losses of a variable on those paths of a form for which `reached` is true.
    fn lost_on(
        &self,
        form: usize,
        variable: &'a str,
        (user, used): (usize, Use<'a>),
        reached: impl Fn(&Path<'a>) -> bool,
    ) -> Vec<Loss<'a>> {
        let paths = &self.forms[form].paths;
        let without = paths.iter().filter(|path| !path.has(variable, used) && reached(path));
        let loss = |path| {
            let variant = variant_without(paths, path, variable, used);
            Loss { form, variable, variant, used: (user, used.place) }
        };
        without.map(loss).collect()
    }

    /// The loss to report if one language uses the variable and several do not: then that one is in the wrong.
    fn only_user<'l>(&self, losses: &'l [Loss<'a>]) -> Option<&'l Loss<'a>> {
        let tag = |form: usize| self.forms[form].locale.language.tag.as_str();
        let without: BTreeSet<&str> = losses.iter().map(|loss| tag(loss.form)).collect();
        let with: BTreeSet<&str> = losses.iter().map(|loss| tag(loss.used.0)).collect();
        let whole = losses.iter().all(|loss| loss.variant.is_none());
        (whole && with.len() == 1 && without.len() > 1 && with.is_disjoint(&without)).then(|| losses.first()).flatten()
    }

    fn used_only_here(&self, loss: &Loss<'a>, losses: &[Loss<'a>]) -> Finding {
        let (variable, (user, place)) = (loss.variable, loss.used);
        let user = &self.forms[user];
        let message = format!("only {} uses `${variable}` in `{}`", user.locale.language, user.name);
        let mut finding = Finding::new(Code::ArgumentLost, message).at(place.span());
        for loss in losses {
            let form = &self.forms[loss.form];
            finding = finding.related(form.place.span(), format!("{} does not use it", form.locale.language));
        }
        finding.help(format!("use `${variable}` in every language, or in none"))
    }

    fn lost(&self, loss: &Loss<'a>) -> Finding {
        let (variable, (user, used)) = (loss.variable, loss.used);
        let (form, user) = (&self.forms[loss.form], &self.forms[user]);
        let (name, language) = (&form.name, &form.locale.language);
        let (message, place) = match &loss.variant {
            Some((key, place)) => {
                (format!("`{name}` in {language} does not use `${variable}` if it is `{key}`"), place)
            }
            None => (format!("`{name}` in {language} does not use `${variable}`"), &form.place),
        };
        let note = match user.locale.language.tag == language.tag {
            true => "it is used here".to_owned(),
            false => format!("{} uses it", user.locale.language),
        };
        let finding = Finding::new(Code::ArgumentLost, message).at(place.span()).related(used.span(), note);
        finding.help(format!("say `${variable}` in every variant and in every language"))
    }
}

/// The variant at which a path leaves the paths that use the variable. `None` if no path uses it.
fn variant_without<'a>(
    paths: &[Path<'a>],
    without: &Path<'a>,
    variable: &str,
    used: Use<'a>,
) -> Option<(&'a str, Place<'a>)> {
    let same = |with: &Path<'a>| {
        let pairs = with.choices.iter().zip(&without.choices);
        pairs.take_while(|(one, two)| one.place.span() == two.place.span()).count()
    };
    let with = paths.iter().filter(|path| path.has(variable, used));
    let at = with.map(same).max()?;
    without.choices.get(at).or(without.choices.last()).map(|choice| (choice.key, choice.place))
}

/// Checks that the messages of a language have a wording for every kind of event for which another language has one. A
/// message without variants by EVENT fits every kind.
fn check_events(text: &Texts<'_>, others: &[Texts<'_>], findings: &mut Vec<Finding>) {
    for (name, entry) in &text.locale.catalogue.entries {
        let Some(events) = &entry.events else { continue };
        for other in others {
            let Some(theirs) = other.locale.catalogue.entries.get(name) else { continue };
            let missing: Vec<&str> =
                theirs.events.iter().flatten().filter(|event| !events.contains(*event)).map(String::as_str).collect();
            if !missing.is_empty() {
                let message = format!("`{name}` in {} has no wording for {}", text.locale.language, missing.join(", "));
                let finding = Finding::new(Code::VariantMissing, message).at(entry.span.clone());
                let note = format!("{} has one", other.locale.language);
                findings.push(finding.related(theirs.span.clone(), note).help("add the variants to EVENT($event)"));
            }
        }
    }
}

/// Checks that the impersonal sentence of an act has the arguments of the other one, and no speakers.
fn check_impersonal(text: &Texts<'_>, findings: &mut Vec<Finding>) {
    let entries = &text.locale.catalogue.entries;
    let language = &text.locale.language;
    for id in text.locale.catalogue.ids("act-") {
        let (value, impersonal) = (format!("act-{id}"), format!("act-{id}.impersonal"));
        let Some(entry) = entries.get(&impersonal) else { continue };
        if entry.variables.contains("speakers") {
            let message = format!("`{impersonal}` in {language} uses `$speakers`, and nobody speaks in it");
            let finding = Finding::new(Code::UnknownVariable, message).at(entry.span.clone());
            findings.push(finding.help("name the speakers in the sentence of the act, not in `.impersonal`"));
        }
        let Some(spoken) = entries.get(&value) else { continue };
        for variable in ["addressees", "points"] {
            if spoken.variables.contains(variable) && !entry.variables.contains(variable) {
                let message = format!("`{impersonal}` in {language} does not use `${variable}`");
                let finding = Finding::new(Code::ArgumentLost, message).at(entry.span.clone());
                let finding = finding.related(spoken.span.clone(), "the sentence with a speaker uses it");
                findings.push(finding.help(format!("say `${variable}` in every variant and in every language")));
            }
        }
    }
}
