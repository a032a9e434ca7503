//! A model is a folder: `model.onnx`, the network, and `model.toml`, what it is and how to use it.
//!
//! A folder is trusted only after its bytes match the SHA-256 in `model.toml`. The verified bytes themselves go to the
//! runtime: the file is never opened a second time, so it cannot change in between.

use std::collections::HashSet;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The largest `model.onnx` accepted: larger ones do not run well on the phones this is for.
pub const ONNX_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// The largest `model.toml` accepted.
const CARD_BYTES_MAX: u64 = 1024 * 1024;
/// The one task there is code for.
const TASK: &str = "food-classification";
/// The largest input side; the work grows with its square.
const SIDE_PX_MAX: u32 = 1024;
const LABELS_MAX: usize = 10_000;

/// What `model.toml` says. Unknown keys are allowed: a newer training script may record more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelCard {
    pub name: String,
    pub version: String,
    pub task: String,
    /// SHA-256 of `model.onnx`, 64 hexadecimal digits.
    pub sha256: String,
    pub licence: String,
    /// The data it was trained on, in a sentence.
    pub data: String,
    /// What it recognises and what it does not, in a sentence for the person who chooses it.
    pub knows: String,
    pub input: Input,
    pub output: Output,
    pub calibration: Calibration,
    pub measured: Measured,
    /// In the order of the network's outputs.
    pub labels: Vec<Label>,
}

/// How a picture becomes the network's input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Input {
    pub name: String,
    /// Of the network's input, px.
    pub width: u32,
    pub height: u32,
    /// The shorter side of the picture is brought to this, px, before the centre is cut out.
    pub resize: u32,
    /// Per channel, red first, of values from 0 to 1.
    pub mean: [f32; 3],
    pub std: [f32; 3],
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Output {
    pub name: String,
}

/// How far the network's numbers can be believed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// Logits are divided by it (Guo et al. 2017, "On Calibration of Modern Neural Networks").
    pub temperature: f32,
    /// Below this confidence the app asks instead of answering.
    pub abstain_below: f32,
}

/// Measured on photos of items the model never saw. Shown to the person, never used to decide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    pub held_out_photos: u32,
    pub top1: f64,
    pub top5: f64,
    /// Expected calibration error.
    pub ece: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// Stable name, used in records.
    pub id: String,
    pub en: String,
    pub pt: String,
}

/// A verified model folder.
#[derive(Clone)]
pub struct Model {
    pub card: ModelCard,
    /// The bytes whose SHA-256 was checked.
    pub onnx: Vec<u8>,
}

/// Why a model folder cannot be used. Photos taken meanwhile are kept, and recognised once a model works.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    #[error("The recognition model is not complete: {path} is missing. Install the model again.")]
    Missing { path: PathBuf },
    #[error("{path} of the recognition model cannot be read ({source}). Check the disk, or install the model again.")]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("{path} has more than {bytes_max} bytes, the most a model file may have. Choose a smaller model.")]
    TooLarge { path: PathBuf, bytes_max: u64 },
    #[error("{path} is not a model description: {reason}. Install the model again.")]
    BadCard { path: PathBuf, reason: String },
    #[error(
        "The recognition model is damaged: {path} has SHA-256 {actual}, and model.toml says {expected}. \
         Install the model again."
    )]
    WrongHash { path: PathBuf, expected: String, actual: String },
}

impl Model {
    /// Reads and verifies the folder.
    ///
    /// # Errors
    /// See [`ModelError`].
    pub fn load(folder: &Path) -> Result<Self, ModelError> {
        let card = ModelCard::load(folder)?;
        let path = folder.join("model.onnx");
        let onnx = read(&path, ONNX_BYTES_MAX)?;
        let actual = hex::encode(Sha256::digest(&onnx));
        if !actual.eq_ignore_ascii_case(&card.sha256) {
            return Err(ModelError::WrongHash { path, expected: card.sha256, actual });
        }
        Ok(Self { card, onnx })
    }
}

impl ModelCard {
    /// Reads and checks `model.toml` alone, to list what is installed without reading the networks.
    ///
    /// # Errors
    /// See [`ModelError`].
    pub fn load(folder: &Path) -> Result<Self, ModelError> {
        let path = folder.join("model.toml");
        let bytes = read(&path, CARD_BYTES_MAX)?;
        let parsed = str::from_utf8(&bytes)
            .map_err(|error| error.to_string())
            .and_then(|text| toml::from_str(text).map_err(|error| error.to_string()))
            .and_then(Self::checked);
        parsed.map_err(|reason| ModelError::BadCard { path, reason })
    }

    /// The names of a label in both languages.
    pub fn label(&self, id: &str) -> Option<&Label> {
        self.labels.iter().find(|label| label.id == id)
    }

    /// Everything that the recogniser relies on without looking again.
    fn checked(self) -> Result<Self, String> {
        let Input { width, height, resize, mean, std, .. } = &self.input;
        let named = [&self.name, &self.version, &self.input.name, &self.output.name];
        if named.iter().any(|name| name.is_empty() || name.contains('\0')) {
            return Err("name, version, input.name and output.name must be filled in".into());
        }
        if self.task != TASK {
            return Err(format!("task must be {TASK:?}, not {:?}", self.task));
        }
        if self.sha256.len() != 64 || hex::decode(&self.sha256).is_err() {
            return Err("sha256 must be the 64 hexadecimal digits of model.onnx".into());
        }
        if *width == 0 || *height == 0 || *resize < *width.max(height) || *resize > SIDE_PX_MAX {
            return Err(format!(
                "input.width and input.height must be at least 1, and input.resize no smaller and at most {SIDE_PX_MAX}"
            ));
        }
        if !mean.iter().chain(std).all(|value| value.is_finite()) || std.iter().any(|s| *s <= 0.0) {
            return Err("input.mean and input.std must be numbers, std above zero".into());
        }
        let Calibration { temperature, abstain_below } = self.calibration;
        if !temperature.is_finite() || temperature <= 0.0 || !(0.0..=1.0).contains(&abstain_below) {
            return Err("calibration.temperature must be above 0, abstain_below from 0 to 1".into());
        }
        if self.labels.is_empty() || self.labels.len() > LABELS_MAX {
            return Err(format!("there must be 1 to {LABELS_MAX} labels"));
        }
        let mut seen = HashSet::new();
        match self.labels.iter().find(|label| label.id.is_empty() || !seen.insert(&label.id)) {
            Some(label) => Err(format!("label {:?} is empty or there twice", label.id)),
            None => Ok(self),
        }
    }
}

/// Reads a file without trusting what its metadata says about the length.
fn read(path: &Path, bytes_max: u64) -> Result<Vec<u8>, ModelError> {
    let unreadable = |source: std::io::Error| match source.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => ModelError::Missing { path: path.to_owned() },
        _ => ModelError::Unreadable { path: path.to_owned(), source },
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(bytes_max + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > bytes_max {
        return Err(ModelError::TooLarge { path: path.to_owned(), bytes_max });
    }
    Ok(bytes)
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
