//! Files that a screen sent and no command has used yet. In memory only: a photo is health data.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use umbu_commands::CommandError;
use umbu_sync::BLOB_BYTES_MAX;
use uuid::Uuid;

/// Older ones are forgotten: a form names a few at a time.
const KEPT_BYTES_MAX: usize = 4 * BLOB_BYTES_MAX;

#[derive(Default)]
pub(super) struct Uploads {
    kept: Mutex<VecDeque<(Uuid, Arc<Vec<u8>>)>>,
}

impl Uploads {
    pub(super) fn keep(&self, bytes: Vec<u8>) -> Result<Uuid, CommandError> {
        if bytes.len() > BLOB_BYTES_MAX {
            return Err(CommandError::new("too-large", format!("files may have up to {BLOB_BYTES_MAX} bytes")));
        }
        let id = Uuid::now_v7();
        let mut kept = self.kept();
        kept.push_back((id, Arc::new(bytes)));
        while kept.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > KEPT_BYTES_MAX {
            kept.pop_front();
        }
        Ok(id)
    }

    /// The file stays until [`Uploads::used`], so that a failed command can be tried again.
    pub(super) fn get(&self, id: Uuid) -> Result<Arc<Vec<u8>>, CommandError> {
        let kept = self.kept();
        let found = kept.iter().find(|(candidate, _)| *candidate == id).map(|(_, bytes)| Arc::clone(bytes));
        found.ok_or_else(|| CommandError::new("upload-gone", "the file is not here any more; choose it again"))
    }

    pub(super) fn used(&self, id: Uuid) {
        self.kept().retain(|(candidate, _)| *candidate != id);
    }

    pub(super) fn forget(&self) {
        self.kept().clear();
    }

    fn kept(&self) -> MutexGuard<'_, VecDeque<(Uuid, Arc<Vec<u8>>)>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
