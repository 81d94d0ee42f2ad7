//! Points in the form that an act asks for: a noun phrase, typed in the first case, is inflected; a clause is a clause.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::Pattern;

use super::argument::{Argument, FormattedPoint};
use super::catalogue::{INLINE, InlineText, qualified_id};
use super::entry::MessageEntry;
use super::formatter::Formatter;
use super::phrases::PhraseArguments;
use super::pieces::{Piece, Pieces};
use super::scan::placeables;
use super::state::{FormatError, Formatted, lock};
use super::unknown_rule;
use super::visit::{Node, visit};
use super::vocabulary::PERIOD;
use crate::diag::{Code, Span};
use crate::grammar::{Forms, Misfit, Target, Word, WordKind};
use crate::lang::PointForm;
use crate::meeting::{Content, GivenForms, PhraseArgument, Point};
use crate::spanned::{Kind, Spanned, Value};

/// The act that asks for a point.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    /// The name of the act. Empty for a point that is a sentence of its own.
    pub act: &'a str,
    /// `impersonal` for the sentence without a speaker.
    pub attribute: Option<&'a str>,
}

/// A text from which the rules make forms.
pub(super) struct Source<'a> {
    /// The text in pieces. The names that ask for no case are in the first one.
    pub pieces: Pieces,
    /// The same, with these names in another case.
    pub in_case: &'a dyn Fn(&str) -> Pieces,
    pub given: Option<&'a GivenForms>,
    /// The text in the meeting file. `None` for a phrase of the locale.
    pub typed: Option<&'a Value>,
    /// The span of the text.
    pub span: Span,
    /// The id of the message, if it is a phrase.
    pub phrase: &'a str,
}

impl<'a> Formatter<'a> {
    /// Formats a point that is a sentence of its own.
    pub fn format_point(&self, point: &Point) -> FormattedPoint {
        self.point_in_forms(point, &BTreeSet::from([String::new()]), Asking { act: "", attribute: None })
    }

    /// Formats the points of an act in the forms that its message asks for. `attribute` is the attribute of the message
    /// that is used.
    pub fn format_points(&self, points: &[Point], act: &str, attribute: Option<&str>) -> Vec<FormattedPoint> {
        let id = qualified_id(&format!("act-{act}"), attribute);
        let forms = self.locale().catalogue.entries.get(&id).map(|entry| entry.forms.clone()).unwrap_or_default();
        points.iter().map(|point| self.point_in_forms(point, &forms, Asking { act, attribute })).collect()
    }

    pub(super) fn point_in_forms<'p>(
        &self,
        point: &'p Point,
        asked: &BTreeSet<String>,
        asking: Asking<'p>,
    ) -> FormattedPoint {
        let mut forms = BTreeMap::new();
        match &point.content {
            Content::Text(texts) => {
                for form in asked {
                    let formatted = match texts.get(&self.locale().language.tag) {
                        Some(value) => self.typed_text(value, point, form, asking).at_point(&value.span),
                        None => self.missing_text(texts).at_point(&point.span),
                    };
                    forms.insert(form.clone(), formatted);
                }
                FormattedPoint { name: String::new(), forms, span: point.span.clone() }
            }
            Content::Named { named, form } => {
                for asked in asked {
                    let formatted = self.named(named, form.as_deref(), point, asked, asking).at_point(&point.span);
                    forms.insert(asked.clone(), formatted);
                }
                FormattedPoint { name: String::new(), forms, span: point.span.clone() }
            }
            Content::Phrase { id, arguments: given } => {
                let message_id = format!("phrase-{}", id.value);
                let plain = |(name, argument): &'p (Spanned<String>, PhraseArgument)| match argument {
                    PhraseArgument::Topics(_) => None,
                    argument => Some((name.value.as_str(), self.argument(argument))),
                };
                let mut arguments = PhraseArguments { plain: given.iter().filter_map(plain).collect(), given, asking };
                let day_of = |wanted: &str| match given.iter().find(|(name, _)| name.value == wanted) {
                    Some((_, PhraseArgument::Day(day))) => Some(*day),
                    Some((_, PhraseArgument::Moment(moment))) => Some(moment.in_zone(self.zone).day),
                    _ => None,
                };
                if let (Some(from), Some(to)) = (day_of("from"), day_of("to")) {
                    let (id, days) = self.period(from, to);
                    let period = self.format_message(id, Some("sentence"), &days);
                    arguments.plain.push((PERIOD, Argument::When(Arc::new(period))));
                }
                for form in asked {
                    if let Some(formatted) = self.phrase(&message_id, form, &arguments) {
                        forms.insert(form.clone(), formatted.at_point(&point.span));
                    }
                }
                FormattedPoint { name: message_id, forms, span: point.span.clone() }
            }
        }
    }

    /// A typed text in the form that the act asks for.
    fn typed_text(&self, value: &Value, point: &Point, form: &str, asking: Asking<'_>) -> Formatted {
        let language = &self.locale().language;
        let given = point.given.get(&language.tag);
        let unchanged = given.is_some_and(|given| given.hints.invariable);
        let form = language.point_form(form).filter(|_| !unchanged);
        if let (Some(PointForm::NounPhrase { case, function_word: None }), Some(given)) = (&form, given)
            && let Some(text) = given.texts.get(case)
        {
            return self.pieces_of(text, None).joined();
        }
        match form {
            Some(PointForm::NounPhrase { case, function_word }) => {
                let in_case = |case: &str| self.pieces_of(value, Some(case));
                let (pieces, span) = (self.pieces_of(value, None), value.span.clone());
                let source = Source { pieces, in_case: &in_case, given, typed: Some(value), span, phrase: "" };
                let target = Target { case: &case, function_word: function_word.as_deref() };
                self.not_empty(self.in_case(&source, target, asking))
            }
            Some(PointForm::Predicate(name)) => {
                let formatted = self.not_empty(self.whole_text(value));
                let mut errors = Vec::new();
                if formatted.errors.is_empty() {
                    let repeated = self.repeated_joint(value, &formatted.text, &name, asking);
                    errors.extend(repeated.or_else(|| self.without_predicate(value, &formatted.text, &name, asking)));
                }
                if given.is_some() {
                    let message = "a text with a predicate has no case forms";
                    let mut error = FormatError::new(Code::WrongForm, "", message);
                    error.help = Some(format!("write {} = \"…\" with one text", language.tag));
                    errors.push(error);
                }
                with_errors(formatted, errors)
            }
            None => self.not_empty(self.whole_text(value)),
        }
    }

    /// The text, with an error if it prints nothing.
    fn not_empty(&self, formatted: Formatted) -> Formatted {
        if formatted.text.trim().is_empty() && formatted.errors.is_empty() {
            return self.gap(FormatError::new(Code::EmptyText, "?", "the text prints nothing"));
        }
        formatted
    }

    /// A typed text as it is typed.
    fn whole_text(&self, value: &Value) -> Formatted {
        let Kind::Text(text) = &value.kind else { return Formatted::default() };
        if !text.contains(['{', '}']) {
            return Formatted { text: text.clone(), ..Formatted::default() };
        }
        let format = |pattern: &Pattern<&str>, entry: &MessageEntry| self.format_pattern(pattern, entry, &[]);
        self.with_pattern(value, text, format).unwrap_or_default()
    }

    /// Calls `read` with the pattern of a typed text. `None` if the text is no pattern: reading the meeting found that.
    pub(super) fn with_pattern<T>(
        &self,
        value: &Value,
        text: &str,
        read: impl FnOnce(&Pattern<&str>, &MessageEntry) -> T,
    ) -> Option<T> {
        let inline = InlineText::parse(INLINE, value, text).ok()?;
        let pattern = inline.pattern()?;
        let mut entry = MessageEntry::inline(value.span.clone(), BTreeSet::new());
        visit(pattern, &mut |node| {
            if let Node::Variable(name) = node {
                entry.variables.insert(name.to_owned());
            }
        });
        Some(read(pattern, &entry))
    }

    /// The pieces of a typed text. `case` is the case of the names that ask for none; `None` is the first case.
    fn pieces_of(&self, value: &Value, case: Option<&str>) -> Pieces {
        let Kind::Text(text) = &value.kind else { return Pieces::default() };
        if !text.contains(['{', '}']) {
            return Pieces::plain(text);
        }
        let pieces =
            |pattern: &Pattern<&str>, entry: &MessageEntry| self.pieces(pattern, entry, &[], &placeables(text), case);
        self.with_pattern(value, text, pieces).unwrap_or_default()
    }

    /// The pieces of a pattern. `written` are the ranges of its placeables in the text, if they are known.
    pub(super) fn pieces(
        &self,
        pattern: &Pattern<&str>,
        entry: &MessageEntry,
        arguments: &[(&str, Argument)],
        written: &[Range<usize>],
        case: Option<&str>,
    ) -> Pieces {
        let arguments = self.fluent_arguments(entry, arguments);
        lock(self.state()).case = case.map(str::to_owned);
        let pieces = Pieces::new(pattern, written, |element| {
            self.resolve(&Pattern { elements: vec![element.clone()] }, &arguments, &entry.span)
        });
        lock(self.state()).case = None;
        pieces
    }

    /// A noun phrase in a case. It is checked first: a text that is no noun phrase in the first case is not inflected.
    pub(super) fn in_case(&self, source: &Source<'_>, target: Target<'_>, asking: Asking<'_>) -> Formatted {
        let (language, pieces, case) = (&self.locale().language, &source.pieces, target.case);
        let is_citation = case == language.citation() && target.function_word.is_none();
        let Some(rules) = self.locale().rules.as_deref() else {
            let missing = (!is_citation).then(|| self.form_missing(source, case, None));
            return with_errors(pieces.joined(), missing);
        };
        let (text, read) = (pieces.text(), pieces.read());
        if let Some(misfit) = rules.noun_phrase_misfit(&read, &pieces.names()) {
            return with_errors(pieces.joined(), [self.misfit(source, &misfit, target, asking)]);
        }
        if is_citation {
            return pieces.joined();
        }
        if pieces.is_one_name() {
            return self.one_name(source, target);
        }
        let none = Forms::default();
        let hints = source.given.map_or(&none, |given| &given.hints);
        if let Some(rule) = &hints.rule
            && let Some(finding) = unknown_rule(&rule.value, Some(rules), language)
        {
            let error = FormatError::new(finding.code, &text, finding.message);
            let error = FormatError { help: finding.help, data_span: Some(rule.span.clone()), ..error };
            return with_errors(pieces.joined(), [error]);
        }
        let word = Word {
            sounds: hints.sounds.as_deref(),
            inflected: &hints.inflected,
            rule: hints.rule.as_ref().map(|rule| rule.value.as_str()),
            in_sentence: true,
            ..Word::new(&read, WordKind::Noun)
        };
        let function_word = rules.function_word(&word, target);
        let case_of_words = function_word.map_or(case, |(_, case_after)| case_after);
        if let (Some((function_word, _)), Some(given)) = (function_word, source.given)
            && let Some(given) = given.texts.get(case_of_words)
        {
            let given = self.pieces_of(given, None).joined();
            return Formatted { text: format!("{function_word} {}", given.text.trim_start()), ..given };
        }
        let Some(inflected) = rules.inflected_words(&word) else {
            return with_errors(pieces.joined(), [self.form_missing(source, case, None)]);
        };
        let placed = match pieces.with_names_of(&(source.in_case)(case_of_words), &inflected) {
            Ok(placed) => placed,
            Err(piece) => return with_errors(pieces.joined(), [self.form_missing(source, case, Some(piece))]),
        };
        let Some(form) = rules.form_around(&word, target, &placed.printed()) else {
            return with_errors(pieces.joined(), [self.form_missing(source, case, None)]);
        };
        let doubt = form.doubt.as_ref().map(|doubt| {
            let message = format!("the {case} of “{text}” in {language} may be “{}”: {doubt}", form.text);
            // The program writes the function word, so the given form is without it.
            let words = Target { case: case_of_words, function_word: None };
            let written = rules.form_around(&word, words, &placed.as_written(source.pattern()));
            let help = self.entry_with(source, case_of_words, &written.map_or(String::new(), |form| form.text));
            let help = match form.rules.as_slice() {
                [rule] => format!("{help}, or the right form; rule = \"{rule}\" selects this rule for every case"),
                _ => format!("{help}, or the right form"),
            };
            let error = FormatError::new(Code::FormDoubtful, "", message);
            FormatError { help: Some(help), data_span: Some(source.span.clone()), ..error }
        });
        with_errors(Formatted { text: form.text, ..placed.joined() }, doubt)
    }

    /// A text that is only a name. The name is inflected where it is formatted; the function word before it depends on it.
    fn one_name(&self, source: &Source<'_>, target: Target<'_>) -> Formatted {
        let text = source.pieces.text();
        let word = Word { in_sentence: true, ..Word::new(text.trim(), WordKind::Noun) };
        let rules = self.locale().rules.as_deref();
        let function_word = target.function_word.and_then(|_| rules?.function_word(&word, target));
        let case = function_word.map_or(target.case, |(_, case)| case);
        let named = (source.in_case)(case).joined();
        match function_word {
            Some((function_word, _)) => {
                Formatted { text: format!("{function_word} {}", named.text.trim_start()), ..named }
            }
            None => named,
        }
    }

    /// The line that gives a form of the text.
    fn entry_with(&self, source: &Source<'_>, case: &str, form: &str) -> String {
        let language = &self.locale().language;
        if source.typed.is_none() {
            return format!("add .{case} to {}", source.phrase);
        }
        let first = language.citation();
        let (text, form) = (toml_string(source.pattern()), toml_string(form));
        format!("write {} = {{ {first} = {text}, {case} = {form} }}", language.tag)
    }

    /// The error for a form that the rules do not make. `placeable` is what they cannot inflect.
    fn form_missing(&self, source: &Source<'_>, case: &str, placeable: Option<&Piece>) -> FormatError {
        let (language, text) = (&self.locale().language, source.pieces.text());
        let message = match placeable {
            Some(piece) => format!(
                "the rules make no {case} of “{text}” in {language}: the word to be inflected, “{}”, is printed by a function",
                piece.text()
            ),
            None => format!("“{text}” has no {case} in {language}"),
        };
        let mut error = FormatError::new(Code::FormMissing, format!("{text}: {case}"), message);
        let help = self.entry_with(source, case, "…");
        error.help = Some(match placeable.is_some_and(Piece::has_case) {
            true => format!("leave out `case`, so that the act can choose it; or {help}"),
            false => help,
        });
        error.point_span = source.typed.map(|_| source.span.clone());
        error
    }

    /// The error for a text that is no noun phrase in the first case.
    fn misfit(&self, source: &Source<'_>, misfit: &Misfit, target: Target<'_>, asking: Asking<'_>) -> FormatError {
        let language = &self.locale().language;
        let first = language.citation();
        let Asking { act, .. } = asking;
        let takes = match target {
            Target { case, function_word: Some(word) } => format!("and makes “{word}” and the {case} of it"),
            Target { case, .. } if case == first => format!("in the {first}"),
            Target { case, .. } => format!("and puts it in the {case}"),
        };
        let (code, range, message, help) = match misfit {
            Misfit::Predicate { word, label } | Misfit::Subject { word, label } => {
                let part = if matches!(misfit, Misfit::Subject { .. }) { "subject" } else { "predicate" };
                let forms: Vec<&str> = language
                    .forms
                    .iter()
                    .filter_map(|(form, asked)| match asked {
                        PointForm::Predicate(name) if self.label(name) == Some(label) => Some(form.as_str()),
                        _ => None,
                    })
                    .collect();
                let acts = self.acts_with(asking, |form| forms.contains(&form));
                let word_text = source.pieces.read().get(word.clone()).unwrap_or_default().to_owned();
                let message = format!("`{act}` takes a noun phrase, and this is {label}: “{word_text}” is its {part}");
                let help = format!("write a noun phrase in the {first}; the acts that take {label}: {acts}");
                (Code::WrongForm, word, message, help)
            }
            Misfit::Adposition(word) => {
                let word_text = source.pieces.read().get(word.clone()).unwrap_or_default().to_owned();
                let message = format!("`{act}` takes a noun phrase {takes}; the text has “{word_text}” of its own");
                let help = format!("leave out “{word_text}”, and write the noun phrase in the {first}");
                (Code::AlreadyInflected, word, message, help)
            }
            Misfit::Oblique(word) => {
                let word_text = source.pieces.read().get(word.clone()).unwrap_or_default().to_owned();
                let message =
                    format!("`{act}` takes a noun phrase {takes}; “{word_text}” is in another case than the {first}");
                let unchanged = source
                    .typed
                    .and_then(|value| self.unchanged(value))
                    .map(|line| format!("; if it is right as it is, {line}"));
                let help = format!("write the text in the {first}{}", unchanged.unwrap_or_default());
                (Code::AlreadyInflected, word, message, help)
            }
        };
        let mut error = FormatError::new(code, "", message);
        error.help = Some(help);
        error.point_span = Some(source.span_of(range));
        error
    }

    /// The error for a text that has no predicate, where the act takes one.
    fn without_predicate(&self, value: &Value, text: &str, name: &str, asking: Asking<'_>) -> Option<FormatError> {
        let (language, rules) = (&self.locale().language, self.locale().rules.as_deref()?);
        let label = rules.lacks_predicate(text, name)?;
        let message = format!("`{}` takes {label}, and no word of the text can be its predicate", asking.act);
        let acts =
            self.acts_with(asking, |form| matches!(language.point_form(form), Some(PointForm::NounPhrase { .. })));
        let unchanged = self.unchanged(value).map(|line| format!("; if it is one, {line}"));
        let mut error = FormatError::new(Code::WrongForm, "", message);
        error.help =
            Some(format!("write {label}; the acts that take a noun phrase: {acts}{}", unchanged.unwrap_or_default()));
        Some(error)
    }

    /// The error for a text that begins with the word by which the act joins it: “noted that | that”.
    fn repeated_joint(&self, value: &Value, text: &str, name: &str, asking: Asking<'_>) -> Option<FormatError> {
        let range = self.locale().rules.as_deref()?.repeated_joint(text, name)?;
        let word = text.get(range.clone())?;
        let message = format!("the sentence of `{}` has “{word}” before the text", asking.act);
        let mut error = FormatError::new(Code::WrongForm, "", message);
        error.help = Some(format!("leave out “{word}”"));
        let is_typed = matches!(&value.kind, Kind::Text(typed) if typed.get(range.clone()) == Some(word));
        error.point_span = Some(if is_typed { value.subspan(range) } else { value.span.clone() });
        Some(error)
    }

    /// The line that says that a text is printed as it is.
    fn unchanged(&self, value: &Value) -> Option<String> {
        let Kind::Text(text) = &value.kind else { return None };
        Some(format!("write {} = {{ all = {} }}", self.locale().language.tag, toml_string(text)))
    }

    fn label(&self, predicate: &str) -> Option<&str> {
        self.locale().rules.as_deref()?.predicate_label(predicate)
    }

    /// The acts that ask for one of the forms, by what they take. An item without a speaker needs an act that has a
    /// sentence without one.
    pub(super) fn acts_with(&self, asking: Asking<'_>, is_wanted: impl Fn(&str) -> bool) -> String {
        let (catalogue, language) = (&self.locale().catalogue, &self.locale().language);
        let mut acts: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for act in catalogue.ids("act-") {
            let id = qualified_id(&format!("act-{act}"), asking.attribute);
            let Some(entry) = catalogue.entries.get(&id) else { continue };
            let Some(form) = entry.forms.iter().find(|form| is_wanted(form)) else { continue };
            let takes = match language.point_form(form) {
                Some(PointForm::NounPhrase { function_word: Some(word), .. }) => format!("{word} …"),
                Some(PointForm::NounPhrase { case, .. }) => case,
                _ => String::new(),
            };
            acts.entry(takes).or_default().insert(act);
        }
        let groups = acts.iter().map(|(takes, acts)| {
            let acts = acts.iter().copied().collect::<Vec<_>>().join(", ");
            if takes.is_empty() { acts } else { format!("{acts} ({takes})") }
        });
        groups.collect::<Vec<_>>().join("; ")
    }
}

impl Source<'_> {
    /// The pattern as it is written. Empty for a phrase.
    fn pattern(&self) -> &str {
        match self.typed.map(|value| &value.kind) {
            Some(Kind::Text(text)) => text,
            _ => "",
        }
    }

    /// The span of a byte range of the text.
    fn span_of(&self, range: &Range<usize>) -> Span {
        match self.typed {
            Some(value) => self.pieces.written(range).map_or(self.span.clone(), |range| value.subspan(range)),
            None => self.span.clone(),
        }
    }
}

fn with_errors(formatted: Formatted, errors: impl IntoIterator<Item = FormatError>) -> Formatted {
    let mut formatted = formatted;
    formatted.errors.extend(errors);
    formatted
}

/// A text as a TOML string on one line.
fn toml_string(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.contains(['"', '\\']) && !text.contains('\'') {
        format!("'{text}'")
    } else {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    }
}
