//! The session of a person in the console, from its cookie, and what that person may administer.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use umbu_catalog::Role;
use uuid::Uuid;

use super::token;
use crate::Server;
use crate::error::{Result, ServerError, not_found, refuse};
use crate::store::directory::{self, Account, Membership};
use crate::store::{Scope, now_ms};

pub const COOKIE: &str = "umbu_session";
/// A working day; after it the passphrase is asked again.
pub const SESSION_MS: i64 = 12 * 60 * 60 * 1000;

/// A signed-in account with its live memberships everywhere.
#[derive(Debug, Clone)]
pub struct Administrator {
    pub account: Account,
    pub memberships: Vec<Membership>,
}

impl Administrator {
    /// The organisations in which the account is owner or manager.
    pub fn organizations(&self) -> Vec<Uuid> {
        let mut organizations: Vec<Uuid> = self
            .memberships
            .iter()
            .filter(|membership| matches!(membership.role, Role::Owner | Role::Manager))
            .map(|membership| membership.organization)
            .collect();
        organizations.dedup();
        organizations
    }

    /// Whether the account runs this organisation itself, which platform administrators do not.
    pub fn runs(&self, organization: Uuid) -> bool {
        self.organizations().contains(&organization)
    }

    /// Scope for what the account may look at. Outside one's rights an organisation does not exist.
    pub fn may_see(&self, organization: Uuid) -> Result<Scope> {
        if !self.runs(organization) && !self.account.platform_administrator {
            return Err(not_found("organisation"));
        }
        Ok(Scope { account: Some(self.account.id), ..Scope::organization(organization) })
    }

    /// Scope for what opens a door to health data (approving a device, say): never a platform administrator alone.
    pub fn may_run(&self, organization: Uuid) -> Result<Scope> {
        let scope = self.may_see(organization)?;
        if !self.runs(organization) {
            return Err(refuse(
                StatusCode::FORBIDDEN,
                "not-allowed",
                "only an owner or manager of the organisation may do this",
            ));
        }
        Ok(scope)
    }
}

/// Reads the session that a cookie names.
pub async fn session(server: &Server, parts: &Parts) -> Result<Administrator> {
    let refused = || refuse(StatusCode::UNAUTHORIZED, "sign-in-needed", "sign in first");
    let (account, hash) = cookie(parts).and_then(token::parse).ok_or_else(refused)?;
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::account(account)).await?;
    transaction
        .query_opt(
            "SELECT 1 FROM directory.console_session WHERE account_id = $1 AND token_hash = $2 AND expires_at_ms > $3",
            &[&account, &hash, &now_ms()],
        )
        .await?
        .ok_or_else(refused)?;
    let memberships = directory::memberships_everywhere(&transaction, account).await?;
    let account = directory::account_by_id(&transaction, account).await?;
    if !account.active {
        return Err(refused());
    }
    Ok(Administrator { account, memberships })
}

pub fn cookie(parts: &Parts) -> Option<&str> {
    let header = parts.headers.get(header::COOKIE)?.to_str().ok()?;
    header.split(';').find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
}

impl FromRequestParts<Arc<Server>> for Administrator {
    type Rejection = ServerError;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Administrator> {
        session(server, parts).await
    }
}

/// Proof that a page of ours sent the request: browsers send no custom header across origins unasked.
pub struct FromOurPage;

impl FromRequestParts<Arc<Server>> for FromOurPage {
    type Rejection = ServerError;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Server>) -> Result<FromOurPage> {
        match parts.headers.get("x-umbu").map(|value| value.as_bytes()) {
            Some(b"1") => Ok(FromOurPage),
            _ => Err(refuse(StatusCode::FORBIDDEN, "not-allowed", "the header x-umbu is missing")),
        }
    }
}
