//! Adjectives that are used as nouns: *the wounded*, *the future of the region*.

use super::super::pattern::ends_with;
use super::Search;

impl Search<'_, '_> {
    /// True for an adjective that is used as a noun: the word after it is no noun to which it belongs.
    pub(super) fn is_substantive(&self, number: usize) -> bool {
        self.phrases().substantives.contains(&self.lowercase[number])
            && self.noun_after(number).is_none_or(|noun| !self.belongs_to(number, noun))
            && !self.has_later_noun(number)
    }

    /// True if a participle has words of its own before the noun to which it surely belongs: *the people hit by mines*.
    fn has_later_noun(&self, number: usize) -> bool {
        let follows = number + 1 < self.tokens.len() && self.tokens[number].trailing().is_empty();
        let noun = || self.noun_of_participle(number, self.end_of_clause(number + 1));
        follows && self.is_plural_adjective(number) && noun().is_some_and(|(noun, _)| self.is_surely_plural(noun))
    }

    fn is_plural_adjective(&self, number: usize) -> bool {
        ends_with(&self.phrases().plural_adjectives, &self.lowercase[number])
    }

    /// True if the word is surely in the first case of the plural, or means people.
    fn is_surely_plural(&self, number: usize) -> bool {
        let (word, phrases) = (&self.lowercase[number], &self.rules.noun_phrases);
        self.rules.may_be_animate(word) || phrases.in_first_case.contains(word)
    }

    /// The word after an adjective and the adjectives that follow it directly. `None` if a mark or the end comes first.
    fn noun_after(&self, adjective: usize) -> Option<usize> {
        let is_joined = |at: &usize| *at < self.tokens.len() && self.tokens[at - 1].trailing().is_empty();
        let is_adjective =
            |at: &usize| is_joined(at) && self.rules.has_agreement(&self.lowercase[*at]) && self.is_attributive(*at);
        let adjectives = (adjective + 1..self.tokens.len()).take_while(is_adjective).count();
        Some(adjective + 1 + adjectives).filter(is_joined)
    }

    /// True if the adjective belongs to the noun after it. In the plural, only the noun for people, and the noun after a doubtful
    /// adjective, is sure to be in the first case.
    fn belongs_to(&self, adjective: usize, noun: usize) -> bool {
        self.may_belong_to(adjective, noun)
            && (!self.is_plural_adjective(adjective) || self.is_surely_plural(noun) || self.is_doubtful(adjective))
    }

    fn may_belong_to(&self, adjective: usize, noun: usize) -> bool {
        !self.rules.is_boundary(&self.lowercase[noun])
            && self.rules.agree(&self.lowercase[adjective], &self.lowercase[noun])
    }

    fn is_doubtful(&self, adjective: usize) -> bool {
        let doubtful = self.phrases().doubtful_substantives.as_ref();
        doubtful.is_some_and(|(words, _)| words.contains(&self.lowercase[adjective]))
    }

    /// Adds the doubt for an adjective that is also a noun, if the word after it may be its noun.
    pub(super) fn doubt_substantive(&mut self, number: usize) {
        let noun = self.noun_after(number).filter(|noun| self.may_belong_to(number, *noun));
        let is_unsure = self.is_doubtful(number) && noun.is_some_and(|noun| !self.is_surely_plural(noun));
        if let Some((_, doubt)) = self.phrases().doubtful_substantives.as_ref().filter(|_| is_unsure) {
            self.doubt(doubt.as_str());
        }
    }
}
