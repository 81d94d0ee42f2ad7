//! Checks the names of documents.
//!
//! The id of a meeting is already checked when the meeting is read. The file name is checked again here, because a
//! wrong name could write outside the output folder.

use crate::diag::{Code, Finding};

/// The longest name, in bytes, that common file systems allow.
const MAX_NAME_BYTES: usize = 255;

/// Names that Windows reserves for devices, with any extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// True for names that Windows reserves, such as `con`, `con.az.pdf` and `LPT1.txt`.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let numbered = |prefix: &str| {
        let Some(rest) = stem.strip_prefix(prefix) else { return false };
        rest.chars().count() == 1 && rest.chars().all(|c| c.is_ascii_digit() || "¹²³".contains(c))
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// Checks that `name` is a valid file name on all common systems, without folders.
///
/// # Errors
/// The name could be outside the folder, hidden or invalid on one of the systems.
pub fn check_name(name: &str) -> Result<(), Finding> {
    match invalid_name_reason(name) {
        None => Ok(()),
        Some(reason) => Err(Finding::new(Code::InvalidId, format!("a file cannot have the name `{name}`: {reason}"))
            .help("documents are named after the id of the meeting; choose another id")),
    }
}

/// The reason why neither `name` nor `name` with an extension can be the name of a file. `None` if it can.
pub fn invalid_name_reason(name: &str) -> Option<&'static str> {
    if name.is_empty() {
        Some("it is empty")
    } else if name.len() > MAX_NAME_BYTES {
        Some("it is longer than 255 bytes")
    } else if name.contains(['/', '\\', ':']) {
        Some("it would be outside the output folder")
    } else if name.starts_with(['.', '-', ' ']) || name.ends_with(['.', ' ']) {
        Some("it begins with a dot, a hyphen or a space, or ends with a dot or a space")
    } else if name.contains(['<', '>', '"', '|', '?', '*']) || name.chars().any(char::is_control) {
        Some("it has a character that file names cannot have")
    } else if is_device(name) {
        Some("Windows reserves it for a device")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_names_are_accepted() {
        for name in ["2024-07-12-a.az.pdf", "a.sr-Cyrl.12.png", "con-1.az.pdf", "com10.pdf", "комиссия.txt", "a"]
        {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        assert_eq!(check_name(&"x".repeat(MAX_NAME_BYTES)), Ok(()));
    }

    #[test]
    fn names_outside_the_folder_or_invalid_on_a_system_are_rejected() {
        let names = [
            "",
            ".",
            "..",
            "../x.pdf",
            "/etc/x",
            "a/b",
            "a\\b",
            "c:x",
            ".hidden",
            "-x",
            " x",
            "x.",
            "x ",
            "a\nb",
            "a\0b",
            "a*",
            "a?b",
            "con",
            "CON.az.pdf",
            "nul.txt",
            "Lpt1.az.pdf",
            "com¹.txt",
            "aux .pdf",
        ];
        for name in names {
            assert_eq!(check_name(name).unwrap_err().code, Code::InvalidId, "{name}");
        }
        assert!(check_name(&"x".repeat(MAX_NAME_BYTES + 1)).is_err());
    }
}
