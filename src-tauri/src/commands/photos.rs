//! A photo on its way into the diary: made safe, kept, recognised, proposed. The photo is kept whatever the
//! recognition says.

use serde_json::json;
use umbu_catalog::entities::{agent_run, proposal};
use umbu_commands::CommandError;
use umbu_commands::types::*;
use umbu_domain::nutrition::foods::starter_pack;
use umbu_sync::{BlobOwner, Bucket};
use uuid::Uuid;

use super::errors::recognition_problem;
use super::foods;
use super::logging::object;
use super::models::Models;
use super::scope;
use crate::inference::{Answer, InferenceError, ModelCard, PreparedPhoto, Recognition, prepare};
use crate::store::{Replica, Step, patch_from_json};

/// Whose a photo of the diary is.
pub(super) fn owner(patient: Uuid) -> BlobOwner {
    BlobOwner::new(Bucket::Patient(patient), None)
}

pub(super) fn recognise(
    replica: &Replica,
    models: &Models,
    bytes: &[u8],
    patient: Uuid,
) -> Result<Recognised, CommandError> {
    let started_at_ms = replica.server_now_ms();
    let prepared = prepare(bytes)?;
    let owner = owner(patient);
    let photo = replica.blob_put(&owner, &prepared.photo)?;
    replica.thumbnail_put(&owner, &prepared.thumbnail, &photo)?;
    let mut recognised = Recognised {
        photo,
        candidates: Vec::new(),
        ask: true,
        model: None,
        duration_ms: None,
        run: None,
        proposal: None,
        problem: None,
    };
    match run(models, &prepared) {
        Ok((recognition, card)) => {
            recognised.ask = recognition.answer == Answer::Ask;
            recognised.candidates = candidates(replica, &recognition, &card, patient)?;
            recognised.model = Some(format!("{} {}", recognition.model, recognition.version));
            recognised.duration_ms = Some(recognition.duration_ms as f64);
            record(replica, &mut recognised, &recognition, patient, started_at_ms)?;
        }
        Err(error) => {
            tracing::warn!(%error, "a photo was kept without recognition");
            recognised.problem = Some(recognition_problem(&error).to_owned());
            recognised.run = Some(record_failure(replica, patient, started_at_ms)?);
        }
    }
    Ok(recognised)
}

fn run(models: &Models, prepared: &PreparedPhoto) -> Result<(Recognition, ModelCard), InferenceError> {
    let recogniser = models.recogniser()?;
    Ok((recogniser.recognise(&prepared.pixels)?, recogniser.card().clone()))
}

/// Labels as people read them, each with the food it most likely is.
fn candidates(
    replica: &Replica,
    recognition: &Recognition,
    card: &ModelCard,
    patient: Uuid,
) -> Result<Vec<FoodCandidate>, CommandError> {
    let mut candidates = Vec::with_capacity(recognition.candidates.len());
    for candidate in &recognition.candidates {
        let label = card.labels.iter().find(|label| label.id == candidate.label_id);
        let food = match starter_pack().labels.get(&candidate.label_id) {
            Some(food) => foods::hits(replica, [*food], Some(patient))?.pop(),
            None => None,
        };
        candidates.push(FoodCandidate {
            label: candidate.label_id.clone(),
            label_pt: label.map_or_else(|| candidate.label_id.clone(), |label| label.pt.clone()),
            label_en: label.map_or_else(|| candidate.label_id.clone(), |label| label.en.clone()),
            confidence: f64::from(candidate.confidence),
            food,
        });
    }
    Ok(candidates)
}

/// Writes that a run gave no answer, so that failures can be counted.
fn record_failure(replica: &Replica, patient: Uuid, started_at_ms: i64) -> Result<Uuid, CommandError> {
    let clinic = scope::clinic_of(replica, patient)?;
    let fields = object(json!({
        "patient": patient,
        "agent": "food_recognition",
        "started_at": started_at_ms,
        "outcome": "failed",
    }));
    let patch = patch_from_json(&agent_run::ENTITY, &fields)?;
    Ok(replica.save(&agent_run::ENTITY, None, clinic, &patch)?.id)
}

/// Writes the run and what it proposes; the person's confirmation answers the proposal.
fn record(
    replica: &Replica,
    recognised: &mut Recognised,
    recognition: &Recognition,
    patient: Uuid,
    started_at_ms: i64,
) -> Result<(), CommandError> {
    let clinic = scope::clinic_of(replica, patient)?;
    let (run, proposed) = (Uuid::now_v7(), Uuid::now_v7());
    let run_fields = object(json!({
        "patient": patient,
        "agent": "food_recognition",
        "model": recognition.model,
        "model_version": recognition.version,
        "started_at": started_at_ms,
        "duration_ms": recognition.duration_ms,
        "outcome": if recognised.ask { "asked" } else { "proposed" },
    }));
    let offered = recognised.candidates.iter().map(|candidate| {
        // To a tenth of a per cent: JSON that is the same text on every machine.
        let confidence_permille = (candidate.confidence * 1000.0).round() as i64;
        json!({
            "label": candidate.label,
            "confidence_permille": confidence_permille,
            "food": candidate.food.as_ref().map(|food| food.id),
        })
    });
    let content = json!({ "photo": recognised.photo, "candidates": offered.collect::<Vec<_>>() });
    let proposal_fields = object(json!({ "patient": patient, "run": run, "content": content }));
    replica.save_many(vec![
        Step::Create {
            entity: &agent_run::ENTITY,
            id: run,
            clinic,
            patch: patch_from_json(&agent_run::ENTITY, &run_fields)?,
        },
        Step::Create {
            entity: &proposal::ENTITY,
            id: proposed,
            clinic,
            patch: patch_from_json(&proposal::ENTITY, &proposal_fields)?,
        },
    ])?;
    recognised.run = Some(run);
    recognised.proposal = Some(proposed);
    Ok(())
}
