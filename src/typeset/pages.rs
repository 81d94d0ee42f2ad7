//! The pages of a document, and their export as PDF and PNG.

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::world::JobWorld;
use super::{errors, printed};
use crate::diag::{Code, Finding};

/// The laid out pages of one document.
pub struct Pages<'a> {
    pub(super) document: PagedDocument,
    pub(super) world: JobWorld<'a>,
}

impl Pages<'_> {
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The texts that are wider than their places, each with the number of its page.
    pub fn too_wide(&self) -> Vec<(usize, String)> {
        printed::too_wide(&self.document, self.world.job())
    }

    /// The text of all pages in the order of reading, without headers and footers. Nothing stands between two lines.
    pub fn body(&self) -> String {
        printed::body(&self.document, self.world.job())
    }

    /// The document as PDF/UA-1, and PDF/A if it is archival. The same pages give the same bytes.
    ///
    /// # Errors
    /// Returns what violates these standards, such as a picture without alternative text.
    pub fn pdf(&self) -> Result<Vec<u8>, Vec<Finding>> {
        let job = self.world.job();
        // PDF/A-2 forbids attachments, and PDF/A-4 cannot be combined with PDF/UA-1.
        let archival = if job.attachment.is_some() { PdfStandard::A_3a } else { PdfStandard::A_2a };
        let standards = [PdfStandard::Ua_1].into_iter().chain(job.archival.then_some(archival));
        let standards = PdfStandards::new(&standards.collect::<Vec<_>>())
            .map_err(|error| vec![Finding::new(Code::Internal, error.message().as_str())])?;
        let options = PdfOptions {
            ident: Smart::Custom(job.ident.clone()),
            creator: Smart::Custom(Some(concat!("rapporteur ", env!("CARGO_PKG_VERSION")).to_owned())),
            timestamp: job.stamp.and_then(super::Stamp::timestamp),
            standards,
            ..PdfOptions::default()
        };
        let mut pdf =
            typst_pdf::pdf(&self.document, &options).map_err(|errors| errors::findings(&self.world, &errors))?;
        // A signature is appended later and begins with an object. PDF/A requires an object to be on a line of its own
        // (ISO 19005-2, 6.1.9), so the last line must end.
        pdf.push(b'\n');
        Ok(pdf)
    }

    /// The page with this index, counted from 0, as a PNG picture. `None` if there is no such page.
    ///
    /// # Errors
    /// The picture cannot be encoded.
    pub fn png(&self, index: usize, pixels_per_point: f32) -> Option<Result<Vec<u8>, Vec<Finding>>> {
        let page = self.document.pages().get(index)?;
        let options = RenderOptions { pixel_per_pt: f64::from(pixels_per_point).into(), ..RenderOptions::default() };
        let png = typst_render::render(page, &options).encode_png();
        Some(png.map_err(|error| {
            vec![Finding::new(Code::Internal, format!("the picture of the page cannot be made: {error}"))]
        }))
    }
}
