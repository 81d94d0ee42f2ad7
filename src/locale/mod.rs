//! Everything that depends on the language of a document: the Fluent messages of its `.ftl` files, the functions that
//! they call, its rules of inflection, and its CLDR data.

mod alphabet;
mod argument;
mod canonical;
mod catalogue;
mod check;
mod choices;
mod cldr;
mod entities;
mod entry;
mod formatter;
mod functions;
mod inflector;
mod initials;
pub mod markers;
mod messages;
mod name_order;
mod overrides;
mod parity;
mod paths;
mod phrases;
mod pieces;
mod reading;
mod repair;
mod rewrite;
mod rules;
mod scan;
mod scope;
mod selectors;
mod signatures;
mod state;
mod syntax;
mod texts;
mod tree;
mod typed;
mod typography;
mod visit;
mod vocabulary;

pub use argument::{Argument, FormattedPoint, Time};
pub use choices::{Asked, Choice};
pub use cldr::Cldr;
pub use entities::unknown_rule;
pub use formatter::Formatter;
pub use inflector::{Hints, Inflector, Paradigm, TextKind};
pub use messages::{Message, readings};
pub use parity::check_parity;
pub use reading::{PLACEABLE, Reading};
pub use rewrite::{Changes, notation, pieces_of};
pub use rules::{Surroundings, compare_variants, review_together};
pub use state::{Facts, FormatError, Formatted, Origin};
pub use texts::{MessageText, Silence, former_messages};
pub use tree::{Leaf, MessageTree, NamedTree, Piece, Step, printed, push_text, quoted, read_message, text_id};
pub use vocabulary::{Shapes, event_wordings, is_reserved};

use std::collections::BTreeSet;
use std::sync::Arc;

use catalogue::{Catalogue, INLINE, InlineText};
use check::check_pattern;
use scope::{Entity, Scope};

use crate::diag::{Code, Finding};
use crate::directory::Directory;
use crate::grammar::InflectionRules;
use crate::lang::Language;
use crate::project::Project;
use crate::spanned::{Kind, Spanned, Value};

/// The messages, rules and CLDR data of one language.
pub struct Locale {
    /// The conventions in `locale.toml`.
    pub language: Arc<Language>,
    pub cldr: Arc<Cldr>,
    /// The rules of inflection. `None` if the locale has no `inflection.toml`.
    pub rules: Option<Arc<InflectionRules>>,
    catalogue: Catalogue,
}

impl Locale {
    /// Loads the CLDR data, the messages and the rules of a language.
    ///
    /// Only the syntax of the messages is checked here. [`Locale::check`] checks their content. `None` if there is no
    /// CLDR data for the language; every error is added to `findings`.
    pub fn load(project: &Project, language: Arc<Language>, findings: &mut Vec<Finding>) -> Option<Self> {
        let cldr = match Cldr::load(&language) {
            Ok(cldr) => cldr,
            Err(finding) => {
                findings.push(finding);
                return None;
            }
        };
        let catalogue = Catalogue::load(project, &language, findings);
        let rules = Self::load_rules(project, &language, findings).map(Arc::new);
        Some(Self { language, cldr: Arc::new(cldr), rules, catalogue })
    }

    /// Loads the rules of inflection of a language. `None` if it has no `inflection.toml` or the file is wrong.
    ///
    /// If the project overrides rules, an example whose forms the rules do not produce is a finding.
    pub fn load_rules(project: &Project, language: &Language, findings: &mut Vec<Finding>) -> Option<InflectionRules> {
        let path = format!("locales/{}/inflection.toml", language.tag);
        // A project can have other cases without other rules.
        let prepared = project.prepared(&path).and_then(InflectionRules::from_prepared);
        if let Some(rules) = prepared.filter(|rules| rules.cases() == language.cases) {
            return Some(rules);
        }
        let sources: Vec<_> = project.layers(&path, findings).into_iter().map(|text| text.source).collect();
        let rules = InflectionRules::read(&sources, &language.cases, findings)?;
        // A test checks the examples of the embedded rules.
        if project.is_own_file(&path) {
            findings.extend(rules.check_examples());
        }
        Some(rules)
    }

    /// The finding for a rule name in the data that the language does not have. `None` if the rule exists.
    pub fn unknown_rule(&self, rule: &Spanned<String>) -> Option<Finding> {
        let finding = unknown_rule(&rule.value, self.rules.as_deref(), &self.language)?;
        Some(finding.at(rule.span.clone()))
    }

    /// True if every message could be read.
    pub fn is_readable(&self) -> bool {
        self.catalogue.unreadable.is_empty()
    }

    /// Checks the content of all messages.
    ///
    /// `covers` returns whether a font has a glyph for a character.
    pub fn check(&self, directory: &Directory, covers: &dyn Fn(char) -> bool, findings: &mut Vec<Finding>) {
        let variable =
            |message: Option<&str>, name: &str| vocabulary::may_use(message, name) || directory.contains(name);
        let entity = |id: &str| Entity::of(directory, id);
        let events = events(directory);
        self.catalogue.check(&self.scope(&variable, &entity, &events, covers), findings);
        overrides::check(&self.catalogue, &self.language, findings);
    }

    /// What the documents print before a reference number: the mark, without its full stop, and the label.
    pub fn number_marks(&self) -> impl Iterator<Item = String> {
        let heads = ["number", "field-number"].into_iter().filter_map(|id| self.catalogue.head(id));
        heads.map(|head| head.trim_end_matches('.').to_owned()).filter(|mark| !mark.is_empty())
    }

    /// Checks an inline text. `local_ids` are the ids that the meeting file itself defines; `covers` is that of
    /// [`Locale::check`].
    pub fn check_text(
        &self,
        value: &Value,
        local_ids: &BTreeSet<String>,
        directory: &Directory,
        covers: &dyn Fn(char) -> bool,
        findings: &mut Vec<Finding>,
    ) {
        let Kind::Text(text) = &value.kind else {
            return;
        };
        if !text.contains(['{', '}']) {
            return;
        }
        let inline = match InlineText::parse(INLINE, value, text) {
            Ok(inline) => inline,
            Err(syntax_findings) => return findings.extend(syntax_findings),
        };
        let Some(pattern) = inline.pattern() else {
            let finding = Finding::new(Code::FluentSyntax, "this is not a Fluent pattern").at(value.span.clone());
            return findings.push(finding);
        };
        let variable = |_: Option<&str>, name: &str| {
            local_ids.contains(name) || vocabulary::is_common(name) || directory.contains(name)
        };
        let entity = |id: &str| local_ids.contains(id).then_some(Entity::Person).or_else(|| Entity::of(directory, id));
        let events = events(directory);
        let scope = self.scope(&variable, &entity, &events, covers);
        let span = |slice: &str| inline.span(value, slice);
        check_pattern(pattern, None, &scope, &self.catalogue, &span, findings);
    }

    /// What a check of patterns knows.
    fn scope<'s>(
        &'s self,
        variable: &'s dyn Fn(Option<&str>, &str) -> bool,
        entity: &'s dyn Fn(&str) -> Option<Entity>,
        events: &'s [&'s str],
        covers: &'s dyn Fn(char) -> bool,
    ) -> Scope<'s> {
        Scope { language: &self.language, cldr: &self.cldr, variable, entity, events, covers }
    }
}

fn events(directory: &Directory) -> Vec<&str> {
    directory.events.keys().map(String::as_str).collect()
}
