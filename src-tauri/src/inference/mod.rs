//! On-device food recognition: from the bytes a camera wrote to a list of foods with honest confidences, offline.
//!
//! It knows how to make a photo safe to keep ([`photo`]), how to trust a model folder ([`model`]), which runtime this
//! process uses ([`runtime`]) and how to ask the model ([`recogniser`]). It does not know the database, the network or
//! the screen: the caller keeps the photo whatever happens here, and asks the person when the answer is
//! [`Answer::Ask`].
//!
//! Everything here is synchronous and takes milliseconds to a second: call it from `spawn_blocking`.
//!
//! Errors: [`PhotoError`] is about the person's file, [`ModelError`] about the installed model folder,
//! [`RuntimeError`] about this installation, [`InferenceError`] about one run.

pub mod model;
pub mod photo;
mod preprocess;
pub mod recogniser;
pub mod runtime;

pub use model::{Label, Model, ModelCard, ModelError};
pub use photo::{PhotoError, PreparedPhoto, prepare};
pub use recogniser::{Answer, Candidate, InferenceError, Recogniser, Recognition};
pub use runtime::{Backend, Runtime, RuntimeError};
