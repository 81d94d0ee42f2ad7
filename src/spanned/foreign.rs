//! Files of other programs that were saved under the name of a file of TOML.

/// The beginnings of such files, and what they are.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"{\\rtf", "a document of a word processor (RTF)"),
    (b"PK\x03\x04", "a document of a word processor (such as DOCX or ODT), or an archive"),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor (DOC)"),
    (b"%PDF", "a PDF"),
    (b"\xff\xfe", "a text in UTF-16, which some programs call Unicode"),
    (b"\xfe\xff", "a text in UTF-16"),
];

/// What the file is, if it begins like a file of another kind than text in UTF-8.
pub fn foreign_format(bytes: &[u8]) -> Option<&'static str> {
    let known = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, what)| *what);
    known.or_else(|| markup(bytes))
}

/// Web pages and other files of tags, which begin in many ways.
fn markup(bytes: &[u8]) -> Option<&'static str> {
    let begin = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let begin: Vec<u8> = begin.iter().take(600).map(u8::to_ascii_lowercase).collect();
    let has = |tag: &[u8]| begin.windows(tag.len()).any(|window| window == tag);
    match () {
        () if !begin.starts_with(b"<") => None,
        () if has(b"word/2003/wordml") || has(b"office:document") || has(b"wordprocessingml") => {
            Some("a document of a word processor (XML)")
        }
        () if has(b"<!doctype html") || has(b"<html") || has(b"<head") || has(b"<body") || has(b"<meta") => {
            Some("a web page (HTML)")
        }
        () if has(b"<?xml") || has(b"<svg") => Some("a file of XML"),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_known_by_their_beginning() {
        assert!(foreign_format(b"{\\rtf1\\ansi").is_some_and(|what| what.contains("RTF")));
        assert!(foreign_format(b"PK\x03\x04\x14").is_some_and(|what| what.contains("DOCX")));
        for page in
            ["<!DOCTYPE html>", "<!doctype html>", "\u{feff}\n<HTML lang=\"az\">", "<?xml version=\"1.0\"?><html>"]
        {
            assert!(foreign_format(page.as_bytes()).is_some_and(|what| what.contains("HTML")), "{page}");
        }
        assert_eq!(foreign_format(b"<?xml version=\"1.0\"?><a/>"), Some("a file of XML"));
        assert_eq!(foreign_format(b"id = \"a\""), None);
        assert_eq!(foreign_format(b"<!-- x -->\nid = \"a\""), None);
    }
}
