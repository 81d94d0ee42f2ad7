//! Reads the files of a project as they were at a revision, with the program `git`. Nothing is written, no shell is started,
//! and nothing is fetched.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::diag::{Code, Finding, io_error_message};
use crate::project::{MAX_FILE_BYTES, PROJECT_FILE, PROJECT_FOLDERS};

/// The files of a project at a revision, by their paths from the root of the project: its settings, languages, templates, data
/// and meetings. Links are left out.
///
/// # Errors
/// There is no `git`, the folder is in no repository, there is no such revision, or a file is too large. Each finding says which.
pub fn files_at(root: &Path, revision: &str) -> Result<BTreeMap<String, Vec<u8>>, Finding> {
    let commit = commit(root, revision)?;
    let mut arguments = vec!["ls-tree", "-r", "-z", &commit, "--", PROJECT_FILE];
    arguments.extend(PROJECT_FOLDERS);
    let list = run(root, &arguments, &[])?;
    let list = String::from_utf8_lossy(&list).into_owned();
    let files: Vec<(&str, &str)> = list.split('\0').filter_map(blob).collect();
    let names: String = files.iter().map(|(id, _)| format!("{id}\n")).collect();
    let contents = run(root, &["cat-file", "--batch"], names.as_bytes())?;
    let mut rest = contents.as_slice();
    let mut found = BTreeMap::new();
    for (_, path) in files {
        let (bytes, after) =
            next_blob(rest).ok_or_else(|| failed("git cat-file has said something else than expected"))?;
        if bytes.len() as u64 > MAX_FILE_BYTES {
            let finding = Finding::new(Code::FileTooLarge, format!("{path} at {revision} is larger than 16 MiB"));
            return Err(finding.help("a project's files are texts, data and small pictures"));
        }
        found.insert(path.to_owned(), bytes.to_vec());
        rest = after;
    }
    Ok(found)
}

/// Every text that the messages of a project have had in the history of the current commit: each version of each file of
/// `locales/` with this ending, once.
///
/// # Errors
/// There is no `git`, or the folder is in no repository.
pub fn versions(root: &Path, ending: &str) -> Result<Vec<String>, Finding> {
    // With `-m`, what a merge has changed is there too.
    let log =
        run(root, &["log", "-m", "--raw", "--format=", "--no-abbrev", "--no-renames", "-z", "--", "locales"], &[])?;
    let log = String::from_utf8_lossy(&log).into_owned();
    let mut ids: Vec<&str> = Vec::new();
    let mut fields = log.split('\0');
    while let Some(meta) = fields.next() {
        let Some(path) = fields.next() else { break };
        ids.extend(version(meta).filter(|_| path.ends_with(ending)));
    }
    ids.sort_unstable();
    ids.dedup();
    ids.truncate(MAX_VERSIONS);
    let names: String = ids.iter().map(|id| format!("{id}\n")).collect();
    let contents = run(root, &["cat-file", "--batch"], names.as_bytes())?;
    let mut rest = contents.as_slice();
    let mut found = Vec::new();
    for _ in ids {
        let Some((bytes, after)) = next_blob(rest) else { break };
        // A file that is no text had no messages.
        found.extend(std::str::from_utf8(bytes).ok().map(str::to_owned));
        rest = after;
    }
    Ok(found)
}

/// How many versions of files are read. No project has so many; the limit bounds the time.
const MAX_VERSIONS: usize = 20_000;

/// The hash of the new version of a file in the description of a change, such as `:100644 100644 OLD NEW M`. `None` if the file
/// is deleted, or is none.
fn version(meta: &str) -> Option<&str> {
    let mut words = meta.trim_start().strip_prefix(':')?.split(' ');
    let (_, mode, _, id) = (words.next()?, words.next()?, words.next()?, words.next()?);
    mode.starts_with("100").then_some(id)
}

/// The hash of the commit that a revision names.
fn commit(root: &Path, revision: &str) -> Result<String, Finding> {
    // Only within a repository the answer is about the revision.
    run(root, &["rev-parse", "--git-dir"], &[])?;
    let unknown = || {
        let message = format!("the repository has no revision `{revision}`");
        let help = "name a commit, a branch or a tag; in continuous integration, fetch the history first";
        Finding::new(Code::BadValue, message).help(help)
    };
    if revision.starts_with('-') || revision.contains('\0') {
        return Err(unknown());
    }
    let name = format!("{revision}^{{commit}}");
    let found = run(root, &["rev-parse", "--verify", "--quiet", &name], &[]).map_err(|_| unknown())?;
    Ok(String::from_utf8_lossy(&found).trim().to_owned())
}

/// The hash and the path of a file in a line of `ls-tree`. `None` for a link, which has another mode, and for a submodule.
fn blob(line: &str) -> Option<(&str, &str)> {
    let (meta, path) = line.split_once('\t')?;
    let mut words = meta.split(' ');
    let (mode, kind, id) = (words.next()?, words.next()?, words.next()?);
    (kind == "blob" && mode.starts_with("100")).then_some((id, path))
}

/// The next file of the output of `cat-file`, and what follows.
fn next_blob(output: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(output.get(..end)?).ok()?;
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let rest = output.get(end + 1..)?;
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}

/// Runs `git` in a folder, and returns its output. `input` is its standard input.
fn run(root: &Path, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Finding> {
    let folder = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).arg("--literal-pathspecs").args(arguments);
    // No objects are fetched, no locks are taken, nobody is asked.
    command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| {
        let words = match error.kind() {
            io::ErrorKind::NotFound => "it is not installed, or not in PATH".to_owned(),
            _ => io_error_message(&error),
        };
        let finding = Finding::new(Code::UnreadableFile, format!("the program git cannot be started: {words}"));
        finding.help("install git: the comparison reads the history of the project with it")
    })?;
    let output = std::thread::scope(|scope| {
        let stdin = child.stdin.take();
        // The input is written meanwhile, because git waits if nobody reads its output. A git that has ended needs no input.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output()
    });
    let output = output.map_err(|error| failed(&io_error_message(&error)))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(failed(words.lines().next().unwrap_or("git ended with an error").trim_start_matches("fatal: ")))
}

fn failed(words: &str) -> Finding {
    let finding = Finding::new(Code::UnreadableFile, format!("git cannot read the history of the project: {words}"));
    finding.help("call the command in a project that is in a git repository")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_output_of_git_is_read() {
        let line = "100644 blob 0123abcd\tlocales/az/own.ftl";
        assert_eq!(blob(line), Some(("0123abcd", "locales/az/own.ftl")));
        assert_eq!(blob("120000 blob 0123abcd\tlocales/link"), None);
        assert_eq!(blob("160000 commit 0123abcd\tdata/sub"), None);
        assert_eq!(version(":100644 100644 0123 4567 M"), Some("4567"));
        assert_eq!((version(":100644 000000 0123 0000 D"), version(":120000 120000 0 1 M")), (None, None));
        let output = b"0123 blob 3\na\nb\n4567 blob 0\n\n";
        let (first, rest) = next_blob(output).unwrap();
        let (second, rest) = next_blob(rest).unwrap();
        assert_eq!((first, second, rest), (&b"a\nb"[..], &b""[..], &b""[..]));
        assert_eq!(next_blob(b"0123 missing\n"), None);
    }
}
