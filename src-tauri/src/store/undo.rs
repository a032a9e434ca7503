//! Undo: what takes a save back is again a save, remembered for this session only.

use std::collections::VecDeque;

use uuid::Uuid;

use super::step::Step;

/// Older ones are forgotten: nobody takes back the hundredth save before.
const TOKENS_MAX: usize = 100;

/// The steps that take back each of the latest saves.
#[derive(Debug, Default)]
pub(super) struct Undo {
    tokens: VecDeque<(Uuid, Vec<Step>)>,
}

impl Undo {
    /// `None` where there is nothing to take back.
    pub(super) fn remember(&mut self, steps: Vec<Step>) -> Option<Uuid> {
        if steps.is_empty() {
            return None;
        }
        if self.tokens.len() == TOKENS_MAX {
            self.tokens.pop_front();
        }
        let token = Uuid::now_v7();
        self.tokens.push_back((token, steps));
        Some(token)
    }

    /// Each token works once.
    pub(super) fn take(&mut self, token: Uuid) -> Option<Vec<Step>> {
        let at = self.tokens.iter().position(|(candidate, _)| *candidate == token)?;
        self.tokens.remove(at).map(|(_, steps)| steps)
    }

    /// Puts back what could not be carried out.
    pub(super) fn put_back(&mut self, token: Uuid, steps: Vec<Step>) {
        self.tokens.push_back((token, steps));
    }
}
