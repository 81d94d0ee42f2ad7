//! Limits the memory that inflection takes. The test has its own binary, so that no other test allocates meanwhile.

use peak_alloc::PeakAlloc;
use rapporteur::{Gender, Hints, Inflector, Project, TextKind};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// The largest workspace for a text, in bytes, in addition to a multiple of its length. It holds the features of each
/// word and the rule names of each form. A text that is longer than any name is not split into words.
const WORKSPACE: usize = 1024 * 1024;

#[test]
fn no_text_takes_more_than_ten_times_its_size() {
    let project = Project::embedded().unwrap();
    let units =
        ["a", "я", "a ", "я-", "ая ", "Ə", "İ", "29 ", "(a) ", "«я» ", " ", "\u{301}", "漢", "😀", "BMT-", "Aı b c "];
    let mut excesses = Vec::new();
    for language in ["az", "en", "ru"] {
        let inflector = Inflector::new(&project, language).unwrap();
        for unit in units {
            for length in [1, 10, 100, 1000, 2 * 1024 - 8, 8_000, 100_000, 1_000_000] {
                let text = unit.repeat(length / unit.len() + 1);
                for kind in TextKind::names().filter_map(TextKind::from_name) {
                    for gender in [None, Some(Gender::Feminine)] {
                        let hints = Hints { gender, ..Hints::default() };
                        let before = ALLOCATOR.current_usage();
                        ALLOCATOR.reset_peak_usage();
                        drop(inflector.paradigm(&text, kind, &hints));
                        let used = ALLOCATOR.peak_usage() - before;
                        if used > 10 * text.len() + WORKSPACE {
                            let kind = kind.as_str();
                            excesses.push(format!("{language} {kind}, {unit:?} in {} bytes: {used}", text.len()));
                        }
                    }
                }
            }
        }
    }
    assert!(excesses.is_empty(), "{}", excesses.join("\n"));
}
