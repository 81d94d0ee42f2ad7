//! The contents of a rule file: the rules of one language and its other tables.

use serde::{Deserialize, Serialize};

use super::casing::Casing;
use super::conditions::Conditions;
use super::harmony::Harmony;
use super::index::Index;
use super::pattern::Pattern;
use super::pronunciation::Pronunciation;
use super::rule::Rule;
use super::word_set::WordSet;
use super::{Count, Gender, WordKind};
use crate::spanned::Value;

/// The inflection rules of one language.
#[derive(Debug, Serialize, Deserialize)]
pub struct InflectionRules {
    /// The names of the cases of the locale. The case of the citation form is the first one.
    pub(super) cases: Vec<String>,
    pub(super) casing: Casing,
    pub(super) harmony: Harmony,
    pub(super) pronunciation: Pronunciation,
    /// The vowels. The number of vowels in a word is the number of its syllables.
    pub(super) vowels: Vec<char>,
    /// The kinds that are animate unless the data overrides this.
    pub(super) animate: Vec<WordKind>,
    /// Lowercase words that make a phrase animate if they are inflected in it.
    pub(super) animate_words: WordSet,
    /// Patterns for the ends of words that may mean people, words that do not although they end so, and the doubt.
    pub(super) maybe_animate: Option<(Vec<Pattern>, Vec<Pattern>, String)>,
    /// Cases that consist of a function word and another case, in the order of the file. The first match applies.
    pub(super) function_words: Vec<FunctionWord>,
    pub(super) phrases: Phrases,
    pub(super) names: Names,
    pub(super) noun_phrases: NounPhrases,
    pub(super) syntax: Syntax,
    pub(super) rules: Vec<Rule>,
    pub(super) index: Index,
}

impl InflectionRules {
    /// The names of the cases of the locale.
    pub fn cases(&self) -> &[String] {
        &self.cases
    }

    /// The names of the rules, in the order of the file.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| rule.name.as_str())
    }
}

impl FunctionWord {
    /// The case that follows the function word in this case. `None` if the function word is not used in this case.
    pub fn case_after(&self, case: usize) -> Option<usize> {
        self.cases.iter().find(|(own, _)| *own == case).map(|(_, case_after)| *case_after)
    }

    /// The case of the head noun in this case. `None` if it is that of the other words.
    pub fn head_case(&self, case: usize) -> Option<usize> {
        self.head_cases.iter().find(|(own, _)| *own == case).map(|(_, of_head)| *of_head)
    }
}

/// `[names]` of a rule file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Names {
    /// Only the last part of a word with hyphens is inflected.
    pub last_hyphen_part_only: bool,
    /// Only the last word is inflected.
    pub last_word_only: bool,
    /// A part that starts with a lowercase letter forms one word with the part before the hyphen.
    pub lowercase_joins: bool,
    /// Parts that are not inflected, except at the end of the name.
    pub particles: Vec<String>,
    /// Parts that make the whole name indeclinable if they are at its end.
    pub indeclinable: Vec<String>,
    /// Patterns for the ends of surnames. Such a word before the last word of a name is a surname too.
    pub surname_endings: Vec<Pattern>,
    /// Lists of given names by the name of the list, for the condition `given-name`.
    pub given_names: Vec<(String, WordSet)>,
    /// Family names that come before the given names. Only the last part of such a name is inflected.
    pub family_first: WordSet,
    /// The same for family names that are also given names, with the reason for the doubt.
    pub family_first_doubtful: Option<(WordSet, String)>,
}

/// `[phrases]` of a rule file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Phrases {
    /// True: adjectives and their head noun are inflected, from left to right. False: the last word is inflected.
    pub inflect_head: bool,
    /// A word in brackets directly after an inflected word is inflected too.
    pub inflect_next_in_brackets: bool,
    /// Words that are inflected in brackets at any position.
    pub inflected_in_brackets: WordSet,
    /// Words before the head noun that are not inflected.
    pub uninflected: WordSet,
    /// Patterns for the ends of adverbs, and for the ends of adjectives in the first case, which adverbs stand before.
    pub adverbs: Vec<Pattern>,
    pub after_adverbs: Vec<Pattern>,
    /// Abbreviations of one word, with the reason for the doubt about a phrase that begins with one.
    pub abbreviations: Option<(WordSet, String)>,
    /// Nouns that an adjective before them governs if it is the head.
    pub governed: WordSet,
    /// Words and punctuation marks that can be between inflected words.
    pub conjunctions: WordSet,
    /// Words that end the inflected part of a phrase.
    pub boundaries: WordSet,
    /// Words that are always head nouns, and patterns for the ends of such words. A word with hyphens is a head if its
    /// last part is one.
    pub heads: WordSet,
    pub head_endings: Vec<Pattern>,
    /// Adjectives that are also nouns: heads, unless a noun follows to which they belong.
    pub substantives: WordSet,
    /// Those of them that are adjectives as well if the word after them may be their noun, with the reason for the doubt.
    pub doubtful_substantives: Option<(WordSet, String)>,
    /// Head nouns whose name after them has the same case, and patterns for the ends of such names.
    pub named_heads: Vec<(WordSet, Vec<Pattern>)>,
    /// Head nouns whose name after them may have the same case or depend on them.
    pub doubtful_names: Option<DoubtfulNames>,
    /// Patterns for the ends of adjectives that can have words of their own before the head noun, such as participles.
    pub participles: Vec<Pattern>,
    /// Those of them that can have an object, which looks like a noun in the first case.
    pub active_participles: Vec<Pattern>,
    /// Patterns for the ends of words that depend on a participle: they are not head nouns.
    pub dependents: Vec<Pattern>,
    /// Patterns for the ends of adjectives that may be in the first case or in another one.
    pub ambiguous_adjectives: Vec<Pattern>,
    /// Patterns for the ends of adjectives that are surely not in the first case.
    pub adjectives_in_other_cases: Vec<Pattern>,
    /// Patterns for the ends of adjectives that can follow their head noun, by gender.
    pub adjectives_after_head: Vec<(Gender, Vec<Pattern>)>,
    /// Patterns for the ends of words that show the plural: adjectives, nouns, and nouns that can be names.
    pub plural_adjectives: Vec<Pattern>,
    pub plural_nouns: Vec<Pattern>,
    pub plural_names: Vec<Pattern>,
    /// Numerals, and what each asks of the words after it.
    pub numerals: Vec<(WordSet, Option<Count>)>,
    /// Styles of address: another noun in the same case follows them directly.
    pub titles: WordSet,
    /// Texts at the start of a phrase that make the whole phrase indeclinable.
    pub indeclinable_starts: Vec<String>,
    /// Parts of a word with hyphens that belong to the part after them: the parts before them are not inflected.
    pub articles: WordSet,
    /// Prepositions between hyphens: only the part before them is inflected.
    pub hyphen_prepositions: WordSet,
    /// Nouns that form a word with hyphens together with another noun. Both are inflected.
    pub compound_nouns: WordSet,
    /// Patterns for the ends of the first part of such a word, if the noun is in no list.
    pub compound_endings: Vec<Pattern>,
    /// Ordinal numbers. The numerals before one are a part of it, and are not inflected.
    pub ordinals: WordSet,
    /// Patterns for the ends of the first parts of compound adjectives, which are not inflected.
    pub connecting_endings: Vec<Pattern>,
    /// Patterns for the ends of a first part that may be inflected or not, with the reason for the doubt.
    pub compound_doubt: Option<(Vec<Pattern>, String)>,
    /// Why the ending of a phrase that ends in a word in brackets may be wrong.
    pub bracket_doubt: Option<String>,
    /// Patterns for the ends of words that a figure before them counts.
    pub counted: Vec<Pattern>,
    /// Patterns for figures, and for the ends of words that such a figure counts as the word for two does.
    pub counted_few: (Vec<Pattern>, Vec<Pattern>),
    /// Words before which a figure of four digits is a year.
    pub years: WordSet,
    /// Why a phrase that begins with a figure may be wrong.
    pub figure_doubt: Option<String>,
    /// Why a word after the head noun may be wrong, with patterns for the ends of such words.
    pub unknown_after_head: Option<(Vec<Pattern>, String)>,
    /// Kinds of text in which every part of a word with hyphens is inflected, not only the last part.
    pub inflect_hyphen_parts_of: Vec<WordKind>,
    /// Parts before a hyphen that are never inflected.
    pub particles: WordSet,
    /// The ending is written before a closing quotation mark, not after it.
    pub ending_inside_quotes: bool,
}

/// `[[function-word]]` of a rule file: cases that consist of a function word and another case.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct FunctionWord {
    /// Pairs of cases: a case that uses the function word, and the case that follows the function word.
    pub cases: Vec<(usize, usize)>,
    /// The case after the function word where a sentence asks for it. `None` if sentences ask for it only by a case.
    pub before: Option<usize>,
    pub conditions: Conditions,
    /// Patterns for the start of the text.
    pub starts: Vec<Pattern>,
    /// Pairs of cases: a case that uses the function word, and the case of the head noun, if it is not that of the other words.
    pub head_cases: Vec<(usize, usize)>,
    /// Head nouns. If there are neither `starts` nor `heads`, every text matches.
    pub heads: WordSet,
    /// The function word. Empty if the case has no function word for the matching texts.
    pub word: String,
    /// Other forms of the function word, each with patterns for the start of the text.
    pub variants: Vec<(Vec<Pattern>, String)>,
    /// Why the function word may be wrong.
    pub doubt: Option<String>,
    #[serde(skip)]
    pub examples: Vec<Value>,
}

/// `[noun-phrases]` of a rule file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct NounPhrases {
    /// Words that are surely a plural, and patterns of words that are not although they look like one.
    pub plural: Words,
    pub no_plural: Vec<Pattern>,
    /// Words that are surely in the first case. After a conjunction they are inflected too.
    pub in_first_case: Words,
    /// Words that are surely not.
    pub not_in_first_case: Words,
    /// Endings of adjectives, each list with the endings of the nouns that the adjectives can belong to.
    pub agreement: Vec<(Vec<Pattern>, Vec<Pattern>)>,
    /// Words after which no word is inflected, beside those of `[phrases]`.
    pub boundaries: Vec<String>,
    /// Conjunctions beside those of `[phrases]`.
    pub conjunctions: Vec<String>,
}

/// `[syntax]` and `[[predicate]]` of a rule file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Syntax {
    /// Words that do not begin a noun phrase in the first case.
    pub prepositions: WordSet,
    /// Words that do not end a noun phrase in the first case.
    pub postpositions: WordSet,
    /// Prepositions that before a figure only mean that it is not exact: “about 40 cases”.
    pub approximate: WordSet,
    /// Words that begin a subordinate clause.
    pub subordinators: Words,
    /// Words that begin a relative clause without such a word, directly after a noun: “the measures **the** state takes”.
    pub relative_subjects: WordSet,
    /// Words after which they do not, although the words are no prepositions: “the UN and the OSCE”.
    pub relative_not_after: WordSet,
    /// Words that are surely in another case than the first one, at the place that the case changes.
    pub oblique: Option<Oblique>,
    pub predicates: Vec<Predicate>,
}

/// Words by themselves and by their endings.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Words {
    pub words: WordSet,
    pub ends: Vec<Pattern>,
}

/// `[phrases.doubtful-names]`.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct DoubtfulNames {
    pub heads: WordSet,
    /// Patterns for the ends of the names.
    pub names: Vec<Pattern>,
    /// Patterns for names that depend on the head.
    pub except: Vec<Pattern>,
    pub doubt: String,
}

/// `[syntax.oblique]`.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Oblique {
    /// The first or the last word of the text.
    pub position: Position,
    pub words: Words,
    /// Endings that are another case if nothing in the text owns the word: the word is alone or after an adjective, and no
    /// word before it has the ending of an owner.
    pub with_owner: Vec<Pattern>,
    pub adjectives: Words,
    pub owners: Vec<Pattern>,
    /// Words that are another case in a designation. In a sentence they can be a part of another word group.
    pub designations: Words,
    pub except: Vec<Pattern>,
    #[serde(skip)]
    pub examples: Vec<Value>,
    #[serde(skip)]
    pub counterexamples: Vec<Value>,
}

/// `[[predicate]]`: how a language marks a clause, an infinitive or another text with a predicate.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Predicate {
    pub name: String,
    /// What a text with the predicate is, for findings: “a clause”.
    pub label: String,
    pub position: Position,
    /// True if a text with a number behind a preposition and its noun needs no predicate: it says what there is.
    pub existential: bool,
    /// Words that are surely the predicate.
    pub sure: Words,
    /// Words that may be the predicate.
    pub maybe: Words,
    /// Verbs in their base form, which may be the predicate. With an ending of `verb_endings` they surely are.
    pub verbs: WordSet,
    /// Verbs that are nouns too. In every form they may be the predicate.
    pub nouns_and_verbs: WordSet,
    /// Endings of verbs, each with what stands in its place in the base form.
    pub verb_endings: Vec<(String, String)>,
    /// Patterns for the ends of words that may be the predicate at the end of the text, such as an adjective.
    pub maybe_last: Vec<Pattern>,
    /// Words that are never the predicate, although they are in `sure` or `maybe`.
    pub except: Vec<Pattern>,
    /// A word after one of these is not the predicate.
    pub not_after: WordSet,
    /// A word after a word with one of these endings is not the predicate: “the people’s”.
    pub not_after_ends: Vec<Pattern>,
    /// Words that are the predicate after these words too: “this is”.
    pub auxiliaries: WordSet,
    /// Those of the words in `not_after` after which a verb with an ending is the predicate: “this concerns”.
    pub pronouns: WordSet,
    /// A word before one of these is not the predicate.
    pub not_before: WordSet,
    /// A word of `maybe` before one of these is surely the predicate: “supports the”.
    pub sure_before: WordSet,
    /// True if the first word of a text is never the predicate.
    pub not_first: bool,
    /// Words that are the subject of a clause if they begin the text: “we”.
    pub subjects: WordSet,
    /// Words of the sentence before the text, such as *that*. The text begins with none of them, unless its predicate
    /// follows.
    pub joined_by: WordSet,
    /// Words that are passed over at the start or at the end of the text.
    pub skip: Words,
    #[serde(skip)]
    pub examples: Vec<Value>,
    #[serde(skip)]
    pub counterexamples: Vec<Value>,
}

/// Where a language has its predicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Position {
    Any,
    First,
    Last,
}
