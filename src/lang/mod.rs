//! A language: its BCP 47 tag and the conventions in its `locale.toml`. Each language is a folder under `locales/`. The
//! code does not name any language.

mod conventions;
mod prepared;
mod read;
mod writing;

pub use conventions::{GenderEndings, HOUR, Language, NameStyles, Numbers, PointForm};
#[allow(unused_imports, reason = "only the build script and a test use it")]
pub use prepared::prepare;
pub use prepared::{DisagreementEntry, read_writing};
pub use read::read_language;
pub use writing::{DatePart, Disagreement, Government, Sound, Writing};

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag in its canonical spelling (`az`, `en-GB`, `sr-Cyrl`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

impl Tag {
    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag as the type that Fluent uses.
    pub fn identifier(&self) -> LanguageIdentifier {
        // The tag was parsed when it was created, so parsing it again cannot fail.
        self.0.parse().unwrap_or_default()
    }
}

impl FromStr for Tag {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let identifier = LanguageIdentifier::from_str(text).map_err(|_| ())?;
        Ok(Self(identifier.to_string().into()))
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
