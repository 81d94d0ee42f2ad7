//! How much memory bending takes: alone in its program, where nothing else allocates meanwhile.

use peak_alloc::PeakAlloc;
use rapporteur::grammar::Gender;
use rapporteur::locale::{Declined, Hints};
use rapporteur::project::Project;

use languages::languages;

mod languages;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// What a text that is taken apart takes at most, in bytes, however short its words: for each word what is
/// known of it, for each form the names of its rules. A longer text than any name is not taken apart.
const WORKSPACE: usize = 1024 * 1024;

#[test]
fn no_text_takes_more_than_ten_times_its_size() {
    let languages = languages(&Project::embedded().unwrap());
    let units =
        ["a", "я", "a ", "я-", "ая ", "Ə", "İ", "29 ", "(a) ", "«я» ", " ", "\u{301}", "漢", "😀", "BMT-", "Aı b c "];
    let mut wrong = Vec::new();
    for (language, rules) in &languages {
        for unit in units {
            for length in [1, 10, 100, 1000, 2 * 1024 - 8, 8_000, 100_000, 1_000_000] {
                let text = unit.repeat(length / unit.len() + 1);
                for kind in Declined::names().filter_map(Declined::from_name) {
                    for gender in [None, Some(Gender::Feminine)] {
                        let hints = Hints { gender, ..Hints::default() };
                        let before = ALLOCATOR.current_usage();
                        ALLOCATOR.reset_peak_usage();
                        drop(kind.paradigm(&text, &hints, language, rules));
                        let taken = ALLOCATOR.peak_usage() - before;
                        if taken > 10 * text.len() + WORKSPACE {
                            let (tag, kind) = (&language.tag, kind.as_str());
                            wrong.push(format!("{tag} {kind}, {unit:?} in {} bytes: {taken}", text.len()));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
