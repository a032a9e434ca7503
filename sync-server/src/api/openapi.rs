//! The OpenAPI 3.1 document of the API, derived from the catalogue: what the handlers do, said once more for machines.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value as Json, json};
use umbu_catalog::entities::CONTEXTS;
use umbu_catalog::{Context, Entity, Scope};

use super::filter::{self, LIMIT_DEFAULT, LIMIT_MAX};
use super::schema;

const DESCRIPTION: &str = "Every record of an organisation, for other systems. A key has a role, which decides what it \
holds exactly as for a person, and scopes, which narrow that. What is written here reaches every device, and what a \
device wrote shows here. Decimals are strings, money is an amount in hundredths with its currency, instants are RFC \
3339. A field without a value is absent, and null clears it. Records are marked as deleted and then no longer shown.";

pub(super) async fn serve() -> Response {
    static TEXT: LazyLock<String> = LazyLock::new(|| document().to_string());
    ([(header::CONTENT_TYPE, "application/openapi+json;version=3.1")], TEXT.as_str()).into_response()
}

pub(super) fn document() -> Json {
    let mut paths = Map::new();
    let mut schemas = common_schemas();
    for context in CONTEXTS {
        for entity in context.entities.iter().filter(|entity| entity.scope != Scope::Directory) {
            paths.insert(format!("/{}", entity.name), collection(context, entity));
            paths.insert(format!("/{}/{{id}}", entity.name), member(context, entity));
            schemas.extend(schemas_of(entity));
        }
    }
    let tags: Vec<Json> =
        CONTEXTS.iter().map(|context| json!({"name": context.name, "description": context.label.en})).collect();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Umbu", "version": format!("1.{}.0", umbu_catalog::VERSION), "description": DESCRIPTION},
        "servers": [{"url": "/api/v1"}],
        "security": [{"key": []}],
        "tags": tags,
        "paths": paths,
        "components": {
            "securitySchemes": {"key": {
                "type": "http", "scheme": "bearer", "description": "A key of the organisation, umbu_…",
            }},
            "parameters": parameters(),
            "responses": responses(),
            "schemas": schemas,
        },
    })
}

fn collection(context: &Context, entity: &'static Entity) -> Json {
    let mut parameters = vec![reference("parameters", "limit"), reference("parameters", "cursor")];
    parameters.push(reference("parameters", "clinic_id"));
    parameters.extend(
        filter::filters(entity)
            .iter()
            .map(|filter| json!({"name": filter.name, "in": "query", "schema": schema::described(filter.field)})),
    );
    let page = json!({"$ref": format!("#/components/schemas/{}_page", entity.name)});
    json!({
        "get": operation(context, entity, "list", &[403, 422], json!({
            "parameters": parameters,
            "responses": {"200": content("A page of records, by id", page)},
        })),
        "post": operation(context, entity, "create", &[403, 409, 413, 415, 422], json!({
            "parameters": [reference("parameters", "idempotency_key")],
            "requestBody": body(json!({"$ref": format!("#/components/schemas/{}_new", entity.name)})),
            "responses": {"201": content("The record, or its id alone where the key does not read it", record(entity))},
        })),
    })
}

fn member(context: &Context, entity: &'static Entity) -> Json {
    let mut item = json!({
        "parameters": [reference("parameters", "id")],
        "get": operation(context, entity, "get", &[403, 404], json!({
            "responses": {"200": content("The record", record(entity))},
        })),
    });
    if !entity.append_only {
        let if_match = json!([reference("parameters", "if_match")]);
        item["patch"] = operation(
            context,
            entity,
            "patch",
            &[403, 404, 409, 412, 413, 415, 422],
            json!({
                "parameters": if_match,
                "requestBody": body(json!({"$ref": format!("#/components/schemas/{}_patch", entity.name)})),
                "responses": {"200": content("The record", record(entity))},
            }),
        );
        item["delete"] = operation(
            context,
            entity,
            "delete",
            &[403, 404, 409, 412],
            json!({
                "parameters": if_match,
                "responses": {"204": {"description": "Marked as deleted"}},
            }),
        );
    }
    item
}

/// What all operations share, and the refusals that each may give.
fn operation(context: &Context, entity: &Entity, verb: &str, refusals: &[u16], mut operation: Json) -> Json {
    operation["operationId"] = json!(format!("{}_{verb}", entity.name));
    operation["summary"] = json!(format!("{} ({verb})", entity.label.en));
    operation["tags"] = json!([context.name]);
    for status in [400, 401, 429, 503].iter().chain(refusals) {
        operation["responses"][status.to_string()] = reference("responses", "problem");
    }
    operation
}

fn schemas_of(entity: &Entity) -> Vec<(String, Json)> {
    let name = entity.name;
    let of = |suffix: &str| json!({"$ref": format!("#/components/schemas/{name}{suffix}")});
    let id = || json!({"type": "string", "format": "uuid"});
    let mut record = schema::object(
        [("id", id()), ("clinic_id", id()), ("updated_at", json!({"type": "string", "format": "date-time"}))]
            .into_iter()
            .chain([("fields", of("_fields"))]),
    );
    record["required"] = json!(["id"]);
    record["description"] = json!(entity.doc.trim());
    let cursor = json!({"type": ["string", "null"], "description": "of the next page; null on the last"});
    let records = json!({"type": "array", "items": of("")});
    let mut page = schema::object([("records", records), ("next_cursor", cursor)].into_iter());
    page["required"] = json!(["records", "next_cursor"]);
    let mut fields = of("_fields");
    fields["required"] = json!(schema::required(entity));
    let clinic = ("clinic_id", id());
    let of_clinic = (entity.scope == Scope::Clinic).then_some(clinic);
    let mut new = schema::object(of_clinic.into_iter().chain([("fields", fields)]));
    new["required"] = json!(["fields"]);
    let mut patch = schema::object([("fields", of("_fields"))].into_iter());
    patch["required"] = json!(["fields"]);
    vec![
        (name.to_owned(), record),
        (format!("{name}_fields"), schema::fields(entity)),
        (format!("{name}_page"), page),
        (format!("{name}_new"), new),
        (format!("{name}_patch"), patch),
    ]
}

/// Named so that no kind of record takes them: those have no capitals.
fn common_schemas() -> Map<String, Json> {
    let error = schema::object([("field", json!({"type": "string"})), ("rule", json!({"type": "string"}))].into_iter());
    let text = || json!({"type": "string"});
    let mut problem = schema::object(
        [
            ("type", json!({"type": "string", "format": "uri"})),
            ("title", text()),
            ("status", json!({"type": "integer"})),
            ("code", json!({"type": "string", "description": "stable; what programs look at"})),
            ("detail", text()),
            ("errors", json!({"type": "array", "items": error})),
        ]
        .into_iter(),
    );
    problem["required"] = json!(["type", "title", "status", "code", "detail"]);
    Map::from_iter([("Problem".to_owned(), problem)])
}

fn responses() -> Json {
    json!({"problem": {
        "description": "RFC 9457 problem details",
        "headers": {"Retry-After": {"schema": {"type": "integer"}, "description": "seconds, where waiting helps"}},
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }})
}

fn parameters() -> Json {
    let id = json!({"type": "string", "format": "uuid"});
    let limit = json!({"type": "integer", "minimum": 1, "maximum": LIMIT_MAX, "default": LIMIT_DEFAULT});
    json!({
        "id": {"name": "id", "in": "path", "required": true, "schema": id},
        "limit": {"name": "limit", "in": "query", "schema": limit},
        "cursor": {"name": "cursor", "in": "query", "schema": {"type": "string"}, "description": "from the page before"},
        "clinic_id": {"name": "clinic_id", "in": "query", "schema": id},
        "idempotency_key": {
            "name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "minLength": 1, "maxLength": 255},
            "description": "requests of one key with the same value create one record: the first",
        },
        "if_match": {
            "name": "If-Match", "in": "header", "schema": {"type": "string"},
            "description": "the ETag that was read; refused where the record has changed since",
        },
    })
}

fn record(entity: &Entity) -> Json {
    json!({"$ref": format!("#/components/schemas/{}", entity.name)})
}

fn reference(section: &str, name: &str) -> Json {
    json!({"$ref": format!("#/components/{section}/{name}")})
}

fn content(description: &str, schema: Json) -> Json {
    json!({"description": description, "content": {"application/json": {"schema": schema}}})
}

fn body(schema: Json) -> Json {
    json!({"required": true, "content": {"application/json": {"schema": schema}}})
}
