//! Ends the program between two writes when the user or the system asks it to end (Ctrl-C, SIGTERM), so that no temporary
//! file remains.

use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Held while files are written.
static WRITING: Mutex<()> = Mutex::new(());

/// The longest time for which the end of a write is waited for.
const PATIENCE: Duration = Duration::from_millis(900);

/// Marks that files are being written, until the value is dropped. Do not call it again meanwhile on the same thread.
pub(super) fn writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on, a request to end ends the process with the exit code. The documents of the meeting that is being written are
/// finished first. A second call has no effect.
pub fn end_between_writes(exit_code: u8) {
    // No signal is handled if the parent process ignores one of them, as `nohup` does. Then the system ends the program, and the
    // next run removes the temporary files.
    let _ = ctrlc::try_set_handler(move || {
        let from = Instant::now();
        let mut free = WRITING.try_lock();
        while free.is_err() && from.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(5));
            free = WRITING.try_lock();
        }
        process::exit(exit_code.into());
    });
}
