//! Output folders with a manifest: what is made anew, what is left alone, what is found by `verify`.

mod office;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use office::{ALL, Office, text};
use serde_json::Value;

#[test]
fn a_second_run_does_nothing() {
    let office = Office::new(&["a", "b"]);
    let (made, notes, code) = office.render(&[ALL]);
    assert_eq!((made.len(), notes.as_str(), code), (6, "", 0));
    let before = fs::read(office.path("out/manifest.json")).unwrap();
    let (made, notes, code) = office.render(&[ALL]);
    assert_eq!((made.len(), notes.as_str(), code), (0, "nothing to do: 6 documents are up to date\n", 0));
    assert_eq!(office.render(&["--force", ALL]).0.len(), 6);
    assert_eq!(fs::read(office.path("out/manifest.json")).unwrap(), before);
    assert_eq!(office.verify(), (vec![], 0));
    let sums = Command::new("sha256sum").args(["-c", "--quiet", "SHA256SUMS"]).current_dir(office.path("out")).status();
    assert!(sums.is_ok_and(|status| status.success()));
}

#[test]
fn the_manifest_tells_what_each_file_is_and_not_in_which_runs_it_was_made() {
    let office = Office::new(&["a", "b"]);
    office.render(&["data/meetings/b.toml"]);
    office.render(&["--lang", "ru", "data/meetings/a.toml"]);
    office.render(&[ALL]);
    let manifest = office.manifest();
    let file = manifest["files"].as_array().unwrap().iter().find(|file| file["path"] == "a.ru.pdf").unwrap();
    let bytes = fs::read(office.path("out/a.ru.pdf")).unwrap();
    let pdf = lopdf::Document::load_mem(&bytes).unwrap();
    assert_eq!(file["size"], bytes.len());
    assert_eq!(file["pages"], pdf.get_pages().len());
    for (key, value) in [("meeting", "a"), ("language", "ru"), ("kind", "brief"), ("format", "pdf")] {
        assert_eq!(file[key], value);
    }
    assert_eq!(file["source"]["path"], "data/meetings/a.toml");
    let configuration = &manifest["configurations"][file["configuration"].as_str().unwrap()];
    assert_eq!(configuration["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(configuration["project"][0]["path"], "rapporteur.toml");
    let text = fs::read_to_string(office.path("out/manifest.json")).unwrap();
    assert!(!text.contains(office.dir.path().to_str().unwrap()), "{text}");

    let other = Office::new(&["b", "a"]);
    other.render(&[ALL]);
    assert_eq!(fs::read_to_string(other.path("out/manifest.json")).unwrap(), text);
}

#[test]
fn only_papers_that_use_a_changed_message_are_made() {
    let office = Office::new(&["a", "b"]);
    office.render(&[ALL]);
    // A new message that no paper uses.
    office.write("locales/ru/own.ftl", "column-who = Кто отвечает\n");
    assert_eq!(office.render(&[ALL]).1, "nothing to do: 6 documents are up to date\n");
    // One that is on each Russian page, at first as it was before.
    let embedded = fs::read_to_string("locales/ru/paper.ftl").unwrap();
    let line = embedded.lines().find(|line| line.starts_with("column-name = ")).unwrap();
    office.write("locales/ru/own.ftl", &format!("{line}\n"));
    assert_eq!(office.render(&[ALL]).1, "nothing to do: 6 documents are up to date\n");
    office.write("locales/ru/own.ftl", "column-name = Фамилия, имя\n");
    let (made, notes, _) = office.render(&[ALL]);
    assert_eq!(made, ["a.ru.pdf", "b.ru.pdf"], "{notes}");
    let manifest = office.manifest();
    let configurations = manifest["configurations"].as_object().unwrap();
    assert_eq!(configurations.len(), 1, "all documents are up to date");
    assert_eq!(office.render(&[ALL]).1, "nothing to do: 6 documents are up to date\n");
    // A changed meeting.
    office.meeting("b", |text| text + "\n# a comment\n");
    let (made, notes, _) = office.render(&[ALL]);
    assert_eq!((made.len(), notes.as_str()), (0, "nothing to do: 6 documents are up to date\n"));
    office.meeting("b", |text| text.replace("status = \"final\"", "status = \"draft\""));
    assert_eq!(office.render(&[ALL]).0, ["b.az.pdf", "b.en.pdf", "b.ru.pdf"]);
}

#[test]
fn what_is_missing_or_changed_in_the_folder_is_made_anew() {
    let office = Office::new(&["a"]);
    office.render(&["--format", "pdf,txt", ALL]);
    fs::remove_file(office.path("out/a.az.pdf")).unwrap();
    fs::write(office.path("out/a.ru.txt"), "changed").unwrap();
    let (findings, code) = office.verify();
    assert_eq!((findings, code), (vec!["missing-file out/a.az.pdf".into(), "changed-file out/a.ru.txt".into()], 1));
    let (made, notes, _) = office.render(&["--format", "pdf,txt", ALL]);
    assert_eq!((made, notes.as_str()), (vec!["a.az.pdf".into(), "a.ru.txt".into()], "4 documents are up to date\n"));
    assert_eq!(office.verify().1, 0);
}

#[test]
fn a_file_of_somebody_else_is_never_touched() {
    let office = Office::new(&["a", "b"]);
    for name in ["a.en.pdf", "b.az.9.png", "notes.txt"] {
        office.write(&format!("out/{name}"), "mine");
    }
    let (made, notes, code) = office.render(&["--prune", ALL]);
    assert_eq!((made.len(), code), (3, 4));
    assert!(notes.contains("error[foreign-file]: cannot write out/a.en.pdf") && notes.contains("--adopt"), "{notes}");
    assert!(!office.names().contains("a.az.pdf"));
    office.render(&["--prune", "--format", "png", ALL]);
    for name in ["a.en.pdf", "b.az.9.png", "notes.txt"] {
        assert_eq!(fs::read_to_string(office.path(&format!("out/{name}"))).unwrap(), "mine", "{name}");
    }
    assert_eq!(office.verify().0.iter().filter(|finding| finding.starts_with("extra-file")).count(), 3);
    // The help is right.
    assert_eq!(office.render(&["--adopt", "data/meetings/a.toml"]).2, 0);
    assert!(fs::read(office.path("out/a.en.pdf")).unwrap().starts_with(b"%PDF"));
    office.write("out/manifest.json", "{}");
    let (_, notes, code) = office.render(&[ALL]);
    assert!(notes.contains("error[bad-manifest]: out/manifest.json is not from rapporteur") && code == 3, "{notes}");
    assert_eq!(fs::read_to_string(office.path("out/manifest.json")).unwrap(), "{}");
}

#[test]
fn documents_of_a_version_without_a_manifest_are_taken_over() {
    let office = Office::new(&["a"]);
    office.render(&[ALL]);
    fs::remove_file(office.path("out/manifest.json")).unwrap();
    fs::remove_file(office.path("out/SHA256SUMS")).unwrap();
    office.meeting("a", |text| text.replace("status = \"final\"", "status = \"draft\""));
    assert_eq!(office.render(&[ALL]).0.len(), 3);
    // A signature is appended to the file. It is no longer only the program's.
    fs::remove_file(office.path("out/manifest.json")).unwrap();
    fs::remove_file(office.path("out/SHA256SUMS")).unwrap();
    let mut signed = fs::read(office.path("out/a.az.pdf")).unwrap();
    signed.extend(b"1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n");
    fs::write(office.path("out/a.az.pdf"), &signed).unwrap();
    let (_, notes, code) = office.render(&[ALL]);
    assert_eq!(code, 4, "{notes}");
    assert_eq!(fs::read(office.path("out/a.az.pdf")).unwrap(), signed);
}

#[test]
fn documents_of_a_meeting_that_fails_now_are_stale() {
    let office = Office::new(&["a", "b"]);
    office.render(&[ALL]);
    let good = |text: String| text;
    let bad = |text: String| text.replace("status = \"final\"", "status = \"finall\"");
    office.meeting("b", bad);
    let (made, notes, code) = office.render(&[ALL]);
    assert_eq!((made.len(), code), (0, 1));
    assert!(notes.contains("warning[stale-document]") && notes.contains("out/b.az.pdf, out/b.en.pdf, out/b.ru.pdf"));
    let failed = office.manifest()["meetings"][1].clone();
    assert_eq!((&failed["id"], &failed["failed"]), (&Value::from("b"), &Value::from(true)));
    assert!(failed["findings"]["codes"]["bad-value"].is_u64(), "{failed}");
    assert_eq!(office.verify(), (vec!["stale-document out/manifest.json".to_owned()], 1));

    office.meeting("b", good);
    let (made, notes, code) = office.render(&[ALL]);
    assert_eq!((made.len(), notes.as_str(), code), (0, "nothing to do: 6 documents are up to date\n", 0));
    assert_eq!(office.verify().1, 0);

    office.meeting("b", bad);
    let (_, notes, code) = office.render(&["--remove-stale", ALL]);
    assert!(notes.contains("deleted out/b.ru.pdf") && !notes.contains("stale-document"), "{notes}");
    assert_eq!((office.names().len(), code), (5, 1));
    assert_eq!(office.verify().1, 1);
    office.meeting("b", good);
    assert_eq!(office.render(&[ALL]).0.len(), 3);
    assert_eq!(office.verify().1, 0);
}

#[test]
fn prune_removes_only_what_was_made_and_is_no_longer() {
    let office = Office::new(&["a", "b", "c"]);
    office.render(&["--format", "pdf,txt", ALL]);
    office.write("out/c.az.tex", "mine");
    fs::write(office.path("out/c.az.txt"), "signed").unwrap();
    fs::remove_file(office.path("data/meetings/c.toml")).unwrap();
    office.meeting("b", |text| text.replace("status = \"final\"", "status = \"finall\""));
    let (_, notes, _) = office.render(&["--prune", ALL]);
    let names = office.names();
    let of = |id: &str| names.iter().filter(|name| name.starts_with(id)).map(String::as_str).collect::<Vec<_>>();
    assert_eq!(of("a."), ["a.az.pdf", "a.en.pdf", "a.ru.pdf"]);
    // The documents of a meeting that fails are not gone: they are stale.
    assert_eq!(of("b.").len(), 6);
    assert_eq!(of("c."), ["c.az.tex", "c.az.txt"]);
    assert!(notes.contains("deleted out/c.ru.pdf") && notes.contains("warning[changed-file]"), "{notes}");
    // What cannot be read is no reason to delete.
    let (_, _, code) = office.render(&["--prune", "data/meetings/b.toml", "data/meetings/absent.toml"]);
    assert_eq!(code, 3);
    assert_eq!(office.names(), names);
}

#[test]
fn a_pdf_that_is_another_one_is_found() {
    let office = Office::new(&["a", "b"]);
    office.render(&[ALL]);
    let manifest = fs::read_to_string(office.path("out/manifest.json")).unwrap();
    let sums = fs::read_to_string(office.path("out/SHA256SUMS")).unwrap();
    // Somebody exchanges two documents, and corrects the manifest.
    for (one, other, what) in [("a.az.pdf", "a.en.pdf", "language"), ("a.az.pdf", "b.az.pdf", "identifier")] {
        let (first, second) =
            (fs::read(office.path(&format!("out/{one}"))).unwrap(), office.path(&format!("out/{other}")));
        let mut corrected: Value = serde_json::from_str(&manifest).unwrap();
        let sha = |name: &str| sums.lines().find(|line| line.ends_with(name)).unwrap()[..64].to_owned();
        let saved = fs::read(&second).unwrap();
        for file in corrected["files"].as_array_mut().unwrap().iter_mut().filter(|file| file["path"] == other) {
            file["sha256"] = sha(one).into();
            file["size"] = first.len().into();
        }
        fs::write(&second, first).unwrap();
        office.write("out/manifest.json", &corrected.to_string());
        let output = office.run(&["verify", "out"]);
        let notes = text(&output.stderr);
        assert!(notes.contains("error[wrong-file]") && notes.contains(&format!("has the {what}")), "{notes}");
        fs::write(&second, saved).unwrap();
    }
    office.write("out/manifest.json", &manifest);
    assert_eq!(office.verify().1, 0);
}

#[test]
fn the_journal_of_a_killed_run_is_taken_in() {
    let office = Office::new(&["a", "b"]);
    office.render(&["data/meetings/a.toml"]);
    let before = fs::read(office.path("out/manifest.json")).unwrap();
    office.render(&[ALL]);
    let after = fs::read(office.path("out/manifest.json")).unwrap();
    // The state after a kill: the documents are there, and the manifest does not have them yet.
    let manifest = office.manifest();
    let of_b = |entry: &&Value| entry["meeting"] == "b" || entry["id"] == "b";
    let files: Vec<&Value> = manifest["files"].as_array().unwrap().iter().filter(of_b).collect();
    let meeting = manifest["meetings"].as_array().unwrap().iter().find(of_b).unwrap();
    let line = serde_json::json!({ "meeting": meeting, "files": files });
    fs::write(office.path("out/manifest.json"), before).unwrap();
    office.write("out/.rapporteur-journal", &format!("{line}\n{{\"meeting\": {{\"id\""));
    assert_eq!(office.verify(), (vec!["manifest-outdated out/.rapporteur-journal".to_owned()], 1));
    assert_eq!(office.render(&[ALL]).1, "nothing to do: 6 documents are up to date\n");
    assert_eq!(fs::read(office.path("out/manifest.json")).unwrap(), after);
    assert_eq!(office.verify(), (vec![], 0));
    assert!(!Path::new(&office.path("out/.rapporteur-journal")).exists());
}

#[test]
fn a_folder_without_a_manifest_cannot_be_verified() {
    let office = Office::new(&[]);
    for folder in ["data", "absent"] {
        let output = office.run(&["verify", folder]);
        assert_eq!(output.status.code(), Some(3));
    }
}

#[test]
fn runs_at_the_same_time_share_a_folder() {
    let ids: Vec<String> = (0..12).map(|number| format!("m-{number}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let office = Office::new(&ids);
    let run = |ids: &[&str]| {
        let files = ids.iter().map(|id| format!("data/meetings/{id}.toml"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
        command.env_clear().stdin(Stdio::null()).stdout(Stdio::null()).current_dir(office.dir.path());
        command.args(["render", "--format", "txt"]).args(files).spawn().unwrap()
    };
    let runs = [run(&ids[..8]), run(&ids[4..]), run(&ids)];
    for mut run in runs {
        assert_eq!(run.wait().unwrap().code(), Some(0));
    }
    assert_eq!(office.verify(), (vec![], 0));
    assert_eq!(office.manifest()["files"].as_array().unwrap().len(), 36);
}
