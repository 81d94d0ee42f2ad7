//! Work on several threads, told in order: meetings, and the languages of one.
//!
//! A worker is a pool of one thread: Typst spreads its work over the pool that it is called
//! from, and in the one of the process the documents would wait for one another's pieces.

mod guard;
mod processor;

pub use guard::{guarded, listen};

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::diag::Finding;
use processor::Processor;

/// Bytes. Typesetting goes deep: the stack that the main thread gets is not enough for every text.
const STACK: usize = 16 * 1024 * 1024;

/// How long one who waits for the others of a crew stays awake. Who sleeps has to be woken, which in
/// a virtual machine may take as long as setting a page: its idle processors are seen too late. Most
/// pauses between two pieces of one meeting are shorter.
const PATIENCE: Duration = Duration::from_millis(1);

/// Does `work` on this thread as a worker would: alone in its pool, of which it is for the rest of
/// its life, and on a deep stack.
///
/// # Errors
/// The work panicked, or there is no memory for the stack.
pub fn alone<R>(work: impl FnOnce() -> R) -> Result<R, Finding> {
    let at_depth = || {
        // Where the thread is in a pool already, it stays there.
        let _pool = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
        work()
    };
    guarded(|| stacker::grow(STACK, at_depth))
}

/// Does `work` for every item on `workers` threads and hands each result to `each`,
/// in the order of the items, on the thread of the caller. Where one is enough, the
/// caller is the one. An item whose work panicked has a finding for its result.
pub fn in_order<T, R>(
    items: &[T],
    workers: usize,
    work: impl Fn(usize, &T) -> R + Sync,
    mut each: impl FnMut(usize, Result<R, Finding>),
) where
    T: Sync,
    R: Send,
{
    let workers = match workers.min(items.len()) {
        0 | 1 => Vec::new(),
        workers => pools(workers),
    };
    if workers.is_empty() {
        // A system that gives no thread still gives this one.
        return items.iter().enumerate().for_each(|(at, item)| each(at, guarded(|| work(at, item))));
    }
    let next = AtomicUsize::new(0);
    // A slow disk holds the workers up; results do not pile up in memory.
    let (send, receive) = sync_channel(workers.len());
    let toil = || {
        while let Some((at, item)) = take(items, &next) {
            if send.send((at, guarded(|| work(at, item)))).is_err() {
                return;
            }
        }
    };
    on_all(&workers, &toil, || sort_out(&receive, items.len(), &mut each));
}

/// Workers that stand by for one piece of work after another; the caller works with them. They are
/// for one caller at a time: a second one would wait for the work of the first.
#[derive(Debug)]
pub struct Crew {
    workers: Vec<ThreadPool>,
    /// How often they have been called to work.
    calls: Arc<AtomicUsize>,
}

impl Crew {
    /// `workers` in all, with the caller; fewer where the system gives fewer threads.
    pub fn new(workers: usize) -> Self {
        let crew = Self { workers: pools(workers.saturating_sub(1)), calls: Arc::default() };
        let (here, up) = (Processor::current(), Arc::new(AtomicUsize::new(0)));
        for worker in &crew.workers {
            let (up, stand_by) = (Arc::clone(&up), crew.stand_by());
            worker.spawn(move || {
                here.leave();
                up.fetch_add(1, Ordering::Release);
                stand_by();
            });
        }
        // Whoever stands in line behind this thread gets past it.
        stay_awake(|| up.load(Ordering::Acquire) == crew.workers.len());
        crew
    }

    /// Does `work` for every item. The results come in the order of the items; an item whose
    /// work panicked has a finding for its own.
    pub fn share<T: Sync, R: Send>(
        &self,
        items: &[T],
        work: impl Fn(usize, &T) -> R + Sync,
    ) -> Vec<Result<R, Finding>> {
        let next = AtomicUsize::new(0);
        let done = Mutex::new(BTreeMap::new());
        let toil = || {
            while let Some((at, item)) = take(items, &next) {
                let result = guarded(|| work(at, item));
                lock(&done).insert(at, result);
            }
        };
        self.call(&toil);
        done.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect()
    }

    /// As [`Crew::share`], in two steps: all first steps are begun before a second one, and a
    /// worker for whom no first step is left takes the second steps of others.
    pub fn in_two_steps<T: Sync, S: Send, R: Send>(
        &self,
        items: &[T],
        first: impl Fn(usize, &T) -> S + Sync,
        second: impl Fn(usize, S) -> R + Sync,
    ) -> Vec<Result<R, Finding>> {
        let next = AtomicUsize::new(0);
        let bench = Mutex::new(Bench { half: VecDeque::new(), open: items.len(), done: BTreeMap::new() });
        let changed = Condvar::new();
        let put = |at: usize, half: Result<S, Finding>| {
            lock(&bench).half.push_back((at, half));
            changed.notify_one();
        };
        let toil = || {
            while let Some((at, item)) = take(items, &next) {
                put(at, guarded(|| first(at, item)));
            }
            while let Some((at, half)) = half_done(&bench, &changed) {
                let result = half.and_then(|half| guarded(|| second(at, half)));
                lock(&bench).done.insert(at, result);
            }
        };
        self.call(&toil);
        bench.into_inner().unwrap_or_else(PoisonError::into_inner).done.into_values().collect()
    }

    /// Does `toil` on every worker and on this thread.
    fn call(&self, toil: &(dyn Fn() + Sync)) {
        self.calls.fetch_add(1, Ordering::Release);
        let ready = AtomicUsize::new(0);
        let there = || {
            toil();
            // The last thing that this worker does before it is called again.
            rayon::spawn(self.stand_by());
            ready.fetch_add(1, Ordering::Release);
        };
        on_all(&self.workers, &there, || {
            toil();
            stay_awake(|| ready.load(Ordering::Acquire) == self.workers.len());
        });
    }

    /// What a worker does until it is called again.
    fn stand_by(&self) -> impl FnOnce() + Send + 'static {
        let calls = Arc::clone(&self.calls);
        let so_far = calls.load(Ordering::Acquire);
        move || stay_awake(|| calls.load(Ordering::Acquire) != so_far)
    }
}

/// Waits until `ready`, and no longer than is worth it.
fn stay_awake(ready: impl Fn() -> bool) {
    let began = Instant::now();
    while !ready() && began.elapsed() < PATIENCE {
        thread::yield_now();
    }
}

/// What lies between the two steps.
struct Bench<S, R> {
    half: VecDeque<(usize, Result<S, Finding>)>,
    /// Items of which nobody has begun the second step.
    open: usize,
    done: BTreeMap<usize, Result<R, Finding>>,
}

/// An item for its second step, waited for; nothing where all have been begun.
fn half_done<S, R>(bench: &Mutex<Bench<S, R>>, changed: &Condvar) -> Option<(usize, Result<S, Finding>)> {
    let mut bench = lock(bench);
    loop {
        if bench.open == 0 {
            return None;
        }
        if let Some(item) = bench.half.pop_front() {
            bench.open -= 1;
            if bench.open == 0 {
                changed.notify_all();
            }
            return Some(item);
        }
        bench = changed.wait(bench).unwrap_or_else(PoisonError::into_inner);
    }
}

fn take<'t, T>(items: &'t [T], next: &AtomicUsize) -> Option<(usize, &'t T)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    items.get(at).map(|item| (at, item))
}

/// What is behind a lock, whatever became of a thread that held it: nothing is left half-changed.
fn lock<T>(behind: &Mutex<T>) -> MutexGuard<'_, T> {
    behind.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As many workers as the system gives, `count` at most.
fn pools(count: usize) -> Vec<ThreadPool> {
    let pool = || ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build().ok();
    (0..count).map_while(|_| pool()).collect()
}

/// Does `toil` on every worker and `here` on this thread, and waits for all.
fn on_all<R>(workers: &[ThreadPool], toil: &(dyn Fn() + Sync), here: impl FnOnce() -> R) -> R {
    match workers.split_first() {
        Some((worker, others)) => worker.in_place_scope(|scope| {
            scope.spawn(|_| toil());
            on_all(others, toil, here)
        }),
        None => here(),
    }
}

/// Holds back what came before its turn.
fn sort_out<R>(receive: &Receiver<(usize, R)>, count: usize, each: &mut impl FnMut(usize, R)) {
    let mut early = BTreeMap::new();
    let mut turn = 0;
    for (at, result) in receive.iter().take(count) {
        early.insert(at, result);
        while let Some(result) = early.remove(&turn) {
            each(turn, result);
            turn += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;
    use std::sync::Barrier;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..100).collect();
        for workers in [1, 2, 7] {
            let mut told = Vec::new();
            in_order(&items, workers, |_, item| item * 2, |at, result| told.push((at, result.unwrap())));
            assert_eq!(told, items.iter().map(|item| (*item, item * 2)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn one_worker_is_the_caller() {
        let me = thread::current().id();
        in_order(&[(), ()], 1, |_, _| thread::current().id(), |_, result| assert_eq!(result.unwrap(), me));
        in_order(&[()], 2, |_, _| thread::current().id(), |_, result| assert_eq!(result.unwrap(), me));
        in_order(&[(), ()], 2, |_, _| thread::current().id(), |_, result| assert_ne!(result.unwrap(), me));
    }

    #[test]
    fn alone_is_in_a_pool_of_one() {
        assert_eq!(alone(|| alone(rayon::current_num_threads)), Ok(Ok(1)));
        assert_eq!(alone(|| stacker::remaining_stack().is_some_and(|left| left < STACK / 2)), Ok(false));
        assert_eq!(alone(|| [0; 3].len() / [0; 0].len()).map_err(|finding| finding.code), Err(Code::Internal));
    }

    #[test]
    fn shared_work_comes_back_in_order() {
        for workers in [0, 1, 3, 50] {
            let results = Crew::new(workers).share(&[1, 2, 0, 5], |at, item| at + 10 / item);
            let codes: Vec<_> = results.into_iter().map(|result| result.map_err(|finding| finding.code)).collect();
            assert_eq!(codes, [Ok(10), Ok(6), Err(Code::Internal), Ok(5)]);
        }
    }

    #[test]
    fn the_first_may_be_the_last_to_be_done() {
        let both = Barrier::new(2);
        let mut told = Vec::new();
        let work = |at: usize, _: &()| {
            // The first item waits until the third one is begun.
            if at == 0 || at == 2 {
                both.wait();
            }
            at
        };
        in_order(&[(), (), (), ()], 2, work, |at, _| told.push(at));
        assert_eq!(told, [0, 1, 2, 3]);
    }

    #[test]
    fn two_steps_are_one_after_the_other_and_come_back_in_order() {
        for workers in [0, 1, 3, 20] {
            let second = |at: usize, half: usize| half + 10 / (7 - at);
            let results = Crew::new(workers).in_two_steps(&[0; 9], |at, _| 100 * at / usize::from(at != 3), second);
            let wrong: Vec<_> = (0..9).filter(|at| results[*at].is_err()).collect();
            assert_eq!(wrong, [3, 7], "one divides by nothing in the first step, one in the second");
            assert_eq!(results[2], Ok(202));
            assert_eq!(results.len(), 9);
        }
    }

    #[test]
    fn a_crew_does_one_thing_after_another() {
        let crew = Crew::new(2);
        for round in 0..50 {
            let results = crew.share(&[0; 7], |at, _| at + round);
            assert!(results.into_iter().map(Result::unwrap).eq(round..round + 7));
        }
        assert!(crew.share(&[0; 0], |at, _| at).is_empty());
    }

    #[test]
    fn a_panic_ends_one_item_alone() {
        let mut told = Vec::new();
        in_order(&[1, 0, 2], 2, |_, item| 10 / item, |_, result| told.push(result.map_err(|finding| finding.code)));
        assert_eq!(told, [Ok(10), Err(Code::Internal), Ok(5)]);
    }
}
