//! The commands of an installation: `setup` founds the first organisation, `invite` makes a code.

use std::sync::Arc;

use umbu_commands::types::Invitation;
use uuid::Uuid;

use crate::auth::passphrase;
use crate::cluster::Cluster;
use crate::config::Config;
use crate::console::{self, NewMember};
use crate::error::ServerError;
use crate::store::directory::{self, NewClinic, NewOrganization};
use crate::store::{Scope, console as lists, now_ms};
use crate::{Server, StartError};

/// What `setup` is told.
#[derive(Debug, Default)]
pub struct Setup {
    pub organization: String,
    pub clinic: String,
    pub time_zone: String,
    pub owner_name: String,
    pub owner_email: String,
    /// Of the owner in the console; without it the owner chooses one with the code.
    pub passphrase: Option<String>,
}

/// What `setup` made.
#[derive(Debug)]
pub struct Founded {
    pub invitation: Invitation,
    pub clinic: Uuid,
}

/// What `invite` is told.
#[derive(Debug)]
pub struct Invite {
    pub organization: Uuid,
    pub clinic: Uuid,
    pub role: String,
    pub name: String,
    pub email: Option<String>,
    pub patient: Option<Uuid>,
}

/// Founds an organisation. The owner of an installation's first one also administers the platform.
pub async fn setup(config: &Config, setup: &Setup) -> Result<Founded, StartError> {
    let (server, cluster) = open(config).await?;
    let outcome = found(&server, setup).await;
    close(server, cluster).await;
    Ok(outcome?)
}

pub async fn invite(config: &Config, invite: &Invite) -> Result<Invitation, StartError> {
    let (server, cluster) = open(config).await?;
    let outcome = make_code(&server, invite).await;
    close(server, cluster).await;
    Ok(outcome?)
}

async fn open(config: &Config) -> Result<(Arc<Server>, Option<Cluster>), StartError> {
    // Nothing here ever streams, so nobody listens for the end.
    let (_, stopping) = tokio::sync::watch::channel(false);
    crate::open(config, Cluster::start_or_join, stopping).await
}

async fn found(server: &Server, setup: &Setup) -> Result<Founded, ServerError> {
    let hash = match &setup.passphrase {
        Some(passphrase) => Some(passphrase::hash(passphrase.clone()).await?),
        None => None,
    };
    let organization = Uuid::now_v7();
    let new = NewOrganization {
        name: setup.organization.trim(),
        cnpj: None,
        clinic: NewClinic { name: setup.clinic.trim(), city: None, time_zone: &setup.time_zone },
    };
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(organization)).await?;
    let first = directory::is_new_installation(&transaction).await?;
    let (name, email) = (&setup.owner_name, &setup.owner_email);
    let invitation = console::found(&transaction, server, organization, &new, name, email, None, first).await?;
    if let Some(hash) = hash {
        transaction.batch_execute(&format!("SET LOCAL umbu.account = '{}'", invitation.account)).await?;
        transaction
            .execute(
                "INSERT INTO directory.account_secret (account_id, passphrase, changed_at_ms) VALUES ($1, $2, $3)
                 ON CONFLICT (account_id) DO NOTHING",
                &[&invitation.account, &hash, &now_ms()],
            )
            .await?;
    }
    let clinics = lists::clinics(&transaction, organization).await?;
    let clinic = clinics.first().ok_or_else(|| ServerError::Internal("no clinic was made".to_owned()))?.id;
    transaction.commit().await?;
    Ok(Founded { invitation, clinic })
}

async fn make_code(server: &Server, invite: &Invite) -> Result<Invitation, ServerError> {
    let new = NewMember {
        clinic: invite.clinic,
        role: &invite.role,
        name: &invite.name,
        email: invite.email.as_deref(),
        patient: invite.patient,
        related_person: None,
    };
    let mut connection = server.store.connection().await?;
    let transaction = connection.begin(&Scope::organization(invite.organization)).await?;
    directory::organization_name(&transaction, invite.organization).await?;
    let invitation = console::invite(&transaction, server, invite.organization, &new, None).await?;
    transaction.commit().await?;
    Ok(invitation)
}

async fn close(server: Arc<Server>, cluster: Option<Cluster>) {
    server.store.close();
    drop(server);
    if let Some(cluster) = cluster {
        let _ = tokio::task::spawn_blocking(move || cluster.stop()).await;
    }
}
