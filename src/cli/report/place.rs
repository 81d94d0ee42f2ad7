//! The path of a file as a service wants it: relative to the folder of the repository, with slashes.

use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

use super::super::style::Paths;
use crate::diag::Span;

/// The path of the file of a span. An embedded file has the path that it has in a project.
pub(super) fn path(span: &Span, paths: &Paths) -> String {
    let name = span.source.name.trim_end_matches(" (embedded)");
    if span.is_embedded() || name.starts_with('<') {
        return name.to_owned();
    }
    let full = normal(&paths.here.join(name));
    let relative = full.strip_prefix(&paths.root).unwrap_or(Path::new(name));
    with_slashes(relative)
}

/// The path of the file of a span as a URI.
pub(super) fn uri(span: &Span, paths: &Paths) -> String {
    let path = path(span, paths);
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in path.bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            // Writing to a string cannot fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

/// The path without `.` and without `..`, where a name is before it.
fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(result.components().next_back(), Some(Component::Normal(_))) => {
                result.pop();
            }
            part => result.push(part),
        }
    }
    result
}

fn with_slashes(path: &Path) -> String {
    let path = path.display().to_string();
    if cfg!(windows) { path.replace('\\', "/") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Prepared, Source};

    #[test]
    fn a_path_is_relative_to_the_repository() {
        let paths = Paths { here: "/repo/sub".into(), root: "/repo".into() };
        let shown = |name: &str| path(&Span::file(&Source::new(name, "x".to_owned())), &paths);
        assert_eq!(shown("./a.toml"), "sub/a.toml");
        assert_eq!(shown("../b/a.toml"), "b/a.toml");
        assert_eq!(shown("/repo/x/a.toml"), "x/a.toml");
        assert_eq!(shown("/else/a.toml"), "/else/a.toml");
        assert_eq!(shown("../../a.toml"), "../../a.toml");
        assert_eq!(shown("<stdin>"), "<stdin>");
        let embedded = Span::file(&Source::embedded("locales/x.ftl (embedded)", "x", Prepared::default()));
        assert_eq!(path(&embedded, &paths), "locales/x.ftl");
        let uri = uri(&Span::file(&Source::new("/else/ə b.toml", "x".to_owned())), &paths);
        assert_eq!(uri, "file:///else/%C9%99%20b.toml");
    }
}
