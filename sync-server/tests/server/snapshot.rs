//! Whole documents for devices that have nothing yet.

use std::collections::BTreeSet;

use umbu_catalog::Value;
use umbu_sync::{Bucket, Patch, Shown, SnapshotItem, SnapshotPage, SnapshotRequest, Verdict};

use crate::support::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_gives_a_buckets_documents_to_its_readers_alone() {
    let site = site().await;
    let owner = site.owner_device().await;
    let console = site.console().await;
    let clinic = site.clinic();
    let mut made = Vec::new();
    for name in ["Ana", "Bia", "Caio"] {
        let (mut document, first) = owner.create("patient", "identity", clinic, &[("name", Value::from(name))]);
        let patch: Patch = [("city".to_owned(), Some(Value::from("Olinda")))].into();
        let second = document.edit(owner.grant().actor, 1_760_000_100, &patch).unwrap().unwrap();
        let second = envelope(document.id(), second);
        assert_eq!(owner.push(vec![first, second]).await, [Verdict::Accepted, Verdict::Accepted]);
        made.push(document);
    }
    let phone = site.member_device(&console, "patient", Some(made[0].id().record)).await;
    let front = Bucket::Clinic { clinic, compartment: umbu_catalog::Compartment::Front };
    let ask = async |device: &Device, bucket, after, limit| {
        let request = umbu_sync::encode(&SnapshotRequest { bucket, after, limit });
        device.send("POST", "/api/sync/snapshot", &request).await
    };

    let mut items = Vec::new();
    let mut after = None;
    loop {
        let page = SnapshotPage::decode(&ask(&owner, front, after, 2).await.body).unwrap();
        assert_eq!((page.bucket, page.seq), (front, 6));
        after = page.items.last().map(SnapshotItem::key);
        items.extend(page.items);
        if !page.more {
            break;
        }
    }
    assert_eq!(items.len(), 3);
    for (item, document) in items.iter().zip(made.iter().rev()) {
        assert_eq!(&item.document, document.id(), "the newest first");
        assert_eq!(item.saved, document.save());
        assert_eq!(Shown::decode(&item.shown).unwrap().fields, document.fields());
        let hashes: BTreeSet<_> = item.changes.iter().map(|change| change.hash).collect();
        assert_eq!(hashes, document.changes().iter().map(|change| change.hash).collect());
        assert!(item.changes.iter().all(|change| change.author == owner.grant().account));
    }

    // The phone has its person, and neither the clinic nor another person.
    let own = Bucket::Patient(made[0].id().record);
    let page = SnapshotPage::decode(&ask(&phone, own, None, 100).await.body).unwrap();
    assert_eq!(page.items.iter().map(|item| &item.document).collect::<Vec<_>>(), [made[0].id()]);
    for bucket in [front, Bucket::Patient(made[1].id().record)] {
        let refused = ask(&phone, bucket, None, 100).await.refusal();
        assert_eq!(refused, (404, "not-found".to_owned()));
    }
    assert_eq!(owner.send("POST", "/api/sync/snapshot", b"nonsense").await.status, 400);
    site.running.shutdown().await;
}
