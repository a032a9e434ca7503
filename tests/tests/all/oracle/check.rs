//! Rest, and the comparison: what every device holds against what it must.

use std::collections::BTreeSet;

use chrono::Utc;
use umbu_sync::{Document, DocumentId};
use uuid::Uuid;

use super::facts::{differences, expected};
use super::world::{MARKER, NUMBER_DIGITS, World};

/// Passes in which devices that send wake others; more would mean that they never come to rest.
const PASSES_MAX: usize = 8;

impl World {
    /// Everybody syncs until nothing moves any more, and the oracle hears of what was made.
    pub(super) async fn rest(&mut self) {
        for pass in 0.. {
            assert!(pass < PASSES_MAX, "the devices do not come to rest");
            let mut moved = false;
            for member in 0..self.members.len() {
                moved |= self.sync(member).await;
            }
            if !moved {
                break;
            }
        }
        for (record, organization, clinic, whose) in std::mem::take(&mut self.planned) {
            let insert = "INSERT INTO planned VALUES ($1, $2, $3, $4)";
            let organization = self.organizations[organization].organization;
            self.database.execute(insert, &[&record, &organization, &clinic, &whose]).await.unwrap();
        }
        // What the server wrote of emergencies belongs to the clinic of the patient.
        let told = "INSERT INTO planned
                    SELECT told.id, told.organization_id, p.clinic, told.id
                      FROM (SELECT id, organization_id, patient FROM record.access_review
                             UNION ALL SELECT id, organization_id, patient FROM record.audit_event) told
                      JOIN planned p ON p.record = told.patient
                        ON CONFLICT DO NOTHING";
        self.database.execute(told, &[]).await.unwrap();
    }

    /// Everything that is not as the oracle says, a line each.
    pub(super) async fn wrong(&mut self) -> Vec<String> {
        let mut wrong = self.unplanned().await;
        let now_ms = Utc::now().timestamp_millis();
        let accepted = self.accepted().await;
        let in_all = self.changes_in_all().await;
        for (at, member) in self.members.iter().enumerate() {
            let name = self.name(at);
            let expected = expected(&self.database, member.raw.id(), now_ms).await;
            let held = member.held();
            wrong.extend(differences(&expected, &held).into_iter().map(|line| format!("{name}: {line}")));
            let (reviewed, kept) = member.reviewed();
            for number in words(&member.plain()) {
                let Some(saved) = self.saved.get(number) else { continue };
                let here = held.contains_key(&(saved.record, saved.facet.to_owned()));
                if !here && !reviewed.contains(&saved.record) {
                    wrong.push(format!("{name}: {}/{}: words of it are left", saved.record, saved.facet));
                }
            }
            let kept: BTreeSet<usize> = words(kept.as_bytes());
            for (number, saved) in self.saved.iter().enumerate().filter(|(_, saved)| saved.member == at) {
                if !accepted.contains(&number) && !kept.contains(&number) {
                    wrong.push(format!("{name}: {}/{}: a save is lost", saved.record, saved.facet));
                }
            }
            let must: usize = expected.must.values().map(|changes| changes.len()).sum();
            self.totals.held += must;
            self.totals.withheld += in_all - must;
            self.totals.reviewed += kept.len();
        }
        wrong
    }

    pub(super) fn name(&self, member: usize) -> String {
        let grant = self.members[member].replica.grant();
        let roles: Vec<&str> = grant.roles.iter().map(|role| role.role.as_str()).collect();
        format!("{member} ({})", roles.join(" "))
    }

    fn ids(&self) -> Vec<Uuid> {
        self.organizations.iter().map(|clinic| clinic.organization).collect()
    }

    /// Records that the server has and the oracle was never told of: it would be blind for them.
    async fn unplanned(&self) -> Vec<String> {
        let query = "SELECT DISTINCT c.entity, c.facet
                       FROM sync.change c
                       LEFT JOIN planned p ON p.record = c.record_id
                       LEFT JOIN kind k ON k.entity = c.entity AND k.facet = c.facet
                      WHERE c.organization_id = ANY($1) AND (p.record IS NULL OR k.entity IS NULL)";
        let rows = self.database.query(query, &[&self.ids()]).await.unwrap();
        rows.iter().map(|row| format!("nobody planned {}/{}", row.get::<_, &str>(0), row.get::<_, &str>(1))).collect()
    }

    async fn changes_in_all(&self) -> usize {
        let query = "SELECT count(*) FROM sync.change WHERE organization_id = ANY($1)";
        let count: i64 = self.database.query_one(query, &[&self.ids()]).await.unwrap().get(0);
        usize::try_from(count).unwrap()
    }

    /// The words that any change at the server has ever brought.
    async fn accepted(&self) -> BTreeSet<usize> {
        let query =
            "SELECT record_id, entity, facet, is_entry, saved FROM sync.document WHERE organization_id = ANY($1)";
        let mut accepted = BTreeSet::new();
        for row in self.database.query(query, &[&self.ids()]).await.unwrap() {
            let saved: &[u8] = row.get("saved");
            if row.get("is_entry") {
                accepted.extend(words(saved));
                continue;
            }
            let id = DocumentId::new(row.get("record_id"), row.get("entity"), row.get("facet"));
            let history = format!("{:?}", Document::load(&id, saved).unwrap().revisions());
            accepted.extend(words(history.as_bytes()));
        }
        accepted
    }
}

/// The numbers of all words in these bytes.
fn words(bytes: &[u8]) -> BTreeSet<usize> {
    let marker = MARKER.as_bytes();
    let mut numbers = BTreeSet::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(marker.len()).position(|window| window == marker) {
        rest = &rest[at + marker.len()..];
        let digits = rest.get(..NUMBER_DIGITS).and_then(|digits| std::str::from_utf8(digits).ok());
        numbers.extend(digits.and_then(|digits| digits.parse::<usize>().ok()));
    }
    numbers
}
