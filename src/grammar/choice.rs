//! Which rule a word follows, and where its ending goes.

use super::casing::{Shape, shape};
use super::conditions::Seen;
use super::inflector::Inflector;
use super::rule::Rule;
use super::{Kind, Word};

/// A word that bends: what stays of it, and the rule.
#[derive(Debug)]
pub(super) struct Bending<'r, 't> {
    pub rule: &'r Rule,
    /// What the ending is put after.
    pub stem: &'t str,
    /// What gives way to the ending.
    pub rest: &'t str,
    /// The sound of the stem, for harmony.
    pub sound: Vec<char>,
    pub animate: bool,
    /// True where endings are written in capitals.
    pub capitals: bool,
    /// True where the data has named the rule, so that no doubt is left.
    pub settled: bool,
    /// Why no form is sure, whatever the rule.
    pub doubt: Option<&'r str>,
}

/// A text taken apart into what stays and what bends.
pub(super) enum Part<'r, 't> {
    Stays(&'t str),
    Bends(Bending<'r, 't>),
}

impl Part<'_, '_> {
    /// The name of the rule by which it bends.
    pub fn rule(&self) -> Option<&str> {
        match self {
            Part::Stays(_) => None,
            Part::Bends(bending) => Some(&bending.rule.name),
        }
    }
}

/// One word of a text, and what is known of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'w, 't> {
    pub whole: &'w Word<'w>,
    /// The word itself.
    pub core: &'t str,
    /// With a mark behind the word, the word and the mark: the ending goes after it.
    pub with_mark: Option<&'t str>,
    /// True for the one that the hints of the data are about.
    pub last: bool,
    /// True where another word stands before it.
    pub phrase: bool,
    /// True where a hyphen joins another part to it from behind.
    pub before_hyphen: bool,
    /// True where capitals are no sign of an abbreviation.
    pub shouted: bool,
}

impl Inflector {
    /// The rule for a word; nothing where none fits.
    pub(super) fn choose<'t>(&self, asked: &Asked<'_, 't>) -> Option<Bending<'_, 't>> {
        let Asked { whole, core, .. } = *asked;
        let kind = self.kind_of(whole.kind, core, asked.shouted);
        let abbreviated = kind == Kind::Abbreviation;
        let spelled = self.casing.small_letters(core);
        let hint = whole.sounds.filter(|_| asked.last);
        let doubt = self.aloud.doubt(&spelled).filter(|_| abbreviated && hint.is_none());
        let as_word = !abbreviated || self.aloud.is_word(&spelled);
        let heard = match hint {
            Some(sounds) => Some(self.casing.small_letters(sounds)),
            None if abbreviated => self.aloud.abbreviation(&spelled),
            None => self.aloud.number(&spelled),
        };
        let replaceable = heard.is_none() && asked.with_mark.is_none();
        let mut sound = heard.unwrap_or(spelled);
        let text: String = sound.iter().collect();
        let animate = whole.animate.unwrap_or_else(|| self.animate.contains(&whole.kind));
        let seen = Seen {
            syllables: sound.iter().filter(|letter| self.vowels.contains(letter)).count(),
            sound: &sound,
            text: &text,
            replaceable,
            kind,
            gender: whole.gender,
            animate,
            phrase: asked.phrase,
            before_hyphen: asked.before_hyphen,
            capital: core.starts_with(char::is_uppercase),
            as_word,
        };
        let named = whole.rule.filter(|_| asked.last);
        let (rule, cut) = match named {
            Some(name) => {
                let rule = self.rules.iter().find(|rule| rule.name == name)?;
                (rule, rule.cut(&seen, &self.harmony)?)
            }
            None => self.index.first(&self.rules, &seen, &self.harmony)?,
        };
        let (stem, rest) = split_letters(asked.with_mark.unwrap_or(core), cut);
        sound.truncate(sound.len() - cut.min(sound.len()));
        let capitals = !abbreviated && shape(core) == Shape::Capitals;
        Some(Bending { rule, stem, rest, sound, animate, capitals, settled: named.is_some() || hint.is_some(), doubt })
    }

    /// The kind by which a single word of a text bends.
    pub(super) fn kind_of(&self, kind: Kind, word: &str, shouted: bool) -> Kind {
        let figures = !word.is_empty() && !word.contains(char::is_alphabetic);
        match kind {
            Kind::Noun | Kind::Post | Kind::Body if figures => Kind::Number,
            Kind::Noun | Kind::Post | Kind::Body if !shouted && self.aloud.looks_abbreviated(word) => {
                Kind::Abbreviation
            }
            // The short name of a body may be a word like any other.
            Kind::Abbreviation if shape(word) == Shape::Plain && word.chars().nth(1).is_some() && !figures => {
                Kind::Body
            }
            kind => kind,
        }
    }
}

/// A text without its last letters, and these.
fn split_letters(text: &str, count: usize) -> (&str, &str) {
    let Some(back) = count.checked_sub(1) else { return (text, "") };
    text.split_at(text.char_indices().rev().nth(back).map_or(0, |(at, _)| at))
}
