//! Signing in to the console, and its commands.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Json;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use umbu_commands::types::ConsoleSession;
use umbu_commands::{ConsoleCommands, dispatch_console};

use super::enrol::{check, invalid_code};
use crate::Server;
use crate::auth::console::{Administrator, COOKIE, FromOurPage, SESSION_MS, cookie};
use crate::auth::{code, passphrase, token};
use crate::console::Console;
use crate::error::{Result, refuse, status_of};
use crate::store::{Scope, device, directory, now_ms};

const TRIES_PER_ADDRESS: u32 = 60;
const TRIES_PER_ACCOUNT: u32 = 10;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignIn {
    email: String,
    passphrase: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Accept {
    code: String,
    passphrase: String,
}

pub(crate) async fn sign_in(
    _: FromOurPage,
    State(server): State<Arc<Server>>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    Json(request): Json<SignIn>,
) -> Result<(HeaderMap, Json<ConsoleSession>)> {
    let email = request.email.trim().to_lowercase();
    server.attempts.count(&format!("sign-in {}", address.ip()), TRIES_PER_ADDRESS)?;
    server.attempts.count(&format!("sign-in {email}"), TRIES_PER_ACCOUNT)?;
    let mut connection = server.store.connection().await?;
    let account = {
        let transaction = connection.begin(&Scope::default()).await?;
        directory::account_by_email(&transaction, &email).await?.filter(|account| account.active)
    };
    let stored = match &account {
        Some(account) => {
            let transaction = connection.begin(&Scope::account(account.id)).await?;
            transaction
                .query_opt("SELECT passphrase FROM directory.account_secret WHERE account_id = $1", &[&account.id])
                .await?
                .map(|row| row.get::<_, String>(0))
        }
        None => None,
    };
    let right = passphrase::verify(request.passphrase, stored).await?;
    let Some(account) = account.filter(|_| right) else {
        return Err(refuse(StatusCode::UNAUTHORIZED, "wrong-passphrase", "the e-mail or the passphrase is wrong"));
    };

    let token = token::issue(account.id)?;
    let transaction = connection.begin(&Scope::account(account.id)).await?;
    transaction
        .execute(
            "DELETE FROM directory.console_session WHERE account_id = $1 AND expires_at_ms < $2",
            &[&account.id, &now_ms()],
        )
        .await?;
    transaction
        .execute(
            "INSERT INTO directory.console_session (account_id, token_hash, expires_at_ms) VALUES ($1, $2, $3)",
            &[&account.id, &token.hash, &(now_ms() + SESSION_MS)],
        )
        .await?;
    let memberships = directory::memberships_everywhere(&transaction, account.id).await?;
    transaction.commit().await?;
    drop(connection);
    tracing::info!(account = %account.id, "signed in to the console");
    let console = Console::new(server, Administrator { account, memberships });
    let session =
        console.console_session().await.map_err(|error| refuse(status_of(&error), &error.code, &error.message))?;
    Ok((set_cookie(&token.text, SESSION_MS / 1000), Json(session)))
}

pub(crate) async fn sign_out(
    _: FromOurPage,
    State(server): State<Arc<Server>>,
    parts: Parts,
) -> Result<impl IntoResponse> {
    if let Some((account, hash)) = cookie(&parts).and_then(token::parse) {
        let mut connection = server.store.connection().await?;
        let transaction = connection.begin(&Scope::account(account)).await?;
        transaction
            .execute(
                "DELETE FROM directory.console_session WHERE account_id = $1 AND token_hash = $2",
                &[&account, &hash],
            )
            .await?;
        transaction.commit().await?;
    }
    Ok((set_cookie("", 0), Json(json!({}))))
}

/// An invited person chooses their first passphrase. The code stays good for enrolling a device.
pub(crate) async fn accept(
    _: FromOurPage,
    State(server): State<Arc<Server>>,
    ConnectInfo(address): ConnectInfo<SocketAddr>,
    Json(request): Json<Accept>,
) -> Result<Json<Value>> {
    server.attempts.count(&format!("accept {}", address.ip()), TRIES_PER_ADDRESS)?;
    let code = code::normalise(&request.code).ok_or_else(invalid_code)?;
    let code_hash = code::hash(&server.keys, &code);
    let mut connection = server.store.connection().await?;
    let organization = {
        let transaction = connection.begin(&Scope::default()).await?;
        directory::located(&transaction, &code_hash).await?.ok_or_else(invalid_code)?
    };
    let account = {
        let transaction = connection.begin(&Scope::organization(organization)).await?;
        let invited = device::invitation(&transaction, organization, &code_hash).await?.ok_or_else(invalid_code)?;
        check(&invited)?;
        invited.account
    };
    let hash = passphrase::hash(request.passphrase).await?;
    let transaction = connection.begin(&Scope::account(account)).await?;
    let memberships = directory::memberships_everywhere(&transaction, account).await?;
    let account = directory::account_by_id(&transaction, account).await?;
    // A code of one organisation must not open an account that others rely on.
    let only_here = memberships.iter().all(|membership| membership.organization == organization);
    let refused = || refuse(StatusCode::CONFLICT, "passphrase-set", "this account has a passphrase; sign in with it");
    if !only_here || account.email.is_none() {
        return Err(refused());
    }
    let changed = transaction
        .execute(
            "INSERT INTO directory.account_secret (account_id, passphrase, changed_at_ms) VALUES ($1, $2, $3)
             ON CONFLICT (account_id) DO NOTHING",
            &[&account.id, &hash, &now_ms()],
        )
        .await?;
    if changed == 0 {
        return Err(refused());
    }
    transaction.commit().await?;
    Ok(Json(json!({ "email": account.email })))
}

pub(crate) async fn command(
    _: FromOurPage,
    State(server): State<Arc<Server>>,
    administrator: Administrator,
    Path(name): Path<String>,
    Json(arguments): Json<Value>,
) -> Response {
    let account = administrator.account.id;
    let console = Console::new(server, administrator);
    match dispatch_console(&console, &name, arguments).await {
        Ok(result) => Json(result).into_response(),
        Err(error) => {
            tracing::info!(%account, command = %name.escape_debug(), code = %error.code, "command refused");
            (status_of(&error), Json(error)).into_response()
        }
    }
}

fn set_cookie(token: &str, seconds: i64) -> HeaderMap {
    let text = format!("{COOKIE}={token}; HttpOnly; SameSite=Strict; Path=/; Max-Age={seconds}");
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.insert(header::SET_COOKIE, value);
    }
    headers
}
