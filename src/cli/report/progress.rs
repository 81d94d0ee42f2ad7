//! How far a run is: a bar on a terminal, and a line now and then where nobody watches, such as in the log of a CI service.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Fewer meetings are done before anybody has read a bar.
const FEWEST: usize = 10;

/// With fewer meetings no lines are printed.
const MANY: usize = 100;

/// The time between two lines.
const INTERVAL: Duration = Duration::from_secs(10);

/// How far a run is.
#[derive(Debug)]
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    total: usize,
    done: usize,
    begun: Instant,
    last_line: Instant,
}

impl Progress {
    pub(super) fn new(total: usize, on_terminal: bool) -> Self {
        let now = Instant::now();
        let bar = (on_terminal && total >= FEWEST).then(|| {
            let bar = ProgressBar::new(total as u64);
            let style = ProgressStyle::with_template("{bar:30} {pos} of {len} meetings, {per_sec}, {eta} left");
            match style {
                Ok(style) => bar.with_style(style.progress_chars("=> ")),
                Err(_) => bar,
            }
        });
        Self { bar, total, done: 0, begun: now, last_line: now }
    }

    /// Counts a meeting. Returns the line to print, if it is time for one.
    pub(super) fn advance(&mut self) -> Option<String> {
        self.done += 1;
        if let Some(bar) = &self.bar {
            bar.inc(1);
            return None;
        }
        let is_long = self.total >= MANY && self.done < self.total;
        if !is_long || self.last_line.elapsed() < INTERVAL {
            return None;
        }
        self.last_line = Instant::now();
        Some(line(self.done, self.total, self.begun.elapsed()))
    }

    /// Prints while the bar is not there.
    pub(super) fn aside(&self, print: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }

    /// Removes the bar.
    pub(super) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn line(done: usize, total: usize, elapsed: Duration) -> String {
    let rate = done as f64 / elapsed.as_secs_f64().max(0.001);
    let left = (total.saturating_sub(done) as f64 / rate.max(0.001)).ceil();
    format!("{done} of {total} meetings, {rate:.1} a second, {left:.0} s left")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_the_rate_and_the_time_left() {
        assert_eq!(line(120, 300, Duration::from_secs(10)), "120 of 300 meetings, 12.0 a second, 15 s left");
    }

    #[test]
    fn nothing_is_printed_at_once() {
        let mut progress = Progress::new(300, false);
        assert_eq!(progress.advance(), None);
        progress.last_line = Instant::now().checked_sub(INTERVAL).unwrap();
        assert!(progress.advance().is_some_and(|line| line.starts_with("2 of 300 meetings")));
        assert_eq!(progress.advance(), None);
    }
}
