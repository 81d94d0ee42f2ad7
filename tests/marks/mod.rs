//! The findings that the lines of a file expect.
//!
//! A mark is a comment (`#~`, in Fluent files `# ~`, in templates `// ~`) followed by expectations
//! `COLUMN CODE`, separated by `;`. A mark applies to its own line. Each `^` moves it one line up.
//! A finding without a span is `- CODE`.

use rapporteur::Code;

/// File, line, column, code. For a finding without a span: an empty file name and zeros.
pub type Mark = (String, usize, usize, String);

pub fn marks_of(name: &str, text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some(after) = ["#~", "# ~", "// ~"].iter().find_map(|mark| line.split_once(mark)).map(|(_, after)| after)
        else {
            continue;
        };
        let expectations = after.trim_start_matches('^');
        let up = after.len() - expectations.len();
        for expectation in expectations.split(';') {
            let (column, code) = expectation.trim().split_once(' ').expect("a mark is `COLUMN CODE`");
            let code = code.trim();
            assert!(code.parse::<Code>().is_ok(), "{name}: there is no code {code}");
            if column == "-" {
                marks.push((String::new(), 0, 0, code.to_owned()));
            } else {
                let column = column.parse().expect("a column is a number");
                marks.push((name.to_owned(), index + 1 - up, column, code.to_owned()));
            }
        }
    }
    marks
}
