//! These tests run on whichever engine the process has; `runtime_tests.rs` runs all of them once on each.

use std::path::PathBuf;

use super::*;
use crate::inference::photo;

fn folder(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn runtime() -> &'static Runtime {
    let runtime = Runtime::start(&[]).expect("tract always starts");
    let name = match runtime.backend() {
        Backend::OnnxRuntime { .. } => "onnx_runtime",
        Backend::Tract => "tract",
    };
    if let Ok(expected) = std::env::var("UMBU_TEST_EXPECTED_ENGINE") {
        assert_eq!(name, expected, "passed over: {:?}", runtime.passed_over());
    }
    runtime
}

fn tiny() -> Recogniser {
    Recogniser::open(&folder("src/inference/testdata/tiny"), runtime()).expect("it fits")
}

fn plain(red: u8, green: u8, blue: u8) -> RgbImage {
    RgbImage::from_pixel(30, 20, image::Rgb([red, green, blue]))
}

#[test]
fn confidences_are_those_worked_out_by_hand() {
    let recognition = tiny().recognise(&plain(255, 0, 0)).expect("it runs");
    // Red is (2, -2, -2) after normalising; rows of the table times that, at temperature 2.
    let logits = [16.0, -8.0, -8.0, 8.0, -4.0, 4.0_f32];
    let powers = logits.map(|logit| (logit / 2.0).exp());
    let sum: f32 = powers.iter().sum();
    let expected =
        [("red", powers[0]), ("yellow", powers[3]), ("black", powers[5]), ("white", powers[4]), ("green", powers[1])];
    assert_eq!(recognition.candidates.len(), CANDIDATES_MAX);
    for (candidate, (label, power)) in recognition.candidates.iter().zip(expected) {
        assert_eq!(candidate.label_id, label);
        assert!((candidate.confidence - power / sum).abs() < 1e-4, "{candidate:?}");
    }
    assert_eq!(recognition.answer, Answer::Confident("red".into()));
    assert_eq!((recognition.model.as_str(), recognition.version.as_str()), ("tiny", "0.1.0"));
}

#[test]
fn grey_is_asked_about() {
    let recognition = tiny().recognise(&plain(127, 128, 127)).expect("it runs");
    assert_eq!(recognition.answer, Answer::Ask);
    assert!(recognition.candidates[0].confidence < 0.25);
}

#[test]
fn a_photo_goes_all_the_way() {
    let mut jpeg = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut jpeg)
        .encode_image(&RgbImage::from_pixel(900, 700, image::Rgb([250, 240, 5])))
        .expect("it encodes");
    let prepared = photo::prepare(&jpeg).expect("a sound photo");
    let recognition = tiny().recognise(&prepared.pixels).expect("it runs");
    assert_eq!(recognition.answer, Answer::Confident("yellow".into()));
    let shown = serde_json::to_value(&recognition).expect("it serialises");
    assert_eq!(shown["answer"], serde_json::json!({"kind": "confident", "label_id": "yellow"}));
    let ask = serde_json::to_value(Answer::Ask).expect("it serialises");
    assert_eq!(ask, serde_json::json!({"kind": "ask"}));
}

#[test]
fn threads_share_one_recogniser() {
    let recogniser = tiny();
    let colours = [("red", plain(255, 0, 0)), ("green", plain(0, 255, 0)), ("blue", plain(0, 0, 255))];
    std::thread::scope(|scope| {
        for (label, picture) in &colours {
            let recogniser = &recogniser;
            scope.spawn(move || {
                for _ in 0..20 {
                    let answer = recogniser.recognise(picture).expect("it runs").answer;
                    assert_eq!(answer, Answer::Confident((*label).into()));
                }
            });
        }
    });
}

#[test]
fn odd_pictures_are_answered_or_refused() {
    let recogniser = tiny();
    for (width, height) in [(1, 1), (1, 4000), (4000, 1), (7, 11)] {
        assert!(recogniser.recognise(&RgbImage::new(width, height)).is_ok(), "{width} x {height}");
    }
    for (width, height) in [(0, 0), (0, 5), (5, 0)] {
        let refused = recogniser.recognise(&RgbImage::new(width, height));
        assert!(matches!(refused, Err(InferenceError::EmptyPicture)), "{width} x {height}");
    }
}

/// A network that is whole but is not what its description says.
#[test]
fn networks_that_do_not_fit_are_refused_when_opened() {
    let six = "[[labels]]\nid = \"black\"";
    let cases = [
        ("name = \"image\"", "name = \"picture\"".to_owned(), "it has no input"),
        ("name = \"logits\"", "name = \"scores\"".to_owned(), "it has no output"),
        ("width = 8", "width = 9".to_owned(), ""),
        (six, format!("[[labels]]\nid = \"grey\"\nen = \"Grey\"\npt = \"Cinza\"\n\n{six}"), "7 labels"),
    ];
    let sound = folder("src/inference/testdata/tiny");
    let card = std::fs::read_to_string(sound.join("model.toml")).expect("the fixture");
    for (from, to, expected) in cases {
        assert!(card.contains(from), "the fixture changed: {from}");
        let copy = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(copy.path().join("model.toml"), card.replace(from, &to)).expect("writable");
        std::fs::copy(sound.join("model.onnx"), copy.path().join("model.onnx")).expect("writable");
        let Err(error) = Recogniser::open(copy.path(), runtime()) else { panic!("accepted: {to}") };
        assert!(matches!(error, InferenceError::DoesNotFit { .. }), "{to}: {error}");
        assert!(error.to_string().contains(expected), "{to}: {error}");
    }
}

/// Whole by its SHA-256, yet no network at all.
#[test]
fn files_that_are_no_network_are_refused_when_opened() {
    use sha2::{Digest, Sha256};
    let sound = folder("src/inference/testdata/tiny");
    let card = std::fs::read_to_string(sound.join("model.toml")).expect("the fixture");
    let onnx = std::fs::read(sound.join("model.onnx")).expect("the fixture");
    let digest = hex::encode(Sha256::digest(&onnx));
    assert!(card.contains(&digest));
    let cases = [Vec::new(), b"<html>not found</html>".to_vec(), onnx[..onnx.len() / 2].to_vec()];
    for bytes in cases {
        let copy = tempfile::tempdir().expect("a temporary folder");
        let card = card.replace(&digest, &hex::encode(Sha256::digest(&bytes)));
        std::fs::write(copy.path().join("model.toml"), card).expect("writable");
        std::fs::write(copy.path().join("model.onnx"), &bytes).expect("writable");
        let refused = Recogniser::open(copy.path(), runtime());
        assert!(matches!(refused, Err(InferenceError::DoesNotFit { .. })), "{} bytes", bytes.len());
    }
}

#[test]
fn probabilities_survive_large_logits() {
    let shares = probabilities(&[1e30, 0.0, -1e30], 0.5);
    assert_eq!(shares, [1.0, 0.0, 0.0]);
    let shares = probabilities(&[3.0, 3.0], 7.0);
    assert_eq!(shares, [0.5, 0.5]);
}

/// The starter model, which is trained and added apart from this code.
#[test]
fn the_starter_model_answers() {
    let starter = folder("models/food-starter");
    if !starter.join("model.onnx").exists() {
        eprintln!("skipped: models/food-starter has no model.onnx yet");
        return;
    }
    let recogniser = Recogniser::open(&starter, runtime()).expect("the starter model fits");
    let picture = RgbImage::from_fn(640, 480, |x, y| image::Rgb([(x / 3) as u8, (y / 2) as u8, 60]));
    let recognition = recogniser.recognise(&picture).expect("it runs");
    assert_eq!(recognition.candidates.len(), CANDIDATES_MAX);
    let descending = |pair: &[Candidate]| pair[0].confidence >= pair[1].confidence;
    assert!(recognition.candidates.windows(2).all(descending));
    for candidate in &recognition.candidates {
        assert!(recogniser.card().label(&candidate.label_id).is_some());
        assert!((0.0..=1.0).contains(&candidate.confidence));
    }
}
