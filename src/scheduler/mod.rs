//! Runs tasks on worker threads. The results come back in the order of the tasks.
//!
//! Each worker is the only thread of its rayon pool, because Typst splits its work over the pool
//! that it is called from. `docs/design.md` gives the reason.

mod panic;

pub use panic::{catch_panic, install_panic_hook};

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::diag::Finding;

/// The stack of a worker, in bytes. Typst recurses into nested content.
const STACK_SIZE: usize = 16 * 1024 * 1024;

/// How many tasks per worker may be queued, running, or done and waiting for an earlier one. Bounds memory.
const TASKS_PER_WORKER: usize = 32;

/// The number of processors that this process may use.
pub fn available_workers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Worker threads. They end when this value is dropped, and sleep while there is no task.
#[derive(Debug)]
pub struct Workers {
    /// Each pool is one thread.
    pools: Vec<ThreadPool>,
}

impl Workers {
    /// Starts `count` workers, at least one; fewer if the system cannot start so many threads.
    pub fn new(count: usize) -> Self {
        let pool = |_| ThreadPoolBuilder::new().num_threads(1).stack_size(STACK_SIZE).build().ok();
        Self { pools: (0..count.max(1)).map_while(pool).collect() }
    }

    /// Runs `work` for every task, and calls `on_result` on this thread with the index and the result of each, in
    /// the order of `tasks`. A panic of a task is its result. A second call from another thread waits for the first.
    pub fn run_in_order<T: Sync, R: Send>(
        &self,
        tasks: &[T],
        work: impl Fn(&T) -> R + Sync,
        mut on_result: impl FnMut(usize, Result<R, Finding>),
    ) {
        let Some(pools) = self.pools.get(..self.pools.len().min(tasks.len())).filter(|pools| !pools.is_empty()) else {
            // The system cannot start a thread, or there is no task.
            return tasks.iter().enumerate().for_each(|(index, task)| on_result(index, catch_panic(|| work(task))));
        };
        let (queue, queued) = channel();
        let (done, results) = channel();
        let queued = Mutex::new(queued);
        let run_queued = || {
            while let Some(index) = receive(&queued) {
                if let Some(task) = tasks.get(index) {
                    // The receiver is dropped at the end of this call.
                    drop(done.send((index, catch_panic(|| work(task)))));
                }
            }
        };
        let hand_over = || {
            // The queue is dropped when this closure ends, also by a panic. Then the workers end.
            let queue = queue;
            let mut waiting = 0..tasks.len();
            let mut queue_next = || waiting.next().map(|index| queue.send(index));
            for _ in 0..pools.len() * TASKS_PER_WORKER {
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
        };
        run_on_all(pools, &run_queued, hand_over);
    }
}

/// Runs `each` on every pool and `here` on this thread, and waits for all of them.
fn run_on_all(pools: &[ThreadPool], each: &(dyn Fn() + Sync), here: impl FnOnce()) {
    match pools.split_first() {
        Some((pool, others)) => pool.in_place_scope(|scope| {
            scope.spawn(|_| each());
            run_on_all(others, each, here);
        }),
        None => here(),
    }
}

/// The next index of the queue. `None` when the queue is closed and empty.
fn receive(queued: &Mutex<Receiver<usize>>) -> Option<usize> {
    queued.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

#[cfg(test)]
mod tests;
