//! Runs tasks on worker threads. The results come back in the order of the tasks.
//!
//! Each worker is the only thread of a rayon pool of its own, because Typst splits its work over the pool
//! that it is called from. `docs/design.md` gives the reason.

mod panic;

pub use panic::{catch_panic, install_panic_hook};

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use rayon::ThreadPoolBuilder;

use crate::diag::Finding;

/// The stack of a worker, in bytes. Typst recurses into nested content.
const STACK_SIZE: usize = 16 * 1024 * 1024;

/// How many tasks per worker may be queued, running, or done and waiting for an earlier one. Bounds memory.
const TASKS_PER_WORKER: usize = 32;

/// The number of processors that this process may use.
pub fn available_workers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Runs `work` for every task on `workers` threads, and calls `on_result` on this thread with the index and
/// the result of each, in the order of `tasks`. A panic of a task is its result.
pub fn run_in_order<T: Sync, R: Send>(
    tasks: &[T],
    workers: usize,
    work: impl Fn(&T) -> R + Sync,
    mut on_result: impl FnMut(usize, Result<R, Finding>),
) {
    let workers = workers.clamp(1, tasks.len().max(1));
    let (queue, queued) = channel();
    let (done, results) = channel();
    let queued = Mutex::new(queued);
    let run_queued = || {
        while let Some(index) = receive(&queued) {
            if let Some(task) = tasks.get(index) {
                // The receiver lives as long as this call.
                drop(done.send((index, catch_panic(|| work(task)))));
            }
        }
    };
    thread::scope(|scope| {
        // The queue is dropped when this closure ends, also by a panic. Then the workers end.
        let queue = queue;
        let start = || thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, || in_own_pool(run_queued));
        if (0..workers).filter(|_| start().is_ok()).count() == 0 {
            // The system gives no thread: this one does the work.
            return tasks.iter().enumerate().for_each(|(index, task)| on_result(index, catch_panic(|| work(task))));
        }
        let mut waiting = 0..tasks.len();
        let mut queue_next = || waiting.next().map(|index| queue.send(index));
        for _ in 0..workers * TASKS_PER_WORKER {
            queue_next();
        }
        let mut early = BTreeMap::new();
        let mut next = 0;
        for (index, result) in results.iter().take(tasks.len()) {
            early.insert(index, result);
            while let Some(result) = early.remove(&next) {
                on_result(next, result);
                next += 1;
                queue_next();
            }
        }
    });
}

/// The next index of the queue. `None` when the queue is closed and empty.
fn receive(queued: &Mutex<Receiver<usize>>) -> Option<usize> {
    queued.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

/// Runs `work` on this thread as the only thread of a new rayon pool.
fn in_own_pool(work: impl FnOnce()) {
    // Fails only where the thread is in a pool already.
    let _pool = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    work();
}

#[cfg(test)]
mod tests;
