use super::*;

fn tiny() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/inference/testdata/tiny")
}

/// A copy of the tiny model with one change to its description.
fn changed(change: impl Fn(String) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let card = std::fs::read_to_string(tiny().join("model.toml")).expect("the fixture");
    std::fs::write(folder.path().join("model.toml"), change(card)).expect("writable");
    std::fs::copy(tiny().join("model.onnx"), folder.path().join("model.onnx")).expect("writable");
    folder
}

fn refused(folder: &Path) -> ModelError {
    match Model::load(folder) {
        Ok(model) => panic!("{} was accepted", model.card.name),
        Err(error) => error,
    }
}

#[test]
fn a_sound_folder_loads() {
    let model = Model::load(&tiny()).expect("the fixture is sound");
    assert_eq!(model.card.labels.len(), 6);
    assert_eq!(model.card.label("yellow").expect("a label").pt, "Amarelo");
    assert_eq!(model.card.label("purple"), None);
    assert_eq!(model.onnx, std::fs::read(tiny().join("model.onnx")).expect("the fixture"));
}

#[test]
fn a_newer_description_with_unknown_keys_loads() {
    let folder = changed(|card| format!("family = \"colours\"\n{card}\n[future]\nkey = 1\n"));
    assert!(Model::load(folder.path()).is_ok());
}

#[test]
fn missing_files_are_named() {
    let folder = changed(|card| card);
    std::fs::remove_file(folder.path().join("model.onnx")).expect("it was there");
    let error = refused(folder.path());
    assert!(matches!(&error, ModelError::Missing { path } if path.ends_with("model.onnx")));
    let error = refused(&folder.path().join("nowhere"));
    assert!(matches!(&error, ModelError::Missing { path } if path.ends_with("model.toml")));
    assert!(error.to_string().contains("Install the model again"));
}

#[test]
fn one_changed_byte_is_noticed() {
    let folder = changed(|card| card);
    let path = folder.path().join("model.onnx");
    let mut onnx = std::fs::read(&path).expect("the copy");
    onnx[200] ^= 1;
    std::fs::write(&path, onnx).expect("writable");
    let ModelError::WrongHash { expected, actual, .. } = refused(folder.path()) else {
        panic!("accepted for another reason")
    };
    assert!(expected.starts_with("0d76a7d2") && expected != actual);
}

#[test]
fn a_truncated_network_is_noticed() {
    let folder = changed(|card| card);
    let path = folder.path().join("model.onnx");
    std::fs::write(&path, b"").expect("writable");
    assert!(matches!(refused(folder.path()), ModelError::WrongHash { .. }));
}

#[test]
fn oversized_files_are_refused_unread() {
    let folder = changed(|card| card);
    // Sparse: takes no room on the disk.
    let onnx = File::options().write(true).open(folder.path().join("model.onnx")).expect("there");
    onnx.set_len(ONNX_BYTES_MAX + 1).expect("sparse files work");
    assert!(matches!(refused(folder.path()), ModelError::TooLarge { .. }));
    let card = File::options().write(true).open(folder.path().join("model.toml")).expect("there");
    card.set_len(CARD_BYTES_MAX + 1).expect("sparse files work");
    let error = refused(folder.path());
    assert!(matches!(error, ModelError::TooLarge { bytes_max: CARD_BYTES_MAX, .. }));
}

#[test]
fn wrong_descriptions_say_what_is_wrong() {
    let cases: [(&str, &str, &str); 14] = [
        ("name = \"tiny\"", "name = ", "TOML"),
        ("licence = \"Apache-2.0\"", "", "missing field `licence`"),
        ("version = \"0.1.0\"", "version = \"\"", "must be filled in"),
        ("food-classification", "portion-estimate", "task must be"),
        ("0d76a7d2747601f9", "", "64 hexadecimal digits"),
        ("0d76a7d2747601f9", "zz76a7d2747601f9", "64 hexadecimal digits"),
        ("width = 8", "width = 0", "input.width"),
        ("resize = 10", "resize = 7", "input.resize"),
        ("resize = 10", "resize = 70000", "input.resize"),
        ("std = [0.25, 0.25, 0.25]", "std = [0.25, 0.0, 0.25]", "std above zero"),
        ("mean = [0.5, 0.5, 0.5]", "mean = [0.5, nan, 0.5]", "must be numbers"),
        ("temperature = 2.0", "temperature = 0.0", "temperature must be above 0"),
        ("abstain_below = 0.5", "abstain_below = 1.5", "abstain_below from 0 to 1"),
        ("id = \"green\"", "id = \"red\"", "\"red\" is empty or there twice"),
    ];
    for (from, to, expected) in cases {
        let folder = changed(|card| {
            assert!(card.contains(from), "the fixture changed: {from}");
            card.replace(from, to)
        });
        let error = refused(folder.path());
        assert!(matches!(error, ModelError::BadCard { .. }), "{to}: {error}");
        assert!(error.to_string().contains(expected), "{to}: {error}");
    }
    let folder = changed(|card| card.split("[[labels]]").next().expect("a start").to_owned());
    assert!(refused(folder.path()).to_string().contains("labels"));
}
