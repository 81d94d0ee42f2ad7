//! Order, bounds and panics of tasks.

use std::sync::Barrier;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use super::*;
use crate::diag::Code;

#[test]
fn results_come_in_the_order_of_the_tasks() {
    let tasks: Vec<usize> = (0..1000).collect();
    for workers in [0, 1, 2, 7] {
        let mut results = Vec::new();
        Workers::new(workers).unwrap().run_in_order(
            &tasks,
            |task| task * 2,
            |index, result| results.push((index, result.unwrap())),
        );
        assert_eq!(results, tasks.iter().map(|task| (*task, task * 2)).collect::<Vec<_>>());
    }
    Workers::new(2).unwrap().run_in_order(&[(); 0], |()| (), |_, _: Result<(), _>| panic!("there is no task"));
}

#[test]
fn results_are_handed_over_on_the_thread_of_the_caller() {
    let caller = thread::current().id();
    let on_result = |_, worker: Result<_, _>| {
        assert_eq!(thread::current().id(), caller);
        assert_ne!(worker.unwrap(), caller);
    };
    Workers::new(2).unwrap().run_in_order(&[(), ()], |()| thread::current().id(), on_result);
}

#[test]
fn the_first_task_may_be_the_last_to_be_done() {
    let both = Barrier::new(2);
    let mut results = Vec::new();
    let work = |task: &usize| {
        // The first task waits until the third one has begun.
        if *task == 0 || *task == 2 {
            both.wait();
        }
        *task
    };
    Workers::new(2).unwrap().run_in_order(&[0, 1, 2, 3], work, |_, result| results.push(result.unwrap()));
    assert_eq!(results, [0, 1, 2, 3]);
}

#[test]
fn no_task_begins_while_too_many_results_wait() {
    let begun = AtomicUsize::new(0);
    let mut over = Vec::new();
    let work = |_: &()| begun.fetch_add(1, Ordering::SeqCst);
    Workers::new(2).unwrap().run_in_order(&[(); 500], work, |index, _| {
        thread::yield_now();
        over.extend(Some(index).filter(|_| begun.load(Ordering::SeqCst) > index + 2 * TASKS_PER_WORKER));
    });
    assert!(over.is_empty(), "{over:?}");
}

#[test]
fn a_pool_has_one_thread_with_a_large_stack() {
    fn depth(levels: usize) -> usize {
        let block = std::hint::black_box([levels; 128]);
        if levels == 0 { block[1] } else { depth(levels - 1) + std::hint::black_box(block[0]) - levels + 1 }
    }
    let work = |()| (rayon::current_num_threads(), depth(STACK_SIZE / 4 / 1024));
    Workers::new(2).unwrap().run_in_order(
        &[(), ()],
        |()| work(()),
        |_, result| assert_eq!(result, Ok((1, STACK_SIZE / 4 / 1024))),
    );
}

#[test]
fn a_panic_ends_only_one_task() {
    let mut results = Vec::new();
    let divide = |task: &usize| 10 / task;
    Workers::new(2)
        .unwrap()
        .run_in_order(&[1, 0, 2], divide, |_, result| results.push(result.map_err(|finding| finding.code)));
    assert_eq!(results, [Ok(10), Err(Code::Internal), Ok(5)]);
}

#[test]
fn a_panic_of_the_caller_ends_the_workers() {
    let ended = catch_panic(|| Workers::new(2).unwrap().run_in_order(&[(); 500], |()| (), |_, _| panic!("the caller")));
    assert_eq!(ended.map_err(|finding| finding.code), Err(Code::Internal));
}

/// Typst needs a pool. Without a thread there is none.
#[test]
fn a_system_without_threads_is_a_finding() {
    // No system has so much memory.
    let finding = start(usize::MAX / 4).unwrap_err();
    assert_eq!(finding.code, Code::NoThread);
    assert!(!finding.message.contains("os error"), "{}", finding.message);
}

#[test]
fn there_are_not_more_workers_than_tasks_or_than_the_limit() {
    let workers = Workers::new(usize::MAX).unwrap();
    assert_eq!(workers.limit(), MAX_WORKERS);
    workers.run_in_order(&[(); 3], |()| (), |_, _| {});
    assert_eq!(workers.idle.lock().unwrap().len(), 3);
    let workers = Workers::new(2).unwrap();
    workers.run_in_order(&[(); 3], |()| (), |_, _| {});
    assert_eq!(workers.idle.lock().unwrap().len(), 2);
}

#[test]
fn the_caller_may_start_tasks_while_it_takes_a_result() {
    let workers = Workers::new(2).unwrap();
    let mut sums = Vec::new();
    workers.run_in_order(
        &[1, 2, 3],
        |task| *task,
        |_, result| {
            let mut sum = result.unwrap();
            workers.run_in_order(&[10, 20], |task| *task, |_, result| sum += result.unwrap());
            sums.push(sum);
        },
    );
    assert_eq!(sums, [31, 32, 33]);
}

/// Typst's export yields while it works. Then a thread of a shared pool begins whatever is queued for it: if that were the
/// tasks of another call, each call could wait for the other.
#[test]
fn a_task_that_yields_begins_no_task_of_another_call() {
    let workers = Workers::new(1).unwrap();
    let (begins, begun) = channel();
    let (own, others) = (Mutex::new(None), Mutex::new(Vec::new()));
    let yields = |_: &()| {
        *own.lock().unwrap() = Some(thread::current().id());
        begins.send(()).unwrap();
        for _ in 0..50 {
            rayon::yield_now();
            thread::sleep(Duration::from_millis(1));
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| workers.run_in_order(&[()], yields, |_, _| ()));
        begun.recv().unwrap();
        let note = |_: &()| others.lock().unwrap().push(thread::current().id());
        workers.run_in_order(&[(), ()], note, |_, _| ());
    });
    let (own, others) = (own.into_inner().unwrap().unwrap(), others.into_inner().unwrap());
    assert!(others.len() == 2 && !others.contains(&own));
}

#[test]
fn a_call_that_is_ended_begins_no_more_tasks() {
    let workers = Workers::new(2).unwrap();
    let begun = AtomicUsize::new(0);
    let mut results = Vec::new();
    let work = |task: &usize| {
        begun.fetch_add(1, Ordering::SeqCst);
        *task
    };
    let tasks: Vec<usize> = (0..500).collect();
    let on_result = |index, result| {
        results.push(result);
        if index == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    workers.run_watched(&tasks, work, on_result, None);
    assert_eq!(results, [Ok(0), Ok(1), Ok(2)]);
    assert!(begun.load(Ordering::SeqCst) < 50);
    // The next call is not ended.
    let mut count = 0;
    workers.run_in_order(&tasks, work, |_, _| count += 1);
    assert_eq!(count, tasks.len());
}

/// Gives up the tasks that have not ended when `from` is longer ago than the limit, and lets them end after the last result.
struct Impatient<'a> {
    running: &'a Mutex<Vec<usize>>,
    from: std::time::Instant,
    released: &'a AtomicBool,
}

impl Watch for Impatient<'_> {
    fn look(&mut self) -> Vec<(usize, Finding)> {
        if self.from.elapsed() < Duration::from_millis(200) {
            return Vec::new();
        }
        let running = mem::take(&mut *self.running.lock().unwrap());
        running.into_iter().map(|index| (index, Finding::new(Code::TimeLimit, "x"))).collect()
    }

    fn end(&mut self) {
        self.released.store(true, Ordering::SeqCst);
    }
}

#[test]
fn a_task_that_does_not_end_is_given_up_and_the_others_are_done() {
    for workers in [1, 2] {
        let (running, released) = (Mutex::new(Vec::new()), AtomicBool::new(false));
        let tasks: Vec<usize> = (0..40).collect();
        let work = |task: &usize| {
            if *task == 3 || *task == 20 {
                running.lock().unwrap().push(*task);
                while !released.load(Ordering::SeqCst) {
                    thread::sleep(Duration::from_millis(1));
                }
            }
            *task
        };
        let mut results = Vec::new();
        let mut watch = Impatient { running: &running, from: std::time::Instant::now(), released: &released };
        let workers = Workers::new(workers).unwrap();
        let on_result = |index, result: Result<_, _>| {
            results.push((index, result.is_ok()));
            ControlFlow::Continue(())
        };
        workers.run_watched(&tasks, work, on_result, Some(&mut watch));
        assert!(released.load(Ordering::SeqCst));
        assert_eq!(results, (0..40).map(|index| (index, index != 3 && index != 20)).collect::<Vec<_>>());
    }
}
