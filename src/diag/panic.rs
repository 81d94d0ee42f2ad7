//! Turns a panic into a finding. A panic then ends one task and not the run.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use super::{Code, Finding};

thread_local! {
    /// How many calls of [`catch_panic`] this thread is in.
    static CATCHING: Cell<usize> = const { Cell::new(0) };
    /// Where this thread panicked last. The hook gets the location, `catch_unwind` does not.
    static LOCATION: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Wraps the panic hook, once. For a panic that is caught here, the new hook prints nothing and stores the location.
/// Every other panic of the process goes to the former hook.
fn install_panic_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let former = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if CATCHING.get() == 0 {
                return former(info);
            }
            let location = info.location().map(ToString::to_string);
            LOCATION.with(|stored| *stored.borrow_mut() = location);
        }));
    });
}

/// Runs `work` and turns a panic into a finding.
///
/// # Errors
/// The work panicked.
pub fn catch_panic<R>(work: impl FnOnce() -> R) -> Result<R, Finding> {
    install_panic_hook();
    CATCHING.set(CATCHING.get() + 1);
    // After a panic, what the work has changed is dropped or only read.
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    CATCHING.set(CATCHING.get() - 1);
    result.map_err(|payload| {
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
        let here = finding.message.contains("seven is 7") && finding.message.contains("panic.rs:");
        assert!(here, "the words and the place: {}", finding.message);
        assert_eq!(catch_panic(|| number), Ok(7));
    }
}
