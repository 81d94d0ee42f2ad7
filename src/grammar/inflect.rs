//! Applies the rules of one language: builds the case forms of a text.

use super::inflection_rules::InflectionRules;
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
        let case = self.cases.iter().position(|own| own == case)?;
        if case == 0 {
            return Some(citation_form(word));
        }
        self.build_form(word, &self.parts(word)?, case)
    }

    /// All forms, in the order of the cases. A form is `None` if the rules do not give it.
    pub fn paradigm(&self, word: &Word<'_>) -> Vec<(String, Option<InflectedForm>)> {
        let parts = self.parts(word);
        let form = |case: usize| match (case, &parts) {
            (0, _) => Some(citation_form(word)),
            (_, Some(parts)) => self.build_form(word, parts, case),
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

    fn build_form(&self, word: &Word<'_>, parts: &Parts<'_, '_>, case: usize) -> Option<InflectedForm> {
        let mut form =
            InflectedForm { text: String::with_capacity(word.text.len() + 16), rules: Vec::new(), doubt: None };
        let mut case_of_parts = case;
        let head = || parts.head();
        if let Some(choice) = self.choose_function_word(word, is_animate(parts), case, &head) {
            case_of_parts = choice.case_after;
            form.doubt.clone_from(&choice.function_word.doubt);
            form.text.push_str(choice.text);
            form.text.push_str(if choice.text.is_empty() { "" } else { " " });
        }
        if case_of_parts != 0 {
            form.doubt = form.doubt.take().or_else(|| parts.doubt.clone());
        }
        for part in &parts.list {
            match part {
                Part::Invariable(text) => form.text.push_str(text),
                Part::Inflected(inflection) => self.write(inflection, case_of_parts, &mut form)?,
            }
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
        let doubt = rule.doubt(case, inflection.animate).or(inflection.doubt);
        let doubt = doubt.filter(|_| !inflection.confirmed);
        form.doubt = form.doubt.take().or_else(|| doubt.map(str::to_owned));
        Some(())
    }
}

/// True if at least one inflected part is animate.
pub(super) fn is_animate(parts: &Parts<'_, '_>) -> bool {
    parts.list.iter().any(|part| matches!(part, Part::Inflected(inflection) if inflection.animate))
}

fn citation_form(word: &Word<'_>) -> InflectedForm {
    InflectedForm { text: word.text.to_owned(), rules: Vec::new(), doubt: None }
}

#[cfg(test)]
mod tests;
