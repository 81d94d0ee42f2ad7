//! Tests for the writing of documents, one for each thing that can go wrong.

use super::*;
use std::fs;

use tempfile::PathPersistError;

use crate::output::Recorder;

const OLD: &[u8] = b"old";

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Writes without another run that would have to be waited for.
fn write(folder: &Folder, documents: &[(&str, &[u8])]) -> Result<Vec<PathBuf>, Vec<Finding>> {
    write_with(folder, documents, &[], &mut |file, target| file.persist(target))
}

fn write_with(
    folder: &Folder,
    documents: &[(&str, &[u8])],
    obsolete: &[String],
    rename: Rename<'_>,
) -> Result<Vec<PathBuf>, Vec<Finding>> {
    let locked = folder.lock(&mut |_| {}).map_err(|finding| vec![finding])?;
    locked.replace(documents, obsolete, &mut || Ok(()), rename)
}

/// Writes with `fails`, which says whether the rename to a path fails.
fn write_failing(
    folder: &Path,
    documents: &[(&str, &[u8])],
    obsolete: &[String],
    mut fails: impl FnMut(&Path) -> bool,
) -> Result<Vec<PathBuf>, Vec<Finding>> {
    write_with(&Folder::new(folder), documents, obsolete, &mut |path, to| match fails(to) {
        true => Err(PathPersistError { error: io::ErrorKind::StorageFull.into(), path }),
        false => path.persist(to),
    })
}

fn codes(result: Result<Vec<PathBuf>, Vec<Finding>>) -> Vec<Code> {
    result.unwrap_err().into_iter().map(|finding| finding.code).collect()
}

#[test]
fn all_documents_are_written_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a/b");
    let folder = Folder::new(&path);
    let written = write(&folder, &[("x.az.pdf", b"one"), ("x.en.pdf", b"two")]).unwrap();
    assert_eq!(written, [path.join("x.az.pdf"), path.join("x.en.pdf")]);
    assert_eq!(names(&path), ["x.az.pdf", "x.en.pdf"]);
    write(&folder, &[("x.en.pdf", b"three")]).unwrap();
    assert_eq!(fs::read(path.join("x.az.pdf")).unwrap(), b"one");
    assert_eq!(fs::read(path.join("x.en.pdf")).unwrap(), b"three");
    assert_eq!(names(&path).len(), 2);
}

#[test]
fn obsolete_files_are_deleted() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let remove = |name: &str| {
        write_with(&folder, &[("x.1.png", b"new")], &[name.to_owned()], &mut |file, target| file.persist(target))
    };
    write(&folder, &[("x.1.png", OLD), ("x.2.png", OLD), ("x.3.png", OLD)]).unwrap();
    remove("x.3.png").unwrap();
    remove("x.3.png").unwrap();
    assert_eq!(names(dir.path()), ["x.1.png", "x.2.png"]);
    let mut permissions = fs::metadata(dir.path().join("x.2.png")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(dir.path().join("x.2.png"), permissions).unwrap();
    fs::write(dir.path().join("x.1.png"), OLD).unwrap();
    assert_eq!(codes(remove("x.2.png")), [Code::CannotWrite], "a protected page");
    assert_eq!(fs::read(dir.path().join("x.1.png")).unwrap(), OLD);
}

#[test]
fn a_failed_rename_undoes_the_earlier_ones() {
    for failing in 0..3 {
        let dir = tempfile::tempdir().unwrap();
        // The first and the third document replace a file. The second one is new.
        fs::write(dir.path().join("a"), OLD).unwrap();
        fs::write(dir.path().join("c"), OLD).unwrap();
        let mut count = 0;
        let result = write_failing(dir.path(), &[("a", b"1"), ("b", b"2"), ("c", b"3")], &[], |_| {
            count += 1;
            count == failing + 1
        });
        assert_eq!(codes(result), [Code::CannotWrite], "{failing}");
        assert_eq!(names(dir.path()), ["a", "c"], "{failing}");
        assert_eq!(fs::read(dir.path().join("a")).unwrap(), OLD);
        assert_eq!(fs::read(dir.path().join("c")).unwrap(), OLD);
    }
}

/// A disk that fails may fail again when the old files are restored. They must not be lost then.
#[test]
fn a_document_that_cannot_be_restored_is_kept_and_named() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["a.pdf", "b.pdf"] {
        fs::write(dir.path().join(name), OLD).unwrap();
    }
    let mut count = 0;
    // The first rename succeeds, the second one fails, and so does the one that restores the first document.
    let findings = write_failing(dir.path(), &[("a.pdf", b"1"), ("b.pdf", b"2")], &[], |_| {
        count += 1;
        count > 1
    });
    let findings = findings.unwrap_err();
    let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::CannotWrite, Code::PartlyWritten]);
    let kept = names(dir.path()).into_iter().find(|name| name.starts_with("rapporteur-old-")).unwrap();
    assert!(findings[1].message.contains(&kept) && kept.ends_with(".pdf"), "{kept}: {}", findings[1].message);
    assert_eq!(fs::read(dir.path().join(&kept)).unwrap(), OLD);
    assert_eq!(fs::read(dir.path().join("a.pdf")).unwrap(), b"1");

    // The next run keeps it too.
    write(&Folder::new(dir.path()), &[("a.pdf", b"1"), ("b.pdf", b"2")]).unwrap();
    assert_eq!(names(dir.path()), ["a.pdf", "b.pdf", kept.as_str()]);
}

#[test]
fn an_obsolete_page_that_cannot_be_deleted_undoes_the_documents() {
    let dir = tempfile::tempdir().unwrap();
    let pages: [(&str, &[u8]); 2] = [("x.1.png", OLD), ("x.2.png", OLD)];
    write(&Folder::new(dir.path()), &pages).unwrap();
    let result = write_failing(dir.path(), &[("x.1.png", b"new")], &["x.2.png".to_owned()], |_| {
        // A folder takes the place of the page during the run.
        let page = dir.path().join("x.2.png");
        if page.is_file() {
            fs::remove_file(&page).unwrap();
            fs::create_dir(&page).unwrap();
        }
        false
    });
    assert_eq!(codes(result), [Code::CannotWrite]);
    assert_eq!(fs::read(dir.path().join("x.1.png")).unwrap(), OLD);
}

#[test]
fn a_folder_is_checked_without_being_created() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, OLD).unwrap();
    for good in [dir.path().to_owned(), dir.path().join("new/folder")] {
        assert_eq!(Folder::new(good).check(), Ok(()));
    }
    for bad in [file.clone(), file.join("below")] {
        assert_eq!(Folder::new(bad).check().unwrap_err().code, Code::CannotWrite);
    }
    assert_eq!(names(dir.path()), ["file"]);
}

#[cfg(unix)]
#[test]
fn a_run_says_that_it_waits_for_another_one() {
    let dir = tempfile::tempdir().unwrap();
    let mut other = Some(File::open(dir.path()).unwrap());
    other.as_ref().unwrap().lock().unwrap();
    let mut waited = 0;
    let folder = Folder::new(dir.path());
    let locked = folder.lock(&mut |_| {
        waited += 1;
        other.take();
    });
    assert_eq!((locked.is_ok(), waited), (true, 1));
}

#[test]
fn nothing_is_written_if_a_target_is_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("b")).unwrap();
    let result = write(&Folder::new(dir.path()), &[("a", b"1"), ("b", b"2")]);
    assert_eq!(codes(result), [Code::TargetIsFolder]);
    assert_eq!(names(dir.path()), ["b"]);
}

#[test]
fn nothing_is_written_if_a_target_becomes_a_folder_during_the_run() {
    let dir = tempfile::tempdir().unwrap();
    let result = write_failing(dir.path(), &[("a", b"1"), ("b", b"2")], &[], |to| {
        if to.ends_with("b") {
            fs::create_dir(to).unwrap();
        }
        false
    });
    assert_eq!(codes(result), [Code::CannotWrite]);
    assert_eq!(names(dir.path()), ["b"]);
}

#[test]
fn a_file_in_place_of_the_folder_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, OLD).unwrap();
    for path in [file.clone(), file.join("below")] {
        assert_eq!(codes(write(&Folder::new(path), &[("a", b"1")])), [Code::CannotWrite]);
    }
    assert_eq!(fs::read(&file).unwrap(), OLD);
}

#[test]
fn a_bad_name_is_rejected_before_anything_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("out");
    let result = write(&Folder::new(&path), &[("a", b"1"), ("../b", b"2"), ("con.az.pdf", b"3")]);
    assert_eq!(codes(result), [Code::InvalidId, Code::InvalidId]);
    assert_eq!(names(&path), [""; 0]);
}

#[test]
fn a_write_protected_document_is_not_replaced() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("a");
    fs::write(&target, OLD).unwrap();
    let mut permissions = fs::metadata(&target).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&target, permissions).unwrap();
    assert_eq!(codes(write(&Folder::new(dir.path()), &[("a", b"1")])), [Code::CannotWrite]);
    assert_eq!(fs::read(&target).unwrap(), OLD);
}

#[test]
fn temporary_files_of_a_killed_run_are_removed() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(".rapporteur-a1B2c3D4e5F6.tmp"), OLD).unwrap();
    fs::write(dir.path().join(".rapporteur-notes.tmp"), OLD).unwrap();
    fs::write(dir.path().join(".rapporteur.toml"), OLD).unwrap();
    Recorder::open(Folder::new(dir.path()), false, &mut |_| {}).map(drop).unwrap();
    let remaining = names(dir.path());
    if cfg!(unix) {
        assert_eq!(remaining, [".rapporteur-notes.tmp", ".rapporteur.toml"]);
    }
}

#[test]
fn two_runs_at_the_same_time_do_not_mix_their_documents() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path().join("out"));
    let runs: Vec<_> = (0..8_u8)
        .map(|run| {
            let folder = folder.clone();
            std::thread::spawn(move || {
                for _ in 0..10 {
                    let bytes = vec![run; 5_000];
                    write(&folder, &[("az", &bytes), ("en", &bytes), ("ru", &bytes)]).unwrap();
                }
            })
        })
        .collect();
    for run in runs {
        run.join().unwrap();
    }
    let out = dir.path().join("out");
    assert_eq!(names(&out), ["az", "en", "ru"]);
    let az = fs::read(out.join("az")).unwrap();
    assert_eq!(az.len(), 5_000);
    if cfg!(unix) {
        assert_eq!(az, fs::read(out.join("en")).unwrap());
        assert_eq!(az, fs::read(out.join("ru")).unwrap());
    }
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_new_document_has_the_default_permissions() {
        let dir = tempfile::tempdir().unwrap();
        let ordinary = dir.path().join("usual");
        fs::write(&ordinary, "").unwrap();
        write(&Folder::new(dir.path()), &[("a", b"1")]).unwrap();
        assert_eq!(mode(&dir.path().join("a")), mode(&ordinary));
    }

    #[test]
    fn a_replaced_document_keeps_its_permissions() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("a");
        fs::write(&target, OLD).unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
        write(&Folder::new(dir.path()), &[("a", b"1")]).unwrap();
        assert_eq!(mode(&target), 0o640);
    }

    #[test]
    fn a_link_is_replaced_and_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let outside = dir.path().join("outside");
        fs::write(&outside, OLD).unwrap();
        let out = dir.path().join("out");
        fs::create_dir(&out).unwrap();
        symlink(&outside, out.join("a")).unwrap();
        symlink(dir.path(), out.join("b")).unwrap();
        symlink("nowhere", out.join("c")).unwrap();
        let documents: [(&str, &[u8]); 3] = [("a", b"1"), ("b", b"2"), ("c", b"3")];

        let failed = write_failing(&out, &documents, &[], |to| to.ends_with("c"));
        assert!(failed.is_err());
        assert_eq!(fs::read_link(out.join("a")).unwrap(), outside);
        assert_eq!(fs::read_link(out.join("b")).unwrap(), dir.path());

        write(&Folder::new(&out), &documents).unwrap();
        assert_eq!(fs::read(out.join("a")).unwrap(), b"1");
        assert!(out.join("b").symlink_metadata().unwrap().is_file());
        assert_eq!(fs::read(&outside).unwrap(), OLD);
        assert_eq!(names(&out), ["a", "b", "c"]);
    }
}

#[test]
fn a_folder_that_stays_locked_is_an_error_after_some_time() {
    let dir = tempfile::tempdir().unwrap();
    let other = File::open(dir.path()).unwrap();
    if other.try_lock().is_err() {
        return;
    }
    let mut waited = false;
    let limit = REPORT_AFTER + Duration::from_millis(50);
    let finding = lock_within(dir.path(), &mut |_| waited = true, limit).unwrap_err();
    assert_eq!(finding.code, Code::CannotWrite);
    assert!(waited);
    drop(other);
    assert!(lock_within(dir.path(), &mut |_| {}, limit).unwrap().0.is_some());
}
