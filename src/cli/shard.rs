//! A shard: the part of the meetings that one of several machines renders.

use crate::digest::sha256;

/// The names of the environment variables of a service that starts one program on several machines.
struct Service {
    name: &'static str,
    index: &'static str,
    /// The environment variable with the number of the first machine. `None`: it is `counts_from`.
    first: Option<&'static str>,
    counts_from: u64,
    /// The variables that may have the number of machines.
    total: &'static [&'static str],
}

const SERVICES: &[Service] = &[
    Service { name: "GitLab", index: "CI_NODE_INDEX", first: None, counts_from: 1, total: &["CI_NODE_TOTAL"] },
    Service {
        name: "GitHub",
        index: "STRATEGY_JOB_INDEX",
        first: None,
        counts_from: 0,
        total: &["STRATEGY_JOB_TOTAL"],
    },
    Service {
        name: "Kubernetes",
        index: "JOB_COMPLETION_INDEX",
        first: None,
        counts_from: 0,
        total: &["JOB_COMPLETIONS"],
    },
    Service {
        name: "Slurm",
        index: "SLURM_ARRAY_TASK_ID",
        first: Some("SLURM_ARRAY_TASK_MIN"),
        counts_from: 0,
        total: &["SLURM_ARRAY_TASK_COUNT"],
    },
    Service {
        name: "AWS Batch",
        index: "AWS_BATCH_JOB_ARRAY_INDEX",
        first: None,
        counts_from: 0,
        total: &["AWS_BATCH_JOB_ARRAY_SIZE"],
    },
    Service {
        name: "Cloud Run",
        index: "CLOUD_RUN_TASK_INDEX",
        first: None,
        counts_from: 0,
        total: &["CLOUD_RUN_TASK_COUNT"],
    },
    Service { name: "Bazel", index: "TEST_SHARD_INDEX", first: None, counts_from: 0, total: &["TEST_TOTAL_SHARDS"] },
];

/// One part of all meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shard {
    /// Counted from 0.
    index: u64,
    total: u64,
}

/// The value of an environment variable.
type Variable<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Shard {
    /// Reads `2/8`, `auto` or `auto/8`.
    ///
    /// # Errors
    /// What is wrong. There is no shard that means all meetings, except the only one of one.
    pub(super) fn read(text: &str, variable: Variable<'_>) -> Result<Self, String> {
        let (index, total) = text.split_once('/').map_or((text, None), |(index, total)| (index, Some(total)));
        let total = total.map(|total| number(total, "--shard")).transpose()?;
        if index == "auto" {
            return from_environment(total, variable);
        }
        let index = number(index, "--shard").map_err(|_| expected(text))?;
        let total = total.ok_or_else(|| expected(text))?;
        match index {
            0 => Err(format!("--shard counts from 1, found {text}; the first of {total} is 1/{total}")),
            index => new(index - 1, total, text),
        }
    }

    /// True if the shard has the meeting: the first eight bytes of the SHA-256 of its id in small letters, as a number, leave this
    /// remainder. So a meeting stays in its shard whatever other meetings there are.
    pub(super) fn has(self, id: &str) -> bool {
        let digest = sha256(id.to_lowercase().as_bytes());
        let first = digest.iter().take(8).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
        first % self.total == self.index
    }
}

fn expected(text: &str) -> String {
    format!("--shard must be I/N, such as 2/8, or auto, not `{text}`")
}

fn number(text: &str, name: &str) -> Result<u64, String> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|_| is_number);
    number.ok_or_else(|| format!("{name} must be a number, not `{text}`"))
}

fn new(index: u64, total: u64, shown: &str) -> Result<Shard, String> {
    if index < total {
        return Ok(Shard { index, total });
    }
    Err(format!("there is no such shard: {shown}"))
}

/// The shard of the service that started the program.
fn from_environment(total: Option<u64>, variable: Variable<'_>) -> Result<Shard, String> {
    let mut found: Option<(Shard, &Service)> = None;
    for service in SERVICES {
        let Some(shard) = of_service(service, total, variable)? else { continue };
        match found {
            Some((other, of)) if other != shard => {
                let message = format!("{} and {} name different shards", of.name, service.name);
                return Err(format!("{message}; give one of them with --shard I/N"));
            }
            _ => found = Some((shard, service)),
        }
    }
    let names: Vec<&str> = SERVICES.iter().map(|service| service.index).collect();
    let none = || format!("--shard auto found none of the variables {}; give --shard I/N", names.join(", "));
    found.map(|(shard, _)| shard).ok_or_else(none)
}

/// `None` if none of the variables of the service is set.
fn of_service(service: &Service, given: Option<u64>, variable: Variable<'_>) -> Result<Option<Shard>, String> {
    let index = variable(service.index);
    let total = service.total.iter().find_map(|name| Some((*name, variable(name)?)));
    let (index, total) = match (index, total, given) {
        (None, None, _) => return Ok(None),
        (None, Some((name, _)), _) => return Err(format!("{name} is set, and {} is not", service.index)),
        (Some(index), Some((name, total)), None) => (index, number(&total, name)?),
        (Some(index), Some((name, total)), Some(given)) => match number(&total, name)? {
            total if total == given => (index, total),
            total => return Err(format!("{name} is {total}, and --shard says {given}")),
        },
        (Some(index), None, Some(given)) => (index, given),
        (Some(_), None, None) => {
            let (name, help) = (service.total[0], "set it, or give the number of shards with --shard auto/N");
            return Err(format!("{} is set, and {name} is not; {help}", service.index));
        }
    };
    let index = number(&index, service.index)?;
    let first = match service.first {
        None => service.counts_from,
        Some(name) => match variable(name) {
            Some(first) => number(&first, name)?,
            None => return Err(format!("{} is set, and {name} is not", service.index)),
        },
    };
    let index = match index.checked_sub(first) {
        Some(steps) if service.first.is_some() => steps / step(service, first, total, steps, variable)?,
        Some(index) => index,
        None => return Err(format!("{} is {index}, and the first shard is {first}", service.index)),
    };
    new(index, total, &format!("{} is the number {} of {total}", service.index, index + 1)).map(Some)
}

/// The distance between two tasks of an array whose numbers need not follow each other.
fn step(service: &Service, first: u64, total: u64, steps: u64, variable: Variable<'_>) -> Result<u64, String> {
    const LAST: &str = "SLURM_ARRAY_TASK_MAX";
    let last = variable(LAST).ok_or_else(|| format!("{} is set, and {LAST} is not", service.index))?;
    let range = number(&last, LAST)?.saturating_sub(first);
    let gaps = total.saturating_sub(1).max(1);
    let step = (range / gaps).max(1);
    if range != step * total.saturating_sub(1) || !steps.is_multiple_of(step) {
        let message = "the numbers of the tasks have different distances, so nobody knows which shard this is";
        return Err(format!("{message}; use an array such as 0-{}", total.saturating_sub(1)));
    }
    Ok(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auto(text: &str, variables: &[(&str, &str)]) -> Result<(u64, u64), String> {
        let variable = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, v)| (*v).to_owned());
        Shard::read(text, &variable).map(|shard| (shard.index + 1, shard.total))
    }

    #[test]
    fn a_shard_is_counted_from_one() {
        assert_eq!(auto("2/8", &[]), Ok((2, 8)));
        assert_eq!(auto("1/1", &[]), Ok((1, 1)));
        for wrong in
            ["0/8", "9/8", "1/0", "0/0", "2", "/8", "2/", "a/8", "-1/8", "+1/8", "2/8/9", "", "auto/", "auto/x"]
        {
            assert!(auto(wrong, &[]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn each_service_counts_in_its_own_way() {
        assert_eq!(auto("auto", &[("CI_NODE_INDEX", "1"), ("CI_NODE_TOTAL", "4")]), Ok((1, 4)));
        assert_eq!(auto("auto", &[("CLOUD_RUN_TASK_INDEX", "0"), ("CLOUD_RUN_TASK_COUNT", "4")]), Ok((1, 4)));
        assert_eq!(auto("auto", &[("TEST_SHARD_INDEX", "3"), ("TEST_TOTAL_SHARDS", "4")]), Ok((4, 4)));
        assert_eq!(auto("auto/4", &[("JOB_COMPLETION_INDEX", "2")]), Ok((3, 4)));
        assert_eq!(auto("auto", &[("AWS_BATCH_JOB_ARRAY_INDEX", "0"), ("AWS_BATCH_JOB_ARRAY_SIZE", "2")]), Ok((1, 2)));
        let slurm = |id, min, max, count| {
            let names = ["ID", "MIN", "MAX", "COUNT"].map(|name| format!("SLURM_ARRAY_TASK_{name}"));
            let values = [id, min, max, count];
            let pairs: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values).collect();
            auto("auto", &pairs)
        };
        assert_eq!(slurm("7", "5", "8", "4"), Ok((3, 4)));
        assert_eq!(slurm("20", "10", "40", "4"), Ok((2, 4)));
        assert_eq!(slurm("3", "3", "3", "1"), Ok((1, 1)));
        assert!(slurm("2", "1", "7", "3").is_err());
        assert!(slurm("4", "5", "8", "4").is_err());
    }

    #[test]
    fn half_an_environment_is_an_error() {
        let wrong: &[&[(&str, &str)]] = &[
            &[],
            &[("CI_NODE_INDEX", "1")],
            &[("CI_NODE_TOTAL", "4")],
            &[("CI_NODE_INDEX", "0"), ("CI_NODE_TOTAL", "4")],
            &[("CI_NODE_INDEX", "5"), ("CI_NODE_TOTAL", "4")],
            &[("CI_NODE_INDEX", ""), ("CI_NODE_TOTAL", "4")],
            &[("JOB_COMPLETION_INDEX", "1")],
            &[("SLURM_ARRAY_TASK_ID", "1"), ("SLURM_ARRAY_TASK_COUNT", "4")],
            &[("CI_NODE_INDEX", "1"), ("CI_NODE_TOTAL", "4"), ("TEST_SHARD_INDEX", "1"), ("TEST_TOTAL_SHARDS", "4")],
        ];
        for variables in wrong {
            assert!(auto("auto", variables).is_err(), "{variables:?}");
        }
        assert!(auto("auto/3", &[("CI_NODE_INDEX", "1"), ("CI_NODE_TOTAL", "4")]).is_err());
    }

    #[test]
    fn every_meeting_is_in_exactly_one_shard_and_stays_there() {
        for number in 0..50 {
            let id = format!("2025-03-{number}");
            assert_eq!((0..7).filter(|index| Shard { index: *index, total: 7 }.has(&id)).count(), 1);
        }
        // SHA-256 of `abc` begins with ba7816bf8f01cfea.
        assert!(Shard { index: 0xba78_16bf_8f01_cfea % 10, total: 10 }.has("ABC"));
    }
}
