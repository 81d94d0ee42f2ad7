//! What is made of the languages and the directory when both are read: words that may be hyphenated, and the shapes of acts
//! and phrases.

use crate::brief::Hyphenation;
use crate::diag::Finding;
use crate::directory::Directory;
use crate::locale::{Locale, Shapes};
use crate::scheduler::Workers;

/// The indexes of a project.
#[derive(Default)]
pub(super) struct Indexes {
    /// In the order of the locales.
    pub hyphenation: Vec<Hyphenation>,
    pub shapes: Shapes,
}

/// An index that is made independently of the others.
enum Task<'a> {
    /// The shapes of the first language, which has most of them.
    Shapes(&'a Locale),
    Hyphenation(&'a Locale),
}

/// An index that was made.
enum Made {
    Shapes(Shapes),
    Hyphenation(Hyphenation),
}

impl Indexes {
    pub fn new(locales: &[Locale], directory: &Directory, workers: &Workers, findings: &mut Vec<Finding>) -> Self {
        let named = |id: &str| directory.contains(id);
        let mut tasks: Vec<Task> = locales.iter().take(1).map(Task::Shapes).collect();
        tasks.extend(locales.iter().map(Task::Hyphenation));
        let make = |task: &Task| match task {
            Task::Shapes(locale) => {
                let mut shapes = Shapes::default();
                shapes.add(locale, &named);
                Made::Shapes(shapes)
            }
            Task::Hyphenation(locale) => Made::Hyphenation(Hyphenation::new(directory, &locale.language)),
        };
        let mut made = Self::default();
        workers.run_in_order(&tasks, make, |_, result| match result {
            Ok(Made::Shapes(shapes)) => made.shapes = shapes,
            Ok(Made::Hyphenation(hyphenation)) => made.hyphenation.push(hyphenation),
            Err(panic) => findings.push(panic),
        });
        locales.iter().skip(1).for_each(|locale| made.shapes.add(locale, &named));
        made.shapes.acts.iter_mut().for_each(|(id, shape)| shape.together = directory.together.contains(id));
        made
    }
}
