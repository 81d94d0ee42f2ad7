//! A project with a history: which sentences a change of a message has changed, and what that does to its papers.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Runs a program in a folder, with no settings of the machine.
fn run(folder: &Path, program: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments).env_clear();
    command
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("HOME", folder);
    command.output().unwrap()
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=N", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main"];
    let output = run(folder, "git", &[identity.as_slice(), arguments].concat());
    assert!(output.status.success(), "{output:?}");
}

/// The output of `locales diff`, its notes, and its exit code.
fn diff(folder: &Path, arguments: &[&str]) -> (String, String, Option<i32>) {
    let output = run(folder, env!("CARGO_BIN_EXE_rapporteur"), &[&["locales", "diff"], arguments].concat());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code())
}

const MEETING: &str = "data/meetings/visit.toml";

/// A project with one commit. Its folder is not the one of the repository.
fn project() -> (tempfile::TempDir, std::path::PathBuf) {
    let repository = tempfile::tempdir().unwrap();
    let root = repository.path().join("office");
    fs::create_dir_all(root.join("data/meetings")).unwrap();
    fs::create_dir_all(root.join("locales/en")).unwrap();
    fs::write(root.join("rapporteur.toml"), "languages = [\"az\", \"en\", \"ru\"]\n").unwrap();
    fs::copy(format!("tests/cmd/override-message.in/{MEETING}"), root.join(MEETING)).unwrap();
    fs::write(root.join("locales/en/own.ftl"), "column-who = Responsible\n").unwrap();
    git(repository.path(), &["init", "-q"]);
    git(repository.path(), &["add", "."]);
    git(repository.path(), &["commit", "-q", "-m", "One"]);
    (repository, root)
}

#[test]
fn changed_sentences_are_shown_before_and_after() {
    let (_repository, root) = project();
    let (out, err, code) = diff(&root, &["HEAD"]);
    assert_eq!((out.as_str(), err.as_str(), code), ("", "no sentence has changed since HEAD\n", Some(0)));

    // Comments and layout are no change.
    fs::write(root.join("locales/en/own.ftl"), "# Who does it\ncolumn-who =\n    Responsible\n").unwrap();
    assert_eq!(diff(&root, &["HEAD"]).0, "");

    let act = "act-noted = { NAME($speakers) } pointed out { LIST($points, form: \"clause\") }.\n    .impersonal = It was pointed out { LIST($points, form: \"clause\") }.\n";
    fs::write(root.join("locales/en/own.ftl"), format!("column-who = Responsible person\n{act}")).unwrap();
    let (out, err, code) = diff(&root, &["HEAD"]);
    assert_eq!((err.as_str(), code), ("", Some(0)));
    insta::assert_snapshot!("text", out);
    insta::assert_snapshot!("markdown", diff(&root, &["HEAD", "--format", "markdown"]).0);
    let lines = diff(&root, &["main", "--format", "json"]).0;
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!((first["message"].as_str(), first["language"].as_str()), (Some("act-noted"), Some("en")));

    // A meeting that is gone, and a new one.
    fs::rename(root.join(MEETING), root.join("data/meetings/other.toml")).unwrap();
    let (out, ..) = diff(&root, &["HEAD"]);
    assert!(out.contains("\nvisit.toml\n  az  - ") && out.contains("\nother.toml\n  az  + "), "{out}");
}

#[test]
fn a_changed_variant_is_shown_and_the_others_are_not() {
    let (_repository, root) = project();
    fs::create_dir_all(root.join("locales/ru")).unwrap();
    let act = |feminine: &str, plural: &str| {
        format!(
            "act-noted = {{ NAME($speakers) }} {{ GENDER($speakers) ->\n    [masculine] отметил\n    [feminine] {feminine}\n    \
             [neuter] отметило\n   *[plural] {plural}\n}}, что {{ LIST($points, form: \"clause\") }}.\n    .impersonal = Было отмечено, \
             что {{ LIST($points, form: \"clause\") }}.\n"
        )
    };
    fs::write(root.join("locales/ru/own.ftl"), act("отметила", "отметили")).unwrap();
    git(&root, &["add", "."]);
    git(&root, &["commit", "-q", "-m", "Two"]);
    fs::write(root.join("locales/ru/own.ftl"), act("указала", "указали")).unwrap();
    let (out, err, code) = diff(&root, &["HEAD"]);
    assert_eq!((err.as_str(), code), ("", Some(0)));
    let message: Vec<&str> = out.lines().take_while(|line| !line.is_empty()).collect();
    let variants: Vec<&str> = message.iter().filter(|line| line.contains("speakers:")).copied().collect();
    assert_eq!(variants, ["  ru  speakers: a woman", "  ru  speakers: several"], "{out}");
    assert_eq!(message.iter().filter(|line| line.starts_with("  ru  + ")).count(), 2, "{out}");
    assert!(!out.contains("a man"), "{out}");
    let lines = diff(&root, &["HEAD", "--format", "json"]).0;
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["variant"].as_str(), Some("speakers: a woman"));
}

#[test]
fn a_file_that_is_no_text_is_reported() {
    let (_repository, root) = project();
    fs::write(root.join("data/meetings/old.toml"), b"id = \"\xcf\"\n").unwrap();
    fs::write(root.join("locales/en/old.ftl"), b"column-by = \xcf\n").unwrap();
    git(&root, &["add", "."]);
    git(&root, &["commit", "-q", "-m", "Two"]);
    fs::remove_file(root.join("data/meetings/old.toml")).unwrap();
    fs::remove_file(root.join("locales/en/old.ftl")).unwrap();
    let (_, err, code) = diff(&root, &["HEAD"]);
    assert_eq!((err.matches("warning[not-utf8]").count(), code), (2, Some(0)), "{err}");
    assert!(err.contains("HEAD:data/meetings/old.toml") && err.contains("HEAD:locales/en/old.ftl"), "{err}");
}

/// The words that have changed since a text was approved come from the history.
#[test]
fn the_page_marks_what_has_changed_since_the_approval() {
    let (_repository, root) = project();
    let program = |arguments: &[&str]| run(&root, env!("CARGO_BIN_EXE_rapporteur"), arguments).status.code();
    let approve = ["locales", "approve", "column-who", "--by", "S. A.", "--date", "2025-03-14"];
    assert_eq!(program(&approve), Some(0));
    for text in ["column-who = In charge\n", "column-who = The person in charge\n"] {
        fs::write(root.join("locales/en/own.ftl"), text).unwrap();
        git(&root, &["commit", "-q", "-a", "-m", "More"]);
    }
    assert_eq!(program(&["locales", "review"]), Some(0));
    let page = fs::read_to_string(root.join("review.html")).unwrap();
    assert!(
        page.contains("changed since it was approved by S. A. on 2025-03-14: <span lang=\"en\">"),
        "{}",
        page.len()
    );
    assert!(page.contains("<del>Responsible</del>"));
}

#[test]
fn what_is_no_revision_is_refused() {
    let (_repository, root) = project();
    for revision in ["nothing", "--output=x", "HEAD:rapporteur.toml", ""] {
        let (out, err, code) = diff(&root, &["--", revision]);
        assert_eq!((out.as_str(), code), ("", Some(2)), "{err}");
        assert!(err.contains("the repository has no revision"), "{err}");
    }
    assert!(!root.join("x").exists());
    let alone = tempfile::tempdir().unwrap();
    fs::write(alone.path().join("rapporteur.toml"), "").unwrap();
    let (_, err, code) = diff(alone.path(), &["HEAD"]);
    assert_eq!(code, Some(3), "{err}");
    assert!(err.contains("git cannot read the history of the project: not a git repository"), "{err}");
}

#[test]
fn without_git_there_is_no_history() {
    let (_repository, root) = project();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    let output =
        command.current_dir(&root).args(["locales", "diff", "HEAD"]).env_clear().env("PATH", &root).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.contains("the program git cannot be started"), "{err}");
    assert_eq!(output.status.code(), Some(3));
}

/// The messages of a final paper must be approved, and nothing else must be.
#[test]
fn an_approved_paper_is_rendered_until_a_message_changes() {
    let (_repository, root) = project();
    let run = |arguments: &[&str]| {
        let output = run(&root, env!("CARGO_BIN_EXE_rapporteur"), arguments);
        (String::from_utf8(output.stderr).unwrap(), output.status.code())
    };
    let render = || run(&["render", "--lang", "en", "--format", "txt", MEETING]);
    fs::write(root.join("rapporteur.toml"), "[locales]\nrequire = \"approved\"\n").unwrap();
    assert_eq!(render().1, Some(1));
    assert_eq!(run(&["locales", "approve", "--all", "--lang", "en", "--by", "X", "--date", "2025-03-14"]).1, Some(0));
    assert_eq!(render(), (String::new(), Some(0)));
    fs::write(root.join("locales/en/own.ftl"), "column-name = The name\n").unwrap();
    let (err, code) = render();
    assert_eq!((err.matches("error[").count(), code), (1, Some(1)), "{err}");
    assert!(err.contains("`column-name` in en is not approved: it has changed"), "{err}");
    assert_eq!(run(&["render", "--draft", "--lang", "en", "--format", "txt", MEETING]).1, Some(0));
}
