//! Files: whose they are, how they wait, arrive and make room.

use umbu_catalog::entities::{diagnostic_report, document, education_content, payment, product, simulation_turn};
use umbu_catalog::{Compartment, Entity};

use super::*;
use crate::store::{BLOB_PIECE_BYTES, BlobPiece};

/// A desk with a patient whose key is here.
fn desk_with_patient() -> (Desk, Uuid, BlobOwner) {
    let desk = Desk::new();
    let patient = desk.patient("Ana");
    desk.set_blob_key(&files_of(patient), &[9; 32]).unwrap();
    (desk, patient, files_of(patient))
}

/// Letters that no compression and no chance makes alike.
fn plain(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 7919 % 251) as u8).collect()
}

fn pieces(cipher: &[u8], owner: BlobOwner) -> Vec<BlobPiece> {
    let total = cipher.len() as u64;
    let pieces = cipher.chunks(BLOB_PIECE_BYTES).enumerate();
    pieces
        .map(|(at, bytes)| BlobPiece { owner, start: (at * BLOB_PIECE_BYTES) as u64, total, bytes: bytes.to_vec() })
        .collect()
}

#[test]
fn files_come_back_and_wait_to_be_sent_once() {
    let (desk, _, owner) = desk_with_patient();
    let keyless = files_of(Uuid::now_v7());
    assert!(matches!(desk.blob_put(&keyless, b"x"), Err(StoreError::NoBlobKey)));
    for length in [0, 1, BLOB_PIECE_BYTES, 3 * BLOB_PIECE_BYTES + 5] {
        let address = desk.blob_put(&owner, &plain(length)).unwrap();
        assert_eq!(desk.blob_get(&address).unwrap(), Some(plain(length)), "{length} bytes");
        desk.blob_sent(&address).unwrap();
    }
    assert!(desk.blobs_to_send().unwrap().is_empty());
    assert_eq!(desk.blob_get(&"0".repeat(64)).unwrap(), None);
}

#[test]
fn a_file_is_one_for_one_owner_and_two_for_two() {
    let (desk, _, ana) = desk_with_patient();
    let bia = files_of(desk.patient("Bia"));
    // Even under the same key: the owner is part of the seed.
    desk.set_blob_key(&bia, &[9; 32]).unwrap();
    let photo = plain(1000);
    let first = desk.blob_put(&ana, &photo).unwrap();
    assert_eq!(desk.blob_put(&ana, &photo).unwrap(), first);
    assert_eq!(desk.blobs_to_send().unwrap().len(), 1);
    assert_ne!(desk.blob_put(&bia, &photo).unwrap(), first);
    assert_eq!(desk.blobs_to_send().unwrap().len(), 2);
}

#[test]
fn the_owner_is_who_reads_the_facet_that_names_the_file() {
    let (desk, patient, _) = desk_with_patient();
    let (student, record) = (Uuid::now_v7(), Uuid::now_v7());
    let owner = |entity: &'static Entity, facet: &str, fields: Json| {
        let patch = patch_from_json(entity, &object(fields)).unwrap();
        desk.blob_owner(entity, entity.facet(facet).unwrap(), record, None, &patch).unwrap().to_string()
    };
    let home = |compartment: Compartment| format!("c/{CLINIC}/{}", compartment.name());
    let of_patient = json!({ "patient": patient });
    assert_eq!(owner(&meal::ENTITY, "main", of_patient.clone()), format!("p/{patient}"));
    assert_eq!(owner(&patient::ENTITY, "identity", json!({})), format!("p/{record}"));
    assert_eq!(
        owner(&diagnostic_report::ENTITY, "main", of_patient.clone()),
        format!("{}/{patient}", home(Compartment::Care))
    );
    assert_eq!(owner(&product::ENTITY, "main", json!({})), home(Compartment::Stock));
    assert_eq!(owner(&simulation_turn::ENTITY, "main", json!({ "student": student })), format!("s/{student}"));
    assert_eq!(owner(&education_content::ENTITY, "main", json!({})), format!("o/{ORGANIZATION}/everyone"));
    assert_eq!(owner(&payment::ENTITY, "main", json!({})), home(Compartment::Till), "nobody shares it yet");
    assert_eq!(owner(&payment::ENTITY, "main", of_patient), format!("p/{patient}"));

    // A record that stands keeps its audience, whatever a patch says of it.
    let held = desk.put(&meal::ENTITY, None, breakfast(patient)).unwrap().id;
    let main = meal::ENTITY.facet("main").unwrap();
    assert_eq!(desk.blob_owner(&meal::ENTITY, main, held, None, &Default::default()).unwrap(), files_of(patient));
    assert!(document::ENTITY.facets.iter().all(|facet| facet.name == "main"));
}

#[test]
fn thumbnails_go_first_and_the_small_before_the_large() {
    let (desk, _, owner) = desk_with_patient();
    let large = desk.blob_put(&owner, &plain(5000)).unwrap();
    let small = desk.blob_put(&owner, &plain(50)).unwrap();
    let thumbnail = desk.thumbnail_put(&owner, &plain(900), &large).unwrap();
    let order = || desk.blobs_to_send().unwrap().into_iter().map(|upload| upload.address).collect::<Vec<_>>();
    assert_eq!(order(), [thumbnail.clone(), small.clone(), large.clone()]);
    assert_eq!(desk.thumbnail_of(&large).unwrap(), Some(thumbnail));
    assert_eq!(desk.thumbnail_of(&small).unwrap(), None);
    assert_eq!(desk.blobs_waiting().unwrap(), (2, 0), "a thumbnail is no file of its own");
}

#[test]
fn a_refused_file_is_kept_named_and_offered_again() {
    let (desk, patient, owner) = desk_with_patient();
    let address = desk.blob_put(&owner, &plain(5000)).unwrap();
    let fields = json!({ "patient": patient, "file": address, "title": "Exame de sangue" });
    let named = desk.put(&document::ENTITY, None, fields).unwrap().id;
    desk.blob_progress(&address, 4000).unwrap();
    desk.blob_refused(&address, "organization-quota-exceeded").unwrap();
    assert!(desk.blobs_to_send().unwrap().is_empty(), "not at once");
    assert_eq!(desk.blobs_waiting().unwrap(), (1, 1));
    let listed = desk.waiting_files().unwrap().remove(0);
    assert_eq!((listed.title.as_str(), listed.record), ("Exame de sangue", Some(named)));
    assert_eq!((listed.problem.as_deref(), listed.sent_bytes), (Some("organization-quota-exceeded"), 4000.0));
    desk.blobs_retry().unwrap();
    assert_eq!(desk.blobs_to_send().unwrap().len(), 1);
    assert_eq!(desk.blob_get(&address).unwrap(), Some(plain(5000)), "it is kept all the while");
    desk.blob_discard(&address).unwrap();
    assert_eq!(desk.blobs_waiting().unwrap(), (1, 0), "a record names it");
}

#[test]
fn a_download_goes_on_where_it_was_cut_and_is_compared_with_its_address() {
    let (desk, _, owner) = desk_with_patient();
    let address = desk.blob_put(&owner, &plain(3 * BLOB_PIECE_BYTES)).unwrap();
    let pieces = pieces(&desk.blob_cipher(&address).unwrap(), owner);
    let (other, _, _) = desk_with_patient();
    other.set_blob_key(&owner, &[9; 32]).unwrap();
    assert_eq!(other.blob_receive(&address, None, &pieces[0]).unwrap(), BLOB_PIECE_BYTES as u64);
    assert_eq!(other.blob_receive(&address, None, &pieces[2]).unwrap(), BLOB_PIECE_BYTES as u64, "not next");
    assert_eq!(other.blob_get(&address).unwrap(), None, "a part of a file is no file");

    let other = other.reopened();
    let state = other.blob_state(&address).unwrap().unwrap();
    assert_eq!((state.received_bytes, state.is_whole()), (BLOB_PIECE_BYTES as u64, false));
    for piece in &pieces[1..] {
        other.blob_receive(&address, None, piece).unwrap();
    }
    assert_eq!(other.blob_get(&address).unwrap(), Some(plain(3 * BLOB_PIECE_BYTES)));
    assert!(other.blobs_to_send().unwrap().is_empty(), "it came from the server");

    // Of one that is kept here anyway, nothing is fetched any more.
    let (kept, _, _) = desk_with_patient();
    kept.set_blob_key(&owner, &[9; 32]).unwrap();
    kept.blob_receive(&address, None, &pieces[0]).unwrap();
    assert_eq!(kept.blob_put(&owner, &plain(3 * BLOB_PIECE_BYTES)).unwrap(), address);
    assert_eq!(kept.blob_get(&address).unwrap(), Some(plain(3 * BLOB_PIECE_BYTES)));

    // One that arrived altered is fetched from its beginning.
    let (third, _, _) = desk_with_patient();
    third.set_blob_key(&owner, &[9; 32]).unwrap();
    let mut altered = pieces.clone();
    altered[1].bytes[7] ^= 1;
    let outcomes: Vec<_> = altered.iter().map(|piece| third.blob_receive(&address, None, piece)).collect();
    assert!(matches!(outcomes.last(), Some(Err(StoreError::FileDamaged(_)))));
    assert_eq!(third.blob_state(&address).unwrap(), None);
    for piece in &pieces {
        third.blob_receive(&address, None, piece).unwrap();
    }
    assert!(third.blob_state(&address).unwrap().unwrap().is_whole());
}

#[test]
fn files_that_were_sent_make_room_the_longest_unused_first_and_thumbnails_last() {
    let (desk, _, owner) = desk_with_patient();
    let put = |length: usize| desk.blob_put(&owner, &plain(length)).unwrap();
    let (old, recent, waiting) = (put(10_000), put(11_000), put(12_000));
    let thumbnail = desk.thumbnail_put(&owner, &plain(500), &old).unwrap();
    for (days, address) in [(9, &thumbnail), (5, &old), (1, &recent)] {
        desk.blob_sent(address).unwrap();
        let used_ms = desk.now_ms() - days * 86_400_000;
        let sql = "UPDATE replica_blob SET used_at_ms = ?1 WHERE address = ?2";
        desk.connections.writer().execute(sql, rusqlite::params![used_ms, address]).unwrap();
    }
    let left = || [&old, &recent, &thumbnail, &waiting].map(|address| desk.blob_state(address).unwrap().is_some());
    assert_eq!((desk.blobs_evict(40_000).unwrap(), left()), (0, [true; 4]));
    assert_eq!((desk.blobs_evict(25_000).unwrap(), left()), (1, [false, true, true, true]));
    assert_eq!((desk.blobs_evict(20_000).unwrap(), left()), (1, [false, false, true, true]));
    assert_eq!((desk.blobs_evict(0).unwrap(), left()), (1, [false, false, false, true]), "never one that waits");
    assert_eq!(desk.blob_get(&waiting).unwrap(), Some(plain(12_000)));
}

#[test]
fn looking_at_a_file_keeps_it_longer() {
    let (desk, _, owner) = desk_with_patient();
    let [seen, unseen] = [10_000, 11_000].map(|length| desk.blob_put(&owner, &plain(length)).unwrap());
    for (days, address) in [(5, &seen), (1, &unseen)] {
        desk.blob_sent(address).unwrap();
        let sql = "UPDATE replica_blob SET used_at_ms = used_at_ms - ?1 WHERE address = ?2";
        desk.connections.writer().execute(sql, rusqlite::params![days * 86_400_000, address]).unwrap();
    }
    desk.blob_get(&seen).unwrap();
    desk.blobs_evict(15_000).unwrap();
    assert!(desk.blob_state(&seen).unwrap().is_some() && desk.blob_state(&unseen).unwrap().is_none());
}

#[test]
fn with_a_compartment_its_files_and_keys_go_and_what_was_only_created_stays() {
    let (desk, patient, shared) = desk_with_patient();
    let in_clinic = |compartment, patient| BlobOwner::new(Bucket::Clinic { clinic: CLINIC, compartment }, patient);
    let [diary, care, stock] = [
        in_clinic(Compartment::Diary, None),
        in_clinic(Compartment::Care, Some(patient)),
        in_clinic(Compartment::Stock, None),
    ];
    for owner in [diary, care, stock] {
        desk.set_blob_key(&owner, &[4; 32]).unwrap();
        desk.blob_put(&owner, &plain(100)).unwrap();
    }
    let mut narrowed = desk.grant().as_ref().clone();
    narrowed.roles = vec![role("manager", None)];
    desk.set_grant(narrowed).unwrap();
    let held = |owner: &BlobOwner| desk.blob_key(owner).unwrap().is_some();
    assert_eq!([diary, care, stock, shared].map(|owner| held(&owner)), [false, false, true, true]);
    let waiting: Vec<_> = desk.blobs_to_send().unwrap().into_iter().map(|upload| upload.owner).collect();
    assert_eq!(waiting, [stock]);
}
