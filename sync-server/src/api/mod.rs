//! The REST API for other systems: every replicated record of the catalogue, through one set of handlers.
//!
//! It knows HTTP and JSON. What a key may see is decided by PostgreSQL's policies under the key's grant, and what it
//! may write by the gate, both exactly as for a device.

mod filter;

mod openapi;
mod problem;
mod read;
mod schema;
mod value;
mod write;

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Path, Query as Parameters, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{Json as Body, Router, middleware};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json, json};
use umbu_catalog::{Entity, Facet, Scope, facet_access};
use umbu_sync::patch;
use uuid::Uuid;

use crate::Server;
use crate::auth::api_key::{ApiKey, Verb};
use crate::auth::grant;
use crate::error::{Result, bad_request, not_found, refuse};
use filter::Query;
pub use problem::Problem;
use problem::{broken_rules, invalid};
use read::View;
use write::{Act, write};

/// A record's longest text fits several times.
const REQUEST_BYTES_MAX: usize = 1024 * 1024;
const IDEMPOTENCY_KEY: &str = "idempotency-key";
const IDEMPOTENCY_CHARS_MAX: usize = 255;

pub(crate) fn router() -> Router<Arc<Server>> {
    Router::new()
        .route("/openapi.json", get(openapi::serve))
        .route("/{entity}", get(list).post(create))
        .route("/{entity}/{id}", get(show).patch(edit).delete(delete))
        .route("/{entity}/{id}/{*rest}", any(async || Problem::from(not_found("page"))))
        .layer(DefaultBodyLimit::max(REQUEST_BYTES_MAX))
        .layer(middleware::from_fn(problem::always))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewRecord {
    clinic_id: Option<Uuid>,
    fields: Map<String, Json>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordPatch {
    fields: Map<String, Json>,
}

async fn list(
    State(server): State<Arc<Server>>,
    key: ApiKey,
    Path(entity): Path<String>,
    Parameters(parameters): Parameters<Vec<(String, String)>>,
) -> Result<Body<Json>, Problem> {
    let entity = known(&entity)?;
    key.must_have_scope(entity, Verb::Read)?;
    let view = View::of(&key, entity)?;
    let query = Query::parse(entity, parameters)?;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin_snapshot(&grant::scope(&key.grant)).await?;
    Ok(Body(view.page(&transaction, key.grant.organization, &query).await?))
}

async fn show(
    State(server): State<Arc<Server>>,
    key: ApiKey,
    Path((entity, id)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let entity = known(&entity)?;
    let id = record_id(&id)?;
    key.must_have_scope(entity, Verb::Read)?;
    let view = View::of(&key, entity)?;
    let (record, tag) = seen(&server, &key, &view, id).await?.ok_or_else(|| not_found("record"))?;
    Ok(tagged(StatusCode::OK, &record, &tag))
}

async fn create(
    State(server): State<Arc<Server>>,
    key: ApiKey,
    Path(entity): Path<String>,
    headers: HeaderMap,
    Sent(new): Sent<NewRecord>,
) -> Result<Response, Problem> {
    let entity = known(&entity)?;
    key.must_have_scope(entity, Verb::Write)?;
    let id = new_id(&key, entity, &headers)?;
    let patch = patch::with_defaults(entity, &value::patch(entity, new.fields)?);
    patch::check_new(entity, &patch).map_err(broken_rules)?;
    let clinic = clinic(&key, entity, new.clinic_id)?;
    write(&server, &key, entity, id, &Act::Create { clinic, patch }).await?;
    let mut response = answer(&server, &key, entity, id, StatusCode::CREATED).await?;
    let location = HeaderValue::from_str(&format!("/api/v1/{}/{id}", entity.name));
    response.headers_mut().extend(location.ok().map(|location| (header::LOCATION, location)));
    Ok(response)
}

async fn edit(
    State(server): State<Arc<Server>>,
    key: ApiKey,
    Path((entity, id)): Path<(String, String)>,
    headers: HeaderMap,
    Sent(sent): Sent<RecordPatch>,
) -> Result<Response, Problem> {
    let (entity, id) = (known(&entity)?, record_id(&id)?);
    changeable(&key, entity)?;
    let patch = value::patch(entity, sent.fields)?;
    patch::check_edit(entity, &patch).map_err(broken_rules)?;
    // Before anything is compared: whether a hidden value is the one sent must not show.
    let named = |facet: &&Facet| facet.fields.iter().any(|field| patch.contains_key(field.name));
    if entity.facets.iter().filter(named).any(|facet| !facet_access(key.role, entity, facet).writes()) {
        return Err(refuse(StatusCode::FORBIDDEN, "not-allowed", "the key's role does not write there").into());
    }
    write(&server, &key, entity, id, &Act::Edit { patch, if_match: if_match(&headers)? }).await?;
    Ok(answer(&server, &key, entity, id, StatusCode::OK).await?)
}

async fn delete(
    State(server): State<Arc<Server>>,
    key: ApiKey,
    Path((entity, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<StatusCode, Problem> {
    let (entity, id) = (known(&entity)?, record_id(&id)?);
    changeable(&key, entity)?;
    write(&server, &key, entity, id, &Act::Delete { if_match: if_match(&headers)? }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The record after a write; only its id where the key writes what it does not read.
async fn answer(
    server: &Server,
    key: &ApiKey,
    entity: &'static Entity,
    id: Uuid,
    status: StatusCode,
) -> Result<Response> {
    if key.has_scope(entity, Verb::Read)
        && let Ok(view) = View::of(key, entity)
        && let Some((record, tag)) = seen(server, key, &view, id).await?
    {
        return Ok(tagged(status, &record, &tag));
    }
    Ok((status, Body(json!({"id": id}))).into_response())
}

async fn seen(server: &Server, key: &ApiKey, view: &View, id: Uuid) -> Result<Option<(Json, String)>> {
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin_snapshot(&grant::scope(&key.grant)).await?;
    view.record(&transaction, key.grant.organization, id).await
}

fn tagged(status: StatusCode, record: &Json, tag: &str) -> Response {
    (status, [(header::ETAG, tag)], Body(record)).into_response()
}

fn known(name: &str) -> Result<&'static Entity> {
    umbu_catalog::entity(name)
        .filter(|entity| entity.scope != Scope::Directory)
        .ok_or_else(|| not_found("kind of record"))
}

fn record_id(text: &str) -> Result<Uuid> {
    text.parse().map_err(|_| not_found("record"))
}

fn changeable(key: &ApiKey, entity: &Entity) -> Result<()> {
    key.must_have_scope(entity, Verb::Write)?;
    if entity.append_only {
        return Err(refuse(StatusCode::CONFLICT, "written-once", "this record does not change once written"));
    }
    Ok(())
}

/// The clinic of a new record: the one named, or the only one that the key is for.
fn clinic(key: &ApiKey, entity: &Entity, named: Option<Uuid>) -> Result<Option<Uuid>> {
    match (entity.scope, named, key.grant.roles.as_slice()) {
        (Scope::Clinic, Some(named), _) => Ok(Some(named)),
        (Scope::Clinic, None, [only]) => Ok(Some(only.clinic)),
        (Scope::Clinic, None, _) => {
            Err(refuse(StatusCode::UNPROCESSABLE_ENTITY, "clinic-needed", "clinic_id says in which clinic"))
        }
        (_, None, _) => Ok(None),
        (_, Some(_), _) => Err(invalid([("clinic_id".to_owned(), "unknown".to_owned())])),
    }
}

/// The same for every request of this key that bears the same idempotency key.
fn new_id(key: &ApiKey, entity: &Entity, headers: &HeaderMap) -> Result<Uuid> {
    let Some(value) = headers.get(IDEMPOTENCY_KEY) else { return Ok(Uuid::now_v7()) };
    let text = value.to_str().ok().filter(|text| (1..=IDEMPOTENCY_CHARS_MAX).contains(&text.len()));
    let text = text.ok_or_else(|| bad_request("an idempotency key has 1 to 255 printable ASCII characters"))?;
    Ok(Uuid::new_v5(&key.namespace, format!("{}/{text}", entity.name).as_bytes()))
}

fn if_match(headers: &HeaderMap) -> Result<Option<String>> {
    let Some(value) = headers.get(header::IF_MATCH) else { return Ok(None) };
    let tag = value.to_str().map_err(|_| bad_request("If-Match is an entity tag"))?;
    Ok((tag != "*").then(|| tag.to_owned()))
}

/// A body of JSON, parsed.
struct Sent<T>(T);

impl<T: DeserializeOwned> FromRequest<Arc<Server>> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Sent<T>, Problem> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if !["application/json", "application/merge-patch+json"].contains(&kind.as_str()) {
            let message = "a body is application/json";
            return Err(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", message).into());
        }
        let bytes = Bytes::from_request(request, server).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => {
                refuse(StatusCode::PAYLOAD_TOO_LARGE, "request-too-large", "a request has at most 1 MiB")
            }
            _ => bad_request("the body did not arrive"),
        })?;
        let parsed = serde_json::from_slice(&bytes).map_err(|error| bad_request(&error.to_string()))?;
        Ok(Sent(parsed))
    }
}
