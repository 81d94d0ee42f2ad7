//! What a language says and how: the messages of its `.ftl` files, the functions
//! that they call, and CLDR's names, lists and plurals.

mod catalogue;
mod check;
mod cldr;
mod decline;
mod forms;
mod functions;
pub mod marks;
mod record;
mod signatures;
mod syntax;
mod typography;
mod values;
mod vocabulary;
mod voice;

pub use cldr::Cldr;
pub use decline::{Declined, Hints, Paradigm};
pub use forms::{key, unknown_rule};
pub use record::{Facts, Fault, Said};
pub use values::{Spoken, Thing, Time};
pub use vocabulary::{check_parity, is_value, vocabulary};
pub use voice::Voice;

use std::collections::BTreeSet;
use std::sync::Arc;

use catalogue::{Catalogue, INLINE, Inline};
use check::{Scope, check_pattern};

use crate::diag::{Code, Finding};
use crate::grammar::Inflector;
use crate::lang::Language;
use crate::project::Project;
use crate::spanned::{Kind, Spanned, Value};

/// A language ready to speak.
pub struct Locale {
    pub language: Arc<Language>,
    pub cldr: Arc<Cldr>,
    /// How its words bend, where the locale has an `inflection.toml`.
    pub rules: Option<Arc<Inflector>>,
    catalogue: Catalogue,
}

impl Locale {
    /// Reads the messages of a language; what they say is looked at by [`Locale::check`].
    pub fn load(project: &Project, language: Language, findings: &mut Vec<Finding>) -> Option<Self> {
        let cldr = match Cldr::load(&language) {
            Ok(cldr) => cldr,
            Err(finding) => {
                findings.push(finding);
                return None;
            }
        };
        let catalogue = Catalogue::load(project, &language, findings);
        let rules = Self::load_rules(project, &language, findings).map(Arc::new);
        Some(Self { language: Arc::new(language), cldr: Arc::new(cldr), rules, catalogue })
    }

    /// The rules by which the words of a language bend, where it has an `inflection.toml`; the
    /// examples of a project's own come out, or are findings.
    pub fn load_rules(project: &Project, language: &Language, findings: &mut Vec<Finding>) -> Option<Inflector> {
        let path = format!("locales/{}/inflection.toml", language.tag);
        let source = project.text(&path, findings)?;
        let rules = Inflector::read(&source, &language.cases, findings)?;
        // The examples of those brought along are held by a test.
        if project.is_own(&path) {
            findings.extend(rules.check_examples());
        }
        Some(rules)
    }

    /// The finding for a rule that data name and the language does not have.
    pub fn unknown_rule(&self, rule: &Spanned<String>) -> Option<Finding> {
        let finding = unknown_rule(&rule.value, self.rules.as_deref(), &self.language)?;
        Some(finding.at(rule.place.clone()))
    }

    /// Everything that is wrong with the messages; `known` tells the ids of the directory,
    /// `covers` the characters of the fonts.
    pub fn check(&self, known: &dyn Fn(&str) -> bool, covers: &dyn Fn(char) -> bool, findings: &mut Vec<Finding>) {
        let variable = |message: Option<&str>, name: &str| vocabulary::may_use(message, name) || known(name);
        self.catalogue.check(&Scope { language: &self.language, variable: &variable, covers }, findings);
    }

    /// Checks a text in place; `own` are the ids of the meeting file itself.
    pub fn check_text(
        &self,
        value: &Value,
        own: &BTreeSet<String>,
        known: &dyn Fn(&str) -> bool,
        covers: &dyn Fn(char) -> bool,
        findings: &mut Vec<Finding>,
    ) {
        let Kind::Text(text) = &value.kind else {
            return;
        };
        if !text.contains(['{', '}']) {
            return;
        }
        let inline = match Inline::parse(INLINE, value, text) {
            Ok(inline) => inline,
            Err(errors) => return findings.extend(errors),
        };
        let Some(pattern) = inline.pattern() else {
            let finding = Finding::new(Code::FluentSyntax, "this is no Fluent pattern").at(value.place.clone());
            return findings.push(finding);
        };
        let variable = |_: Option<&str>, name: &str| own.contains(name) || vocabulary::is_common(name) || known(name);
        let scope = Scope { language: &self.language, variable: &variable, covers };
        let place = |slice: &str| inline.place(value, slice);
        check_pattern(pattern, None, &scope, &self.catalogue, &place, findings);
    }
}
