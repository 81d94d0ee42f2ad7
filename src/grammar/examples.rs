//! Checks the examples in a rule file against its rules.

use super::conditions::{Conditions, Number};
use super::inflect::is_animate;
use super::inflection_rules::{FunctionWord, InflectionRules};
use super::rule::Rule;
use super::syntax::Misfit;
use super::{Gender, Target, Word, WordKind};
use crate::diag::{Code, Finding};
use crate::spanned::Value;

/// The text for a missing form in examples.
const NO_FORM: &str = "–";

impl InflectionRules {
    /// Checks all examples. A finding points to each form that differs from the result of the rules.
    pub fn check_examples(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in &self.rules {
            for value in &rule.examples {
                if let Some(example) = value.text("an example", &mut findings) {
                    self.check_example(rule, &example.value, value, &mut findings);
                }
            }
        }
        for function_word in &self.function_words {
            for value in &function_word.examples {
                if let Some(example) = value.text("an example", &mut findings) {
                    self.check_function_word(function_word, &example.value, value, &mut findings);
                }
            }
        }
        self.check_syntax_examples(&mut findings);
        findings
    }

    /// Checks the texts in `examples` and `counterexamples` of the predicates and of `[syntax.oblique]`.
    fn check_syntax_examples(&self, findings: &mut Vec<Finding>) {
        let mut check = |values: &[Value], is_right: &dyn Fn(&str) -> bool, message: &str| {
            for value in values {
                if let Some(text) = value.text("a text", findings)
                    && !is_right(&text.value)
                {
                    findings.push(Finding::new(Code::BadValue, message).at(value.span.clone()));
                }
            }
        };
        for predicate in &self.syntax.predicates {
            let lacks = |text: &str| self.lacks_predicate(text, &predicate.name).is_some();
            let label = &predicate.label;
            check(&predicate.examples, &|text| !lacks(text), &format!("the rules find that this is not {label}"));
            check(&predicate.counterexamples, &lacks, &format!("the rules find that this may be {label}"));
        }
        if let Some(oblique) = &self.syntax.oblique {
            let is = |text: &str| matches!(self.noun_phrase_misfit(text, &[]), Some(Misfit::Oblique(_)));
            check(&oblique.examples, &is, "the rules do not find that this is in another case than the first");
            let fits = |text: &str| self.noun_phrase_misfit(text, &[]).is_none();
            check(&oblique.counterexamples, &fits, "the rules find that this is no noun phrase in the first case");
        }
    }

    /// Checks an example of a function word: a text, a colon, and its form in each case of the function word.
    fn check_function_word(
        &self,
        function_word: &FunctionWord,
        example: &str,
        value: &Value,
        findings: &mut Vec<Finding>,
    ) {
        let mut wrong = |part: std::ops::Range<usize>, message: String| {
            findings.push(Finding::new(Code::BadValue, message).at(value.subspan(part)));
        };
        let Some((text, rest)) = example.split_once(':') else {
            return wrong(0..example.len(), "expected an example: a text, a colon, its forms".to_owned());
        };
        let forms = parts(rest, text.len() + 1);
        let made: Vec<usize> = match function_word.before {
            Some(before) => vec![before],
            None => function_word.cases.iter().map(|(case, _)| *case).collect(),
        };
        if forms.len() != made.len() {
            let cases: Vec<&str> = made.iter().map(|case| self.cases[*case].as_str()).collect();
            let message = format!("expected a form for each of: {}; found {}", cases.join(", "), forms.len());
            return wrong(text.len() + 1..example.len(), message);
        }
        let word = word(&function_word.conditions, text);
        let parts_of_text = self.parts(&word);
        let animate = parts_of_text.as_ref().is_some_and(is_animate);
        let head = || parts_of_text.as_ref()?.head();
        let requested = function_word.before.map(|_| function_word.word.as_str());
        for (case, (start, wanted)) in made.into_iter().zip(forms) {
            let chosen = self.choose_function_word(&word, animate, case, requested, &head);
            let chosen = chosen.map(|choice| choice.function_word);
            let case = &self.cases[case];
            let target = Target { case, function_word: requested };
            let actual = self.form_around(&word, target, &[]).map_or(NO_FORM.to_owned(), |form| form.text);
            let message = match chosen {
                None => format!("no [[function-word]] applies to the {case} of this text"),
                Some(chosen) if !std::ptr::eq(chosen, function_word) => {
                    format!("another [[function-word]] applies to the {case}")
                }
                Some(_) if actual != wanted => format!("the {case} is `{actual}`"),
                Some(_) => continue,
            };
            wrong(start..start + wanted.len(), message);
        }
    }

    /// Checks an example of a rule: a word, a colon, and its forms.
    fn check_example(&self, rule: &Rule, example: &str, value: &Value, findings: &mut Vec<Finding>) {
        let mut wrong = |part: std::ops::Range<usize>, message: String| {
            let finding = Finding::new(Code::BadValue, message).at(value.subspan(part));
            findings.push(match &rule.span {
                Some(span) => finding.related(span.clone(), "the rule"),
                None => finding,
            });
        };
        let Some((text, rest)) = example.split_once(':') else {
            return wrong(0..example.len(), "expected an example: a word, a colon, its forms".to_owned());
        };
        // A given name of the list in the conditions. A text that is in no list stands for an unknown given name.
        let list = rule.conditions.given_name.as_deref();
        let names = list.map(|list| self.names.given_names.iter().find(|(own, _)| own == list));
        let given_name = names.map(|list| list.and_then(|(_, names)| names.iter().next()).unwrap_or("–?"));
        let word = Word { given_name, ..word(&rule.conditions, text) };
        let forms = parts(rest, text.len() + 1);
        let Some(cases) = self.cases_of(forms.len()) else {
            let message = format!("expected {} forms, found {}", self.cases.len() - 1, forms.len());
            return wrong(text.len() + 1..example.len(), message);
        };
        let Some(parts_of_word) = self.parts(&word) else {
            return wrong(0..text.len(), format!("no rule matches `{text}`"));
        };
        let names: Vec<&str> = parts_of_word.list.iter().filter_map(|part| part.rule()).collect();
        if !names.contains(&rule.name.as_str()) {
            let message = format!("`{text}` is inflected by the rule `{}`", names.join("`, `"));
            return wrong(0..text.len(), message);
        }
        for (case, (start, wanted)) in cases.into_iter().zip(forms) {
            let case = &self.cases[case];
            let actual = self.form(&word, case).map_or(NO_FORM.to_owned(), |form| form.text);
            if actual != wanted {
                wrong(start..start + wanted.len(), format!("the rule makes `{actual}` for the {case}"));
            }
        }
    }

    /// The cases of an example with this number of forms: all cases except the first one, or all of these that do not
    /// use a function word. `None` if neither number matches.
    fn cases_of(&self, forms: usize) -> Option<Vec<usize>> {
        let all: Vec<usize> = (1..self.cases.len()).collect();
        let has_function_word =
            |case: &usize| self.function_words.iter().any(|function_word| function_word.case_after(*case).is_some());
        let without_function_word: Vec<usize> = all.iter().copied().filter(|case| !has_function_word(case)).collect();
        [all, without_function_word].into_iter().find(|cases| cases.len() == forms)
    }
}

/// The word of an example, with the first kind and gender in the conditions of the rule.
fn word<'w>(conditions: &Conditions, text: &'w str) -> Word<'w> {
    let number = conditions.numbers.first();
    let counted = match number {
        Some(Number::Counted(count)) => Some(*count),
        _ => None,
    };
    let plural = (counted.is_some() || number == Some(&Number::Plural)).then_some(Gender::Plural);
    Word {
        gender: plural.or(conditions.genders.first().copied()),
        animate: conditions.animate,
        counted,
        mentioned: conditions.mentioned == Some(true),
        ..Word::new(text, conditions.kinds.first().copied().unwrap_or(WordKind::Noun))
    }
}

/// The forms between the commas, each with its byte offset in the example.
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
