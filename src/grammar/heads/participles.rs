//! Participles with words of their own: *the treaty signed in Baku*. Finds their nouns, before them or after them.

use super::super::Gender;
use super::super::noun_phrases::SECOND_NOUN;
use super::super::pattern::ends_with;
use super::{Participle, Position, Search};

impl Search<'_, '_> {
    pub(super) fn is_participle(&self, number: usize) -> bool {
        ends_with(&self.phrases().participles, &self.lowercase[number]) && !self.is_head(number)
    }

    /// A participle can have words of its own before the head noun. They are not inflected.
    pub(super) fn after_participle(&mut self, number: usize) {
        let next = number + 1;
        if next >= self.tokens.len() || !self.tokens[number].trailing().is_empty() || self.is_head(next) {
            return;
        }
        let depends = |at: usize| self.depends(number, at);
        let attributive = self.is_attributive(next);
        let is_oblique = |at: usize| ends_with(&self.phrases().adjectives_in_other_cases, &self.lowercase[at]);
        let dependent = depends(next)
            || !attributive && is_oblique(next)
            || attributive
                && (!self.rules.agree_as_adjectives(&self.lowercase[number], &self.lowercase[next])
                    || next + 1 < self.tokens.len() && depends(next + 1));
        if !dependent && attributive {
            return;
        }
        let end = self.end_of_clause(next);
        let head_follows = (next + 1..end).any(|later| self.is_head(later) || self.is_agent(later));
        let is_object = || {
            let (word, is_plain) = (&self.lowercase[next], self.tokens[next].core().starts_with(char::is_lowercase));
            // The noun for a post can be masculine although a woman has the post.
            let may_be_post = self.word.kind.is_person() && self.rules.may_agree(word);
            is_plain && !may_be_post && !self.rules.agree(&self.lowercase[number], word)
        };
        let is_abbreviation = || self.rules.pronunciation.looks_abbreviated(self.tokens[next].core());
        let governs = dependent || is_abbreviation() || self.rules.is_boundary(&self.lowercase[next]) || is_object();
        if head_follows || governs {
            let noun = if head_follows { None } else { self.noun_of_participle(number, end) };
            if !head_follows && !dependent && noun.is_none() {
                return;
            }
            self.position = Position::AfterHead;
            self.object_possible = true;
            self.participle = Some(Participle { number, noun });
        }
    }

    /// The number after the last word before a comma or the end.
    pub(super) fn end_of_clause(&self, from: usize) -> usize {
        let comma = self.tokens[from..].iter().position(|token| token.trailing().contains(','));
        comma.map_or(self.tokens.len(), |comma| from + comma + 1)
    }

    /// The noun of a participle with words of its own, and whether no other word can be this noun. A word after a
    /// preposition is governed by it; of the others, the ending of the noun agrees with that of the participle.
    pub(super) fn noun_of_participle(&self, participle: usize, end: usize) -> Option<(usize, bool)> {
        let adjective = &self.lowercase[participle];
        let mut fitting = Vec::new();
        let (mut governed, mut last_governed, mut after_governed) = (false, false, None);
        for number in participle + 1..end {
            let word = &self.lowercase[number];
            if self.rules.is_boundary(word) {
                governed = true;
            } else if self.is_conjunction(number) {
                if !fitting.is_empty() {
                    break;
                }
                governed = last_governed;
            } else if self.is_attributive(number) || self.phrases().uninflected.contains(word) {
                // An adjective belongs to the noun after it.
            } else if ends_with(&self.phrases().adjectives_in_other_cases, word) {
                last_governed = governed;
            } else {
                last_governed = governed;
                if !governed
                    && self.rules.agree(adjective, word)
                    && !self.rules.is_oblique(word)
                    && !self.depends(participle, number)
                {
                    fitting.push(number);
                }
                if governed && self.tokens[number].core().starts_with(char::is_lowercase) {
                    after_governed = Some(number + 1);
                }
                governed = false;
            }
        }
        // A noun that looks like another case, such as a genitive plural, is taken only if there is no other.
        let is_other = |number: &usize| self.rules.noun_phrases.not_in_first_case.contains(&self.lowercase[*number]);
        if !fitting.iter().all(is_other) {
            fitting.retain(|number| !is_other(number));
        }
        // The ending of some nouns shows that they are in the first case. A name is rarely the noun of a participle.
        let is_sure = |number: &&usize| self.rules.noun_phrases.in_first_case.contains(&self.lowercase[**number]);
        let is_plain = |number: &&usize| self.tokens[**number].core().starts_with(char::is_lowercase);
        if let Some(number) = fitting.iter().find(is_sure) {
            return Some((*number, true));
        }
        let mut plain = fitting.iter().filter(is_plain);
        match (plain.next(), plain.next()) {
            (Some(number), None) => Some((*number, true)),
            // A word directly after a governed noun rather belongs to it: *entered in the list of the experts*.
            (Some(first), Some(second)) => Some((if after_governed == Some(*first) { *second } else { *first }, false)),
            (None, _) => fitting.first().map(|number| (*number, false)),
        }
    }

    /// True if a word can only depend on the participle. A pattern can name both: *лишённые свободы*.
    fn depends(&self, participle: usize, number: usize) -> bool {
        let (participle, word) = (&self.lowercase[participle], &self.lowercase[number]);
        let dependents = &self.phrases().dependents;
        ends_with(dependents, word) || ends_with(dependents, &format!("{participle} {word}"))
    }

    /// A participle behind a comma follows its noun, and the words after it depend on it. Or it begins another group:
    /// *member, acting chairman*.
    pub(super) fn participle_after_comma(&mut self, number: usize) {
        let modifiers = (number + 1..self.tokens.len()).take_while(|at| {
            self.tokens[at - 1].trailing().is_empty() && self.is_attributive(*at) && !self.is_head(*at)
        });
        let noun = number + 1 + modifiers.count();
        let is_beside = noun < self.tokens.len() && self.tokens[noun - 1].trailing().is_empty();
        let is_dependent =
            is_beside && (self.depends(number, noun) || self.ends_group(noun) || self.is_conjunction(noun));
        let is_active = ends_with(&self.phrases().active_participles, &self.lowercase[number]);
        let is_person = is_beside && (self.is_head(noun) || self.is_agent(noun));
        let may_follow_head =
            self.head.is_some_and(|head| self.rules.agree(&self.lowercase[number], &self.lowercase[head]));
        let begins_group = is_person || !is_active && !is_dependent && !may_follow_head;
        if is_beside && !self.word.in_sentence && begins_group {
            self.start_group(number);
            self.position = Position::BeforeHead;
            self.before_head(number);
            return;
        }
        self.selection.inflected[number] = true;
        self.note_plural_of_participle(number);
        self.position = Position::AfterHead;
        if is_beside && !self.object_possible && !is_dependent {
            // An object of the participle can look like a noun in the first case.
            let agrees = self.rules.agree(&self.lowercase[number], &self.lowercase[noun]);
            match self.word.in_sentence || !is_active {
                true if agrees => self.doubt(SECOND_NOUN),
                true => {}
                false => self.doubt_unknown(noun),
            }
        }
        self.object_possible = true;
    }

    /// The adjectives directly before the noun of a participle that belong to this noun.
    pub(super) fn adjectives_before(&self, noun: usize, participle: usize) -> std::ops::Range<usize> {
        let belongs = |at: &usize| {
            self.is_attributive(*at)
                && self.rules.agree_as_adjectives(&self.lowercase[participle], &self.lowercase[*at])
        };
        let count = (participle + 1..noun).rev().take_while(belongs).count();
        noun - count..noun
    }

    /// Records the plural of a participle behind its noun, and of this noun.
    fn note_plural_of_participle(&mut self, number: usize) {
        if self.selection.genders[number].is_none()
            && ends_with(&self.phrases().plural_adjectives, &self.lowercase[number])
        {
            self.selection.genders[number] = Some(Gender::Plural);
            if let Some(head) = self.head {
                self.selection.genders[self.group..=head].fill(Some(Gender::Plural));
            }
        }
    }
}
