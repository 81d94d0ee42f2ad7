//! Plans, shards, rules for Make, and packages of output folders; runs that are killed.

mod office;

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};

use office::{ALL, Office, text};
use serde_json::Value;

#[test]
fn a_plan_says_what_a_run_would_do_and_writes_nothing() {
    let office = Office::new(&["a", "b"]);
    let plan = |arguments: &[&str]| {
        let output = office.run(&[&["plan", "--json"], arguments, &[ALL]].concat());
        let line = |line: &str| serde_json::from_str::<Value>(line).unwrap();
        text(&output.stdout).lines().map(line).collect::<Vec<_>>()
    };
    let of = |planned: &[Value], action: &str| -> Vec<String> {
        let with = planned.iter().filter(|planned| planned["action"] == action);
        with.map(|planned| planned["document"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(of(&plan(&[]), "make").len(), 6);
    assert!(!office.path("out").exists());
    office.render(&[ALL]);
    assert_eq!(of(&plan(&[]), "keep").len(), 6);
    office.write("locales/ru/own.ftl", "column-name = Фамилия, имя\n");
    let before = (office.names(), fs::read(office.path("out/manifest.json")).unwrap());
    let planned = plan(&[]);
    assert_eq!(of(&planned, "make"), ["out/a.ru.pdf", "out/b.ru.pdf"]);
    assert_eq!(of(&planned, "keep").len(), 4);
    let reasons = planned.iter().find(|planned| planned["action"] == "make").unwrap()["reasons"].clone();
    assert!(reasons.to_string().contains("locales/ru/own.ftl is new"), "{reasons}");
    let output = text(&office.run(&["plan", "--format", "pdf,txt,png,json", ALL]).stdout);
    assert!(output.contains("make out/b.az.*.png: there is no such document"), "{output}");
    assert_eq!(of(&plan(&["--prune", "--lang", "ru"]), "delete").len(), 4);
    assert_eq!((office.names(), fs::read(office.path("out/manifest.json")).unwrap()), before);
    assert_eq!(office.render(&[ALL]).0, ["a.ru.pdf", "b.ru.pdf"]);
    office.meeting("b", |text| text.replace("status = \"final\"", "status = \"finall\""));
    assert_eq!(of(&plan(&[]), "fail").len(), 3);
}

#[test]
fn shards_make_all_documents_once() {
    let ids: Vec<String> = (0..9).map(|number| format!("m-{number}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let office = Office::new(&ids);
    office.render(&["--format", "txt", ALL]);
    let whole = fs::read(office.path("out/manifest.json")).unwrap();
    let mut all = BTreeSet::new();
    for shard in ["1/3", "2/3", "3/3"] {
        let folder = format!("part-{}", &shard[..1]);
        let output = office.run(&["render", "--format", "txt", "--shard", shard, "--out", &folder, ALL]);
        let made: Vec<String> = text(&output.stdout).lines().map(|line| line[7..].to_owned()).collect();
        assert!(made.len() < 27 && made.iter().all(|name| all.insert(name.clone())), "{made:?}");
        // Shards in one folder do not prune each other.
        office.run(&["render", "--format", "txt", "--shard", shard, "--prune", "--out", "shared", ALL]);
    }
    assert_eq!(all.len(), 27);
    assert_eq!(fs::read(office.path("shared/manifest.json")).unwrap(), whole);
    // A shard without a meeting has a manifest too.
    let empty = (1..=40).map(|number| format!("{number}/40")).find(|shard| {
        let output = office.run(&["render", "--format", "txt", "--shard", shard, "--out", "empty", ALL]);
        fs::read_dir(office.path("empty")).unwrap().count() == 2 || {
            fs::remove_dir_all(office.path("empty")).unwrap();
            assert_eq!(output.status.code(), Some(0));
            false
        }
    });
    assert!(empty.is_some());
    let output = office.run(&["manifest", "merge", "--out", "merged", "part-1", "part-2", "part-3", "empty"]);
    assert_eq!((text(&output.stderr), output.status.code()), (String::new(), Some(0)));
    for name in ["manifest.json", "SHA256SUMS", "m-4.ru.txt"] {
        let read = |folder: &str| fs::read(office.path(&format!("{folder}/{name}"))).unwrap();
        assert!(read("merged") == read("out"), "{name}");
    }
    // A part that is not right is not merged.
    let name = all.iter().next().unwrap();
    for folder in ["part-1", "part-2", "part-3"] {
        office.write(&format!("{folder}/{name}"), "mine");
    }
    let output = office.run(&["manifest", "merge", "--out", "again", "part-1", "part-2", "part-3"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!office.path("again").exists());
}

#[test]
fn half_a_shard_is_an_error_and_not_everything() {
    let office = Office::new(&["a"]);
    for (arguments, variables) in [
        (["--shard", "auto"], vec![]),
        (["--shard", "auto"], vec![("CI_NODE_INDEX", "1")]),
        (["--shard", "auto"], vec![("TEST_SHARD_INDEX", "2"), ("TEST_TOTAL_SHARDS", "2")]),
        (["--shard", "3/2"], vec![]),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.env_clear().stdin(Stdio::null()).current_dir(office.dir.path()).envs(variables);
        let output = command.arg("render").args(arguments).arg(ALL).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
        assert!(!office.path("out").exists());
    }
}

#[test]
fn a_depfile_names_the_inputs_of_each_document() {
    let office = Office::new(&["a", "b"]);
    office.write("locales/ru/own.ftl", "column-name = Фамилия, имя\n");
    for _ in 0..2 {
        office.render(&["--depfile", "out.d", "--lang", "az,ru", ALL]);
        let rules = fs::read_to_string(office.path("out.d")).unwrap();
        let line = "out/a.az.pdf out/a.ru.pdf: data/meetings/a.toml locales/ru/own.ftl rapporteur.toml";
        assert_eq!(rules.lines().next(), Some(line));
        assert_eq!(rules.lines().count(), 2);
    }
}

/// A short version of `scripts/kill-runs`.
#[cfg(unix)]
#[test]
fn a_killed_run_leaves_nothing_that_the_next_one_does_not_mend() {
    let ids: Vec<String> = (0..20).map(|number| format!("m-{number}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let office = Office::new(&ids);
    office.render(&["--out", "whole", ALL]);
    for pause in [5, 40, 80, 120, 200, 300] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.env_clear().stdin(Stdio::null()).stdout(Stdio::null()).current_dir(office.dir.path());
        let mut run = command.args(["render", "--force", ALL]).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(pause));
        let _ = run.kill();
        run.wait().unwrap();
        assert_eq!(office.render(&[ALL]).2, 0);
        assert_eq!(office.verify(), (vec![], 0), "{pause}");
        let whole: BTreeSet<String> = fs::read_dir(office.path("whole"))
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(office.names(), whole, "{pause}");
        for name in whole {
            let read = |folder: &str| fs::read(office.path(&format!("{folder}/{name}"))).unwrap();
            assert!(read("out") == read("whole"), "{pause}: {name}");
        }
        fs::remove_dir_all(office.path("out")).unwrap();
    }
}

#[test]
fn a_bag_has_all_documents_and_no_clock() {
    let office = Office::new(&["a", "b"]);
    office.render(&["--format", "pdf,txt", ALL]);
    let package = |arguments: &[&str]| office.run(&[&["package", "out"], arguments].concat());
    assert_eq!(package(&[]).status.code(), Some(2));
    assert_eq!(text(&package(&["--bagit", "--provenance"]).stdout), "out-bag\n");
    assert_eq!(package(&["--bagit", "--provenance", "--out", "again"]).status.code(), Some(0));
    assert_eq!(package(&["--bagit"]).status.code(), Some(4), "the bag exists");
    let same = Command::new("diff").args(["-r", "out-bag", "again"]).current_dir(office.dir.path()).status();
    assert!(same.is_ok_and(|status| status.success()));
    let read = |name: &str| fs::read_to_string(office.path(&format!("out-bag/{name}"))).unwrap();
    assert_eq!(read("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    assert!(read("bag-info.txt").contains("Bagging-Date: 2025-03-14\n"), "{}", read("bag-info.txt"));
    assert_eq!(read("manifest-sha256.txt").lines().count(), 14);
    for list in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
        let sums = Command::new("sha256sum").args(["-c", "--quiet", list]).current_dir(office.path("out-bag")).status();
        assert!(sums.is_ok_and(|status| status.success()), "{list}");
    }

    assert_eq!(text(&package(&["--provenance"]).stdout), "out.provenance.json\n");
    let statement = fs::read_to_string(office.path("out.provenance.json")).unwrap();
    assert_eq!(statement, read("provenance.json"));
    let statement: Value = serde_json::from_str(&statement).unwrap();
    assert_eq!(statement["_type"], "https://in-toto.io/Statement/v1");
    assert_eq!(statement["subject"].as_array().unwrap().len(), 12);
    let inputs = statement["predicate"]["buildDefinition"]["resolvedDependencies"].as_array().unwrap().len();
    assert_eq!(inputs, 3, "two meetings and rapporteur.toml");

    // A folder that is not right is not packed.
    fs::write(office.path("out/a.az.txt"), "mine").unwrap();
    assert_eq!(package(&["--bagit", "--out", "wrong"]).status.code(), Some(1));
    assert!(!office.path("wrong").exists());
}
