//! Runs tasks on worker threads. The results come back in the order of the tasks.
//!
//! Each worker is the only thread of its rayon pool: Typst splits its work over the pool that it is called from.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use std::{io, mem, thread};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::diag::{Code, Finding, catch_panic, io_error_message};

/// The stack of a worker, in bytes. Typst recurses into nested content.
const STACK_SIZE: usize = 16 * 1024 * 1024;

/// The largest number of workers.
const MAX_WORKERS: usize = 1024;

/// How many tasks per worker may be queued, running, or done and waiting for an earlier one. Bounds memory.
const TASKS_PER_WORKER: usize = 8;

/// The time between two looks of a [`Watch`].
const TICK: Duration = Duration::from_millis(50);

/// The number of processors that this process may use.
pub fn available_workers() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Looks at the running tasks of a call now and then, and gives up those that do not end.
///
/// No thread can be stopped from outside. The call can return only when each task has ended, also one that is given up. So
/// [`Watch::end`] usually ends the process.
pub trait Watch {
    /// The tasks to give up, each with its result. They run, and were not given up before.
    fn look(&mut self) -> Vec<(usize, Finding)>;

    /// Called after the last result, if a task was given up or `on_result` has ended the call.
    fn end(&mut self);
}

/// Worker threads. They sleep while there is no task, and end when this value is dropped.
#[derive(Debug)]
pub struct Workers {
    limit: usize,
    /// The pools that no call uses. A call takes all, so that a thread that yields within its task begins no task of another call.
    idle: Mutex<Vec<ThreadPool>>,
}

impl Workers {
    /// At most `limit` workers for a call, from 1 to 1024. There are fewer if the system cannot start so many threads.
    ///
    /// # Errors
    /// The system cannot start a thread. Typst cannot run without a pool.
    pub fn new(limit: usize) -> Result<Self, Finding> {
        Ok(Self { limit: limit.clamp(1, MAX_WORKERS), idle: Mutex::new(vec![start(STACK_SIZE)?]) })
    }

    /// The largest number of workers that run at once.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// Runs `work` for every task, and calls `on_result` on this thread with the index and the result of each, in the order of
    /// `tasks`. A panic of a task is its result. Calls at the same time, also one from `on_result`, have workers of their own.
    pub fn run_in_order<T: Sync, R: Send>(
        &self,
        tasks: &[T],
        work: impl Fn(&T) -> R + Sync,
        mut on_result: impl FnMut(usize, Result<R, Finding>),
    ) {
        let on_result = |index, result| {
            on_result(index, result);
            ControlFlow::Continue(())
        };
        self.run_watched(tasks, work, on_result, None);
    }

    /// Like [`Workers::run_in_order`], but `on_result` can end the call, and a watch can give up tasks. After the end, tasks that
    /// have not begun are left out.
    pub fn run_watched<T: Sync, R: Send>(
        &self,
        tasks: &[T],
        work: impl Fn(&T) -> R + Sync,
        mut on_result: impl FnMut(usize, Result<R, Finding>) -> ControlFlow<()>,
        watch: Option<&mut dyn Watch>,
    ) {
        let count = tasks.len().min(self.limit);
        let mut pools = mem::take(&mut *lock(&self.idle));
        while pools.len() < count {
            match start(STACK_SIZE) {
                Ok(pool) => pools.push(pool),
                Err(_) if !pools.is_empty() => break,
                Err(finding) => {
                    let refuse = |index| on_result(index, Err(finding.clone()));
                    return (0..tasks.len()).try_for_each(refuse).break_value().unwrap_or_default();
                }
            }
        }
        let ((queue, queued), (done, results)) = (channel(), channel());
        let (queued, over) = (Mutex::new(queued), AtomicBool::new(false));
        // The lock is released before the task begins.
        let next = || lock(&queued).recv().ok().filter(|_| !over.load(Ordering::Relaxed));
        let worker = || {
            while let Some(index) = next() {
                // The receiver is dropped at the end of this call.
                drop(done.send((index, catch_panic(|| work(&tasks[index])))));
            }
        };
        let used = &pools[..count.min(pools.len())];
        run_on_all(used, &worker, || {
            thread::scope(|scope| {
                // Without another thread, the other workers do the rest.
                let replace = || drop(start(STACK_SIZE).map(|pool| scope.spawn(move || pool.install(worker))));
                let sizes = (tasks.len(), used.len() * TASKS_PER_WORKER);
                collect(sizes, (queue, results), &over, on_result, watch, replace);
            });
        });
        pools.truncate(self.limit.saturating_sub(lock(&self.idle).len()));
        lock(&self.idle).append(&mut pools);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts a worker.
fn start(stack_size: usize) -> Result<ThreadPool, Finding> {
    ThreadPoolBuilder::new().num_threads(1).stack_size(stack_size).build().map_err(|error| {
        let words = io_error_message(&io::Error::other(error));
        Finding::new(Code::NoThread, format!("the system cannot start a thread: {words}"))
            .help("end other programs, or raise the limits of processes and memory: see `ulimit -u` and `ulimit -v`")
    })
}

/// The index of a task, and its result.
type Done<R> = (usize, Result<R, Finding>);

/// Queues the tasks and hands over the results in order. `replace` starts a worker in place of one that is lost.
fn collect<R>(
    (count, window): (usize, usize),
    (queue, results): (Sender<usize>, Receiver<Done<R>>),
    over: &AtomicBool,
    mut on_result: impl FnMut(usize, Result<R, Finding>) -> ControlFlow<()>,
    mut watch: Option<&mut dyn Watch>,
    replace: impl Fn(),
) {
    let (mut early, mut given_up) = (BTreeMap::new(), BTreeSet::new());
    let (mut queued, mut next, mut looked) = (0, 0, Instant::now());
    while next < count && !over.load(Ordering::Relaxed) {
        while queued < count.min(next + window) {
            // The workers have ended if nobody receives it.
            let _ = queue.send(queued);
            queued += 1;
        }
        let received = match watch {
            Some(_) => results.recv_timeout(TICK).ok(),
            None => results.recv().ok(),
        };
        early.extend(received.filter(|(index, _)| !given_up.contains(index)));
        if let Some(watch) = watch.as_deref_mut().filter(|_| looked.elapsed() >= TICK) {
            looked = Instant::now();
            for (index, finding) in watch.look() {
                given_up.insert(index);
                early.entry(index).or_insert(Err(finding));
                replace();
            }
        }
        while let Some(result) = early.remove(&next) {
            next += 1;
            if on_result(next - 1, result).is_break() {
                over.store(true, Ordering::Relaxed);
                break;
            }
        }
    }
    drop(queue); // the workers end
    if let Some(watch) = watch.filter(|_| over.load(Ordering::Relaxed) || !given_up.is_empty()) {
        watch.end();
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

#[cfg(test)]
mod tests;
