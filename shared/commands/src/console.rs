//! What the server answers to central administrators and clinic administrators in the console.

use uuid::Uuid;

use crate::types::*;

commands! {
    /// Answered by the server for the signed-in account, within what its memberships allow.
    trait ConsoleCommands, dispatch dispatch_console, describe describe_console;

    /// Who is signed in and what they may administer.
    fn console_session() -> ConsoleSession;
    /// Organisations that the account may see.
    fn organization_list() -> Vec<OrganizationRow>;
    /// Creates an organisation with its first clinic and invites its owner. Platform administrators only.
    fn organization_create(name: String, cnpj: Option<String>, clinic_name: String, time_zone: String, owner_name: String, owner_email: String) -> Invitation;
    fn clinic_list(organization: Uuid) -> Vec<ClinicRow>;
    fn clinic_create(organization: Uuid, name: String, city: Option<String>, time_zone: String) -> ClinicRow;
    fn member_list(organization: Uuid) -> Vec<MemberRow>;
    /// Invites a person; the code enrols one device, and sets the passphrase of the console the first time.
    fn member_invite(organization: Uuid, clinic: Uuid, role: String, name: String, email: Option<String>, patient: Option<Uuid>) -> Invitation;
    /// Invites somebody who answers for a patient, as the record of that related person says. They hold what the patient
    /// holds from when its proof is checked until the representation ends, whether or not anybody looks at it again.
    fn guardian_invite(organization: Uuid, clinic: Uuid, patient: Uuid, related_person: Uuid, name: String, email: Option<String>) -> Invitation;
    /// Ends a membership: its devices lose the buckets at next contact.
    fn member_revoke(organization: Uuid, membership: Uuid) -> MemberRow;
    /// A new code for one more device of an existing member.
    fn member_code(organization: Uuid, membership: Uuid) -> Invitation;
    fn device_list(organization: Uuid) -> Vec<DeviceRow>;
    fn device_approve(organization: Uuid, device: Uuid) -> DeviceRow;
    fn device_revoke(organization: Uuid, device: Uuid) -> DeviceRow;
    /// Makes a key for another system. What it holds follows from its role, in one clinic or in all; scopes such as
    /// `patient:read` or `*:write` narrow that. It ends after `days`, at most 366.
    fn api_key_create(organization: Uuid, name: String, role: String, clinic: Option<Uuid>, scopes: Vec<String>, days: u32) -> NewApiKey;
    fn api_key_list(organization: Uuid) -> Vec<ApiKeyRow>;
    /// Ends a key at once.
    fn api_key_revoke(organization: Uuid, key: Uuid) -> ApiKeyRow;
    /// What the ingest gate refused and why.
    fn quarantine_page(organization: Uuid, limit: u32) -> Vec<ServerQuarantineRow>;
    /// Judges a refused change again by what its author may do now; one that came too late, by the right under which it
    /// was made. What it depends on is released with it.
    fn quarantine_release(organization: Uuid, record: Uuid, facet: String, hash: String) -> ServerQuarantineRow;
    /// Leaves a refused change out for good, with the reason.
    fn quarantine_dismiss(organization: Uuid, record: Uuid, facet: String, hash: String, note: String) -> ServerQuarantineRow;
    /// Devices, lag, refusals of the last 30 days, storage.
    fn sync_health(organization: Uuid) -> SyncHealth;
    /// How much each bucket holds.
    fn bucket_list(organization: Uuid) -> Vec<BucketRow>;
}
