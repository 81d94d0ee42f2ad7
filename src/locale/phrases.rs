//! Phrases with their arguments, and names as topics, in the form that an act or another phrase asks for.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::Pattern;

use super::argument::Argument;
use super::catalogue::qualified_id;
use super::entry::MessageEntry;
use super::formatter::Formatter;
use super::state::{FormatError, Formatted};
use super::typed::{Asking, Source};
use crate::diag::Code;
use crate::grammar::Target;
use crate::lang::PointForm;
use crate::meeting::{Named, PhraseArgument, Point};
use crate::spanned::{Kind, Spanned, Value};

/// The arguments that a meeting file gives for a phrase.
pub(super) struct PhraseArguments<'a> {
    /// Those that are the same in every message of the phrase.
    pub plain: Vec<(&'a str, Argument)>,
    /// All of them, as they are given.
    pub given: &'a [(Spanned<String>, PhraseArgument)],
    pub asking: Asking<'a>,
}

impl Formatter<'_> {
    /// A phrase in a form: the attribute of this name, an attribute in the same case, or the noun phrase in the first case
    /// as the rules inflect it. `None` if the phrase has none of them.
    pub(super) fn phrase(&self, id: &str, form: &str, arguments: &PhraseArguments<'_>) -> Option<Formatted> {
        let (language, catalogue) = (&self.locale().language, &self.locale().catalogue);
        let message = |attribute: Option<&str>| {
            let entry = catalogue.entries.get(&qualified_id(id, attribute))?;
            Some(self.format_message(id, attribute, &self.arguments_for(entry, arguments, language.citation())))
        };
        if form.is_empty() {
            return message(None);
        }
        let attributes = catalogue.attributes(id);
        if attributes.contains(&form) {
            return message(Some(form));
        }
        let asked = language.point_form(form)?;
        let PointForm::NounPhrase { case, function_word } = &asked else { return None };
        let with_form = |wanted: &PointForm| {
            attributes.iter().copied().find(|attribute| language.point_form(attribute).as_ref() == Some(wanted))
        };
        if let Some(attribute) = with_form(&asked) {
            return message(Some(attribute));
        }
        let citation = language.citation().to_owned();
        let attribute = with_form(&PointForm::NounPhrase { case: citation, function_word: None })?;
        let entry = catalogue.entries.get(&qualified_id(id, Some(attribute)))?;
        let pattern = self.attribute(id, attribute)?;
        let given = self.arguments_for(entry, arguments, case);
        let pieces = |case: Option<&str>| self.pieces(pattern, entry, &given, &[], case);
        let in_case = |case: &str| pieces(Some(case));
        let span = entry.span.clone();
        let source = Source { pieces: pieces(None), in_case: &in_case, given: None, typed: None, span, phrase: id };
        let target = Target { case, function_word: function_word.as_deref() };
        Some(self.in_case(&source, target, arguments.asking))
    }

    /// The arguments for a message of a phrase. Topics have the forms that the message asks for; one without a form can
    /// stand in the first case, and in the cases of the words of a text that is in `case`.
    fn arguments_for<'p>(
        &self,
        entry: &MessageEntry,
        arguments: &PhraseArguments<'p>,
        case: &str,
    ) -> Vec<(&'p str, Argument)> {
        let language = &self.locale().language;
        let mut forms: BTreeSet<String> = entry.topic_forms.iter().filter(|form| !form.is_empty()).cloned().collect();
        if entry.topic_forms.contains("") {
            forms.insert(language.citation().to_owned());
            let rules = self.locale().rules.as_deref();
            forms.extend(rules.map_or(Vec::new(), |rules| rules.cases_of_words(&language.cases, case)));
        }
        let mut all = arguments.plain.clone();
        for (name, argument) in arguments.given {
            let PhraseArgument::Topics(topics) = argument else { continue };
            let topics = topics.iter().map(|topic| self.point_in_forms(topic, &forms, arguments.asking)).collect();
            all.push((&name.value, Argument::Topics(Arc::new(topics))));
        }
        all
    }

    /// Topics in every form of a noun phrase.
    pub(super) fn topics_in_every_form(&self, topics: &[Point]) -> Argument {
        let language = &self.locale().language;
        let is_noun_phrase = |form: &&str| matches!(language.point_form(form), Some(PointForm::NounPhrase { .. }));
        let forms = language.point_forms().into_iter().filter(is_noun_phrase).map(str::to_owned).collect();
        let asking = Asking { act: "", attribute: None };
        Argument::Topics(Arc::new(topics.iter().map(|topic| self.point_in_forms(topic, &forms, asking)).collect()))
    }

    /// A name as a topic in the form that the act or the phrase asks for.
    pub(super) fn named(
        &self,
        named: &Named,
        of_designation: Option<&str>,
        point: &Point,
        form: &str,
        asking: Asking<'_>,
    ) -> Formatted {
        const PATTERN: &str = "{ TOPIC($topic) }";
        let language = &self.locale().language;
        let Some(PointForm::NounPhrase { case, function_word }) = language.point_form(form) else {
            let message = format!("`{}` takes a text with a predicate, and this is a name", asking.act);
            let acts =
                self.acts_with(asking, |form| matches!(language.point_form(form), Some(PointForm::NounPhrase { .. })));
            let mut error = FormatError::new(Code::WrongForm, "…", message);
            error.help = Some(format!("write a text in every language; the acts that take a name: {acts}"));
            return self.gap(error);
        };
        let value = Value { kind: Kind::Text(PATTERN.to_owned()), span: point.span.clone() };
        let topic = Argument::Topic(named.clone(), of_designation.map(str::to_owned));
        let arguments = [("topic", topic)];
        let pieces = |case: Option<&str>| {
            let read =
                |pattern: &Pattern<&str>, entry: &MessageEntry| self.pieces(pattern, entry, &arguments, &[], case);
            self.with_pattern(&value, PATTERN, read).unwrap_or_default()
        };
        let in_case = |case: &str| pieces(Some(case));
        let span = point.span.clone();
        let source = Source { pieces: pieces(None), in_case: &in_case, given: None, typed: None, span, phrase: "" };
        self.in_case(&source, Target { case: &case, function_word: function_word.as_deref() }, asking)
    }
}
