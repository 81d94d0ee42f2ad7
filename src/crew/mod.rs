//! Work on several threads, told in order: meetings, and the languages of one. Plain
//! threads: typesetting uses a pool of its own and must not be called from inside one.

mod guard;

pub use guard::{guarded, listen};

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

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

/// Does `here`, and meanwhile `aside` on a thread of its own: something that could as well be
/// left, such as making ready. It is left where the system gives no thread, or where it panics.
pub fn meanwhile<R>(aside: impl FnOnce() + Send, here: impl FnOnce() -> R) -> R {
    thread::scope(|scope| {
        let thread = thread::Builder::new().name("crew".to_owned()).stack_size(STACK);
        let _ = thread.spawn_scoped(scope, || drop(guarded(aside)));
        here()
    })
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
    fn a_panic_ends_one_item_alone() {
        let mut told = Vec::new();
        in_order(&[1, 0, 2], 2, |_, item| 10 / item, |_, result| told.push(result.map_err(|finding| finding.code)));
        assert_eq!(told, [Ok(10), Err(Code::Internal), Ok(5)]);
    }
}
