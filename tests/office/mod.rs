//! A project in a temporary folder, whose meetings are rendered into one output folder.

#![allow(dead_code)] // Each test uses only a part of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const SAMPLE: &str = "tests/cmd/override-message.in/data/meetings/visit.toml";

/// A project with meetings that differ only in their ids.
pub struct Office {
    pub dir: tempfile::TempDir,
}

impl Office {
    pub fn new(ids: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("data/meetings")).unwrap();
        fs::write(dir.path().join("rapporteur.toml"), "").unwrap();
        let office = Self { dir };
        ids.iter().for_each(|id| office.meeting(id, |text| text));
        office
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    /// Writes a meeting, with a change of its text.
    pub fn meeting(&self, id: &str, change: impl Fn(String) -> String) {
        let text = fs::read_to_string(SAMPLE).unwrap();
        let line = text.lines().find(|line| line.starts_with("id = ")).unwrap().to_owned();
        let text = change(text.replace(&line, &format!("id = \"{id}\"")));
        fs::write(self.path(&format!("data/meetings/{id}.toml")), text).unwrap();
    }

    pub fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.env_clear().stdin(Stdio::null()).current_dir(self.dir.path());
        command.args(arguments).output().unwrap()
    }

    /// The names of the documents that a run has made, its notes, and its exit code.
    pub fn render(&self, arguments: &[&str]) -> (Vec<String>, String, i32) {
        let output = self.run(&[&["render"], arguments].concat());
        let made = text(&output.stdout).lines().map(|line| line.trim_start_matches("out/").to_owned()).collect();
        (made, text(&output.stderr), output.status.code().unwrap())
    }

    /// The codes of the findings of `verify` with their files, and its exit code.
    pub fn verify(&self) -> (Vec<String>, i32) {
        let output = self.run(&["verify", "--json", "out"]);
        let finding = |line: &str| {
            let finding: Value = serde_json::from_str(line).unwrap();
            format!("{} {}", finding["code"].as_str().unwrap(), finding["file"].as_str().unwrap())
        };
        (text(&output.stderr).lines().map(finding).collect(), output.status.code().unwrap())
    }

    pub fn manifest(&self) -> Value {
        serde_json::from_slice(&fs::read(self.path("out/manifest.json")).unwrap()).unwrap()
    }

    pub fn names(&self) -> BTreeSet<String> {
        fs::read_dir(self.path("out")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub const ALL: &str = "data/meetings";
