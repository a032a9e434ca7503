//! Rights that change: by administrators, by records, by the clock.

use chrono::{Days, Utc};
use serde_json::{Value as Json, json};
use umbu_catalog::{Role, Value};
use uuid::Uuid;

use super::world::{World, of};

/// The first two people keep what they begin with, so that the others' records can be made and changed.
const KEPT: usize = 2;
const ROLES_MAX: usize = 4;

impl World {
    /// A live role of somebody in the first organisation: membership, and how many more they have.
    pub(super) async fn memberships(&self, person: usize) -> Vec<Uuid> {
        let account = self.members[person].raw.grant.account;
        let live = "SELECT id FROM directory.membership WHERE account = $1 AND revoked_at IS NULL ORDER BY id";
        self.database.query(live, &[&account]).await.unwrap().iter().map(|row| row.get(0)).collect()
    }

    pub(super) async fn grant(&mut self) {
        let person = KEPT + self.any(self.people.len() - KEPT);
        if self.memberships(person).await.len() >= ROLES_MAX {
            return;
        }
        let role = Role::ALL[self.any(Role::ALL.len())];
        let clinics = self.clinics[self.people[person].organization].clone();
        let clinic = clinics[self.any(clinics.len())];
        if role != Role::Patient {
            self.give(person, clinic, role.name(), None).await;
        } else if self.people[person].organization == 0 {
            let (patient, clinic) = *self.random.pick(&self.patients);
            self.give(person, clinic, role.name(), Some(patient)).await;
        }
    }

    pub(super) async fn revoke(&mut self) {
        let person = KEPT + self.any(self.people.len() - KEPT);
        let live = self.memberships(person).await;
        if live.is_empty() {
            return;
        }
        let membership = live[self.any(live.len())];
        let console = &self.organizations[self.people[person].organization];
        let arguments = json!({ "organization": console.organization, "membership": membership });
        let _: Json = console.console.command("member_revoke", arguments).await.unwrap();
    }

    /// Somebody leaves a family or comes back, as the manager records it.
    pub(super) async fn family_changes(&mut self) {
        let member = *self.random.pick(&self.family_members);
        let status = if self.random.percent(60) { "left" } else { "active" };
        self.change(0, of("family_member"), member, &[("status", Some(Value::from(status)))]);
        self.sync(0).await;
    }

    /// The guardian's proof is taken back or given, or their time ends or begins anew.
    pub(super) async fn guardian_changes(&mut self) {
        let today = Utc::now().date_naive();
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| Value::Text(day.to_string()));
        let field = match self.random.between(1, 4) {
            1 => ("proof_checked_at", None),
            2 => ("represents_until", day(today.checked_sub_days(Days::new(3)))),
            3 => ("represents_until", day(today.checked_add_days(Days::new(3)))),
            _ => ("proof_checked_at", Some(Value::Int(1_782_864_000_000))),
        };
        self.change(0, of("related_person"), self.guardian, &[field]);
        self.sync(0).await;
    }

    /// Somebody opens the share of a patient, where they may, or all that is open ends.
    pub(super) async fn emergency(&mut self) {
        if self.random.percent(30) {
            let end =
                "UPDATE directory.emergency_access SET ends_at_ms = $1 WHERE organization_id = $2 AND ends_at_ms > $1";
            let organization = self.organizations[0].organization;
            self.database.execute(end, &[&Utc::now().timestamp_millis(), &organization]).await.unwrap();
            return;
        }
        let patient = self.random.pick(&self.patients).0;
        let body = json!({ "patient": patient, "reason": "Chegou desacordada à emergência" });
        for member in &self.members {
            let (status, _) = member.raw.ask("/api/break-glass", &body).await;
            if status == 200 {
                return;
            }
        }
    }
}
