//! What the oracle knows by itself: the table of who may hold what, as people wrote it down, and what it compares.

use std::collections::{BTreeMap, BTreeSet};

use tokio_postgres::Client;
use umbu_sync::Hash;
use uuid::Uuid;

use super::member::Held;

/// A kind of record that the members write: its facet, compartment and audience, and the text that tells one from
/// another.
pub(super) struct Kind {
    pub(super) entity: &'static str,
    pub(super) facet: &'static str,
    pub(super) compartment: &'static str,
    pub(super) audience: &'static str,
    /// Belongs to the organisation and to no clinic.
    pub(super) of_all: bool,
    pub(super) text: &'static str,
}

const fn kind(
    entity: &'static str,
    facet: &'static str,
    compartment: &'static str,
    audience: &'static str,
    text: &'static str,
) -> Kind {
    Kind { entity, facet, compartment, audience, of_all: false, text }
}

const fn of_all(entity: &'static str, compartment: &'static str, audience: &'static str, text: &'static str) -> Kind {
    Kind { entity, facet: "main", compartment, audience, of_all: true, text }
}

pub(super) const KINDS: &[Kind] = &[
    kind("patient", "identity", "front", "patient", "name"),
    kind("patient", "clinical", "care", "", "emergency_notes"),
    kind("patient", "outreach", "engagement", "", "source"),
    kind("related_person", "main", "front", "patient", "note"),
    kind("contact", "main", "front", "", "company"),
    kind("clinical_note", "main", "care", "", "title"),
    kind("body_measurement", "main", "diary", "patient", "note"),
    kind("released_report", "main", "published", "patient", "title"),
    kind("payment", "main", "till", "patient", "description"),
    kind("ledger_entry", "main", "finance", "", "description"),
    kind("product", "main", "stock", "", "name"),
    kind("discussion", "main", "team", "", "subject"),
    kind("conversation", "thread", "inbox", "patient", "subject"),
    kind("conversation", "desk", "inbox", "", "external_reference"),
    kind("campaign", "main", "engagement", "", "name"),
    kind("privacy_request", "main", "compliance", "patient", "refusal_basis"),
    kind("kpi", "main", "insight", "", "name"),
    kind("simulation_session", "main", "training", "student", "model"),
    kind("team", "main", "reference", "", "name"),
    kind("service", "main", "reference", "everyone", "name"),
    kind("family", "main", "community", "family", "name"),
    kind("family_member", "main", "community", "family", "display_name"),
    of_all("challenge", "community", "", "name"),
    of_all("recipe", "community", "", "name"),
    of_all("setting", "reference", "", "description"),
    of_all("food", "reference", "everyone", "name"),
    // The server's own, of an emergency.
    kind("audit_event", "main", "compliance", "", ""),
    kind("access_review", "main", "compliance", "", ""),
];

/// Who may do what in which compartment, in the words of the table that people agreed on.
const ACCESS: &str = "
                owner manager reception care finance stock support privacy_officer teacher student patient
    reference   rw    rw      r         r    r       r     r       r               r       r       own_r
    front       rw    rw      rw        rw   r       -     r       r               -       -       own_r
    care        -     -       -         rw   -       -     -       -               -       -       -
    diary       -     -       -         rw   -       -     -       -               -       -       own_rw
    published   -     -       -         rw   -       -     -       -               -       -       own_r
    till        rw    rw      rw        r    rw      -     -       -               -       own_r   own_r
    finance     rw    rw      -         -    rw      -     -       -               -       -       -
    stock       rw    rw      -         c    r       rw    -       -               -       -       -
    team        -     r       -         rw   -       -     -       -               -       -       -
    inbox       r     rw      rw        r    -       -     rw      -               -       -       own_rw
    engagement  rw    rw      r         r    -       -     rw      r               -       -       own_r
    compliance  rw    rw      -         -    -       -     -       rw              -       -       own_rw
    insight     rw    rw      -         -    rw      -     -       -               -       -       -
    training    r     r       -         -    -       -     -       -               rw      own_rw  -
    community   r     rw      -         r    -       -     r       -               -       own_r   own_rw";

/// The oracle's tables, which last as long as its connection.
pub(super) async fn tables(database: &Client) {
    let tables = "CREATE TEMP TABLE access (compartment text, role text, may text);
                  CREATE TEMP TABLE kind (entity text, facet text, compartment text, audience text);
                  CREATE TEMP TABLE planned (record uuid PRIMARY KEY, organization uuid, clinic uuid, whose uuid);";
    database.batch_execute(tables).await.unwrap();
    let mut lines = ACCESS.lines().skip(1).map(str::split_whitespace);
    let roles: Vec<&str> = lines.next().unwrap().collect();
    for mut cells in lines {
        let compartment = cells.next().unwrap();
        for (role, may) in roles.iter().zip(cells) {
            let may = may.replace('_', " ");
            let insert = "INSERT INTO access VALUES ($1, $2, $3)";
            database.execute(insert, &[&compartment, role, &may]).await.unwrap();
        }
    }
    for kind in KINDS {
        let insert = "INSERT INTO kind VALUES ($1, $2, $3, $4)";
        database.execute(insert, &[&kind.entity, &kind.facet, &kind.compartment, &kind.audience]).await.unwrap();
    }
}

/// What a device must hold, and the changes that it may hold beside.
pub(super) struct Expected {
    pub(super) must: Held,
    pub(super) may: BTreeSet<Hash>,
}

pub(super) async fn expected(database: &Client, device: Uuid, now_ms: i64) -> Expected {
    let mut expected = Expected { must: Held::new(), may: BTreeSet::new() };
    for row in database.query(include_str!("rights.sql"), &[&device, &now_ms]).await.unwrap() {
        let hash = Hash::try_from(row.get::<_, &[u8]>("hash")).unwrap();
        if row.get("must") {
            let document = expected.must.entry((row.get("record_id"), row.get("facet"))).or_default();
            document.insert(hash, row.get("bytes"));
        } else {
            expected.may.insert(hash);
        }
    }
    expected
}

/// Where a device and the oracle differ, in words.
pub(super) fn differences(expected: &Expected, held: &Held) -> Vec<String> {
    let none = BTreeMap::new();
    let mut wrong = Vec::new();
    for ((record, facet), changes) in &expected.must {
        let here = held.get(&(*record, facet.clone())).unwrap_or(&none);
        for (hash, bytes) in changes {
            match here.get(hash) {
                None => wrong.push(format!("{record}/{facet}: {hash} is missing")),
                Some(found) if found != bytes => wrong.push(format!("{record}/{facet}: {hash} has other bytes")),
                Some(_) => {}
            }
        }
    }
    for ((record, facet), changes) in held {
        let there = expected.must.get(&(*record, facet.clone())).unwrap_or(&none);
        for hash in changes.keys().filter(|hash| !there.contains_key(hash) && !expected.may.contains(hash)) {
            wrong.push(format!("{record}/{facet}: {hash} is held without a right"));
        }
    }
    wrong
}
