//! Names of documents. What a name may be was decided when the meeting was read;
//! it is held once more here, where a wrong one could leave the output folder.

use crate::diag::{Code, Finding};

/// The longest name, in bytes, that the common file systems take.
const LONGEST: usize = 255;

/// Names that Windows keeps for devices, whatever follows their first dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// True of the names that Windows keeps: `con`, `con.az.pdf`, `LPT1.txt`.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let numbered = |prefix: &str| {
        let Some(rest) = stem.strip_prefix(prefix) else { return false };
        rest.chars().count() == 1 && rest.chars().all(|c| c.is_ascii_digit() || "¹²³".contains(c))
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// Holds that `name` is a plain file name on every common system.
///
/// # Errors
/// It could leave the folder, be hidden or be refused by a system.
pub fn check_name(name: &str) -> Result<(), Finding> {
    match why_not(name) {
        None => Ok(()),
        Some(reason) => Err(Finding::new(Code::InvalidId, format!("no file can be named `{name}`: {reason}"))
            .help("documents are named after the id of their meeting; give it another one")),
    }
}

/// Why a file cannot have this name, or a name that begins with it and a dot.
pub fn why_not(name: &str) -> Option<&'static str> {
    if name.is_empty() {
        Some("it is empty")
    } else if name.len() > LONGEST {
        Some("it is longer than 255 bytes")
    } else if name.contains(['/', '\\', ':']) {
        Some("it would leave the output folder")
    } else if name.starts_with(['.', '-', ' ']) || name.ends_with(['.', ' ']) {
        Some("a dot, a hyphen or a space stands at its edge")
    } else if name.contains(['<', '>', '"', '|', '?', '*']) || name.chars().any(char::is_control) {
        Some("it has a character that file names cannot have")
    } else if is_device(name) {
        Some("Windows keeps it for a device")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_pass() {
        for name in ["2024-07-12-a.az.pdf", "a.sr-Cyrl.12.png", "con-1.az.pdf", "com10.pdf", "комиссия.txt", "a"]
        {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        assert_eq!(check_name(&"x".repeat(LONGEST)), Ok(()));
    }

    #[test]
    fn names_that_leave_the_folder_or_fail_elsewhere_do_not() {
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
        assert!(check_name(&"x".repeat(LONGEST + 1)).is_err());
    }
}
