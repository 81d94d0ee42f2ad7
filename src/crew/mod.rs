//! Work on several threads, told in order: meetings, and the languages of one.

mod guard;

pub use guard::{guarded, listen};

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use rayon::ThreadPoolBuilder;

use crate::diag::Finding;

/// Typesetting goes deep: the stack that the main thread gets is not enough for every text.
const STACK: usize = 16 * 1024 * 1024;

/// Does `work` for every item on `workers` threads and hands each result to `each`,
/// in the order of the items, on the thread of the caller. An item whose work
/// panicked has a finding for its result.
pub fn in_order<T, R>(
    items: &[T],
    workers: usize,
    work: impl Fn(usize, &T) -> R + Sync,
    mut each: impl FnMut(usize, Result<R, Finding>),
) where
    T: Sync,
    R: Send,
{
    let next = AtomicUsize::new(0);
    // A slow disk holds the workers up; results do not pile up in memory.
    let (send, receive) = sync_channel(workers);
    thread::scope(|scope| {
        let mut started = 0;
        for _ in 0..workers.min(items.len()) {
            let send = send.clone();
            let (next, work) = (&next, &work);
            let toil = move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { return };
                    if send.send((at, guarded(|| work(at, item)))).is_err() {
                        return;
                    }
                }
            };
            let thread = thread::Builder::new().name("crew".to_owned()).stack_size(STACK);
            if thread.spawn_scoped(scope, toil).is_ok() {
                started += 1;
            }
        }
        drop(send);
        if started == 0 {
            // A system that gives no thread still gives this one.
            items.iter().enumerate().for_each(|(at, item)| each(at, guarded(|| work(at, item))));
        } else {
            sort_out(&receive, &mut each);
        }
    });
}

/// Does `work` for every item, shared between the caller and `workers - 1` threads. The results
/// come in the order of the items; an item whose work panicked has a finding for its own.
pub fn share<T: Sync, R: Send>(
    items: &[T],
    workers: usize,
    work: impl Fn(usize, &T) -> R + Sync,
) -> Vec<Result<R, Finding>> {
    let next = AtomicUsize::new(0);
    let toil = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return done };
            done.push((at, guarded(|| work(at, item))));
        }
    };
    let mut all = thread::scope(|scope| {
        let thread = || thread::Builder::new().name("crew".to_owned()).stack_size(STACK);
        let others = (1..workers.min(items.len())).filter_map(|_| thread().spawn_scoped(scope, toil).ok());
        let others: Vec<_> = others.collect();
        let mut all = toil();
        // A worker catches every panic itself.
        all.extend(others.into_iter().filter_map(|other| other.join().ok()).flatten());
        all
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, result)| result).collect()
}

/// As [`in_order`], for typesetting and in two steps. Each item is alone in a pool of one thread:
/// Typst spreads its work over the pool it is called from, and in the one of the process the
/// documents would wait for one another's pieces. With several workers the second step is done
/// on the thread of the caller, which would only wait meanwhile.
pub fn in_two_steps<T, S, R>(
    items: &[T],
    workers: usize,
    first: impl Fn(usize, &T) -> S + Sync,
    second: impl Fn(usize, S) -> R + Sync,
    mut each: impl FnMut(usize, Result<R, Finding>),
) where
    T: Sync,
    S: Send,
    R: Send,
{
    if workers > 1 {
        let first = |at: usize, item: &T| alone(|| first(at, item));
        in_order(items, workers, first, |at, half| {
            each(at, half.flatten().and_then(|half| guarded(|| second(at, half))));
        });
    } else {
        let both = |at: usize, item: &T| alone(|| second(at, first(at, item)));
        in_order(items, workers, both, |at, result| each(at, result.flatten()));
    }
}

/// Does the work in a pool of its own; here, where the system gives none.
///
/// # Errors
/// The work panicked.
fn alone<R: Send>(work: impl FnOnce() -> R + Send) -> Result<R, Finding> {
    match ThreadPoolBuilder::new().num_threads(1).stack_size(STACK).build() {
        Ok(pool) => pool.install(|| guarded(work)),
        Err(_) => guarded(work),
    }
}

/// Holds back what came before its turn.
fn sort_out<R>(receive: &Receiver<(usize, R)>, each: &mut impl FnMut(usize, R)) {
    let mut early = BTreeMap::new();
    let mut turn = 0;
    for (at, result) in receive {
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
    fn shared_work_comes_back_in_order() {
        for workers in [0, 1, 3, 50] {
            let results = share(&[1, 2, 0, 5], workers, |at, item| at + 10 / item);
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
    fn two_steps_are_one_after_the_other_and_told_in_order() {
        for workers in [1, 3] {
            let mut told = Vec::new();
            let second = |at: usize, half: usize| half + 10 / (7 - at);
            in_two_steps(
                &[0; 9],
                workers,
                |at, _| at * 100,
                second,
                |at, result| {
                    told.push((at, result.map_err(|finding| finding.code)));
                },
            );
            let codes: Vec<_> = told.iter().filter(|(_, result)| result.is_err()).map(|(at, _)| *at).collect();
            assert_eq!(codes, [7], "the eighth divides by nothing");
            assert_eq!(told[2], (2, Ok(202)));
            assert!(told.iter().map(|(at, _)| *at).eq(0..9));
        }
    }

    #[test]
    fn a_panic_ends_one_item_alone() {
        let mut told = Vec::new();
        in_order(&[1, 0, 2], 2, |_, item| 10 / item, |_, result| told.push(result.map_err(|finding| finding.code)));
        assert_eq!(told, [Ok(10), Err(Code::Internal), Ok(5)]);
    }
}
