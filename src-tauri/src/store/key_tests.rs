use super::*;

#[test]
fn a_key_comes_back_by_its_passphrase_only() {
    let folder = tempfile::tempdir().unwrap();
    let ring = KeyRing::cheap(folder.path());
    assert!(matches!(ring.unlock("x"), Err(KeyError::Missing)));
    let key = ring.create("umbuzeiro em flor").unwrap();
    assert_eq!(*ring.unlock("umbuzeiro em flor").unwrap().0, *key.0);
    assert!(matches!(ring.unlock("umbuzeiro em Flor"), Err(KeyError::WrongPassphrase)));
    assert!(matches!(ring.unlock(""), Err(KeyError::WrongPassphrase)));
    assert!(matches!(ring.create("outra"), Err(KeyError::Exists)));
}

#[test]
fn the_file_holds_neither_key_nor_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let ring = KeyRing::cheap(folder.path());
    let key = ring.create("umbuzeiro").unwrap();
    let text = fs::read_to_string(folder.path().join(FILE_NAME)).unwrap();
    assert!(!text.contains("umbuzeiro"));
    assert!(!text.contains(&hex::encode(*key.0)));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(folder.path().join(FILE_NAME)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "only its owner may read the wrap");
    }
}

#[test]
fn a_new_passphrase_keeps_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let ring = KeyRing::cheap(folder.path());
    let key = ring.create("antiga").unwrap();
    assert!(matches!(ring.change_passphrase("errada", "nova"), Err(KeyError::WrongPassphrase)));
    ring.change_passphrase("antiga", "nova").unwrap();
    assert!(matches!(ring.unlock("antiga"), Err(KeyError::WrongPassphrase)));
    assert_eq!(*ring.unlock("nova").unwrap().0, *key.0);
}

#[test]
fn a_tampered_file_is_refused_and_never_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    let ring = KeyRing::cheap(folder.path());
    ring.create("umbu").unwrap();
    let path = folder.path().join(FILE_NAME);
    let good = fs::read_to_string(&path).unwrap();

    fs::write(&path, good.replace("\"memory_kib\": 64", "\"memory_kib\": 4000000000")).unwrap();
    assert!(matches!(ring.unlock("umbu"), Err(KeyError::Damaged(_))));
    fs::write(&path, good.replace("\"version\": 1", "\"version\": 2")).unwrap();
    assert!(matches!(ring.unlock("umbu"), Err(KeyError::NewerVersion(2))));
    fs::write(&path, "{").unwrap();
    assert!(matches!(ring.unlock("umbu"), Err(KeyError::Damaged(_))));

    // A wrap moved into another file fails even with the right passphrase.
    let mut moved: KeyFile = serde_json::from_str(&good).unwrap();
    moved.id = Uuid::now_v7();
    fs::write(&path, serde_json::to_string(&moved).unwrap()).unwrap();
    assert!(matches!(ring.unlock("umbu"), Err(KeyError::WrongPassphrase)));
}

#[test]
fn the_full_cost_works_too() {
    let folder = tempfile::tempdir().unwrap();
    let ring = KeyRing::beside(folder.path());
    let key = ring.create("umbu").unwrap();
    assert_eq!(*ring.unlock("umbu").unwrap().0, *key.0);
}
