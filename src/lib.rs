//! Write a meeting down once, get the official document in every language.
//!
//! A meeting is a TOML file, described in `docs/guide.md`. A [`Project`] holds everything else: languages, names, phrases
//! and templates. An [`Engine`] is a loaded project; it checks meetings and renders them into memory. An [`Inflector`]
//! gives the case forms of names and words.
//!
//! A panic inside the library is a bug of the library. It becomes a [`Finding`] with the code `internal`. For this, the first
//! [`Engine`] wraps the panic hook of the process. Panics of the rest of the program go to the former hook.
//!
//! ```
//! use rapporteur::{Engine, Format, Gender, Hints, Inflector, Options, Project, Source, TextKind};
//!
//! # fn main() -> Result<(), Vec<rapporteur::Finding>> {
//! // The embedded project. `Project::open` reads the folder of another one.
//! let project = Project::embedded()?;
//!
//! // Render a meeting in two languages. Findings show this name of the file.
//! let path = "data/meetings/2024-07-12-us-religious-freedom.toml";
//! let meeting = Source::new(path, std::fs::read_to_string(path).expect("a readable file"));
//! let mut options = Options::default();
//! options.languages = vec!["az".to_owned(), "en".to_owned()];
//! options.formats = vec![Format::Pdf, Format::Txt];
//! let engine = Engine::new(&project, options)?;
//! let outcome = engine.render(&meeting);
//! assert!(outcome.findings.is_empty());
//! let names: Vec<&str> = outcome.documents.iter().map(|document| document.name.as_str()).collect();
//! assert_eq!(names, [
//!     "2024-07-12-us-religious-freedom.az.pdf",
//!     "2024-07-12-us-religious-freedom.az.txt",
//!     "2024-07-12-us-religious-freedom.en.pdf",
//!     "2024-07-12-us-religious-freedom.en.txt",
//! ]);
//! assert!(outcome.documents[0].bytes.starts_with(b"%PDF-1.7"));
//!
//! // Check a meeting. Each mistake is a finding with its code, its span in the file and a help text.
//! let wrong = Source::new("wrong.toml", meeting.text.replace("\"safikhanli\"", "\"safikhanly\""));
//! let findings = engine.check(&wrong);
//! assert_eq!(findings[0].code.as_str(), "unknown-person");
//! assert_eq!(findings[0].span.as_ref().map(|span| span.start().line), Some(15));
//! assert_eq!(findings[0].help.as_deref(), Some("did you mean \"safikhanli\"?"));
//!
//! // Inflect a name.
//! let russian = Inflector::new(&project, "ru")?;
//! let hints = Hints { gender: Some(Gender::Feminine), ..Hints::default() };
//! let paradigm = russian.paradigm("Сабина Алиева", TextKind::Person, &hints);
//! let (case, form) = &paradigm[1];
//! assert_eq!(case, "genitive");
//! assert_eq!(form.as_ref().map(|form| form.text.as_str()), Some("Сабины Алиевой"));
//! # Ok(())
//! # }
//! ```

#![warn(missing_docs)]

mod approval;
mod brief;
mod cli;
mod diag;
mod digest;
mod directory;
mod grammar;
mod input;
mod lang;
mod lint;
mod locale;
mod manifest;
mod meeting;
mod output;
mod pipeline;
mod project;
mod review;
mod scheduler;
mod spanned;
mod typeset;

pub use cli::main as run_cli;
pub use diag::{Code, Edit, Finding, Position, Severity, Source, Span};
pub use grammar::{Gender, InflectedForm, WordKind};
pub use locale::{Hints, Inflector, Paradigm, TextKind};
pub use pipeline::{Document, Engine, Format, Options, Outcome};
pub use project::Project;
