//! Files of other programs that were saved under the name of a file of TOML.

/// The beginnings of such files, and what they are.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"{\\rtf", "a document of a word processor (RTF)"),
    (b"PK\x03\x04", "a document of a word processor (such as DOCX), or an archive"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor (DOC)"),
    (b"%PDF", "a PDF"),
    (b"<!DOCTYPE", "a web page"),
    (b"<html", "a web page"),
    (b"\xff\xfe", "a text in UTF-16, which some programs call Unicode"),
    (b"\xfe\xff", "a text in UTF-16"),
];

/// What the file is, if it begins like a file of another kind than text in UTF-8.
pub fn foreign_format(bytes: &[u8]) -> Option<&'static str> {
    BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, what)| *what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_known_by_their_beginning() {
        assert!(foreign_format(b"{\\rtf1\\ansi").is_some_and(|what| what.contains("RTF")));
        assert!(foreign_format(b"PK\x03\x04\x14").is_some_and(|what| what.contains("DOCX")));
        assert_eq!(foreign_format(b"id = \"a\""), None);
    }
}
