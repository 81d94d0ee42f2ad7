//! What is made of the languages and the directory when both are read: indexes for finding names, words that may be
//! hyphenated, and the shapes of acts and phrases.

use crate::brief::Hyphenation;
use crate::diag::Finding;
use crate::directory::Directory;
use crate::lint::Names;
use crate::locale::{Locale, Shapes};
use crate::scheduler::Workers;

/// The indexes of a project.
#[derive(Default)]
pub(super) struct Indexes {
    /// In the order of the locales, like `hyphenation`.
    pub names: Vec<Names>,
    pub hyphenation: Vec<Hyphenation>,
    pub shapes: Shapes,
}

/// An index that is made independently of the others.
enum Task<'a> {
    /// The shapes of the first language, which has most of them.
    Shapes(&'a Locale),
    Hyphenation(&'a Locale),
    Names(&'a Locale),
}

/// An index that was made.
enum Made {
    Shapes(Shapes),
    Hyphenation(Hyphenation),
    Names(Box<Names>),
}

impl Indexes {
    pub fn new(locales: &[Locale], directory: &Directory, workers: &Workers, findings: &mut Vec<Finding>) -> Self {
        let named = |id: &str| directory.contains(id);
        let mut tasks: Vec<Task> = locales.iter().take(1).map(Task::Shapes).collect();
        tasks.extend(locales.iter().map(Task::Hyphenation));
        tasks.extend(locales.iter().map(Task::Names));
        let make = |task: &Task| match task {
            Task::Shapes(locale) => {
                let mut shapes = Shapes::default();
                shapes.add(locale, &named);
                Made::Shapes(shapes)
            }
            Task::Hyphenation(locale) => Made::Hyphenation(Hyphenation::new(directory, &locale.language)),
            Task::Names(locale) => Made::Names(Box::new(Names::new(directory, locale))),
        };
        let mut made = Self::default();
        workers.run_in_order(&tasks, make, |_, result| match result {
            Ok(Made::Shapes(shapes)) => made.shapes = shapes,
            Ok(Made::Hyphenation(hyphenation)) => made.hyphenation.push(hyphenation),
            Ok(Made::Names(names)) => made.names.push(*names),
            Err(panic) => findings.push(panic),
        });
        locales.iter().skip(1).for_each(|locale| made.shapes.add(locale, &named));
        made.shapes.acts.iter_mut().for_each(|(id, shape)| shape.together = directory.together.contains(id));
        made
    }
}
