//! The session of a device, from its bearer token.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use uuid::Uuid;

use super::token;
use crate::Server;
use crate::error::{Result, ServerError, refuse};
use crate::store::{Scope, device};

/// Who sends a request. Only ids: rights are read from the directory where they are used.
#[derive(Debug, Clone, Copy)]
pub struct DeviceSession {
    pub organization: Uuid,
    pub device: Uuid,
    pub account: Uuid,
}

impl FromRequestParts<Arc<Server>> for DeviceSession {
    type Rejection = ServerError;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<DeviceSession> {
        let refused =
            || refuse(StatusCode::UNAUTHORIZED, "session-ended", "the session has ended; the device opens a new one");
        let bearer = parts
            .headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.strip_prefix("Bearer "))
            .ok_or_else(refused)?;
        let (organization, hash) = token::parse(bearer).ok_or_else(refused)?;
        let mut connection = server.store.connection().await?;
        let transaction = connection.begin(&Scope::organization(organization)).await?;
        let (device, account) = device::session(&transaction, organization, &hash).await?.ok_or_else(refused)?;
        Ok(DeviceSession { organization, device, account })
    }
}
