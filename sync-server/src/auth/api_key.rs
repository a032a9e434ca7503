//! Keys of the API, written `umbu_<secret>_<organisation>` in hexadecimal. Only a hash is stored.
//!
//! A key holds what a person of its role would: the same grant decides, and the same row-level policies. Its scopes
//! narrow that to kinds of record, and to reading or writing.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use umbu_catalog::{Entity, Role};
use umbu_commands::CommandError;
use umbu_sync::Grant;
use uuid::Uuid;

use super::token;
use crate::Server;
use crate::api::Problem;
use crate::error::{Result, bad_request, refuse};
use crate::store::{Scope, api_key, directory, now_ms, pull};

const PREFIX: &str = "umbu_";
/// Characters of the key that lists show; `api_key.prefix` holds no more.
const SHOWN_CHARS: usize = 12;
const ORGANIZATION_CHARS: usize = 32;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const DAYS_MAX: u32 = 366;
/// Requests per key and minute in this process.
pub const REQUESTS_MAX: u32 = 600;

/// A key as it is issued, once.
pub struct Issued {
    pub text: String,
    pub prefix: String,
    pub hash: Vec<u8>,
}

/// A live key that sends a request.
#[derive(Debug, Clone)]
pub struct ApiKey {
    /// What the key may hold. Its account and device are the key itself, and its actor is the organisation's server.
    pub grant: Grant,
    pub role: Role,
    /// Names the records that this key makes. It comes from the hash of the secret, which nobody else holds: the key's
    /// id is public, as the author of what it wrote.
    pub namespace: Uuid,
    scopes: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Read,
    Write,
}

impl Verb {
    const fn name(self) -> &'static str {
        match self {
            Verb::Read => "read",
            Verb::Write => "write",
        }
    }

    fn parse(name: &str) -> Option<Verb> {
        [Verb::Read, Verb::Write].into_iter().find(|verb| verb.name() == name)
    }
}

impl ApiKey {
    /// Whether the key's scopes name this kind of record.
    pub fn has_scope(&self, entity: &Entity, verb: Verb) -> bool {
        let named = |scope: &String| {
            scope
                .split_once(':')
                .is_some_and(|(of, verb_named)| (of == "*" || of == entity.name) && verb_named == verb.name())
        };
        self.scopes.iter().any(named)
    }

    pub fn must_have_scope(&self, entity: &Entity, verb: Verb) -> Result<()> {
        if self.has_scope(entity, verb) {
            return Ok(());
        }
        let needed = format!("the key has no scope {}:{}", entity.name, verb.name());
        Err(refuse(StatusCode::FORBIDDEN, "not-allowed", &needed))
    }
}

/// Checks scopes such as `patient:read` or `*:write`.
pub fn check_scopes(scopes: &[String]) -> Result<()> {
    if scopes.is_empty() || scopes.len() > 100 {
        return Err(bad_request("a key has 1 to 100 scopes"));
    }
    let known = |scope: &String| {
        scope.split_once(':').is_some_and(|(of, verb)| {
            let replicated = umbu_catalog::replicated().any(|entity| entity.name == of);
            (of == "*" || replicated) && Verb::parse(verb).is_some()
        })
    };
    match scopes.iter().find(|scope| !known(scope)) {
        Some(scope) => Err(bad_request(&format!("there is no scope {scope}"))),
        None => Ok(()),
    }
}

/// The role of a key. A patient's and a student's rights are a person's own, and a key is nobody.
pub fn parse_role(name: &str) -> Result<Role> {
    Role::parse(name)
        .filter(|role| !matches!(role, Role::Patient | Role::Student))
        .ok_or_else(|| bad_request("a key has no such role"))
}

/// When a key ends that is made now for so many days.
pub fn end_after(days: u32) -> Result<i64> {
    if !(1..=DAYS_MAX).contains(&days) {
        return Err(bad_request("a key is made for 1 to 366 days"));
    }
    Ok(now_ms() + i64::from(days) * DAY_MS)
}

pub fn issue(organization: Uuid) -> Result<Issued> {
    let token = token::issue(organization)?;
    let (owner, secret) = token.text.split_at(ORGANIZATION_CHARS);
    let text = format!("{PREFIX}{secret}_{owner}");
    Ok(Issued { prefix: text.chars().take(SHOWN_CHARS).collect(), text, hash: token.hash })
}

fn parse(text: &str) -> Option<(Uuid, Vec<u8>)> {
    let (secret, owner) = text.strip_prefix(PREFIX)?.split_once('_')?;
    (owner.len() == ORGANIZATION_CHARS).then(|| token::parse(&format!("{owner}{secret}"))).flatten()
}

impl FromRequestParts<Arc<Server>> for ApiKey {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<ApiKey, Problem> {
        let key = find(parts, server).await?;
        server.attempts.admit(&format!("api {}", key.grant.id), REQUESTS_MAX, Instant::now()).map_err(|left| {
            Problem {
                status: StatusCode::TOO_MANY_REQUESTS,
                error: CommandError::new("too-many-requests", format!("a key sends {REQUESTS_MAX} requests a minute")),
                retry_after_s: Some(left.as_secs() + 1),
            }
        })?;
        Ok(key)
    }
}

async fn find(parts: &Parts, server: &Server) -> Result<ApiKey> {
    let refused =
        || refuse(StatusCode::UNAUTHORIZED, "key-ended", "no live key was sent: Authorization: Bearer umbu_…");
    let bearer = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let (organization, hash) =
        bearer.and_then(|value| value.strip_prefix("Bearer ")).and_then(parse).ok_or_else(refused)?;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let key = api_key::live(&transaction, organization, &hash).await?.ok_or_else(refused)?;
    let role = parse_role(&key.role)?;
    let grant = Grant {
        id: key.id,
        organization,
        account: key.id,
        device: key.id,
        // A restored server has forgotten numbers that it gave out; its new epoch is its new generation.
        actor: pull::epoch(&transaction, organization).await?,
        generation: 1,
        account_name: key.name.clone(),
        organization_name: directory::organization_name(&transaction, organization).await?,
        roles: api_key::roles(&transaction, organization, &key).await?,
        emergencies: Vec::new(),
        issued_at_ms: now_ms(),
        expires_at_ms: key.expires_at_ms,
    };
    transaction.commit().await?;
    Ok(ApiKey { namespace: Uuid::new_v5(&key.id, &hash), grant, role, scopes: key.scopes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_names_its_organisation_and_shows_nothing_of_it() {
        let key = issue(Uuid::from_u128(7)).expect("random numbers");
        assert_eq!(parse(&key.text), Some((Uuid::from_u128(7), key.hash.clone())));
        assert!(key.text.starts_with(&key.prefix) && key.prefix.len() == SHOWN_CHARS);
        assert_eq!(parse("umbu_zz_00"), None);
        assert_eq!(parse(&key.text[1..]), None);
        assert_eq!(parse(&key.text.replace("umbu_", "umbu_é")), None);
    }

    #[test]
    fn scopes_name_kinds_of_record() {
        let scopes = |scope: &str| check_scopes(&[scope.to_owned()]).is_ok();
        assert!(scopes("patient:read") && scopes("*:write"));
        assert!(!scopes("patient") && !scopes("patient:delete") && !scopes("nothing:read") && !scopes("account:read"));
        assert!(check_scopes(&[]).is_err());
    }
}
