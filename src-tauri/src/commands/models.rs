//! The model that this device recognises with, opened at the first photo and kept.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::inference::{InferenceError, ModelError, Recogniser, Runtime};

pub(super) struct Models {
    folder: PathBuf,
    libraries: Vec<PathBuf>,
    opened: Mutex<Option<Arc<Recogniser>>>,
}

impl Models {
    pub(super) fn new(folder: PathBuf, libraries: Vec<PathBuf>) -> Self {
        Self { folder, libraries, opened: Mutex::new(None) }
    }

    /// The recogniser. A failure is not kept: the next photo tries again, since a model may have been installed.
    pub(super) fn recogniser(&self) -> Result<Arc<Recogniser>, InferenceError> {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(recogniser) = opened.as_ref() {
            return Ok(Arc::clone(recogniser));
        }
        let runtime = Runtime::start(&self.libraries).map_err(|error| InferenceError::Stopped(error.to_string()))?;
        let recogniser = Arc::new(Recogniser::open(&self.model()?, runtime)?);
        tracing::info!(model = %recogniser.card().name, backend = ?runtime.backend(), "recognition is ready");
        *opened = Some(Arc::clone(&recogniser));
        Ok(recogniser)
    }

    /// The first folder, by name, that holds a model card.
    fn model(&self) -> Result<PathBuf, ModelError> {
        let entries = std::fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| has_card(path)).collect();
        folders.sort();
        folders.into_iter().next().ok_or_else(|| ModelError::Missing { path: self.folder.clone() })
    }
}

fn has_card(folder: &Path) -> bool {
    folder.join("model.toml").is_file()
}
