//! The commands of the console, for a signed-in account and within what its memberships allow.

use std::sync::Arc;

use axum::http::StatusCode;
use deadpool_postgres::Transaction;
use umbu_catalog::{Role, Value, entities};
use umbu_commands::types::*;
use umbu_commands::{CommandError, ConsoleCommands};
use uuid::Uuid;

use crate::Server;
use crate::auth::api_key as key;
use crate::auth::console::Administrator;
use crate::error::{Result, bad_request, not_found, refuse};
use crate::ingest;
use crate::store::directory::{self, Membership, NewClinic, NewOrganization};
use crate::store::{Scope, api_key, console, device, now_ms, progress, quarantine};

const NOTE_CHARS_MAX: usize = 500;

pub(crate) struct Console {
    server: Arc<Server>,
    administrator: Administrator,
}

/// Runs a body of queries in one transaction, commits it and gives its result.
macro_rules! within {
    ($console:expr, $scope:expr, |$transaction:ident| $body:expr) => {{
        let outcome: Result<_> = async {
            let mut connection = $console.server.store.connection().await?;
            #[allow(unused_mut, reason = "few bodies need it")]
            let mut $transaction = connection.begin(&$scope).await?;
            let result = $body;
            $transaction.commit().await?;
            Ok(result)
        }
        .await;
        outcome.map_err(CommandError::from)
    }};
}

impl Console {
    pub(crate) fn new(server: Arc<Server>, administrator: Administrator) -> Console {
        Console { server, administrator }
    }

    async fn visible_organizations(&self) -> Result<Vec<OrganizationRow>, CommandError> {
        let ids = if self.administrator.account.platform_administrator {
            let scope = Scope { platform: true, ..Scope::default() };
            within!(self, scope, |transaction| console::organizations(&transaction).await?)?
        } else {
            self.administrator.organizations()
        };
        let mut rows = Vec::with_capacity(ids.len());
        for organization in ids {
            rows.push(within!(self, Scope::organization(organization), |transaction| {
                console::organization(&transaction, organization).await?
            })?);
        }
        Ok(rows)
    }

    fn account(&self) -> Option<Uuid> {
        Some(self.administrator.account.id)
    }
}

impl ConsoleCommands for Console {
    async fn console_session(&self) -> Result<ConsoleSession, CommandError> {
        let account = &self.administrator.account;
        Ok(ConsoleSession {
            account: account.id,
            name: account.name.clone(),
            email: account.email.clone().unwrap_or_default(),
            platform_administrator: account.platform_administrator,
            organizations: self.visible_organizations().await?,
        })
    }

    async fn organization_list(&self) -> Result<Vec<OrganizationRow>, CommandError> {
        self.visible_organizations().await
    }

    async fn organization_create(
        &self,
        name: String,
        cnpj: Option<String>,
        clinic_name: String,
        time_zone: String,
        owner_name: String,
        owner_email: String,
    ) -> Result<Invitation, CommandError> {
        if !self.administrator.account.platform_administrator {
            return Err(CommandError::new("not-allowed", "only platform administrators create organisations"));
        }
        let new = NewOrganization {
            name: &name,
            cnpj: cnpj.as_deref(),
            clinic: NewClinic { name: &clinic_name, city: None, time_zone: &time_zone },
        };
        let organization = Uuid::now_v7();
        within!(self, Scope::organization(organization), |transaction| {
            found(&transaction, &self.server, organization, &new, &owner_name, &owner_email, self.account(), false)
                .await?
        })
    }

    async fn clinic_list(&self, organization: Uuid) -> Result<Vec<ClinicRow>, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| console::clinics(&transaction, organization).await?)
    }

    async fn clinic_create(
        &self,
        organization: Uuid,
        name: String,
        city: Option<String>,
        time_zone: String,
    ) -> Result<ClinicRow, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        let new = NewClinic { name: &name, city: city.as_deref(), time_zone: &time_zone };
        check_clinic(&new)?;
        let id =
            within!(self, scope, |transaction| { directory::create_clinic(&transaction, organization, &new).await? })?;
        Ok(ClinicRow { id, name, city, time_zone })
    }

    async fn member_list(&self, organization: Uuid) -> Result<Vec<MemberRow>, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| console::members(&transaction, organization).await?)
    }

    async fn member_invite(
        &self,
        organization: Uuid,
        clinic: Uuid,
        role: String,
        name: String,
        email: Option<String>,
        patient: Option<Uuid>,
    ) -> Result<Invitation, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        let email = email.as_deref();
        let new = NewMember { clinic, role: &role, name: &name, email, patient, related_person: None };
        within!(self, scope, |transaction| {
            invite(&transaction, &self.server, organization, &new, self.account()).await?
        })
    }

    async fn guardian_invite(
        &self,
        organization: Uuid,
        clinic: Uuid,
        patient: Uuid,
        related_person: Uuid,
        name: String,
        email: Option<String>,
    ) -> Result<Invitation, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        let new = NewMember {
            clinic,
            role: Role::Patient.name(),
            name: &name,
            email: email.as_deref(),
            patient: Some(patient),
            related_person: Some(related_person),
        };
        within!(self, scope, |transaction| {
            invite(&transaction, &self.server, organization, &new, self.account()).await?
        })
    }

    async fn member_revoke(&self, organization: Uuid, membership: Uuid) -> Result<MemberRow, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| {
            transaction
                .execute(
                    "UPDATE directory.membership SET revoked_at = coalesce(revoked_at, $3)
                      WHERE organization_id = $1 AND id = $2",
                    &[&organization, &membership, &now_ms()],
                )
                .await?;
            console::member(&transaction, organization, membership).await?
        })
    }

    async fn member_code(&self, organization: Uuid, membership: Uuid) -> Result<Invitation, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        within!(self, scope, |transaction| {
            let member = console::member(&transaction, organization, membership).await?;
            if member.revoked_at_ms.is_some() {
                return Err(not_found("membership"));
            }
            let approves = member.role == Role::Patient.name();
            let keys = &self.server.keys;
            directory::invite(&transaction, keys, organization, member.account, membership, approves, self.account())
                .await?
        })
    }

    async fn device_list(&self, organization: Uuid) -> Result<Vec<DeviceRow>, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| console::devices(&transaction, organization).await?)
    }

    async fn device_approve(&self, organization: Uuid, device: Uuid) -> Result<DeviceRow, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        within!(self, scope, |transaction| {
            device::approve(&transaction, organization, device).await?;
            console::device(&transaction, organization, device).await?
        })
    }

    async fn device_revoke(&self, organization: Uuid, device: Uuid) -> Result<DeviceRow, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| {
            device::revoke(&transaction, organization, device).await?;
            console::device(&transaction, organization, device).await?
        })
    }

    async fn api_key_create(
        &self,
        organization: Uuid,
        name: String,
        role: String,
        clinic: Option<Uuid>,
        scopes: Vec<String>,
        days: u32,
    ) -> Result<NewApiKey, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        check(&entities::api_key::ENTITY, "name", Some(&name))?;
        key::check_scopes(&scopes)?;
        let expires_at_ms = key::end_after(days)?;
        let issued = key::issue(organization)?;
        let new = api_key::NewKey {
            name: name.trim(),
            prefix: &issued.prefix,
            hash: &issued.hash,
            role: key::parse_role(&role)?.name(),
            clinic,
            scopes: &scopes,
            created_by: self.administrator.account.id,
            expires_at_ms,
        };
        let key = within!(self, scope, |transaction| {
            if let Some(clinic) = clinic {
                must_have_clinic(&transaction, organization, clinic).await?;
            }
            api_key::create(&transaction, organization, &new).await?
        })?;
        tracing::info!(account = %self.administrator.account.id, key = %key.id, "an API key was made");
        Ok(NewApiKey { key, secret: issued.text })
    }

    async fn api_key_list(&self, organization: Uuid) -> Result<Vec<ApiKeyRow>, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| api_key::list(&transaction, organization).await?)
    }

    async fn api_key_revoke(&self, organization: Uuid, key: Uuid) -> Result<ApiKeyRow, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| api_key::revoke(&transaction, organization, key).await?)
    }

    async fn quarantine_page(&self, organization: Uuid, limit: u32) -> Result<Vec<ServerQuarantineRow>, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| quarantine::page(&transaction, organization, limit).await?)
    }

    async fn quarantine_release(
        &self,
        organization: Uuid,
        record: Uuid,
        facet: String,
        hash: String,
    ) -> Result<ServerQuarantineRow, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        let key = quarantine::Key::parse(record, facet, &hash)?;
        let by = self.administrator.account.id;
        let (row, grown) = within!(self, scope, |transaction| {
            let grown = ingest::release(&self.server, &mut transaction, organization, &key, by).await?;
            (quarantine::row(&transaction, organization, &key).await?, grown)
        })?;
        self.server.wake.grew(organization, grown);
        tracing::info!(account = %by, record = %record, "a refused change was released");
        Ok(row)
    }

    async fn quarantine_dismiss(
        &self,
        organization: Uuid,
        record: Uuid,
        facet: String,
        hash: String,
        note: String,
    ) -> Result<ServerQuarantineRow, CommandError> {
        let scope = self.administrator.may_run(organization)?;
        let key = quarantine::Key::parse(record, facet, &hash)?;
        let note = note.trim();
        if note.is_empty() || note.chars().count() > NOTE_CHARS_MAX {
            return Err(CommandError::new("note-needed", "say in a few words why it is left out"));
        }
        let decision = quarantine::Decision::Dismissed { note };
        within!(self, scope, |transaction| {
            quarantine::decide(&transaction, organization, &key, &decision, self.administrator.account.id).await?;
            quarantine::row(&transaction, organization, &key).await?
        })
    }

    async fn sync_health(&self, organization: Uuid) -> Result<SyncHealth, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| progress::health(&transaction, organization).await?)
    }

    async fn bucket_list(&self, organization: Uuid) -> Result<Vec<BucketRow>, CommandError> {
        let scope = self.administrator.may_see(organization)?;
        within!(self, scope, |transaction| console::buckets(&transaction, organization).await?)
    }
}

/// Founds an organisation: its first clinic, its owner, and the code for the owner's first device.
#[expect(clippy::too_many_arguments, reason = "each is a field of one act; the console and `setup` share it")]
pub(crate) async fn found(
    transaction: &Transaction<'_>,
    server: &Server,
    organization: Uuid,
    new: &NewOrganization<'_>,
    owner_name: &str,
    owner_email: &str,
    created_by: Option<Uuid>,
    platform_administrator: bool,
) -> Result<Invitation> {
    check_organization(new)?;
    check_person(owner_name, Some(owner_email))?;
    let email = owner_email.trim().to_lowercase();
    let clinic = directory::create_organization(transaction, organization, new).await?;
    let account =
        directory::find_or_create_account(transaction, owner_name.trim(), Some(&email), platform_administrator).await?;
    let owner = Membership {
        id: Uuid::now_v7(),
        organization,
        account,
        clinic,
        role: Role::Owner,
        patient: None,
        related_person: None,
    };
    let membership = directory::find_or_create_membership(transaction, &owner).await?;
    directory::invite(transaction, &server.keys, organization, account, membership, true, created_by).await
}

pub(crate) struct NewMember<'a> {
    pub(crate) clinic: Uuid,
    pub(crate) role: &'a str,
    pub(crate) name: &'a str,
    pub(crate) email: Option<&'a str>,
    /// The record that the person is, for the role of patient.
    pub(crate) patient: Option<Uuid>,
    /// For that patient's guardian.
    pub(crate) related_person: Option<Uuid>,
}

/// Makes a member, or finds the one there is, and a code for one device.
pub(crate) async fn invite(
    transaction: &Transaction<'_>,
    server: &Server,
    organization: Uuid,
    new: &NewMember<'_>,
    created_by: Option<Uuid>,
) -> Result<Invitation> {
    let role = Role::parse(new.role).ok_or_else(|| bad_request("there is no such role"))?;
    if (role == Role::Patient) != new.patient.is_some() {
        return Err(refuse(
            StatusCode::BAD_REQUEST,
            "patient-needed",
            "the role of patient names the patient's record, and no other role does",
        ));
    }
    let email = new.email.map(|email| email.trim().to_lowercase()).filter(|email| !email.is_empty());
    check_person(new.name, email.as_deref())?;
    must_have_clinic(transaction, organization, new.clinic).await?;
    let account = directory::find_or_create_account(transaction, new.name.trim(), email.as_deref(), false).await?;
    let member = Membership {
        id: Uuid::now_v7(),
        organization,
        account,
        clinic: new.clinic,
        role,
        patient: new.patient,
        related_person: new.related_person,
    };
    let membership = directory::find_or_create_membership(transaction, &member).await?;
    let approves = role == Role::Patient;
    directory::invite(transaction, &server.keys, organization, account, membership, approves, created_by).await
}

async fn must_have_clinic(transaction: &Transaction<'_>, organization: Uuid, clinic: Uuid) -> Result<()> {
    let clinics = console::clinics(transaction, organization).await?;
    if clinics.iter().any(|row| row.id == clinic) { Ok(()) } else { Err(not_found("clinic")) }
}

fn check_organization(new: &NewOrganization<'_>) -> Result<()> {
    check(&entities::organization::ENTITY, "name", Some(new.name))?;
    check(&entities::organization::ENTITY, "cnpj", new.cnpj)?;
    check_clinic(&new.clinic)
}

fn check_clinic(new: &NewClinic<'_>) -> Result<()> {
    check(&entities::clinic::ENTITY, "name", Some(new.name))?;
    check(&entities::clinic::ENTITY, "city", new.city)?;
    check(&entities::clinic::ENTITY, "time_zone", Some(new.time_zone))
}

fn check_person(name: &str, email: Option<&str>) -> Result<()> {
    check(&entities::account::ENTITY, "name", Some(name))?;
    check(&entities::account::ENTITY, "email", email)
}

/// The same rules as everywhere else that a field of the catalogue is written.
fn check(entity: &umbu_catalog::Entity, name: &str, value: Option<&str>) -> Result<()> {
    let Some((_, field)) = entity.field(name) else { return Ok(()) };
    let refused = |rule: &str| {
        refuse(StatusCode::BAD_REQUEST, "invalid-field", &format!("{} of {}: {rule}", field.name, entity.name))
    };
    match value.map(str::trim) {
        None => Ok(()),
        Some("") if field.required => Err(refused("required")),
        Some(text) => umbu_catalog::derive::validation::check_field(field, &Value::from(text))
            .map_err(|invalid| refused(invalid.rule.name())),
    }
}
