//! The examples of the rules, made again.

use super::bend::is_animate;
use super::conditions::Conditions;
use super::inflector::{Before, Inflector};
use super::rule::Rule;
use super::{Gender, Kind, Word};
use crate::diag::{Code, Finding};
use crate::spanned::Value;

/// Stands for a form that there is not.
const NO_FORM: &str = "–";

impl Inflector {
    /// A finding for each example that does not come out, at the form that does not.
    pub fn check_examples(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in &self.rules {
            for value in &rule.examples {
                if let Some(example) = value.text("an example", &mut findings) {
                    self.check_example(rule, &example.value, value, &mut findings);
                }
            }
        }
        for before in &self.before {
            for value in &before.examples {
                if let Some(example) = value.text("an example", &mut findings) {
                    self.check_before(before, &example.value, value, &mut findings);
                }
            }
        }
        findings
    }

    /// An example of a word before cases: a text, a colon, its form in each of them.
    fn check_before(&self, before: &Before, example: &str, value: &Value, findings: &mut Vec<Finding>) {
        let mut wrong = |part: std::ops::Range<usize>, message: String| {
            findings.push(Finding::new(Code::BadValue, message).at(value.within(part)));
        };
        let Some((text, rest)) = example.split_once(':') else {
            return wrong(0..example.len(), "expected an example: a text, a colon, its forms".to_owned());
        };
        let forms = parts(rest, text.len() + 1);
        if forms.len() != before.cases.len() {
            let cases: Vec<&str> = before.cases.iter().map(|(made, _)| self.cases[*made].as_str()).collect();
            let message = format!("expected a form for each of: {}; found {}", cases.join(", "), forms.len());
            return wrong(text.len() + 1..example.len(), message);
        }
        let word = word(&before.conditions, text);
        let animate = self.parts(&word).is_some_and(|parts| is_animate(&parts));
        for ((case, _), (start, wanted)) in before.cases.iter().zip(forms) {
            let taken = self.word_before(&word, animate, *case).map(|(taken, ..)| taken);
            let case = &self.cases[*case];
            let made = self.form(&word, case).map_or(NO_FORM.to_owned(), |bent| bent.text);
            let message = match taken {
                None => format!("no [[before]] is taken for the {case} of this"),
                Some(taken) if !std::ptr::eq(taken, before) => format!("another [[before]] is taken for the {case}"),
                Some(_) if made != wanted => format!("`{made}` is made for the {case}"),
                Some(_) => continue,
            };
            wrong(start..start + wanted.len(), message);
        }
    }

    fn check_example(&self, rule: &Rule, example: &str, value: &Value, findings: &mut Vec<Finding>) {
        let mut wrong = |part: std::ops::Range<usize>, message: String| {
            let finding = Finding::new(Code::BadValue, message).at(value.within(part));
            findings.push(finding.related(rule.place.clone(), "the rule"));
        };
        let Some((text, rest)) = example.split_once(':') else {
            return wrong(0..example.len(), "expected an example: a word, a colon, its forms".to_owned());
        };
        let word = word(&rule.conditions, text);
        let forms = parts(rest, text.len() + 1);
        let Some(cases) = self.cases_of(forms.len()) else {
            let message = format!("expected {} forms, found {}", self.cases.len() - 1, forms.len());
            return wrong(text.len() + 1..example.len(), message);
        };
        let Some(taken) = self.parts(&word) else {
            return wrong(0..text.len(), format!("no rule is for `{text}`"));
        };
        let names: Vec<&str> = taken.iter().filter_map(|part| part.rule()).collect();
        if !names.contains(&rule.name.as_str()) {
            let message = format!("`{text}` follows the rule `{}`", names.join("`, `"));
            return wrong(0..text.len(), message);
        }
        for (case, (start, wanted)) in cases.into_iter().zip(forms) {
            let case = &self.cases[case];
            let made = self.form(&word, case).map_or(NO_FORM.to_owned(), |bent| bent.text);
            if made != wanted {
                wrong(start..start + wanted.len(), format!("the rule makes `{made}` for the {case}"));
            }
        }
    }

    /// The cases of which an example with so many forms speaks: all but the first,
    /// or all but the first and those that a word before another case makes.
    fn cases_of(&self, forms: usize) -> Option<Vec<usize>> {
        let all: Vec<usize> = (1..self.cases.len()).collect();
        let is_made_before = |case: &usize| self.before.iter().any(|before| before.of(*case).is_some());
        let own: Vec<usize> = all.iter().copied().filter(|case| !is_made_before(case)).collect();
        [all, own].into_iter().find(|cases| cases.len() == forms)
    }
}

/// The word of an example: of the first kind and gender for which the rule is.
fn word<'w>(conditions: &Conditions, text: &'w str) -> Word<'w> {
    let plural = (conditions.plural == Some(true)).then_some(Gender::Plural);
    Word {
        gender: plural.or(conditions.genders.first().copied()),
        animate: conditions.animate,
        ..Word::new(text, conditions.kinds.first().copied().unwrap_or(Kind::Noun))
    }
}

/// The forms between commas, each with its place in the example.
fn parts(rest: &str, start: usize) -> Vec<(usize, &str)> {
    let mut at = start;
    let mut found = Vec::new();
    for part in rest.split(',') {
        let blank = part.len() - part.trim_start().len();
        found.push((at + blank, part.trim()));
        at += part.len() + 1;
    }
    found
}
