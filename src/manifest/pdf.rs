//! What a PDF says about itself.

use lopdf::{Document, Object};

/// The identifier of a PDF that this program has just written, as its last lines have it.
pub fn document_id(pdf: &[u8]) -> Option<String> {
    const MARK: &[u8] = b"/ID[(";
    let tail = &pdf[pdf.len().saturating_sub(1024)..];
    let start = tail.windows(MARK.len()).rposition(|window| window == MARK)? + MARK.len();
    let end = start + tail[start..].iter().position(|byte| *byte == b')')?;
    String::from_utf8(tail[start..end].to_vec()).ok()
}

/// The facts of any PDF, read with a library that shares no code with the writer. `None` for a fact that it does not have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PdfFacts {
    pub id: Option<String>,
    pub language: Option<String>,
    /// As in the manifest: `2024-07-12T16:23:00+04:00`.
    pub date: Option<String>,
    pub pages: usize,
    /// The program that made it.
    pub creator: Option<String>,
    /// True if something was added behind its first end, such as a signature.
    pub is_extended: bool,
}

impl PdfFacts {
    /// `None` if the bytes are no PDF.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let document = Document::load_mem(bytes).ok()?;
        let text = |object: &Object| lopdf::decode_text_string(object).ok();
        let info = document.trailer.get(b"Info").ok().and_then(|info| document.dereference(info).ok());
        let info = info.and_then(|(_, info)| info.as_dict().ok());
        let of_info = |key: &[u8]| info.and_then(|info| info.get(key).ok()).and_then(text);
        let ids = document.trailer.get(b"ID").ok().and_then(|ids| ids.as_array().ok());
        let id = ids.and_then(|ids| ids.first()?.as_str().ok()).map(|id| String::from_utf8_lossy(id).into_owned());
        let ends = bytes.windows(b"startxref".len()).filter(|window| *window == b"startxref").count();
        Some(Self {
            id,
            language: document.catalog().ok().and_then(|catalog| catalog.get(b"Lang").ok()).and_then(text),
            date: of_info(b"CreationDate").and_then(|date| iso(&date)),
            pages: document.get_pages().len(),
            creator: of_info(b"Creator"),
            is_extended: ends != 1,
        })
    }
}

/// The date of a PDF, `D:20240712162300+04'00`, in the form of ISO 8601. `None` if it has another form.
fn iso(date: &str) -> Option<String> {
    let digits = date.strip_prefix("D:")?;
    let (moment, zone) = digits.split_at_checked(14)?;
    let part = |from: usize, to: usize| moment.get(from..to);
    let zone = match zone.trim_end_matches('\'') {
        "" | "Z" => "Z".to_owned(),
        zone => zone.replace('\'', ":"),
    };
    let zone = if zone == "+00:00" || zone == "Z00:00" { "Z".to_owned() } else { zone };
    let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
    let (hour, minute, second) = (part(8, 10)?, part(10, 12)?, part(12, 14)?);
    Some(format!("{year}-{month}-{day}T{hour}:{minute}:{second}{zone}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_in_every_form_that_is_written() {
        assert_eq!(iso("D:20240712162300+04'00").as_deref(), Some("2024-07-12T16:23:00+04:00"));
        assert_eq!(iso("D:20240712162300+04'00'").as_deref(), Some("2024-07-12T16:23:00+04:00"));
        assert_eq!(iso("D:20240712162300Z").as_deref(), Some("2024-07-12T16:23:00Z"));
        assert_eq!(iso("12 July"), None);
    }

    #[test]
    fn what_is_no_pdf_has_no_facts() {
        assert_eq!(PdfFacts::read(b"mine"), None);
        assert_eq!(document_id(b"mine"), None);
    }
}
