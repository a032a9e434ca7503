//! Push and pull, and what must not get in or out.

use std::collections::BTreeSet;

use serde_json::json;
use umbu_catalog::Value;
use umbu_sync::{
    Bucket, BucketDigest, Envelope, Patch, PeopleReply, PeopleRequest, QuarantineCode, Verdict, root_digest,
};
use uuid::Uuid;

use crate::support::*;

fn code(verdict: &Verdict) -> Option<QuarantineCode> {
    match verdict {
        Verdict::Quarantined { code, .. } => Some(*code),
        _ => None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_device_saves_reaches_another() {
    let site = site().await;
    let owner = site.owner_device().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let clinic = site.clinic();
    let (mut patient, first) = owner.create(
        "patient",
        "identity",
        clinic,
        &[("name", Value::from("João da Silva")), ("cpf", Value::from("52998224725"))],
    );
    let patch: Patch = [("city".to_owned(), Some(Value::from("Olinda")))].into();
    let second = patient.edit(owner.grant().actor, 1_760_000_100, &patch).unwrap().unwrap();
    let second = envelope(patient.id(), second);

    assert_eq!(owner.push(vec![first.clone(), second.clone()]).await, [Verdict::Accepted, Verdict::Accepted]);
    assert_eq!(owner.push(vec![first, second]).await, [Verdict::Known, Verdict::Known], "sent again, nothing doubles");

    let (items, last) = desk.pull(1).await;
    assert_eq!(items.len(), 2);
    assert!(items.iter().all(|item| item.author == owner.grant().account));
    let digests: Vec<(Bucket, BucketDigest)> = last.digests.clone();
    let mut own = BucketDigest::default();
    items.iter().for_each(|item| own.add(&item.envelope.payload.hash()));
    assert_eq!(digests.iter().find(|(_, digest)| digest.count > 0).map(|(_, digest)| *digest), Some(own));
    assert!(desk.hello(root_digest(&digests)).await.up_to_date);
    assert!(!desk.hello([0; 32]).await.up_to_date);

    // The projection, through row-level security as the application sees it.
    let database = site.database().await;
    let row = database.query_one("SELECT name, cpf, city, personal_bucket FROM record.patient", &[]).await.unwrap();
    assert_eq!(row.get::<_, String>("name"), "João da Silva");
    assert_eq!(row.get::<_, String>("cpf"), "52998224725");
    assert_eq!(row.get::<_, String>("city"), "Olinda");
    assert_eq!(row.get::<_, String>("personal_bucket"), format!("p/{}", patient.id().record));
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dependency_that_is_not_there_is_asked_for() {
    let site = site().await;
    let owner = site.owner_device().await;
    let (mut patient, first) = owner.create("patient", "identity", site.clinic(), &[("name", Value::from("Maria"))]);
    let patch: Patch = [("city".to_owned(), Some(Value::from("Caruaru")))].into();
    let second = patient.edit(owner.grant().actor, 1_760_000_100, &patch).unwrap().unwrap();
    let second = envelope(patient.id(), second);
    let wanted = first.payload.hash();
    assert_eq!(owner.push(vec![second.clone()]).await, [Verdict::Missing(vec![wanted])]);
    assert_eq!(owner.push(vec![first, second]).await, [Verdict::Accepted, Verdict::Accepted]);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_change_does_not_hold_up_its_neighbours() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    let clinic = site.clinic();
    let (_, good) = desk.create("body_measurement", "main", clinic, &measurement(patient, 7200));
    let (_, mut invalid) = desk.create("body_measurement", "main", clinic, &measurement(patient, 1));
    let (_, other) = desk.create("body_measurement", "main", clinic, &measurement(patient, 7300));
    let verdicts = desk.push(vec![good.clone(), invalid.clone(), other.clone()]).await;
    assert_eq!(verdicts[0], Verdict::Accepted);
    assert_eq!(code(&verdicts[1]), Some(QuarantineCode::Invalid), "{:?}", verdicts[1]);
    assert_eq!(verdicts[2], Verdict::Accepted);

    // An actor that was never issued to this device.
    let foreign = umbu_sync::Document::create(
        &invalid.document,
        Uuid::now_v7(),
        1_760_000_000,
        Some(clinic),
        &measurement(patient, 7400).into_iter().map(|(name, value)| (name.to_owned(), Some(value))).collect(),
    );
    invalid = envelope(&invalid.document, foreign.unwrap().1);
    let verdicts = desk.push(vec![invalid]).await;
    assert_eq!(code(&verdicts[0]), Some(QuarantineCode::ForgedActor));

    let page = console.ok("quarantine_page", json!({"organization": site.organization(), "limit": 10})).await;
    let codes: BTreeSet<&str> = page.as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap()).collect();
    assert_eq!(codes, BTreeSet::from(["invalid", "forged_actor"]));
    let (items, _) = desk.pull(100).await;
    assert_eq!(hashes(&items).len(), 2, "nothing refused is given out");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_receives_its_own_patient_and_nobody_else() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let reception = site.member_device(&console, "reception", None).await;
    let (ana, bia) = (Uuid::now_v7(), Uuid::now_v7());
    let phone = site.member_device(&console, "patient", Some(ana)).await;
    let clinic = site.clinic();
    let organization = phone.grant().organization;
    let community = Bucket::Organization { organization, compartment: umbu_catalog::Compartment::Community };
    let all = Bucket::Everyone(organization);
    assert_eq!(phone.grant().readable(), BTreeSet::from([Bucket::Patient(ana), community, all]));
    let (_, hers) = desk.create("body_measurement", "main", clinic, &measurement(ana, 6100));
    let (_, other) = desk.create("body_measurement", "main", clinic, &measurement(bia, 8100));
    assert_eq!(desk.push(vec![hers.clone(), other]).await, [Verdict::Accepted, Verdict::Accepted]);
    let (own, mine) = phone.create("body_measurement", "main", clinic, &measurement(ana, 6200));
    assert_eq!(phone.push(vec![mine.clone()]).await, [Verdict::Accepted]);

    let expected = {
        let mut both = vec![hers.payload.hash(), mine.payload.hash()];
        both.sort_unstable();
        both
    };
    assert_eq!(hashes(&phone.pull(100).await.0), expected);
    // Asking for another's bucket by name changes nothing.
    let cursors =
        vec![(Bucket::Patient(bia), 0), (Bucket::Clinic { clinic, compartment: umbu_catalog::Compartment::Diary }, 0)];
    let page = phone.page(cursors, 100).await;
    assert_eq!(hashes(&page.items), expected);
    assert!(page.cursors.iter().all(|(bucket, _)| *bucket == Bucket::Patient(ana)));
    assert!(reception.pull(100).await.0.is_empty(), "reception holds no diary");
    assert_eq!(desk.pull(100).await.0.len(), 3);

    // Nor may the phone write what is another's.
    let (_, forged) = phone.create("body_measurement", "main", clinic, &measurement(bia, 5000));
    assert_eq!(code(&phone.push(vec![forged]).await[0]), Some(QuarantineCode::Unauthorised));
    drop(own);
    site.running.shutdown().await;
}

/// A patient learns who cares for them, and not who else is cared for.
#[tokio::test(flavor = "multi_thread")]
async fn authors_are_named_to_those_who_may_know_them() {
    let site = site().await;
    let console = site.console().await;
    let (ana, bia) = (Uuid::now_v7(), Uuid::now_v7());
    let care = site.member_device(&console, "care", None).await;
    let stock = site.member_device(&console, "stock", None).await;
    let phone = site.member_device(&console, "patient", Some(ana)).await;
    let other = site.member_device(&console, "patient", Some(bia)).await;
    let accounts: Vec<Uuid> = [&care, &phone, &other].iter().map(|device| device.grant().account).collect();
    let stranger = Uuid::now_v7();
    let known = async |device: &Device| {
        let request = PeopleRequest { accounts: [accounts.as_slice(), &[stranger]].concat() };
        let answer = device.send("POST", "/api/sync/people", &umbu_sync::encode(&request)).await;
        assert_eq!(answer.status, 200, "{:?}", answer.json());
        let reply: PeopleReply = umbu_sync::decode(&answer.body).unwrap();
        reply.names.into_iter().map(|(account, _)| account).collect::<BTreeSet<Uuid>>()
    };
    assert_eq!(known(&care).await, accounts.iter().copied().collect());
    assert_eq!(known(&phone).await, BTreeSet::from([accounts[0], accounts[1]]));
    assert_eq!(known(&stock).await, BTreeSet::from([accounts[0]]), "the stock room knows no patients");
    let many = PeopleRequest { accounts: vec![stranger; 501] };
    assert_eq!(care.send("POST", "/api/sync/people", &umbu_sync::encode(&many)).await.status, 400);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_member_neither_receives_nor_writes() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    let (_, before) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 7000));
    assert_eq!(desk.push(vec![before]).await, [Verdict::Accepted]);
    let organization = site.organization();
    let members = console.ok("member_list", json!({"organization": organization})).await;
    let membership =
        members.as_array().unwrap().iter().find(|row| row["role"] == "care").unwrap()["membership"].clone();
    console.ok("member_revoke", json!({"organization": organization, "membership": membership})).await;

    let (_, after) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 7100));
    let verdicts = desk.push(vec![after.clone()]).await;
    assert_eq!(code(&verdicts[0]), Some(QuarantineCode::Revoked), "kept for a person, not lost");
    let page = console.ok("quarantine_page", json!({"organization": organization, "limit": 10})).await;
    assert_eq!(page[0]["hash"], json!(after.payload.hash().to_string()));
    let reply = desk.hello([1; 32]).await;
    assert!(reply.grant.is_some(), "the narrower grant comes with the hello");
    assert!(reply.heads.is_empty());
    assert!(desk.pull(100).await.0.is_empty());

    // The device itself: what it delivers late is kept, what it asks for is refused.
    console.ok("device_revoke", json!({"organization": organization, "device": desk.id})).await;
    let answer = desk
        .send("POST", "/api/sync/pull", &umbu_sync::encode(&umbu_sync::PullRequest { cursors: vec![], limit: 1 }))
        .await;
    assert_eq!(answer.refusal(), (403, "device-revoked".to_owned()));
    assert_eq!(desk.session().await.refusal(), (403, "device-revoked".to_owned()));
    let (_, late) = desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 7150));
    assert_eq!(code(&desk.push(vec![late]).await[0]), Some(QuarantineCode::Revoked));
    site.running.shutdown().await;
}

/// All changes of a document, beginning with its genesis.
fn begun(document: &umbu_sync::Document) -> Vec<Envelope> {
    document.changes().into_iter().map(|change| envelope(document.id(), change)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_stays_in_its_clinic() {
    let site = site().await;
    let console = site.console().await;
    let owner = site.owner_device().await;
    let organization = site.organization();
    let other = console
        .ok(
            "clinic_create",
            json!({"organization": organization, "name": "Olinda", "city": null, "time_zone": "America/Recife"}),
        )
        .await;
    let other: Uuid = other["id"].as_str().unwrap().parse().unwrap();
    let (patient, first) = owner.create("patient", "identity", site.clinic(), &[("name", Value::from("Rui"))]);
    assert_eq!(owner.push(vec![first]).await, [Verdict::Accepted]);
    let (elsewhere, _) =
        owner.create_with(patient.id().record, "patient", "outreach", other, &[("source", Value::from("indicação"))]);
    let verdict = owner.push(begun(&elsewhere)).await.remove(0);
    assert_eq!(code(&verdict), Some(QuarantineCode::Unauthorised), "the owner has no role in the other clinic");
    console
        .ok("member_invite", json!({"organization": organization, "clinic": other, "role": "owner", "name": "Ana Souza", "email": "owner@example.org", "patient": null}))
        .await;
    let owner = owner.ready().await;
    let (elsewhere, _) =
        owner.create_with(patient.id().record, "patient", "outreach", other, &[("source", Value::from("cartaz"))]);
    let verdict = owner.push(begun(&elsewhere)).await.remove(0);
    assert_eq!(code(&verdict), Some(QuarantineCode::MovedScope), "{verdict:?}");
    site.running.shutdown().await;
}

/// Two devices push into one bucket at once while a third reads: its cursor never passes what is not yet there.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_cursor_never_passes_an_uncommitted_change() {
    const BATCHES: i64 = 12;
    let site = site().await;
    let console = site.console().await;
    let reader = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    let clinic = site.clinic();
    let mut writers = Vec::new();
    for _ in 0..3 {
        let device = site.member_device(&console, "care", None).await;
        writers.push(tokio::spawn(async move {
            for batch in 0..BATCHES {
                let many = (0..5).map(|n| {
                    device.create("body_measurement", "main", clinic, &measurement(patient, 5000 + batch * 10 + n)).1
                });
                let verdicts = device.push(many.collect()).await;
                assert!(verdicts.iter().all(|verdict| *verdict == Verdict::Accepted), "{verdicts:?}");
            }
        }));
    }
    let expected = 3 * BATCHES * 5;
    let mut cursors = Vec::new();
    let mut received = 0;
    let began = std::time::Instant::now();
    while received < expected && began.elapsed() < std::time::Duration::from_secs(60) {
        let page = reader.page(cursors, 7).await;
        received += i64::try_from(page.items.len()).unwrap();
        cursors = page.cursors;
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(received, expected, "each change came exactly once, following the cursor alone");
    let database = site.database().await;
    let row = database
        .query_one(
            "SELECT count(*), count(DISTINCT seq), max(seq) FROM sync.bucket_change WHERE bucket LIKE '%/diary'",
            &[],
        )
        .await
        .unwrap();
    assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1), row.get::<_, i64>(2)), (expected, expected, expected));
    site.running.shutdown().await;
}

/// Not a benchmark: it prints how quickly a thousand offline edits pass the gate here.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_offline_edits_pass_in_one_batch() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    for round in 0..3 {
        let many: Vec<_> = (0..1000)
            .map(|n| desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 5000 + n)).1)
            .collect();
        let sealed = desk.seal(many);
        let began = std::time::Instant::now();
        let answer = desk.send("POST", "/api/sync/push", &sealed).await;
        let seconds = began.elapsed().as_secs_f64();
        let reply: umbu_sync::PushReply = umbu_sync::decode(&answer.body).unwrap();
        assert!(reply.verdicts.iter().all(|(_, verdict)| *verdict == Verdict::Accepted));
        println!("round {round}: {} bytes sealed, {:.0} changes/s", sealed.len(), 1000.0 / seconds);
    }
    assert_eq!(desk.pull(20_000).await.0.len(), 3000);
    let metrics = request(site.running.addr, "GET", "/metrics", &[], b"").await;
    for line in String::from_utf8_lossy(&metrics.body).lines().filter(|line| line.contains("stage")) {
        println!("{line}");
    }
    site.running.shutdown().await;
}

/// A change that ends the gate's process, by a crash, by taking all memory or by never ending, is condemned alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_kills_the_gate_is_condemned_alone() {
    let mut site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    let many: Vec<_> = (0..6)
        .map(|n| desk.create("body_measurement", "main", site.clinic(), &measurement(patient, 5000 + n)).1)
        .collect();
    for (fault, at) in [("--abort-on", 1), ("--exhaust-on", 3), ("--stall-on", 4)] {
        site.config.gate.arguments.extend([fault.to_owned(), many[at].payload.hash().to_string()]);
    }
    site.running.shutdown().await;
    site.running = umbu_server::start(site.config.clone()).await.unwrap();
    let desk = Device { addr: site.running.addr, ..desk };
    let verdicts = desk.push(many).await;
    let unsafe_bytes = [1, 3, 4];
    for (at, verdict) in verdicts.iter().enumerate() {
        if unsafe_bytes.contains(&at) {
            assert_eq!(code(verdict), Some(QuarantineCode::UnsafeBytes), "{at}");
        } else {
            assert_eq!(*verdict, Verdict::Accepted, "{at}");
        }
    }
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_live_connection_says_which_bucket_has_more() {
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    let site = site().await;
    let console = site.console().await;
    let ana = Uuid::now_v7();
    let desk = site.member_device(&console, "care", None).await;
    let phone = site.member_device(&console, "patient", Some(ana)).await;
    let mut stream = tokio::net::TcpStream::connect(site.running.addr).await.unwrap();
    let head = format!("GET /api/sync/live HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\r\n", phone.token);
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut lines = BufReader::new(stream).lines();
    assert_eq!(lines.next_line().await.unwrap().as_deref(), Some("HTTP/1.1 200 OK"));

    // A second server process on the same database hears of it too.
    let second = umbu_server::start(site.config.clone()).await.unwrap();
    let desk = Device { addr: second.addr, ..desk };
    let mut told = Vec::new();
    let wait = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            told.extend(line.strip_prefix("data: ").map(str::to_owned));
            if !told.is_empty() {
                break;
            }
        }
    };
    let write = async {
        for weight in 0..50 {
            let (_, one) = desk.create("body_measurement", "main", site.clinic(), &measurement(ana, 6000 + weight));
            assert_eq!(desk.push(vec![one]).await, [Verdict::Accepted]);
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
    };
    tokio::select! { () = wait => {}, () = write => {} }
    assert_eq!(told, [format!("p/{ana}")], "its own bucket, never the clinic's");
    let began = std::time::Instant::now();
    second.shutdown().await;
    site.running.shutdown().await;
    assert!(began.elapsed() < std::time::Duration::from_secs(9), "an open stream does not hold up the end");
}

/// Devices that edit one record at the same moment all get through: who comes second is judged on what is there.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_edits_of_one_record_all_count() {
    let site = site().await;
    let console = site.console().await;
    let author = site.member_device(&console, "care", None).await;
    let patient = Uuid::now_v7();
    let (document, first) = author.create("body_measurement", "main", site.clinic(), &measurement(patient, 5000));
    assert_eq!(author.push(vec![first]).await, [Verdict::Accepted]);
    let mut editors = Vec::new();
    for n in 0..4 {
        let device = site.member_device(&console, "care", None).await;
        let mut own = document.clone();
        editors.push(tokio::spawn(async move {
            for round in 0..5 {
                let patch: Patch = [("weight_kg".to_owned(), Some(Value::Int(6000 + n * 100 + round)))].into();
                let edit = own.edit(device.grant().actor, 1_760_000_200, &patch).unwrap().unwrap();
                assert_eq!(device.push(vec![envelope(own.id(), edit)]).await, [Verdict::Accepted]);
            }
        }));
    }
    for editor in editors {
        editor.await.unwrap();
    }
    let (items, _) = author.pull(100).await;
    let changes: Vec<_> = items
        .into_iter()
        .map(|item| match item.envelope.payload {
            umbu_sync::Payload::Change(change) => change,
            umbu_sync::Payload::Entry { .. } => panic!("no entry was made"),
        })
        .collect();
    assert_eq!(changes.len(), 21);
    let replayed = umbu_sync::Document::from_changes(document.id(), &changes).unwrap();
    let database = site.database().await;
    let row = database.query_one("SELECT weight_kg FROM record.body_measurement", &[]).await.unwrap();
    assert_eq!(replayed.fields().get("weight_kg"), Some(&Value::Int(row.get(0))), "the projection equals a replay");
    let saved: Vec<u8> = database.query_one("SELECT saved FROM sync.document", &[]).await.unwrap().get(0);
    assert_eq!(umbu_sync::Document::load(document.id(), &saved).unwrap().heads(), replayed.heads());
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_under_an_ended_grant_is_kept_apart() {
    let site = site().await;
    let owner = site.owner_device().await;
    let mut ended = owner.grant().clone();
    (ended.id, ended.issued_at_ms, ended.expires_at_ms) = (Uuid::now_v7(), 0, 1);
    let signed = postcard::to_stdvec(&ended.sign(&site.running.server.keys.signing)).unwrap();
    let sql = "INSERT INTO directory.device_grant (organization_id, id, device_id, account_id, expires_at_ms, body)
               VALUES ($1, $2, $3, $4, 1, $5)";
    let database = site.database().await;
    database.execute(sql, &[&ended.organization, &ended.id, &ended.device, &ended.account, &signed]).await.unwrap();
    let owner = Device { grant: Some(ended), ..owner };
    let (_, late) = owner.create("patient", "identity", site.clinic(), &[("name", Value::from("Tarde"))]);
    assert_eq!(code(&owner.push(vec![late]).await[0]), Some(QuarantineCode::Expired));

    // A grant that nobody signed for this device is no grant, and another device's signature is none.
    let unknown = umbu_sync::Grant { id: Uuid::now_v7(), ..owner.grant().clone() };
    let owner = Device { grant: Some(unknown), ..owner };
    let answer = owner.send("POST", "/api/sync/push", &owner.seal(Vec::new())).await;
    assert_eq!(answer.refusal(), (403, "unknown-grant".to_owned()));
    let mut sealed = owner.seal(Vec::new());
    let last = sealed.len() - 1;
    sealed[last] ^= 1;
    assert_eq!(owner.send("POST", "/api/sync/push", &sealed).await.refusal(), (403, "wrong-signature".to_owned()));
    site.running.shutdown().await;
}
