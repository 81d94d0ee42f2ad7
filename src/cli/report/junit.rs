//! The result of each meeting as JUnit XML, which CI services show as tests.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::diag::{Finding, limited};

/// The results of a run, in the order of the meetings.
#[derive(Debug)]
pub(super) struct Junit {
    suite: TestSuite,
    name: String,
}

impl Junit {
    pub(super) fn new(command: &str) -> Self {
        let name = format!("rapporteur {command}");
        Self { suite: TestSuite::new(name.as_str()), name }
    }

    /// Adds the result of a meeting, of a file that cannot be read, or of the project.
    pub(super) fn add(&mut self, name: &str, findings: &[Finding]) {
        let findings = limited(findings.to_vec());
        let (errors, warnings): (Vec<&Finding>, Vec<&Finding>) =
            findings.iter().partition(|finding| finding.is_error());
        let mut case = match errors.first() {
            None => TestCase::new(name, TestCaseStatus::success()),
            Some(first) => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                let number: usize = errors.iter().map(|finding| finding.left_out.max(1)).sum();
                let message = if number == 1 { first.message.clone() } else { format!("{number} errors") };
                status.set_type(first.code.as_str()).set_message(message).set_description(lines(&errors));
                TestCase::new(name, status)
            }
        };
        case.set_classname(self.name.as_str());
        if !warnings.is_empty() {
            case.set_system_out(lines(&warnings));
        }
        self.suite.add_test_case(case);
    }

    /// The file.
    pub(super) fn text(self) -> String {
        let mut report = Report::new(self.name);
        report.add_test_suite(self.suite);
        // Serialising to a string cannot fail.
        report.to_string().unwrap_or_default()
    }
}

/// One line for each finding, with its help.
fn lines(findings: &[&Finding]) -> String {
    let lines = findings.iter().map(|finding| match &finding.help {
        Some(help) => format!("{finding}\n    {}\n", help.trim_end_matches(':')),
        None => format!("{finding}\n"),
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Span};

    #[test]
    fn a_meeting_is_a_test() {
        let mut junit = Junit::new("check");
        junit.add("good.toml", &[Finding::new(Code::TemplateWarning, "a < b \u{1b}[31m\u{0}")]);
        junit.add("bad.toml", &[Finding::new(Code::BadValue, "x").at(Span::named("bad.toml")).help("write:")]);
        insta::assert_snapshot!(junit.text());
    }
}
