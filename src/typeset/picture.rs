//! Checks a picture before templates use it. A small file can be a picture that takes gigabytes to be decoded.

use super::{Job, Stamp, Template, TemplateFile, Typesetter};
use crate::diag::Finding;

/// To decode a larger picture would need gigabytes of memory.
const MAX_PIXELS: u64 = 25_000_000;

/// The bytes with which every PNG begins (ISO/IEC 15948, 5.2).
const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The elements of SVG that contain a picture of pixels, or a link to a picture.
const PICTURE_ELEMENTS: [&str; 2] = ["image", "feImage"];

/// Why a picture cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnusablePicture {
    /// The reason, to be read after “the picture cannot be shown:”.
    pub reason: String,
    pub help: &'static str,
}

impl UnusablePicture {
    fn new(reason: impl Into<String>, help: &'static str) -> Self {
        Self { reason: reason.into(), help }
    }

    /// The reason that Typst gives.
    pub fn broken(reason: impl Into<String>) -> Self {
        Self::new(reason, "save it again as SVG or PNG")
    }
}

impl Typesetter {
    /// Checks that Typst can show a picture. `extension` is that of its file name, `svg` or `png`.
    ///
    /// # Errors
    /// It has too many pixels, or it is an SVG with another picture inside, or Typst cannot read it.
    pub fn check_picture(&self, extension: &str, bytes: &[u8]) -> Result<(), UnusablePicture> {
        match extension {
            "png" => check_png(bytes)?,
            _ => check_svg(bytes)?,
        }
        let words = |findings: Vec<Finding>| {
            UnusablePicture::broken(findings.into_iter().next().map_or(String::new(), |first| first.message))
        };
        let path = format!("/picture.{extension}");
        let text = format!("#set document(title: \"{path}\")\n#image(\"{path}\", alt: \"{path}\", height: 19mm)");
        let file = TemplateFile {
            path: "picture/main.typ".to_owned(),
            name: path.clone(),
            bytes: text.into_bytes().into(),
            is_own: false,
        };
        let job = Job {
            template: &Template::new("picture", [file]).map_err(words)?,
            brief: Vec::new(),
            paper: serde_json::Map::new(),
            emblem: Some((path, bytes.to_vec())),
            ident: String::new(),
            // PDF/A requires a date. Any date will do.
            stamp: Some(Stamp { year: 2000, month: 1, day: 1, hour: 0, minute: 0, second: 0, offset: 0 }),
            archival: true,
            attachment: None,
        };
        let (pages, _) = self.pages(&job).map_err(words)?;
        pages.pdf().map(drop).map_err(words)
    }
}

/// Reads the number of pixels from the header of a PNG (ISO/IEC 15948, 11.2.2).
fn check_png(bytes: &[u8]) -> Result<(), UnusablePicture> {
    if !bytes.starts_with(PNG_SIGNATURE) {
        return Err(UnusablePicture::broken("it is not a PNG"));
    }
    let side = |at: usize| {
        let four = bytes.get(at..at + 4).unwrap_or_default();
        four.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    };
    if side(16) * side(20) > MAX_PIXELS {
        let reason = format!("it has more than {} million pixels", MAX_PIXELS / 1_000_000);
        return Err(UnusablePicture::new(
            reason,
            "an emblem is printed two centimetres high: save it with fewer pixels",
        ));
    }
    Ok(())
}

/// Refuses an SVG with a picture inside. Its pixels could not be counted, and a compressed SVG could be of any size.
fn check_svg(bytes: &[u8]) -> Result<(), UnusablePicture> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(UnusablePicture::broken("it is not a text in UTF-8, or it is compressed"));
    };
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options)
        .map_err(|error| UnusablePicture::broken(format!("it is not SVG: {error}")))?;
    let is_picture = |node: &roxmltree::Node| PICTURE_ELEMENTS.contains(&node.tag_name().name());
    match document.descendants().find(is_picture) {
        Some(node) => {
            let line = document.text_pos_at(node.range().start).row;
            let reason = format!("it contains another picture (`<{}>` in line {line})", node.tag_name().name());
            Err(UnusablePicture::new(reason, "draw it with paths alone, or save the whole picture as PNG"))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        [PNG_SIGNATURE, b"\0\0\0\x0dIHDR", &width.to_be_bytes(), &height.to_be_bytes()].concat()
    }

    fn svg(inside: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\n{inside}\n</svg>")
    }

    #[test]
    fn a_png_with_too_many_pixels_is_refused() {
        assert_eq!(check_png(&png(5_000, 5_000)), Ok(()));
        for bytes in [png(5_001, 5_000), png(u32::MAX, u32::MAX), b"GIF89a".to_vec(), Vec::new()] {
            assert!(check_png(&bytes).is_err());
        }
    }

    #[test]
    fn an_svg_with_a_picture_inside_is_refused() {
        assert_eq!(check_svg(svg("<path d=\"M0 0h9\"/>").as_bytes()), Ok(()));
        for inside in [
            "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
            "<x:image xmlns:x=\"http://www.w3.org/2000/svg\" x=\"1\"/>",
            "<defs><pattern><image/></pattern></defs>",
            "<filter><feImage href=\"a.png\"/></filter>",
        ] {
            let refused = check_svg(svg(inside).as_bytes()).unwrap_err();
            assert!(refused.reason.ends_with("in line 2)"), "{inside}: {}", refused.reason);
        }
        let entity = format!("<!DOCTYPE svg [<!ENTITY x '<image/>'>]>{}", svg("&x;"));
        assert!(check_svg(entity.as_bytes()).unwrap_err().reason.contains("another picture"));
        assert!(check_svg(b"\x1f\x8b\x08").is_err(), "compressed");
        assert!(check_svg(b"no XML").is_err());
    }
}
