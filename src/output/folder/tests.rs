//! Tests for the writing of documents, one for each thing that can go wrong.

use super::*;
use std::fs;

use tempfile::TempPath;

const OLD: &[u8] = b"old";

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn persist(file: TempPath, to: &Path) -> io::Result<()> {
    file.persist(to).map_err(|error| error.error)
}

fn codes(result: Result<Vec<PathBuf>, Vec<Finding>>) -> Vec<Code> {
    result.unwrap_err().into_iter().map(|finding| finding.code).collect()
}

#[test]
fn all_documents_are_written_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a/b");
    let folder = Folder::new(&path);
    let written = folder.write(&[("x.az.pdf", b"one"), ("x.en.pdf", b"two")]).unwrap();
    assert_eq!(written, [path.join("x.az.pdf"), path.join("x.en.pdf")]);
    assert_eq!(names(&path), ["x.az.pdf", "x.en.pdf"]);
    folder.write(&[("x.en.pdf", b"three")]).unwrap();
    assert_eq!(fs::read(path.join("x.az.pdf")).unwrap(), b"one");
    assert_eq!(fs::read(path.join("x.en.pdf")).unwrap(), b"three");
    assert_eq!(names(&path).len(), 2);
}

#[test]
fn pictures_of_obsolete_pages_are_deleted() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::new(dir.path());
    let pages: Vec<(String, &[u8])> =
        [1, 2, 3, 5, 17].into_iter().map(|page| (format!("x.az.{page}.png"), OLD)).collect();
    let pages: Vec<(&str, &[u8])> = pages.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    folder.write(&pages).unwrap();
    folder.write(&[("x.en.1.png", OLD), ("y.az.4.png", OLD)]).unwrap();
    let mut permissions = fs::metadata(dir.path().join("x.az.17.png")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(dir.path().join("x.az.17.png"), permissions.clone()).unwrap();
    assert_eq!(codes(folder.write(&pages[..1])), [Code::CannotWrite], "a protected page");
    assert_eq!(names(dir.path()).len(), 7);
    #[allow(clippy::permissions_set_readonly_false)]
    permissions.set_readonly(false);
    fs::set_permissions(dir.path().join("x.az.17.png"), permissions).unwrap();
    folder.write(&pages[..1]).unwrap();
    assert_eq!(names(dir.path()), ["x.az.1.png", "x.en.1.png", "y.az.4.png"]);
}

#[test]
fn a_failed_rename_undoes_the_earlier_ones() {
    for failing in 0..3 {
        let dir = tempfile::tempdir().unwrap();
        // The first and the third document replace a file. The second one is new.
        fs::write(dir.path().join("a"), OLD).unwrap();
        fs::write(dir.path().join("c"), OLD).unwrap();
        let mut count = 0;
        let result = Folder::new(dir.path()).write_with(&[("a", b"1"), ("b", b"2"), ("c", b"3")], &mut |file, to| {
            count += 1;
            if count > failing { Err(io::ErrorKind::StorageFull.into()) } else { persist(file, to) }
        });
        assert_eq!(codes(result), [Code::CannotWrite], "{failing}");
        assert_eq!(names(dir.path()), ["a", "c"], "{failing}");
        assert_eq!(fs::read(dir.path().join("a")).unwrap(), OLD);
        assert_eq!(fs::read(dir.path().join("c")).unwrap(), OLD);
    }
}

#[test]
fn nothing_is_written_if_a_target_is_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("b")).unwrap();
    let result = Folder::new(dir.path()).write(&[("a", b"1"), ("b", b"2")]);
    assert_eq!(codes(result), [Code::TargetIsFolder]);
    assert_eq!(names(dir.path()), ["b"]);
}

#[test]
fn nothing_is_written_if_a_target_becomes_a_folder_during_the_run() {
    let dir = tempfile::tempdir().unwrap();
    let result = Folder::new(dir.path()).write_with(&[("a", b"1"), ("b", b"2")], &mut |file, to| {
        if to.ends_with("b") {
            fs::create_dir(to)?;
        }
        persist(file, to)
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
        assert_eq!(codes(Folder::new(path).write(&[("a", b"1")])), [Code::CannotWrite]);
    }
    assert_eq!(fs::read(&file).unwrap(), OLD);
}

#[test]
fn a_bad_name_is_rejected_before_anything_is_created() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("out");
    let result = Folder::new(&path).write(&[("a", b"1"), ("../b", b"2"), ("con.az.pdf", b"3")]);
    assert_eq!(codes(result), [Code::InvalidId, Code::InvalidId]);
    assert!(!path.exists());
}

#[test]
fn a_write_protected_document_is_not_replaced() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("a");
    fs::write(&target, OLD).unwrap();
    let mut permissions = fs::metadata(&target).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&target, permissions).unwrap();
    assert_eq!(codes(Folder::new(dir.path()).write(&[("a", b"1")])), [Code::CannotWrite]);
    assert_eq!(fs::read(&target).unwrap(), OLD);
}

#[test]
fn temporary_files_of_a_killed_run_are_removed() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(".rapporteur-x1.tmp"), OLD).unwrap();
    fs::write(dir.path().join(".rapporteur.toml"), OLD).unwrap();
    Folder::new(dir.path()).write(&[("a", b"1")]).unwrap();
    let remaining = names(dir.path());
    if cfg!(unix) {
        assert_eq!(remaining, [".rapporteur.toml", "a"]);
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
                    folder.write(&[("az", &bytes), ("en", &bytes), ("ru", &bytes)]).unwrap();
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
        Folder::new(dir.path()).write(&[("a", b"1")]).unwrap();
        assert_eq!(mode(&dir.path().join("a")), mode(&ordinary));
    }

    #[test]
    fn a_replaced_document_keeps_its_permissions() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("a");
        fs::write(&target, OLD).unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
        Folder::new(dir.path()).write(&[("a", b"1")]).unwrap();
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

        let failed = Folder::new(&out).write_with(&documents, &mut |file, to| {
            if to.ends_with("c") { Err(io::ErrorKind::Other.into()) } else { persist(file, to) }
        });
        assert!(failed.is_err());
        assert_eq!(fs::read_link(out.join("a")).unwrap(), outside);
        assert_eq!(fs::read_link(out.join("b")).unwrap(), dir.path());

        Folder::new(&out).write(&documents).unwrap();
        assert_eq!(fs::read(out.join("a")).unwrap(), b"1");
        assert!(out.join("b").symlink_metadata().unwrap().is_file());
        assert_eq!(fs::read(&outside).unwrap(), OLD);
        assert_eq!(names(&out), ["a", "b", "c"]);
    }
}
