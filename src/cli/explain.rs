//! The `explain` command: prints sections of `docs/findings.md` on the terminal. That page has all explanations of
//! findings; there is no second copy in the code.

use std::iter::Peekable;
use std::str::Lines;

use anstyle::{AnsiColor, Style};

use super::exit::Exit;
use super::report::Report;
use super::style::Stream;
use crate::diag::{Code, Severity};

const PAGE: &str = include_str!("../../docs/findings.md");

/// The longest line, in columns. Longer lines are hard to read.
const MAX_WIDTH: usize = 90;

/// Prints the explanation of a code.
pub(super) fn one(code: Code, report: &mut Report) -> Exit {
    let stream = report.style().out;
    let (name, colour) = match code.severity() {
        Severity::Error => ("error", AnsiColor::BrightRed),
        Severity::Warning => ("warning", AnsiColor::Yellow),
    };
    let heading = styled(&format!("{name}[{code}]"), colour.on_default().bold(), stream);
    report.result(&format!("{heading}\n\n{}", set(section(code).unwrap_or_default(), stream)));
    Exit::Success
}

/// Prints every code with the first sentence of its explanation.
pub(super) fn all(report: &mut Report) -> Exit {
    let stream = report.style().out;
    let indent = Code::ALL.iter().map(|code| code.as_str().len()).max().unwrap_or(0) + 2;
    for code in Code::ALL {
        let name = styled(code.as_str(), Style::new().bold(), stream);
        let gap = " ".repeat(indent - code.as_str().len());
        let words =
            wrap(first_sentence(section(*code).unwrap_or_default()), indent, stream.width.min(MAX_WIDTH + indent));
        report.result(&format!("{name}{gap}{}", words.trim_start()));
    }
    Exit::Success
}

/// The section of a code, without its heading.
fn section(code: Code) -> Option<&'static str> {
    sections().find(|(name, _)| *name == code.as_str()).map(|(_, text)| text)
}

/// The name and the text of each section, in the order of the page.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sections = PAGE.split("\n## ").skip(1);
    sections.map(|section| section.split_once('\n').map_or((section, ""), |(name, text)| (name.trim(), text.trim())))
}

fn first_sentence(section: &str) -> &str {
    let paragraph = section.split("\n\n").next().unwrap_or(section);
    match paragraph.find(". ").or(paragraph.find(".\n")) {
        Some(end) => &paragraph[..=end],
        None => paragraph,
    }
}

/// Renders the subset of Markdown that the page uses: paragraphs, lists and code blocks.
fn set(section: &str, stream: Stream) -> String {
    let width = stream.width.min(MAX_WIDTH);
    let mut lines = section.lines().peekable();
    let mut output = Vec::new();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let code = lines.by_ref().take_while(|line| !line.starts_with("```"));
            let style = AnsiColor::Cyan.on_default();
            output.extend(code.map(|line| {
                if line.is_empty() { String::new() } else { format!("    {}", styled(line, style, stream)) }
            }));
        } else if let Some(item) = line.strip_prefix("- ") {
            let item = paragraph(item, &mut lines);
            output.push(format!("- {}", wrap(&item, 2, width).trim_start()));
        } else if line.is_empty() {
            output.push(String::new());
        } else {
            let text = paragraph(line, &mut lines);
            output.push(wrap(&text, 0, width));
        }
    }
    output.join("\n")
}

/// Reads the rest of a paragraph or list item after its first line, and joins it to one line.
fn paragraph(first: &str, lines: &mut Peekable<Lines<'_>>) -> String {
    let mut text = first.to_owned();
    while let Some(line) = lines.next_if(|line| !line.is_empty() && !line.starts_with("- ") && !line.starts_with("```"))
    {
        text.push(' ');
        text.push_str(line.trim_start());
    }
    text
}

/// Wraps a text at spaces. Each line begins with `indent` spaces and has at most `width` columns in all.
fn wrap(text: &str, indent: usize, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let columns = width.saturating_sub(indent).max(20);
        match lines.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= columns) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    let margin = " ".repeat(indent);
    lines.iter().map(|line| format!("{margin}{line}")).collect::<Vec<_>>().join("\n")
}

fn styled(text: &str, style: Style, stream: Stream) -> String {
    if stream.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Source;
    use crate::spanned::parse;

    #[test]
    fn the_page_explains_exactly_the_existing_codes() {
        let explained: Vec<&str> = sections().map(|(name, _)| name).collect();
        let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(explained, codes);
    }

    #[test]
    fn every_explanation_has_an_example() {
        for (name, text) in sections() {
            assert!(text.contains("```"), "{name}");
            assert_eq!(text.matches("```").count() % 2, 0, "{name}");
            let sentence = first_sentence(text);
            assert!(sentence.ends_with('.') && sentence.len() < 120, "{name}: {sentence}");
        }
    }

    #[test]
    fn the_last_example_is_valid_toml() {
        for (name, text) in sections() {
            // If there are several examples, the last one shows the fix.
            let Some(last) = text.split("```toml\n").skip(1).last() else { continue };
            let example = last.split("```").next().unwrap_or_default();
            let mut findings = Vec::new();
            parse(&Source::new(name, example), &mut findings);
            assert_eq!(findings, [], "{name}");
        }
    }

    #[test]
    fn text_is_broken_at_spaces_and_code_is_not() {
        let stream = Stream { colour: false, width: 24 };
        let text = "One two three four five six\nseven.\n\n- an item that is longer than a line\n- b\n\n```toml\nkey = \"a very long value\"\n```";
        insta::assert_snapshot!(set(text, stream));
    }
}
