//! Writes XML with a layout that does not change from run to run.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An XML file that is being written. Writing to memory cannot fail.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    depth: usize,
}

pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    pub fn new() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), depth: 0 };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    fn event(&mut self, event: Event<'_>) {
        let _ = self.writer.write_event(event);
    }

    /// Begins an element on a line of its own.
    pub fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.line();
        self.event(Event::Start(start(name, attributes)));
        self.depth += 1;
    }

    /// Ends an element that was begun with [`Xml::open`].
    pub fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.line();
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element without contents, on a line of its own.
    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.line();
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element with a text, on a line of its own.
    pub fn text(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.mixed(name, attributes, |xml| xml.characters(text));
    }

    /// An element on a line of its own, whose contents have no layout.
    pub fn mixed(&mut self, name: &str, attributes: Attributes<'_>, contents: impl FnOnce(&mut Self)) {
        self.line();
        self.event(Event::Start(start(name, attributes)));
        contents(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element within a text. `None`: without contents.
    pub fn inline(&mut self, name: &str, attributes: Attributes<'_>, text: Option<&str>) {
        match text {
            None => self.event(Event::Empty(start(name, attributes))),
            Some(text) => {
                self.event(Event::Start(start(name, attributes)));
                self.characters(text);
                self.event(Event::End(BytesEnd::new(name)));
            }
        }
    }

    pub fn characters(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&allowed(text))));
    }

    fn line(&mut self) {
        let blanks = format!("\n{:1$}", "", 2 * self.depth);
        self.event(Event::Text(BytesText::from_escaped(blanks)));
    }

    /// The whole file.
    pub fn finish(mut self) -> String {
        self.event(Event::Text(BytesText::from_escaped("\n")));
        String::from_utf8(self.writer.into_inner()).unwrap_or_default()
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, allowed(value).as_str()));
    }
    start
}

/// The text without the characters that XML cannot have.
fn allowed(text: &str) -> String {
    let is_allowed = |c: char| !c.is_control() || matches!(c, '\n' | '\t') || c >= '\u{80}';
    text.chars().map(|c| if is_allowed(c) && !matches!(c, '\u{fffe}' | '\u{ffff}') { c } else { '\u{fffd}' }).collect()
}
