//! Hands over the results of the tasks in their order, and gives up tasks that do not end.
//!
//! No thread can be stopped from outside. A task that is given up keeps its worker, another worker takes its place, and the call
//! cannot return any more: its threads use what the caller has lent. So a watch that gives up tasks ends the process in the end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::{Call, hand_over, start};
use crate::diag::Finding;

/// The time between two looks at the running tasks.
const TICK: Duration = Duration::from_millis(50);

/// Looks at the running tasks now and then.
pub trait Watch {
    /// What is to be done now.
    fn look(&mut self) -> Verdict;

    /// Called after the last result if a task was given up, when the call was stopped, or with the finding of
    /// [`Verdict::End`]. If it returns, the call waits for the tasks that have not ended.
    fn end(&mut self, last: Option<Finding>);
}

/// What is to be done with the running tasks.
pub enum Verdict {
    GoOn,
    /// These tasks are given up, each with the result that it gets. The others go on.
    GiveUp(Vec<(usize, Finding)>),
    /// No task is waited for any more.
    End(Finding),
}

/// A watch that lets every task end.
pub(super) struct Unwatched;

impl Watch for Unwatched {
    fn look(&mut self) -> Verdict {
        Verdict::GoOn
    }

    fn end(&mut self, _: Option<Finding>) {}
}

/// The results that came, and those that are still waited for.
pub(super) struct Collector<'a, R, F> {
    call: &'a Call<'a>,
    waiting: std::ops::Range<usize>,
    count: usize,
    /// `None` after the last result. Then the workers end.
    queue: Option<Sender<usize>>,
    results: Receiver<(usize, Result<R, Finding>)>,
    on_result: F,
    watch: &'a mut dyn Watch,
    /// Results of tasks behind the next one.
    early: BTreeMap<usize, Result<R, Finding>>,
    next: usize,
    given_up: BTreeSet<usize>,
    looked: Instant,
}

impl<'a, R: Send, F: FnMut(usize, Result<R, Finding>)> Collector<'a, R, F> {
    pub(super) fn new(
        call: &'a Call<'a>,
        count: usize,
        queue: Sender<usize>,
        results: Receiver<(usize, Result<R, Finding>)>,
        on_result: F,
        watch: &'a mut dyn Watch,
    ) -> Self {
        Self {
            call,
            waiting: 0..count,
            count,
            queue: Some(queue),
            results,
            on_result,
            watch,
            early: BTreeMap::new(),
            next: 0,
            given_up: BTreeSet::new(),
            looked: Instant::now(),
        }
    }

    pub(super) fn queue_next(&mut self) {
        if let (Some(index), Some(queue)) = (self.waiting.next(), &self.queue) {
            // The workers have ended if nobody receives it.
            let _ = queue.send(index);
        }
    }

    /// Hands over all results. `worker` is what a new worker runs.
    pub(super) fn collect(&mut self, worker: &(dyn Fn() + Sync)) {
        while self.next < self.count {
            match self.results.recv_timeout(TICK) {
                Ok((index, result)) if !self.given_up.contains(&index) => drop(self.early.insert(index, result)),
                Ok(_) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if !self.hand_over_next() {
                // Nothing more is handed over, and the tasks that run may never end.
                self.queue = None;
                return self.watch.end(None);
            }
            if self.looked.elapsed() < TICK {
                continue;
            }
            self.looked = Instant::now();
            match self.watch.look() {
                Verdict::GoOn => {}
                Verdict::GiveUp(tasks) => {
                    self.give_up(tasks);
                    // The worker is lost, so another one takes its place. Without one, the others do the rest.
                    if let Ok(pool) = start(self.call.stack_size) {
                        return pool.in_place_scope(|scope| {
                            scope.spawn(move |_| worker());
                            self.collect(worker);
                        });
                    }
                }
                Verdict::End(finding) => {
                    self.queue = None;
                    return self.watch.end(Some(finding));
                }
            }
        }
        self.queue = None;
        if !self.given_up.is_empty() {
            self.watch.end(None);
        }
    }

    fn give_up(&mut self, tasks: Vec<(usize, Finding)>) {
        for (index, finding) in tasks {
            if index >= self.next && self.given_up.insert(index) {
                self.early.entry(index).or_insert(Err(finding));
            }
        }
    }

    /// Hands over the results that are next. False if the call is stopped.
    fn hand_over_next(&mut self) -> bool {
        while let Some(result) = self.early.remove(&self.next) {
            hand_over(|| (self.on_result)(self.next, result));
            if self.call.stopped.load(Ordering::Relaxed) {
                return false;
            }
            self.next += 1;
            self.queue_next();
        }
        true
    }
}
