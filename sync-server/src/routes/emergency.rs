//! Emergency access ("break-glass"): somebody who cares for patients opens the share of one in another clinic for an
//! hour, to read. They say why, it is audited, and the privacy officer of the patient's clinic has it to review.

use std::ops::RangeInclusive;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use umbu_catalog::entities::{access_review, audit_event};
use umbu_catalog::{Compartment, Role, Value};
use umbu_sync::{Bucket, Document, DocumentId, Entry, Envelope, Fields, Grant, GrantRole, Patch, Payload};
use uuid::Uuid;

use super::sync::reader;
use crate::Server;
use crate::auth::device::DeviceSession;
use crate::error::{Result, ServerError, not_found, refuse};
use crate::ingest::write_own;
use crate::store::document::StoredDocuments;
use crate::store::emergency::{self, NewEmergency};
use crate::store::{Scope, now_ms, pull};

const OPEN_MS: i64 = 60 * 60 * 1000;
/// Long enough to say something, short enough for the review's field.
const REASON_CHARS: RangeInclusive<usize> = 10..=500;
const TRIES_PER_ACCOUNT: u32 = 10;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EmergencyRequest {
    patient: Uuid,
    reason: String,
}

#[derive(Serialize)]
pub(crate) struct EmergencyReply {
    until_ms: i64,
}

pub(crate) async fn open(
    State(server): State<Arc<Server>>,
    session: DeviceSession,
    Json(request): Json<EmergencyRequest>,
) -> Result<Json<EmergencyReply>> {
    server.attempts.count(&format!("emergency {}", session.account), TRIES_PER_ACCOUNT)?;
    let reason = request.reason.trim();
    if !REASON_CHARS.contains(&reason.chars().count()) {
        let message = "an emergency access needs a reason of 10 to 500 characters";
        return Err(refuse(StatusCode::BAD_REQUEST, "emergency-reason-needed", message));
    }
    let organization = session.organization;
    let mut connection = server.store.connection().await?;
    let mut transaction = connection.begin(&Scope::organization(organization)).await?;
    let (device, current) = reader(&transaction, session).await?;
    if !current.cares() {
        return Err(refuse(
            StatusCode::FORBIDDEN,
            "not-allowed",
            "only those who care for patients open one like this",
        ));
    }
    let clinic = emergency::clinic_of(&transaction, organization, request.patient).await?;
    let clinic = clinic.ok_or_else(|| not_found("patient"))?;
    if current.readable().contains(&Bucket::Clinic { clinic, compartment: Compartment::Diary }) {
        let message = "the patient is of a clinic in which this account cares for patients";
        return Err(refuse(StatusCode::CONFLICT, "emergency-not-needed", message));
    }
    let began_at_ms = now_ms();
    let new = NewEmergency {
        id: Uuid::now_v7(),
        account: device.account,
        device: device.id,
        patient: request.patient,
        reason,
        began_at_ms,
        ends_at_ms: began_at_ms + OPEN_MS,
    };
    emergency::create(&transaction, organization, &new).await?;
    let actor = pull::epoch(&transaction, organization).await?;
    let officer = officer(&current, &new, clinic, actor);
    let told = told(&new, clinic, actor)?;
    let grown = write_own(&server, &mut transaction, &officer, &StoredDocuments::new(), told).await?;
    let grown = grown.map_err(|verdict| ServerError::Internal(format!("an emergency is not audited: {verdict:?}")))?;
    transaction.commit().await?;
    server.wake.grew(organization, grown);
    tracing::warn!(account = %device.account, patient = %request.patient, "an emergency access was opened");
    Ok(Json(EmergencyReply { until_ms: new.ends_at_ms }))
}

/// The organisation's own actor writes, in the compartment of the privacy officer; the person is the author.
fn officer(current: &Grant, new: &NewEmergency<'_>, clinic: Uuid, actor: Uuid) -> Grant {
    let role = GrantRole {
        clinic,
        clinic_name: String::new(),
        time_zone: String::new(),
        role: Role::PrivacyOfficer.name().to_owned(),
        patient: None,
        families: Vec::new(),
        until_ms: None,
    };
    Grant { id: new.id, actor, roles: vec![role], emergencies: Vec::new(), ..current.clone() }
}

/// What the privacy officer receives: the audit event, and a review that is open.
fn told(new: &NewEmergency<'_>, clinic: Uuid, actor: Uuid) -> Result<Vec<Envelope>> {
    let head = |entity: &umbu_catalog::Entity| DocumentId::new(Uuid::now_v7(), entity.name, entity.head().name);
    let id = |id: Uuid| Value::Text(id.to_string());
    let (event, review) = (head(&audit_event::ENTITY), head(&access_review::ENTITY));
    let fields: Fields = [
        ("at", Value::Int(new.began_at_ms)),
        ("account", id(new.account)),
        ("action", Value::from("break_glass")),
        ("subject_entity", Value::from("patient")),
        ("subject_id", id(new.patient)),
        ("patient", id(new.patient)),
        ("purpose", Value::from("emergency")),
        ("outcome", Value::from("allowed")),
        ("device", id(new.device)),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let entry = Entry::create(&event, Some(clinic), new.began_at_ms, &fields);
    let patch: Patch = [
        ("patient", id(new.patient)),
        ("account", id(new.account)),
        ("device", id(new.device)),
        ("reason", Value::from(new.reason)),
        ("began_at", Value::Int(new.began_at_ms)),
        ("ends_at", Value::Int(new.ends_at_ms)),
        ("event", id(event.record)),
        ("status", Value::from("open")),
    ]
    .map(|(name, value)| (name.to_owned(), Some(value)))
    .into();
    let (_, genesis) = Document::create(&review, actor, new.began_at_ms / 1000, Some(clinic), &patch)
        .map_err(|error| ServerError::Internal(error.to_string()))?;
    Ok(vec![
        Envelope { document: event, payload: Payload::Entry { hash: entry.hash, bytes: entry.bytes } },
        Envelope { document: review, payload: Payload::Change(genesis) },
    ])
}
