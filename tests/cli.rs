//! Tests of the command line. Each file of `tests/cmd/` is a case: arguments, expected output, exit code.
//! `TRYCMD=overwrite cargo test --release --test cli` rewrites the expected output. This file has the
//! tests that a case file cannot express.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn cases() {
    trycmd::TestCases::new().case("tests/cmd/*.toml");
}

/// No case inherits the environment, so that results are the same on every machine.
#[test]
fn no_case_inherits_the_environment() {
    for entry in fs::read_dir("tests/cmd").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let case = fs::read_to_string(&path).unwrap();
            assert!(case.contains("env.inherit = false"), "{}", path.display());
        }
    }
}

/// A file of expectations without a case belongs to a deleted case.
#[test]
fn every_expectation_belongs_to_a_case() {
    for entry in fs::read_dir("tests/cmd").unwrap() {
        let path = entry.unwrap().path();
        assert!(path.with_extension("toml").is_file(), "{}", path.display());
    }
}

fn rapporteur() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.env_clear().stdin(Stdio::null());
    command
}

/// `rapporteur explain | head -0`: the pipe is closed before the first write.
#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = rapporteur().arg("explain").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

/// Results that cannot be written because the disk is full are an error.
#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_an_error() {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = rapporteur().arg("explain").stdout(full).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("cannot write to standard output"), "{stderr}");
    assert_eq!(output.status.code(), Some(4));
}

/// The files that `new` writes lack only what the author alone knows: `check` reports every “…”, and nothing else.
#[test]
fn new_writes_files_to_complete() {
    let dir = tempfile::tempdir().unwrap();
    let create = |arguments: &[&str]| {
        let output = rapporteur().arg("new").args(arguments).current_dir(dir.path()).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{stderr}");
    };
    create(&["--project=protocol"]);
    let kinds = fs::read_to_string("data/events.toml").unwrap();
    let kinds = kinds.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
    for kind in kinds {
        let file = format!("2026-01-20-{kind}.toml");
        create(&["--event", kind, &file]);
        only_gaps_are_found(dir.path(), &file);
    }
}

fn only_gaps_are_found(dir: &Path, file: &str) {
    let text = fs::read_to_string(dir.join(file)).unwrap();
    let output = rapporteur().args(["check", "--message-format=json", file]).current_dir(dir).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8_lossy(&output.stderr);
    let lines = stderr.lines().map(|line| {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        finding["line"].as_u64().unwrap() as usize
    });
    let found: BTreeSet<usize> = lines.collect();
    let is_gap = |line: &str| line.contains('…') && !line.trim_start().starts_with('#') && !line.contains("# “");
    let gaps = text.lines().enumerate().filter(|(_, line)| is_gap(line)).map(|(index, _)| index + 1);
    let gaps: BTreeSet<usize> = gaps.collect();
    // A name is one gap on the lines of its languages.
    let before = |line: &usize| gaps.contains(&(line - 1));
    assert!(found.is_subset(&gaps) && found.len() < 9, "{stderr}");
    assert!(gaps.difference(&found).all(before), "{stderr}");
}

/// A meeting can have more documents than a process may have open files. Many systems allow 256.
#[cfg(unix)]
#[test]
fn few_files_are_open_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let sample = fs::read_to_string("data/meetings/2024-07-12-us-religious-freedom.toml").unwrap();
    let mut meeting = sample.split("[[proceedings]]").next().unwrap().to_owned();
    for number in 1..=800 {
        meeting += &format!(
            "[[proceedings]]\nact = \"noted\"\npoints = {{ az = \"{number} nömrəli məsələ ətraflı müzakirə edilib\", \
             en = \"matter {number} had been discussed in detail\", ru = \"вопрос № {number} подробно обсуждён\" }}\n"
        );
    }
    fs::write(dir.path().join("large.toml"), meeting).unwrap();
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -n 48; exec \"$0\" render --format png large.toml", env!("CARGO_BIN_EXE_rapporteur")]);
    let output = shell.env_clear().stdin(Stdio::null()).current_dir(dir.path()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(String::from_utf8_lossy(&output.stdout).lines().count() > 48);
}

/// Links out of a project are refused in the current folder too: there the path of the project is empty.
#[cfg(unix)]
#[test]
fn links_out_of_the_project_in_the_current_folder_are_refused() {
    use std::os::unix::fs::symlink;
    for (inside, outside) in [
        ("data/people/x.toml", "people/x.toml"),
        ("data/people", "people"),
        ("data", "."),
        ("templates/brief", "brief"),
        ("locales", "."),
        ("rapporteur.toml", "people/x.toml"),
    ] {
        let (dir, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for folder in ["people", "brief"] {
            fs::create_dir(elsewhere.path().join(folder)).unwrap();
        }
        fs::write(elsewhere.path().join("people/x.toml"), "# secret\n").unwrap();
        if inside != "rapporteur.toml" {
            fs::write(dir.path().join("rapporteur.toml"), "").unwrap();
        }
        let link = dir.path().join(inside);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink(elsewhere.path().join(outside), &link).unwrap();
        fs::write(dir.path().join("x.toml"), "id = \"x\"\n").unwrap();
        let output = rapporteur().args(["check", "x.toml"]).current_dir(dir.path()).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        let message =
            format!("error[unreadable-file]: cannot read {inside}: it is a link that leads out of the project");
        assert!(stderr.contains(&message), "{stderr}");
    }
}

/// A request to end while a batch is written. A signal that the parent ignores does not keep the program from the others.
#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_leaves_whole_meetings_and_no_temporary_file() {
    let meeting = fs::read_to_string("data/meetings/2024-07-12-us-religious-freedom.toml").unwrap();
    for ignored in ["HUP", "INT"] {
        let dir = tempfile::tempdir().unwrap();
        for number in 0..100 {
            let copy = meeting.replace("2024-07-12-us-religious-freedom", &format!("copy-{number}"));
            fs::write(dir.path().join(format!("copy-{number}.toml")), copy).unwrap();
        }
        let out = dir.path().join("out");
        let mut shell = Command::new("sh");
        let script = format!("trap '' {ignored}; exec \"$0\" render --out \"$1\" \"$2\"");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_rapporteur")]).args([&out, dir.path()]);
        let mut run = shell.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let names = || -> BTreeSet<String> {
            let entries = fs::read_dir(&out).into_iter().flatten().flatten();
            entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
        };
        while names().len() < 4 {
            assert!(run.try_wait().unwrap().is_none(), "{ignored}: the run ended early");
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        assert!(Command::new("kill").args(["-TERM", &run.id().to_string()]).status().unwrap().success());
        assert_eq!(run.wait().unwrap().code(), Some(130), "{ignored}");
        let mut names = names();
        assert!(names.remove("manifest.json") && names.remove("SHA256SUMS"), "{ignored}: {names:?}");
        assert!(names.len() < 300, "{ignored}: the run was over");
        let verified = rapporteur().arg("verify").arg(&out).output().unwrap();
        assert_eq!(verified.status.code(), Some(0), "{}", String::from_utf8_lossy(&verified.stderr));
        for name in &names {
            let id = name.split('.').next().unwrap();
            let whole = ["az", "en", "ru"].iter().all(|tag| names.contains(&format!("{id}.{tag}.pdf")));
            assert!(whole, "{ignored}: {name} in {names:?}");
        }
    }
}
