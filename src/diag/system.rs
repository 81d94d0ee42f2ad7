//! The words of the operating system.

use std::io;

/// What the system says about an error, without the number that Rust adds.
pub fn system_words(error: &io::Error) -> String {
    let words = error.to_string();
    match words.find(" (os error") {
        Some(end) => words[..end].to_owned(),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_left_away() {
        assert!(!system_words(&io::Error::from_raw_os_error(2)).contains("os error"));
        assert_eq!(system_words(&io::Error::other("full")), "full");
    }
}
