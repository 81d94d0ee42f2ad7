//! Comments that silence findings about one message: `# allow(code): reason`.

use crate::diag::{Code, Finding, Span, suggest};
use crate::locale::{Locale, Silence};

/// Takes out the findings that comments silence. A silence without a reason, of no code, or of no finding is a finding.
pub(super) fn apply_silences(findings: Vec<Finding>, locales: &[Locale]) -> Vec<Finding> {
    let silences: Vec<Silence> = locales.iter().flat_map(Locale::silences).collect();
    if silences.is_empty() {
        return findings;
    }
    let mut used: Vec<Vec<bool>> = silences.iter().map(|silence| vec![false; silence.codes.len()]).collect();
    let mut left = Vec::new();
    for finding in findings {
        let by = silences.iter().enumerate().find_map(|(at, silence)| {
            let code = silence.codes.iter().position(|code| code == finding.code.as_str())?;
            covers(&silence.message, finding.span.as_ref()?).then_some((at, code))
        });
        match by {
            Some((at, code)) => used[at][code] = true,
            None => left.push(finding),
        }
    }
    // A project has other languages and messages than the embedded ones, so the embedded silences are judged only without it.
    let is_project = locales.iter().any(Locale::has_own_files);
    for (silence, used) in silences.iter().zip(used).filter(|(silence, _)| silence.is_own || !is_project) {
        left.extend(about(silence, &used));
    }
    left
}

fn covers(message: &Span, span: &Span) -> bool {
    message.source.name == span.source.name
        && message.range.start <= span.range.start
        && span.range.start <= message.range.end
}

fn about(silence: &Silence, used: &[bool]) -> Vec<Finding> {
    let mut found = Vec::new();
    if silence.reason.is_empty() {
        let finding = Finding::new(Code::SilenceWithoutReason, "a silence needs a reason");
        let codes = silence.codes.join(", ");
        found.push(finding.at(silence.span.clone()).help(format!("write # allow({codes}): why it is right so")));
    }
    for (code, _) in silence.codes.iter().zip(used).filter(|(_, used)| !**used) {
        let finding = match code.parse::<Code>() {
            Ok(_) => Finding::new(Code::SilenceUnused, format!("there is no finding `{code}` about the message"))
                .help("delete the comment; an error that stops papers cannot be silenced"),
            Err(()) => {
                let finding = Finding::new(Code::SilenceUnused, format!("there is no code `{code}`"));
                match suggest(code, Code::ALL.iter().map(|code| code.as_str())) {
                    Some(near) => finding.help(format!("did you mean `{near}`?")),
                    None => finding.help("`rapporteur explain` lists all codes"),
                }
            }
        };
        found.push(finding.at(silence.span.clone()));
    }
    found
}
