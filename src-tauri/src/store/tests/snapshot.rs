use umbu_sync::{Bucket, SnapshotPage, root_digest};

use super::exchange::rows_of;
use super::server::Server;
use super::*;

/// Takes whole buckets as snapshots, `limit` documents a page, reopening the replica after every page where asked.
fn first_sync(server: &Server, mut desk: Desk, limit: usize, reopen: bool) -> Desk {
    for bucket in desk.grant().readable() {
        assert!(desk.wants_snapshot(bucket).unwrap());
        loop {
            let after = desk.snapshot_after(bucket).unwrap();
            let page = server.snapshot(bucket, after.as_ref(), limit);
            desk.take_snapshot(&page.encode(), &page).unwrap();
            if reopen {
                desk = desk.reopened();
            }
            if !page.more {
                break;
            }
        }
    }
    desk
}

fn unpack(desk: &Desk) {
    while desk.unpack_snapshot().unwrap() {}
}

fn packed(desk: &Desk) -> u32 {
    desk.read(|reader| Ok(reader.query_row("SELECT count(*) FROM replica_snapshot", [], |row| row.get(0))?)).unwrap()
}

/// A clinic with records of one facet and of several, entries, deleted and edited ones, and a review to settle.
fn clinic() -> (Server, Desk) {
    let mut server = Server::default();
    let (desk, other) = (Desk::new(), Desk::new());
    let ids: Vec<Uuid> = (0..9).map(|number| desk.patient(&format!("Paciente {number}"))).collect();
    for id in &ids {
        desk.put(&patient::ENTITY, Some(*id), json!({ "city": "Olinda", "blood_type": "a_positive" })).unwrap();
        desk.put(&meal::ENTITY, None, breakfast(*id)).unwrap();
    }
    let fields = json!({ "patient": ids[0], "purpose": "care", "decision": "granted", "decided_at": 5 });
    desk.put(&consent::ENTITY, None, fields).unwrap();
    desk.delete(&patient::ENTITY, ids[8]).unwrap();
    server.sync(&desk, 100);
    server.sync(&other, 100);
    desk.put(&patient::ENTITY, Some(ids[1]), json!({ "emergency_notes": "asma", "cpf": "52998224725" })).unwrap();
    desk.put(&patient::ENTITY, Some(ids[2]), json!({ "blood_type": "b_positive" })).unwrap();
    other.put(&patient::ENTITY, Some(ids[2]), json!({ "blood_type": "o_positive" })).unwrap();
    other.put(&patient::ENTITY, Some(ids[3]), json!({ "cpf": "52998224725" })).unwrap();
    for desk in [&desk, &other, &desk] {
        server.sync(desk, 100);
    }
    assert_eq!(desk.conflicts().unwrap().len(), 2);
    (server, desk)
}

#[test]
fn a_snapshot_gives_the_state_that_every_change_gives() {
    let (server, writer) = clinic();
    let expected = rows_of(&writer);
    for (limit, reopen) in [(1, false), (4, true), (1000, false)] {
        let desk = first_sync(&server, Desk::new(), limit, reopen);
        // Lists and records stand before any document does.
        let listed = desk.list(&patient::ENTITY, &object(json!({})), 100, 0).unwrap();
        assert_eq!(listed.total, 8);
        assert!(packed(&desk) > 0);
        assert_eq!(root_digest(&server.digests(&desk.grant())), desk.root_digest().unwrap());
        unpack(&desk);
        assert_eq!(rows_of(&desk), expected, "{limit} a page");
        server.pull(&desk, 100);
        assert_eq!(desk.repair(&server.digests(&desk.grant())).unwrap(), []);
        let desk = desk.reopened();
        assert_eq!(rows_of(&desk), expected);
        let changes = |replica: &Replica| {
            let sql = "SELECT record, facet, hash, author, acknowledged FROM replica_change ORDER BY 1, 2, 3";
            replica.read(|reader| Ok(dump(reader, sql))).unwrap()
        };
        assert_eq!(changes(&desk), changes(&writer));
    }
}

#[test]
fn what_changed_while_pages_came_is_pulled_afterwards() {
    let (mut server, writer) = clinic();
    let desk = Desk::new();
    let bucket = Bucket::Clinic { clinic: CLINIC, compartment: umbu_catalog::Compartment::Front };
    let page = server.snapshot(bucket, None, 4);
    desk.take_snapshot(&page.encode(), &page).unwrap();
    let patients = |page: &SnapshotPage| -> Vec<Uuid> {
        let items = page.items.iter().filter(|item| item.document.entity == patient::NAME);
        items.map(|item| item.document.record).collect()
    };
    let all = patients(&server.snapshot(bucket, None, 100));
    let (taken, waiting) = (patients(&page)[1], all[all.len() - 2]);
    for id in [taken, waiting] {
        writer.put(&patient::ENTITY, Some(id), json!({ "city": "Exu" })).unwrap();
    }
    let new = writer.patient("Zefa");
    server.sync(&writer, 100);
    let desk = first_sync(&server, desk, 3, false);
    assert_eq!(desk.field(&patient::ENTITY, taken, "city"), Some(json!("Olinda")));
    assert_eq!(desk.field(&patient::ENTITY, waiting, "city"), Some(json!("Exu")));
    server.pull(&desk, 2);
    assert_eq!(desk.repair(&server.digests(&desk.grant())).unwrap(), []);
    assert_eq!(desk.field(&patient::ENTITY, taken, "city"), Some(json!("Exu")));
    assert_eq!(desk.field(&patient::ENTITY, new, "name"), Some(json!("Zefa")));
    unpack(&desk);
    assert_eq!(rows_of(&desk), rows_of(&writer));
}

#[test]
fn a_packed_record_is_edited_read_and_deleted_as_any_other() {
    let (mut server, writer) = clinic();
    let desk = first_sync(&server, Desk::new(), 1000, false);
    let ids: Vec<Uuid> =
        writer.list(&patient::ENTITY, &object(json!({})), 3, 0).unwrap().records.iter().map(|row| row.id).collect();
    assert_eq!(
        desk.history(&patient::ENTITY, ids[0]).unwrap().len(),
        writer.history(&patient::ENTITY, ids[0]).unwrap().len()
    );
    let desk = first_sync(&server, Desk::new(), 1000, false);
    desk.put(&patient::ENTITY, Some(ids[0]), json!({ "city": "Crato", "emergency_notes": "alergia" })).unwrap();
    desk.delete(&patient::ENTITY, ids[1]).unwrap();
    for replica in [&desk, &writer, &desk] {
        server.sync(replica, 100);
    }
    unpack(&desk);
    assert_eq!(writer.field(&patient::ENTITY, ids[0], "city"), Some(json!("Crato")));
    assert_eq!(rows_of(&desk), rows_of(&writer));
}

#[test]
fn a_document_that_is_not_what_its_row_shows_is_read_anew() {
    let (server, writer) = clinic();
    let desk = Desk::new();
    let tamper: [fn(&mut SnapshotPage); 3] = [
        |page| page.items[0].saved.truncate(20),
        |page| page.items[1].changes.truncate(1),
        |page| page.items.swap(0, 1),
    ];
    let bucket = Bucket::Clinic { clinic: CLINIC, compartment: umbu_catalog::Compartment::Front };
    for (number, tamper) in tamper.into_iter().enumerate() {
        let desk = if number == 2 { &desk } else { &Desk::new() };
        let mut page = server.snapshot(bucket, None, 1000);
        tamper(&mut page);
        if number == 2 {
            // Two documents under each other's names.
            let (one, two) = (page.items[0].document.clone(), page.items[1].document.clone());
            (page.items[0].document, page.items[1].document) = (two, one);
        }
        desk.take_snapshot(&page.encode(), &page).unwrap();
        unpack(desk);
        assert!(!desk.wants_snapshot(bucket).unwrap());
        server.pull(desk, 100);
        desk.repair(&server.digests(&desk.grant())).unwrap();
        server.pull(desk, 100);
        assert_eq!(desk.repair(&server.digests(&desk.grant())).unwrap(), []);
        assert_eq!(rows_of(desk), rows_of(&writer));
    }
}

#[test]
fn nothing_of_a_packed_bucket_is_left_when_the_right_to_it_ends() {
    let (server, _) = clinic();
    let desk = first_sync(&server, Desk::new(), 2, false);
    let half = Desk::with(&desk_grant());
    let bucket = Bucket::Clinic { clinic: CLINIC, compartment: umbu_catalog::Compartment::Front };
    let page = server.snapshot(bucket, None, 2);
    half.take_snapshot(&page.encode(), &page).unwrap();
    for desk in [&desk, &half] {
        let mut grant = desk.grant().as_ref().clone();
        grant.roles = Vec::new();
        desk.set_grant(grant).unwrap();
        assert_eq!(packed(desk), 0);
        assert_eq!(desk.list(&patient::ENTITY, &object(json!({})), 1, 0).unwrap().total, 0);
        assert_eq!(desk.snapshot_after(bucket).unwrap(), None);
        let left = "SELECT (SELECT count(*) FROM replica_document) + (SELECT count(*) FROM replica_change)
                         + (SELECT count(*) FROM replica_entry)";
        assert_eq!(desk.read(|reader| Ok(reader.query_row(left, [], |row| row.get::<_, i64>(0))?)).unwrap(), 0);
    }
}

#[test]
fn a_snapshot_of_what_may_not_be_read_is_refused() {
    let (server, _) = clinic();
    let phone = Desk::with(&grant(&[role("patient", Some(Uuid::now_v7()))]));
    let bucket = Bucket::Clinic { clinic: CLINIC, compartment: umbu_catalog::Compartment::Care };
    let page = server.snapshot(bucket, None, 100);
    assert!(matches!(phone.take_snapshot(&page.encode(), &page), Err(StoreError::Change(_))));
    assert_eq!(packed(&phone), 0);
}

#[test]
fn a_page_that_comes_twice_is_refused() {
    let (server, _) = clinic();
    let desk = Desk::new();
    let bucket = Bucket::Clinic { clinic: CLINIC, compartment: umbu_catalog::Compartment::Front };
    let page = server.snapshot(bucket, None, 3);
    desk.take_snapshot(&page.encode(), &page).unwrap();
    let digest = desk.root_digest().unwrap();
    assert!(matches!(desk.take_snapshot(&page.encode(), &page), Err(StoreError::Change(_))));
    assert_eq!((packed(&desk), desk.root_digest().unwrap()), (1, digest));
}

#[test]
fn a_document_that_was_here_before_its_snapshot_is_shown_as_it_came() {
    let (mut server, writer) = clinic();
    let bucket = Bucket::Clinic { clinic: CLINIC, compartment: umbu_catalog::Compartment::Front };
    let desk = Desk::new();
    let id = desk.patient("Zefa");
    for item in desk.outbox(10).unwrap() {
        let verdict = server.push(&desk.grant(), &item.envelope);
        desk.settle(&[(item.hash, verdict)]).unwrap();
    }
    server.sync(&writer, 100);
    writer.put(&patient::ENTITY, Some(id), json!({ "city": "Exu" })).unwrap();
    server.sync(&writer, 100);
    let page = server.snapshot(bucket, None, 1000);
    desk.take_snapshot(&page.encode(), &page).unwrap();
    unpack(&desk);
    assert_eq!(desk.field(&patient::ENTITY, id, "city"), Some(json!("Exu")));
    server.sync(&desk, 100);
    assert_eq!(rows_of(&desk), rows_of(&writer));
}

#[test]
fn reviews_and_files_do_not_fail_while_documents_are_packed() {
    let (server, writer) = clinic();
    let desk = first_sync(&server, Desk::new(), 2, false);
    assert!(packed(&desk) > 0);
    assert_eq!(desk.conflicts().unwrap().len(), writer.conflicts().unwrap().len());
    let desk = first_sync(&server, Desk::new(), 2, false);
    let id = writer.list(&patient::ENTITY, &object(json!({})), 1, 0).unwrap().records[0].id;
    let facet = patient::ENTITY.head();
    desk.blob_owner(&patient::ENTITY, facet, id, None, &BTreeMap::new()).unwrap();
}

#[test]
fn a_refused_document_comes_back_whatever_is_pulled_meanwhile() {
    let (mut server, writer) = clinic();
    let bucket = |compartment| Bucket::Clinic { clinic: CLINIC, compartment };
    let (front, care) = (bucket(umbu_catalog::Compartment::Front), bucket(umbu_catalog::Compartment::Care));
    let desk = Desk::new();
    let mut page = server.snapshot(care, None, 1000);
    let bad = page.items.iter().position(|item| item.document.facet == "clinical").unwrap();
    let record = page.items[bad].document.record;
    page.items[bad].saved.truncate(20);
    desk.take_snapshot(&page.encode(), &page).unwrap();
    let page = server.snapshot(front, None, 1000);
    desk.take_snapshot(&page.encode(), &page).unwrap();
    // Somebody edits the record, so that the pull itself unpacks it.
    writer.put(&patient::ENTITY, Some(record), json!({ "city": "Exu" })).unwrap();
    server.sync(&writer, 100);
    let pages = server.page(&desk.grant(), &desk.cursors().unwrap(), 1000);
    desk.apply_page(&pages).unwrap();
    unpack(&desk);
    assert_eq!(desk.field(&patient::ENTITY, record, "city"), Some(json!("Exu")), "the other facet stands");
    let digests = server.digests(&desk.grant());
    assert_eq!(desk.repair(&digests).unwrap(), [care], "what is missing is noticed");
    server.pull(&desk, 100);
    assert_eq!(desk.repair(&digests).unwrap(), []);
    assert_eq!(rows_of(&desk), rows_of(&writer));
}
