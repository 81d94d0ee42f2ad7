//! Cases that consist of a function word and another case: «in the …», “the …”.

use super::conditions::Candidate;
use super::inflection_rules::{FunctionWord, InflectionRules};
use super::pattern::Pattern;
use super::rule_match::Inflection;
use super::tokens::{after_hyphen, at_hyphens, tokens};
use super::word_set::WordSet;
use super::{Word, WordKind};

/// What a text becomes: a case, or a case after a function word that the sentence asks for.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub case: &'a str,
    /// The function word, as `word` of its `[[function-word]]`.
    pub function_word: Option<&'a str>,
}

/// The function word for one text in one case.
pub(super) struct FunctionWordChoice<'r> {
    pub function_word: &'r FunctionWord,
    /// The case of the text after the function word.
    pub case_after: usize,
    /// The function word or the variant that is used. It can be empty.
    pub text: &'r str,
}

impl InflectionRules {
    /// The cases in which the words of a text can stand if the text is in a case: the case itself, and the cases after a
    /// function word that makes the case.
    pub fn cases_of_words(&self, cases: &[String], case: &str) -> Vec<String> {
        let asked = cases.iter().position(|known| known == case);
        let after = self.function_words.iter().filter_map(|word| cases.get(word.case_after(asked?)?).cloned());
        std::iter::once(case.to_owned()).chain(after).collect()
    }

    /// The function word for a text in a case. `requested` is the function word that the sentence asks for, if it does;
    /// `head` gives the head noun of the text. `None` if there is no function word for this text.
    pub(super) fn choose_function_word(
        &self,
        word: &Word<'_>,
        animate: bool,
        case: usize,
        requested: Option<&str>,
        head: &dyn Fn() -> Option<String>,
    ) -> Option<FunctionWordChoice<'_>> {
        let case_after = |function_word: &FunctionWord| match requested {
            None => function_word.case_after(case),
            Some(requested) => function_word.before.filter(|before| *before == case && function_word.word == requested),
        };
        // The kind of a name does not depend on its letters, so most names need not be read at all.
        let may_apply = |function_word: &FunctionWord| {
            case_after(function_word).is_some() && (!word.kind.is_name() || function_word.conditions.is_for(word.kind))
        };
        if !self.function_words.iter().any(may_apply) {
            return None;
        }
        let pronounced = self.pronounced_text(word);
        let pronounced_text: String = pronounced.iter().collect();
        let (tokens, _) = tokens(word.text);
        let mut words = tokens.iter().filter(|token| !token.is_empty());
        let first = words.next().map_or("", |token| token.core());
        let kind = if words.next().is_none() { self.kind_of(word.kind, first, false) } else { word.kind };
        let candidate = Candidate {
            syllables: pronounced.iter().filter(|letter| self.vowels.contains(letter)).count(),
            pronounced: &pronounced,
            pronounced_text: &pronounced_text,
            after_hyphen: after_hyphen(&pronounced_text),
            replaceable: true,
            kind,
            gender: word.gender,
            counted: None,
            animate,
            after_word: tokens.len() > 1,
            before_hyphen: false,
            given_name: None,
            mentioned: word.mentioned,
            all_capitals: tokens
                .iter()
                .filter(|token| !token.is_empty())
                .all(|token| token.core().starts_with(|first: char| first.is_uppercase() || first.is_numeric())),
            capital: first.starts_with(char::is_uppercase),
            as_word: kind != WordKind::Abbreviation
                || self.pronunciation.is_word(&self.casing.lowercase_letters(first)),
        };
        let starts = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.at_start(&pronounced));
        let has_head = |heads: &WordSet| !heads.is_empty() && head().is_some_and(|head| self.is_in(heads, &head));
        let applies = |function_word: &FunctionWord| {
            let of_kind = function_word.conditions.kinds.contains(&word.kind);
            (function_word.conditions.matches(&candidate)
                || of_kind && function_word.conditions.matches(&Candidate { kind: word.kind, ..candidate }))
                && (function_word.starts.is_empty() && function_word.heads.is_empty()
                    || starts(&function_word.starts)
                    || has_head(&function_word.heads))
        };
        let mut of_case =
            self.function_words.iter().filter_map(|function_word| Some((function_word, case_after(function_word)?)));
        let (function_word, case_after) = of_case.find(|(function_word, _)| applies(function_word))?;
        let variant = function_word.variants.iter().find(|(patterns, _)| starts(patterns));
        let text = variant.map_or(&function_word.word, |(_, word)| word);
        Some(FunctionWordChoice { function_word, case_after, text })
    }

    /// True if the noun is in the list, or its part after the last hyphen or after a particle such as *mini-*.
    fn is_in(&self, heads: &WordSet, noun: &str) -> bool {
        let lowercase = self.casing.lowercase_text(noun);
        let last = at_hyphens(&lowercase).pop().map_or("", |(last, _)| last);
        let without_particle = || self.phrases.particles.iter().filter_map(|particle| last.strip_prefix(particle));
        heads.contains(&lowercase) || heads.contains(last) || without_particle().any(|noun| heads.contains(noun))
    }

    /// True if the word is one of the head nouns of a list.
    pub(super) fn is_one_of(&self, heads: &WordSet, inflection: &Inflection<'_, '_>) -> bool {
        !inflection.rule.attributive && self.is_in(heads, &format!("{}{}", inflection.stem, inflection.rest))
    }

    /// The pronunciation of a text in lowercase. Only the first word can differ from its spelling.
    fn pronounced_text(&self, word: &Word<'_>) -> Vec<char> {
        let (tokens, _) = tokens(word.text);
        let Some(token) = tokens.iter().find(|token| !token.is_empty()) else { return Vec::new() };
        // An abbreviation or a letter before a hyphen or a dash is read like one that stands alone: *US-based*, *X-ray*.
        let core = token.core();
        let first = core.split(['-', '\u{2010}', '\u{2011}', '–', '—']).next().unwrap_or(core);
        let is_letter =
            first.chars().count() == 1 && (first.len() < core.len() || first.starts_with(char::is_uppercase));
        let is_abbreviation = |part: &str| self.kind_of(word.kind, part, false) == WordKind::Abbreviation;
        let read = if is_abbreviation(core) && first.contains(char::is_alphabetic) == core.contains(char::is_alphabetic)
        {
            core
        } else {
            first
        };
        let lowercase = self.casing.lowercase_letters(read);
        let pronounced = match is_letter || is_abbreviation(read) {
            true => self.pronunciation.abbreviation(&lowercase),
            false => None,
        };
        let mut pronounced = pronounced.unwrap_or(lowercase);
        // The rest includes the punctuation directly after the first word.
        let rest = word.text.split_once(read).map_or("", |(_, rest)| rest);
        pronounced.extend(rest.chars().map(|letter| self.casing.lowercase(letter)));
        pronounced
    }
}

#[cfg(test)]
mod tests;
