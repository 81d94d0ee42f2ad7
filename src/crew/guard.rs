//! A panic is a mistake of ours: it becomes a finding, so that it ends one meeting
//! and not the run, and is told like everything else.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

use crate::diag::{Code, Finding};

thread_local! {
    /// Where this thread panicked last. The hook knows the place, the catcher does not.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Makes panics silent and remembers where they happened. Called once, at the start.
pub fn listen() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string);
        PLACE.with(|kept| *kept.borrow_mut() = place);
    }));
}

/// Does the work; a panic in it becomes a finding.
///
/// # Errors
/// The work panicked.
pub fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, Finding> {
    // What the work has touched is not looked at after a panic, or only read.
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let place = PLACE.with(|kept| kept.borrow_mut().take());
        let place = place.map(|place| format!(" ({place})")).unwrap_or_default();
        Finding::new(Code::Internal, format!("rapporteur made a mistake: {}{place}", words(&*payload)))
            .help("please report it, together with the meeting file if it may be shown")
    })
}

fn words(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no more is known")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_finding() {
        let number = 7;
        let finding = guarded(|| panic!("seven is {number}")).unwrap_err();
        assert_eq!(finding.code, Code::Internal);
        assert!(finding.message.contains("seven is 7"), "{}", finding.message);
        assert_eq!(guarded(|| number), Ok(7));
    }
}
