//! Turns a panic into a finding. A panic then ends one task and not the run.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

use crate::diag::{Code, Finding};

thread_local! {
    /// Where this thread panicked last. The hook gets the location, `catch_unwind` does not.
    static LOCATION: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Replaces the panic hook by one that prints nothing and stores the location. Called once, at the start.
pub fn install_panic_hook() {
    panic::set_hook(Box::new(|info| {
        let location = info.location().map(ToString::to_string);
        LOCATION.with(|stored| *stored.borrow_mut() = location);
    }));
}

/// Runs `work` and turns a panic into a finding.
///
/// # Errors
/// The work panicked.
pub fn catch_panic<R>(work: impl FnOnce() -> R) -> Result<R, Finding> {
    // After a panic, what the work has changed is dropped or only read.
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let location = LOCATION.with(|stored| stored.borrow_mut().take());
        let location = location.map(|location| format!(" ({location})")).unwrap_or_default();
        Finding::new(Code::Internal, format!("rapporteur made a mistake: {}{location}", panic_message(&*payload)))
            .help("please report it; add the meeting file if it is not confidential")
    })
}

fn panic_message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("there are no details")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_finding() {
        let number = 7;
        let finding = catch_panic(|| panic!("seven is {number}")).unwrap_err();
        assert_eq!(finding.code, Code::Internal);
        assert!(finding.message.contains("seven is 7"), "{}", finding.message);
        assert_eq!(catch_panic(|| number), Ok(7));
    }
}
