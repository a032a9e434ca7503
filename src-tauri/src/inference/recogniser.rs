//! Asks a model what is on a photo, and says "ask" rather than guess.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use image::RgbImage;
use ndarray::Array4;
use ort::session::Session;
use ort::session::builder::GraphOptimizationLevel;
use ort::value::{Outlet, TensorElementType, TensorRef};
use serde::Serialize;

use super::model::{Calibration, Model, ModelCard, ModelError};
use super::preprocess;
use super::runtime::{Backend, Runtime};

/// Candidates reported, the most likely first.
pub const CANDIDATES_MAX: usize = 5;
/// The app stays responsive on two cores; more threads gain little for networks of this size.
const THREADS: usize = 2;

/// One recognised photo.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Recognition {
    /// Name and version of the model, kept with the entry that the person confirms.
    pub model: String,
    pub version: String,
    /// At most five, the most likely first.
    pub candidates: Vec<Candidate>,
    pub answer: Answer,
    /// From pixels to answer.
    pub duration_ms: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate {
    pub label_id: String,
    /// Calibrated probability, 0 to 1. All labels together make 1.
    pub confidence: f32,
}

/// What the app does next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "label_id", rename_all = "snake_case")]
pub enum Answer {
    /// Offer this label, to be confirmed with a portion.
    Confident(String),
    /// Show the candidates and the search, and let the person say.
    Ask,
}

/// Why a photo was not recognised. The photo itself is not affected: keep it and let the person search.
#[derive(Debug, thiserror::Error)]
pub enum InferenceError {
    #[error(transparent)]
    Model(#[from] ModelError),
    #[error("The model {model} does not work with this app ({reason}). Install another model.")]
    DoesNotFit { model: String, reason: String },
    #[error("The picture has no pixels. Choose another photo.")]
    EmptyPicture,
    #[error("Recognition stopped ({0}). The photo is kept; search for the food, or try again.")]
    Stopped(String),
}

/// A loaded model. Shared between threads; photos are recognised one after another.
pub struct Recogniser {
    card: ModelCard,
    /// `ort` demands exclusive use: ONNX Runtime's own promise of thread safety does not hold everywhere.
    session: Mutex<Session>,
}

impl Recogniser {
    /// Verifies the model folder, loads the network and runs it once, so that a network that does not fit its
    /// description is refused when it is installed and not at the first meal.
    ///
    /// The SHA-256 proves that a folder is whole, not that its author means well: on about 2 % of networks damaged on
    /// purpose tract panics inside a C function, which ends the process. Open a model from an unknown source in a
    /// child process first.
    ///
    /// # Errors
    /// See [`InferenceError`].
    pub fn open(model_folder: &Path, runtime: &Runtime) -> Result<Self, InferenceError> {
        let Model { card, onnx } = Model::load(model_folder)?;
        let unfit = |reason: String| InferenceError::DoesNotFit { model: card.name.clone(), reason };
        let session = session(runtime, &onnx).map_err(|error| unfit(error.to_string()))?;
        check_shape("input", &card.input.name, session.inputs()).map_err(unfit)?;
        check_shape("output", &card.output.name, session.outputs()).map_err(unfit)?;

        let recogniser = Self { session: Mutex::new(session), card: card.clone() };
        let blank = RgbImage::new(card.input.width, card.input.height);
        recogniser.logits(&preprocess::tensor(&blank, &card.input)).map_err(unfit)?;
        Ok(recogniser)
    }

    /// What the model is and knows.
    pub fn card(&self) -> &ModelCard {
        &self.card
    }

    /// Recognises an upright picture, such as [`super::PreparedPhoto::pixels`].
    ///
    /// # Errors
    /// See [`InferenceError`].
    pub fn recognise(&self, pixels: &RgbImage) -> Result<Recognition, InferenceError> {
        let started = Instant::now();
        if pixels.width() == 0 || pixels.height() == 0 {
            return Err(InferenceError::EmptyPicture);
        }
        let crop = preprocess::crop(pixels, &self.card.input);
        let tensor = preprocess::tensor(&crop, &self.card.input);
        let logits = self.logits(&tensor).map_err(InferenceError::Stopped)?;
        let confidences = probabilities(&logits, self.card.calibration.temperature);
        let candidates = most_likely(&self.card, &confidences);
        Ok(Recognition {
            model: self.card.name.clone(),
            version: self.card.version.clone(),
            answer: answer(&candidates, &self.card.calibration),
            candidates,
            duration_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
        })
    }

    /// One number for each label.
    fn logits(&self, tensor: &Array4<f32>) -> Result<Vec<f32>, String> {
        // A panic during a run leaves nothing half-changed that the next run would read.
        let mut session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        let input = TensorRef::from_array_view(tensor).map_err(|error| error.to_string())?;
        let outputs =
            session.run(ort::inputs![self.card.input.name.as_str() => input]).map_err(|error| error.to_string())?;
        let output = outputs.get(&self.card.output.name).ok_or("the output is missing")?;
        let (shape, logits) = output.try_extract_tensor::<f32>().map_err(|error| error.to_string())?;
        if logits.len() != self.card.labels.len() {
            let labels = self.card.labels.len();
            return Err(format!("the network gives {shape:?} numbers for {labels} labels"));
        }
        if !logits.iter().all(|logit| logit.is_finite()) {
            return Err("the network gave numbers that are not finite".into());
        }
        Ok(logits.to_vec())
    }
}

fn session(runtime: &Runtime, onnx: &[u8]) -> ort::Result<Session> {
    // Said aloud because tract optimises nothing unless told.
    let mut builder = Session::builder(runtime.environment())?.with_optimization_level(GraphOptimizationLevel::All)?;
    if matches!(runtime.backend(), Backend::OnnxRuntime { .. }) {
        // Idle threads sleep instead of spinning: photos are rare and batteries small.
        builder = builder.with_intra_threads(THREADS)?.with_intra_op_spinning(false)?;
    }
    builder.commit_from_memory(onnx)
}

/// The network has this input or output, of 32-bit numbers. Extents are proven by the run in [`Recogniser::open`].
fn check_shape(kind: &str, name: &str, outlets: &[Outlet]) -> Result<(), String> {
    let Some(outlet) = outlets.iter().find(|outlet| outlet.name() == name) else {
        let names: Vec<&str> = outlets.iter().map(Outlet::name).collect();
        return Err(format!("it has no {kind} {name:?}, only {names:?}"));
    };
    match outlet.dtype().tensor_type() {
        Some(TensorElementType::Float32) => Ok(()),
        _ => Err(format!("its {kind} {name:?} is not a tensor of 32-bit numbers")),
    }
}

/// Softmax at a temperature. The largest logit is subtracted so that no exponential overflows.
fn probabilities(logits: &[f32], temperature: f32) -> Vec<f32> {
    let largest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers: Vec<f32> = logits.iter().map(|l| ((l - largest) / temperature).exp()).collect();
    let sum: f32 = powers.iter().sum();
    powers.iter().map(|power| power / sum).collect()
}

fn most_likely(card: &ModelCard, confidences: &[f32]) -> Vec<Candidate> {
    let mut order: Vec<usize> = (0..confidences.len()).collect();
    // Stable: equal confidences stay in the order of the labels.
    order.sort_by(|a, b| confidences[*b].total_cmp(&confidences[*a]));
    let candidate =
        |index: usize| Candidate { label_id: card.labels[index].id.clone(), confidence: confidences[index] };
    order.into_iter().take(CANDIDATES_MAX).map(candidate).collect()
}

fn answer(candidates: &[Candidate], calibration: &Calibration) -> Answer {
    match candidates.first() {
        Some(first) if first.confidence >= calibration.abstain_below => Answer::Confident(first.label_id.clone()),
        _ => Answer::Ask,
    }
}

#[cfg(test)]
#[path = "recogniser_tests.rs"]
mod tests;
