//! The settings of a project, read from `rapporteur.toml`.

use std::sync::Arc;

use crate::diag::{Code, Finding, Source, Span, suggest};
use crate::spanned::{Fields, Kind, Spanned, Table, Value, parse};

/// The settings of `rapporteur.toml`. A key that is missing there keeps its default value.
#[derive(Debug, Default)]
pub struct Settings {
    /// The IANA name of the zone of local times.
    pub zone: Option<Spanned<String>>,
    /// The languages, in the order of the documents. `None` means all languages.
    pub languages: Option<Vec<Spanned<String>>>,
    /// True if warnings are errors.
    pub deny_warnings: bool,
    /// `None` if the letterhead has no picture.
    pub emblem: Option<Emblem>,
    /// True if the footer of every page shows the id and the language of the document.
    pub print_id: Option<bool>,
    /// What the review of the locales asks for.
    pub review: Review,
}

/// The settings of the table `[locales]`.
#[derive(Debug, Default)]
pub struct Review {
    /// The language whose texts the others are made from. `None`: the first language of the project.
    pub reference: Option<Spanned<String>>,
    /// True if a final paper needs the approval of all its messages.
    pub requires_approval: bool,
    /// How serious findings are, by code and by language.
    pub severity: Vec<Severity>,
}

/// How serious the findings with a code are in a review.
#[derive(Debug)]
pub struct Severity {
    pub code: Code,
    /// The language. `None`: every language.
    pub language: Option<String>,
    /// `None`: they are not reported.
    pub severity: Option<crate::diag::Severity>,
}

/// The picture of the letterhead.
#[derive(Debug)]
pub struct Emblem {
    /// A path in the project that starts with `data/` or `templates/`.
    pub file: Spanned<String>,
    /// The alternative text by language, not yet checked.
    pub alt: Table,
    /// The span of the whole table.
    pub span: Span,
}

impl Settings {
    /// Reads the settings of one file. They override the settings that were read before.
    pub(super) fn read(&mut self, source: &Arc<Source>, findings: &mut Vec<Finding>) {
        let table = parse(source, findings);
        let mut fields = Fields::new(&table, "rapporteur.toml");
        if let Some(value) = fields.optional("zone") {
            self.zone = value.text("an IANA zone such as \"Asia/Baku\"", findings).or(self.zone.take());
        }
        if let Some(value) = fields.optional("languages")
            && let Some(items) = value.list("a list of languages", findings)
        {
            let read = |item: &Value| item.text("a language", findings);
            self.languages = items.iter().map(read).collect();
            if items.is_empty() {
                let finding = Finding::new(Code::BadValue, "`languages` is an empty list");
                findings.push(finding.at(value.span.clone()).help("omit the key for all languages"));
            }
        }
        if let Some(value) = fields.optional("deny-warnings") {
            self.deny_warnings = value.boolean("true or false", findings).unwrap_or(self.deny_warnings);
        }
        if let Some(value) = fields.optional("emblem") {
            self.emblem = read_emblem(value, findings).or(self.emblem.take());
        }
        if let Some(value) = fields.optional("print-id") {
            self.print_id = value.boolean("true or false", findings).or(self.print_id);
        }
        if let Some(value) = fields.optional("locales") {
            self.review.read(value, findings);
        }
        fields.finish(findings);
    }
}

/// The state that a project can require for its final papers.
const APPROVED: &str = "approved";

impl Review {
    fn read(&mut self, value: &Value, findings: &mut Vec<Finding>) {
        let Some(table) = value.table("a table", findings) else { return };
        let mut fields = Fields::new(table, "[locales]");
        if let Some(value) = fields.optional("reference") {
            self.reference = value.text("a language", findings).or(self.reference.take());
        }
        if let Some(value) = fields.optional("require")
            && let Some(state) = value.text("\"approved\"", findings)
        {
            self.requires_approval = state.value == APPROVED;
            if !self.requires_approval {
                let message = format!("expected \"{APPROVED}\", found \"{}\"", state.value);
                let near = suggest(&state.value, [APPROVED]);
                let finding = Finding::new(Code::BadValue, message).at(state.span);
                findings.push(finding.did_you_mean(near, "omit the key if papers do not need an approval"));
            }
        }
        if let Some(table) = fields.optional("severity").and_then(|value| value.table("a table of codes", findings)) {
            for (key, value) in &table.entries {
                match &value.kind {
                    Kind::Table(of_language) => {
                        let language = Some(key.value.as_str());
                        let read = of_language.entries.iter();
                        self.severity
                            .extend(read.filter_map(|(code, value)| read_severity(code, value, language, findings)));
                    }
                    _ => self.severity.extend(read_severity(key, value, None, findings)),
                }
            }
        }
        fields.finish(findings);
    }
}

fn read_severity(
    code: &Spanned<String>,
    value: &Value,
    language: Option<&str>,
    findings: &mut Vec<Finding>,
) -> Option<Severity> {
    use crate::diag::Severity as Degree;
    let known = code.value.parse::<Code>();
    if known.is_err() {
        let near = suggest(&code.value, Code::ALL.iter().map(|code| code.as_str()));
        let finding =
            Finding::new(Code::UnknownKey, format!("there is no code `{}`", code.value)).at(code.span.clone());
        findings.push(finding.did_you_mean_key(near, "`rapporteur explain` lists all codes"));
    }
    let degree = value.text("\"error\", \"warning\" or \"off\"", findings)?;
    let severity = match degree.value.as_str() {
        "error" => Some(Degree::Error),
        "warning" => Some(Degree::Warning),
        "off" => None,
        other => {
            let message = format!("expected \"error\", \"warning\" or \"off\", found \"{other}\"");
            let near = suggest(other, ["error", "warning", "off"]);
            let finding = Finding::new(Code::BadValue, message).at(degree.span.clone());
            findings.push(finding.did_you_mean(near, "write one of the three"));
            return None;
        }
    };
    Some(Severity { code: known.ok()?, language: language.map(str::to_owned), severity })
}

fn read_emblem(value: &Value, findings: &mut Vec<Finding>) -> Option<Emblem> {
    let table = value.table("a table with `file` and `alt`", findings)?;
    let mut fields = Fields::new(table, "an emblem");
    let file = fields.required("file", "a picture of the project, such as \"data/emblem.svg\"", findings);
    let alt = fields.required("alt", "the alternative text, in every language", findings);
    fields.finish(findings);
    let file = file?.text("the path of a picture", findings)?;
    let alt = alt?.table("a text in every language", findings)?.clone();
    Some(Emblem { file, alt, span: value.span.clone() })
}
