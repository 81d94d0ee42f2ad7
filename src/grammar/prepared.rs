//! Rules in a binary form that is quick to read. The build script prepares the embedded rules, because reading TOML at each
//! start took a third of the time before the first page.

use super::inflection_rules::InflectionRules;

impl InflectionRules {
    /// The rules in the binary form, without their examples.
    ///
    /// # Errors
    /// The message of the serializer.
    #[allow(dead_code, reason = "only the build script and a test call it")]
    pub fn to_prepared(&self) -> Result<Vec<u8>, String> {
        postcard::to_extend(self, Vec::new()).map_err(|error| error.to_string())
    }

    /// The rules that [`InflectionRules::to_prepared`] has written. `None` if the bytes are something else.
    pub fn from_prepared(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}
