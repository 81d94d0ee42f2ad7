//! Where a thread runs. Linux leaves a new one on the processor of the thread that began it until it
//! next looks round, which in a virtual machine with an idle processor takes as long as reading a project.

/// A processor, as the system counts them; nothing where it is not asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Processor {
    #[cfg(target_os = "linux")]
    number: usize,
}

#[cfg(target_os = "linux")]
impl Processor {
    /// That of this thread.
    pub(super) fn current() -> Self {
        Self { number: rustix::thread::sched_getcpu() }
    }

    /// Moves this thread to another processor, where it is on this one and may run on others. What a
    /// system refuses is left as it is: the work gets done here too.
    pub(super) fn leave(self) {
        use rustix::thread::{sched_getaffinity, sched_setaffinity};

        if Self::current().number != self.number {
            return;
        }
        let Ok(all) = sched_getaffinity(None) else { return };
        let mut others = all;
        others.unset(self.number);
        if others.count() > 0 && sched_setaffinity(None, &others).is_ok() {
            // It may go anywhere again.
            let _ = sched_setaffinity(None, &all);
        }
    }
}

#[cfg(not(target_os = "linux"))]
impl Processor {
    pub(super) fn current() -> Self {
        Self {}
    }

    pub(super) fn leave(self) {}
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use rustix::thread::sched_getaffinity;

    use super::*;

    #[test]
    fn who_leaves_is_elsewhere_and_may_go_anywhere_again() {
        let all = sched_getaffinity(None).unwrap();
        let left = |_| {
            let here = Processor::current();
            here.leave();
            assert!(sched_getaffinity(None).unwrap() == all);
            Processor::current().number != here.number
        };
        // The system may send it back at once, but not always.
        assert_eq!((0..50).any(left), all.count() > 1);
    }
}
