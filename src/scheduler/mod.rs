//! Runs tasks on worker threads. The results come back in the order of the tasks.
//!
//! Each worker is the only thread of its rayon pool, because Typst splits its work over the pool
//! that it is called from. `docs/design.md` gives the reason.

mod collect;
mod panic;

pub use collect::{Verdict, Watch};
pub use panic::catch_panic;

use collect::{Collector, Unwatched};

use std::cell::Cell;
use std::io;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::diag::{Code, Finding, io_error_message};

/// The stack of a worker, in bytes. Typst recurses into nested content.
const STACK_SIZE: usize = 16 * 1024 * 1024;

/// The largest number of workers.
const MAX_WORKERS: usize = 1024;

/// How many tasks per worker may be queued, running, or done and waiting for an earlier one. Bounds memory.
const TASKS_PER_WORKER: usize = 8;

thread_local! {
    /// True while this thread hands over a result.
    static HANDS_OVER: Cell<bool> = const { Cell::new(false) };
}

/// The number of processors that this process may use.
pub fn available_workers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Worker threads. They end when this value is dropped, and sleep while there is no task.
#[derive(Debug)]
pub struct Workers {
    limit: usize,
    stack_size: usize,
    /// Each pool is one thread. Threads are started when there are tasks for them. Locked while a call uses them: a thread
    /// that yields within a task of one call would otherwise begin to wait for the tasks of another call, below which the
    /// first task could never end.
    pools: Mutex<Vec<ThreadPool>>,
    /// True if the running call is to end.
    stopped: AtomicBool,
}

impl Workers {
    /// At most `limit` workers, from 1 to 1024. There are fewer if the system cannot start so many threads.
    ///
    /// # Errors
    /// The system cannot start a thread. Typst cannot run without a pool.
    pub fn new(limit: usize) -> Result<Self, Finding> {
        Self::with_stack(limit, STACK_SIZE)
    }

    fn with_stack(limit: usize, stack_size: usize) -> Result<Self, Finding> {
        let pools = Mutex::new(vec![start(stack_size)?]);
        Ok(Self { limit: limit.clamp(1, MAX_WORKERS), stack_size, pools, stopped: AtomicBool::new(false) })
    }

    /// The largest number of workers that run at once.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Ends the running call: tasks that have not begun are left out, and no more results are handed over. To be called from
    /// `on_result`.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Runs `work` for every task, and calls `on_result` on this thread with the index and the result of each, in
    /// the order of `tasks`. A panic of a task is its result. A second call from another thread waits for the first.
    /// A call from `on_result` cannot wait, so it has one worker of its own.
    pub fn run_in_order<T: Sync, R: Send>(
        &self,
        tasks: &[T],
        work: impl Fn(&T) -> R + Sync,
        on_result: impl FnMut(usize, Result<R, Finding>),
    ) {
        self.run_watched(tasks, work, on_result, &mut Unwatched);
    }

    /// Like [`Workers::run_in_order`], with a watch that can give up tasks.
    pub fn run_watched<T: Sync, R: Send>(
        &self,
        tasks: &[T],
        work: impl Fn(&T) -> R + Sync,
        on_result: impl FnMut(usize, Result<R, Finding>),
        watch: &mut dyn Watch,
    ) {
        if HANDS_OVER.get() {
            return match start(self.stack_size) {
                Ok(pool) => {
                    let call = Call { stopped: &AtomicBool::new(false), stack_size: self.stack_size };
                    run(&[pool], &call, tasks, work, on_result, watch);
                }
                Err(finding) => refuse(tasks.len(), &finding, on_result),
            };
        }
        let mut pools = self.pools.lock().unwrap_or_else(PoisonError::into_inner);
        // One pool for each task, but not more than the limit.
        while pools.len() < tasks.len().min(self.limit)
            && let Ok(pool) = start(self.stack_size)
        {
            pools.push(pool);
        }
        let count = pools.len().min(tasks.len());
        self.stopped.store(false, Ordering::Relaxed);
        let call = Call { stopped: &self.stopped, stack_size: self.stack_size };
        run(&pools[..count], &call, tasks, work, on_result, watch);
    }
}

fn refuse<R>(tasks: usize, finding: &Finding, mut on_result: impl FnMut(usize, Result<R, Finding>)) {
    (0..tasks).for_each(|index| on_result(index, Err(finding.clone())));
}

/// Starts a worker.
fn start(stack_size: usize) -> Result<ThreadPool, Finding> {
    ThreadPoolBuilder::new().num_threads(1).stack_size(stack_size).build().map_err(|error| {
        let words = io_error_message(&io::Error::other(error));
        Finding::new(Code::NoThread, format!("the system cannot start a thread: {words}"))
            .help("end other programs, or raise the limits of processes and memory: see `ulimit -u` and `ulimit -v`")
    })
}

/// What a call has of its workers.
struct Call<'a> {
    stopped: &'a AtomicBool,
    stack_size: usize,
}

fn run<T: Sync, R: Send>(
    pools: &[ThreadPool],
    call: &Call<'_>,
    tasks: &[T],
    work: impl Fn(&T) -> R + Sync,
    on_result: impl FnMut(usize, Result<R, Finding>),
    watch: &mut dyn Watch,
) {
    let (queue, queued) = channel();
    let (done, results) = channel();
    let queued = Mutex::new(queued);
    let stopped = call.stopped;
    let run_queued = || {
        while let Some(index) = receive(&queued) {
            if stopped.load(Ordering::Relaxed) {
                break;
            }
            if let Some(task) = tasks.get(index) {
                // The receiver is dropped at the end of this call.
                drop(done.send((index, catch_panic(|| work(task)))));
            }
        }
    };
    let collect = || {
        // The queue is dropped when this closure ends, also by a panic. Then the workers end.
        let mut collector = Collector::new(call, tasks.len(), queue, results, on_result, watch);
        for _ in 0..pools.len() * TASKS_PER_WORKER {
            collector.queue_next();
        }
        collector.collect(&run_queued);
    };
    run_on_all(pools, &run_queued, collect);
}

/// Calls `on_result`, and marks this thread while it runs.
fn hand_over(on_result: impl FnOnce()) {
    struct Mark(bool);
    impl Drop for Mark {
        fn drop(&mut self) {
            HANDS_OVER.set(self.0);
        }
    }
    let _mark = Mark(HANDS_OVER.replace(true));
    on_result();
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
