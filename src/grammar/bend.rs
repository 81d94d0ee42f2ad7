//! The rules of one language at work: from a text to its forms.

use super::choice::{Bending, Part};
use super::inflector::Inflector;
use super::rule::{Ending, Rule};
use super::{Bent, Kind, Word};

/// No name and no designation is longer, in bytes; a longer text has the form in which it was entered and no other.
/// What is known of each word while a text bends is larger than the word: this bounds it to a MiB.
const LONGEST: usize = 2 * 1024;

impl Inflector {
    /// One form; nothing where the language has no such case or the rules no such form.
    pub fn form(&self, word: &Word<'_>, case: &str) -> Option<Bent> {
        let case = self.cases.iter().position(|own| own == case)?;
        if case == 0 {
            return Some(as_entered(word));
        }
        self.make(word, &self.parts(word)?, case)
    }

    /// Every form, in the order of the cases.
    pub fn paradigm(&self, word: &Word<'_>) -> Vec<(String, Option<Bent>)> {
        let parts = self.parts(word);
        let form = |case: usize| match (case, &parts) {
            (0, _) => Some(as_entered(word)),
            (_, Some(parts)) => self.make(word, parts, case),
            (_, None) => None,
        };
        self.cases.iter().enumerate().map(|(number, case)| (case.clone(), form(number))).collect()
    }

    /// Whether a text ends as patronymics alone do by some rule, or ends in a word that keeps a name as it is.
    pub fn is_patronymic(&self, word: &Word<'_>) -> bool {
        let own = |rule: &&Rule| rule.conditions.kinds == [Kind::Patronymic] && !rule.is_for_any_ending();
        let alone = |name: &str| self.rules.iter().filter(own).any(|rule| rule.name == name);
        let follows = |parts: Vec<Part<'_, '_>>| parts.iter().any(|part| part.rule().is_some_and(alone));
        self.keeps_still(word.text) || self.parts(word).is_some_and(follows)
    }

    /// Whether a text stands for people: as the data says, else as the rules say of its kind and its words.
    pub fn is_animate(&self, word: &Word<'_>) -> bool {
        word.animate.unwrap_or_else(|| {
            self.animate.contains(&word.kind) || self.parts(word).is_some_and(|parts| is_animate(&parts))
        })
    }

    /// A text taken apart; nothing where a word that must bend follows no rule.
    pub(super) fn parts<'t>(&self, word: &Word<'t>) -> Option<Vec<Part<'_, 't>>> {
        if word.text.len() > LONGEST {
            return None;
        }
        if word.kind.is_name() { self.name_parts(word) } else { self.phrase_parts(word) }
    }

    fn make(&self, word: &Word<'_>, parts: &[Part<'_, '_>], case: usize) -> Option<Bent> {
        let mut bent = Bent { text: String::with_capacity(word.text.len() + 16), rules: Vec::new(), doubt: None };
        let mut behind = case;
        if let Some((before, of, article)) = self.word_before(word, is_animate(parts), case) {
            behind = of;
            bent.doubt.clone_from(&before.doubt);
            bent.text.push_str(article);
            bent.text.push_str(if article.is_empty() { "" } else { " " });
        }
        for part in parts {
            match part {
                Part::Stays(text) => bent.text.push_str(text),
                Part::Bends(bending) => self.write(bending, behind, &mut bent)?,
            }
        }
        Some(bent)
    }

    fn write(&self, bending: &Bending<'_, '_>, case: usize, bent: &mut Bent) -> Option<()> {
        let Bending { rule, stem, rest, .. } = bending;
        let entered = Ending::AsIs;
        let ending = if case == 0 { &entered } else { rule.ending(case, bending.animate) };
        bent.text.push_str(stem);
        match ending {
            Ending::AsIs => bent.text.push_str(rest),
            Ending::After(ending) => {
                let text = &mut bent.text;
                self.harmony.write(ending, &mut bending.sound.clone(), |letter| {
                    if bending.capitals { self.casing.push_capital(letter, text) } else { text.push(letter) }
                });
            }
            Ending::None => return None,
        }
        bent.rules.push(rule.name.clone());
        let doubt = rule.doubt(case, bending.animate).or(bending.doubt);
        let doubt = doubt.filter(|_| !bending.settled);
        bent.doubt = bent.doubt.take().or_else(|| doubt.map(str::to_owned));
        Some(())
    }
}

/// True where a word that bends is animate.
pub(super) fn is_animate(parts: &[Part<'_, '_>]) -> bool {
    parts.iter().any(|part| matches!(part, Part::Bends(bending) if bending.animate))
}

fn as_entered(word: &Word<'_>) -> Bent {
    Bent { text: word.text.to_owned(), rules: Vec::new(), doubt: None }
}

#[cfg(test)]
mod tests;
