//! Ends the program between two writes when the user or the system asks it to end (Ctrl-C, SIGTERM), so that no temporary
//! file remains.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// Held while files are written.
static WRITING: Mutex<()> = Mutex::new(());

/// What a run that is stopped does at last.
static AT_END: Mutex<Option<Box<dyn Fn() + Send>>> = Mutex::new(None);

/// Sets what a run that is stopped does when nothing is being written any more. It must not call [`writing`].
pub(super) fn at_end(action: Box<dyn Fn() + Send>) {
    *AT_END.lock().unwrap_or_else(PoisonError::into_inner) = Some(action);
}

/// True as soon as the program is to end. Nothing more is written then.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Marks that files are being written, until the value is dropped. Do not call it again meanwhile on the same thread. It does not
/// return if the program is to end.
pub(super) fn writing() -> MutexGuard<'static, ()> {
    while ENDING.load(Ordering::Acquire) {
        // Another thread ends the process.
        thread::sleep(Duration::from_millis(5));
    }
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the process now, while threads of it still work.
pub fn end_now(exit_code: u8) -> ! {
    let _writing = writing();
    std::process::exit(exit_code.into())
}

/// From now on, a request to end ends the process with the exit code. The documents of the meeting that is being written are
/// finished first. A signal that the parent process ignores stays ignored, as with `nohup`.
///
/// On other systems than Unix, the system ends the process at once.
#[cfg(unix)]
pub fn end_between_writes(exit_code: u8) {
    use std::process;
    use std::time::Instant;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    /// The longest time for which the end of a write is waited for.
    const LONGEST_WAIT: Duration = Duration::from_millis(900);

    let ignored = ignored_signals();
    let handled = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|signal| ignored & (1 << (signal - 1)) == 0);
    // If the system allows no handler or no thread, it ends the process at once, and the next run removes temporary files.
    let Ok(mut signals) = Signals::new(handled) else { return };
    let wait = move || {
        if signals.forever().next().is_none() {
            return;
        }
        let from = Instant::now();
        ENDING.store(true, Ordering::Release);
        let mut free = WRITING.try_lock();
        while free.is_err() && from.elapsed() < LONGEST_WAIT {
            thread::sleep(Duration::from_millis(5));
            free = WRITING.try_lock();
        }
        if free.is_ok()
            && let Ok(Some(action)) = AT_END.try_lock().as_deref()
        {
            action();
        }
        process::exit(exit_code.into());
    };
    let _ = thread::Builder::new().spawn(wait);
}

#[cfg(not(unix))]
pub fn end_between_writes(_exit_code: u8) {}

/// The signals that this process ignores, as bits. None if the system does not say it: only Linux has this file.
#[cfg(unix)]
fn ignored_signals() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
