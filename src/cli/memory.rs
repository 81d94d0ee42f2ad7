//! How much memory the process has, and how much it may have. Only Linux says it.

use std::fs;

/// The default limit in MiB, if the machine has enough.
const DEFAULT: u64 = 4096;

/// The most memory that the process may have, in MiB.
pub(super) fn limit(wanted: Option<u32>) -> u64 {
    let machine = field(&fs::read_to_string("/proc/meminfo").unwrap_or_default(), "MemTotal:");
    wanted.map_or_else(|| machine.map_or(DEFAULT, |machine| DEFAULT.min(machine * 3 / 4)), u64::from)
}

/// The limit in MiB, if the process has more memory.
pub(super) fn over(limit: u64) -> Option<u64> {
    let used = field(&fs::read_to_string("/proc/self/status").ok()?, "VmRSS:")?;
    (used > limit).then_some(limit)
}

/// A field of a file of the system, in MiB.
fn field(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kib| kib / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_read() {
        assert_eq!(field("Name:\tx\nVmRSS:\t  204800 kB\n", "VmRSS:"), Some(200));
        assert_eq!(field("Name:\tx\n", "VmRSS:"), None);
        assert_eq!(limit(Some(100)), 100);
    }
}
