//! Messages of the operating system.

use std::io;

/// The message of the operating system, without the suffix ` (os error N)` that Rust adds.
pub fn io_error_message(error: &io::Error) -> String {
    let message = error.to_string();
    match message.find(" (os error") {
        Some(end) => message[..end].to_owned(),
        None => message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_number_is_removed() {
        assert!(!io_error_message(&io::Error::from_raw_os_error(2)).contains("os error"));
        assert_eq!(io_error_message(&io::Error::other("full")), "full");
    }
}
