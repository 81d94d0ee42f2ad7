//! Applies the rules of one language: builds the case forms of a text.

use std::ops::Range;

use super::function_word::Target;
use super::inflection_rules::{FunctionWord, InflectionRules};
use super::rule::{Ending, Rule};
use super::rule_match::{Inflection, Part, Parts};
use super::{InflectedForm, Word, WordKind};

/// The maximum length of a text in bytes. A longer text has only its citation form.
///
/// The data kept for each word during inflection is larger than the word. The limit keeps it below one MiB.
const MAX_TEXT_BYTES: usize = 2 * 1024;

impl InflectionRules {
    /// The form in one case. `None` if the language does not have this case or the rules do not give a form.
    pub fn form(&self, word: &Word<'_>, case: &str) -> Option<InflectedForm> {
        self.form_around(word, Target { case, function_word: None }, &[])
    }

    /// The form in one case, after a function word if there is one, in which some byte ranges of the text are replaced by
    /// other texts. The ranges are in the order of the text and do not overlap.
    ///
    /// `None` as in [`InflectionRules::form`], and if a word to inflect is only partly in a range.
    pub fn form_around(
        &self,
        word: &Word<'_>,
        target: Target<'_>,
        replaced: &[(Range<usize>, String)],
    ) -> Option<InflectedForm> {
        let case = self.cases.iter().position(|own| own == target.case)?;
        if case == 0 && target.function_word.is_none() && replaced.is_empty() {
            return Some(citation_form(word.text));
        }
        let parts = if case == 0 { Parts::invariable(word.text) } else { self.parts(word)? };
        self.build_form(word, &parts, case, target.function_word, replaced)
    }

    /// The byte ranges of the words that change with the case, in the order of the text. `None` if the rules give no
    /// forms of the text.
    pub fn inflected_words(&self, word: &Word<'_>) -> Option<Vec<Range<usize>>> {
        let mut at = 0;
        let parts = self.parts(word)?;
        let ranges = parts.list.iter().filter_map(|part| {
            let range = at..at + part.len();
            at = range.end;
            part.rule().is_some().then_some(range)
        });
        Some(ranges.collect())
    }

    /// The function word before a text, and the case of the text after it. `None` if there is no function word.
    pub fn function_word<'a>(&'a self, word: &Word<'_>, target: Target<'a>) -> Option<(&'a str, &'a str)> {
        let case = self.cases.iter().position(|own| own == target.case)?;
        let parts = self.parts(word).unwrap_or_else(|| Parts::invariable(word.text));
        let choice = self.choose_function_word(word, is_animate(&parts), case, target.function_word, &|| parts.head());
        let of_rules = choice.map(|choice| (choice.text, self.cases[choice.case_after].as_str()));
        of_rules.or(target.function_word.map(|requested| (requested, target.case)))
    }

    /// All forms, in the order of the cases. A form is `None` if the rules do not give it.
    pub fn paradigm(&self, word: &Word<'_>) -> Vec<(String, Option<InflectedForm>)> {
        let parts = self.parts(word);
        let form = |case: usize| match (case, &parts) {
            (0, _) => Some(citation_form(word.text)),
            (_, Some(parts)) => self.build_form(word, parts, case, None, &[]),
            (_, None) => None,
        };
        self.cases.iter().enumerate().map(|(number, case)| (case.clone(), form(number))).collect()
    }

    /// True if a rule that is only for patronymics with a certain ending applies to the text, or if the last word makes
    /// the whole name indeclinable.
    pub fn is_patronymic(&self, word: &Word<'_>) -> bool {
        let for_patronymics =
            |rule: &&Rule| rule.conditions.kinds == [WordKind::Patronymic] && !rule.is_for_any_ending();
        let is_for_patronymics = |name: &str| self.rules.iter().filter(for_patronymics).any(|rule| rule.name == name);
        let follows = |parts: Parts<'_, '_>| parts.list.iter().any(|part| part.rule().is_some_and(is_for_patronymics));
        self.ends_in_indeclinable_word(word.text) || self.parts(word).is_some_and(follows)
    }

    /// True if the text denotes persons. The data decides first, then the rules by the kind and the words of the text.
    pub fn is_animate(&self, word: &Word<'_>) -> bool {
        word.animate.unwrap_or_else(|| {
            self.animate.contains(&word.kind) || self.parts(word).is_some_and(|parts| is_animate(&parts))
        })
    }

    /// The parts of a text. `None` if the text is too long, or if no rule applies to a word that must be inflected.
    pub(super) fn parts<'t>(&self, word: &Word<'t>) -> Option<Parts<'_, 't>> {
        if word.text.len() > MAX_TEXT_BYTES {
            return None;
        }
        if word.kind.is_name() { self.name_parts(word) } else { self.phrase_parts(word) }
    }

    fn build_form(
        &self,
        word: &Word<'_>,
        parts: &Parts<'_, '_>,
        case: usize,
        requested: Option<&str>,
        replaced: &[(Range<usize>, String)],
    ) -> Option<InflectedForm> {
        let mut form =
            InflectedForm { text: String::with_capacity(word.text.len() + 16), rules: Vec::new(), doubt: None };
        let choice = self.choose_function_word(word, is_animate(parts), case, requested, &|| parts.head());
        let case_of_parts = choice.as_ref().map_or(case, |choice| choice.case_after);
        let text = choice.as_ref().map(|choice| choice.text).or(requested).unwrap_or_default();
        form.doubt = choice.as_ref().and_then(|choice| choice.function_word.doubt.clone());
        form.text.push_str(text);
        form.text.push_str(if text.is_empty() { "" } else { " " });
        if case_of_parts != 0 {
            form.doubt = form.doubt.take().or_else(|| parts.doubt.clone());
        }
        let of_heads = choice.as_ref().and_then(|choice| choice.function_word.head_case(case));
        let case_of = |inflection: &Inflection<'_, '_>| {
            let heads = choice.as_ref().map(|choice| choice.function_word);
            let is_head = |function_word: &FunctionWord| self.is_one_of(&function_word.heads, inflection);
            of_heads.filter(|_| heads.is_some_and(is_head)).unwrap_or(case_of_parts)
        };
        let Some(separate) = self.word_after_bracket(&parts.list, &case_of) else {
            return self.write_parts(&parts.list, &case_of, replaced, form);
        };
        let citation = |_: &Inflection<'_, '_>| 0;
        let mut form = self.write_parts(&parts.list, &citation, replaced, form)?;
        form.text.push_str(separate);
        Some(form)
    }

    /// The ending of the word before a bracket at the end of the text, if this ending is a word of its own: it follows the
    /// bracket, and nothing else changes.
    fn word_after_bracket<'r>(
        &self,
        parts: &[Part<'r, '_>],
        case_of: &dyn Fn(&Inflection<'_, '_>) -> usize,
    ) -> Option<&'r str> {
        let closes = |part: &Part<'_, '_>| matches!(part, Part::Invariable(text) if text.ends_with([')', ']']));
        let closing = parts.iter().rposition(closes)?;
        parts[..closing].iter().find_map(|part| match part {
            Part::Inflected(inflection) => match inflection.rule.ending(case_of(inflection), inflection.animate) {
                Ending::Suffix(ending) if ending.starts_with(' ') => Some(&**ending),
                _ => None,
            },
            Part::Invariable(_) => None,
        })
    }

    /// Appends the parts to a form, each in its case, with the replaced ranges. `None` if a part has no form in this case, or if an
    /// inflected part is only partly in a range.
    fn write_parts(
        &self,
        parts: &[Part<'_, '_>],
        case_of: &dyn Fn(&Inflection<'_, '_>) -> usize,
        replaced: &[(Range<usize>, String)],
        mut form: InflectedForm,
    ) -> Option<InflectedForm> {
        let mut replaced = replaced.iter().peekable();
        let mut at = 0;
        for part in parts {
            let end = at + part.len();
            // What is left of the part: `at..end`.
            while let Some((range, text)) = replaced.peek().filter(|(range, _)| range.start < end) {
                let whole = range.start <= at && range.end >= end;
                match part {
                    Part::Inflected(_) if !whole => return None,
                    Part::Invariable(own) if at < range.start => {
                        form.text.push_str(own.get(own.len() - (end - at)..own.len() - (end - range.start))?);
                    }
                    _ => {}
                }
                // A range that began in an earlier part is written already.
                if range.start >= at {
                    form.text.push_str(text);
                }
                at = range.end.min(end);
                if range.end > end {
                    break;
                }
                replaced.next();
            }
            match part {
                _ if at == end => {}
                Part::Invariable(own) => form.text.push_str(own.get(own.len() - (end - at)..)?),
                Part::Inflected(inflection) => self.write(inflection, case_of(inflection), &mut form)?,
            }
            at = end;
        }
        Some(form)
    }

    /// Appends an inflected part to a form. `None` if the rule has no form in this case.
    fn write(&self, inflection: &Inflection<'_, '_>, case: usize, form: &mut InflectedForm) -> Option<()> {
        let Inflection { rule, stem, rest, .. } = inflection;
        let citation = Ending::AsIs;
        let ending = if case == 0 { &citation } else { rule.ending(case, inflection.animate) };
        form.text.push_str(stem);
        match ending {
            Ending::AsIs => form.text.push_str(rest),
            Ending::Suffix(ending) => {
                let text = &mut form.text;
                self.harmony.write(ending, &mut inflection.pronounced_stem.clone(), |letter| {
                    if inflection.capitals { self.casing.push_uppercase(letter, text) } else { text.push(letter) }
                });
            }
            Ending::Missing => return None,
        }
        form.rules.push(rule.name.clone());
        let by_animacy = inflection
            .animacy_doubt
            .filter(|_| !rule.attributive && rule.ending(case, true) != rule.ending(case, false));
        let doubt = rule.doubt(case, inflection.animate).or(inflection.doubt).or(by_animacy);
        let doubt = doubt.filter(|_| !inflection.confirmed);
        form.doubt = form.doubt.take().or_else(|| doubt.map(str::to_owned));
        Some(())
    }
}

/// True if at least one inflected part is animate.
pub(super) fn is_animate(parts: &Parts<'_, '_>) -> bool {
    parts.list.iter().any(|part| matches!(part, Part::Inflected(inflection) if inflection.animate))
}

fn citation_form(text: &str) -> InflectedForm {
    InflectedForm { text: text.to_owned(), rules: Vec::new(), doubt: None }
}

#[cfg(test)]
mod tests;
