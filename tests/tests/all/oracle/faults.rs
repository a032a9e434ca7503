//! Faults on purpose, for the oracle to find.

use serde_json::{Value as Json, json};
use umbu_sync::{Bucket, BucketDigest, Hash};
use uuid::Uuid;

use super::facts::expected;
use super::world::World;

impl World {
    /// Puts a record of the first organisation into a bucket of somebody who may not read it, as a server would
    /// that computes a bucket too many; the reader syncs. Gives how that reader's lines begin, and the record.
    pub(super) async fn give_a_bucket_too_many(&mut self) -> (String, String) {
        let organization = self.organizations[0].organization;
        let inner = "SELECT record_id, facet, array_agg(hash ORDER BY received_at_ms, actor_seq) AS hashes
                       FROM sync.change
                      WHERE organization_id = $1
                      GROUP BY record_id, facet ORDER BY record_id";
        for row in self.database.query(inner, &[&organization]).await.unwrap() {
            let (record, facet): (Uuid, String) = (row.get("record_id"), row.get("facet"));
            for (at, member) in self.members.iter().enumerate() {
                let readable = member.replica.grant().readable();
                let Some(bucket) = readable.iter().find(|bucket| matches!(bucket, Bucket::Clinic { .. })) else {
                    continue;
                };
                let must = expected(&self.database, member.raw.id(), 0).await.must;
                if self.people[at].organization != 0 || must.contains_key(&(record, facet.clone())) {
                    continue;
                }
                let hashes: Vec<Vec<u8>> = row.get("hashes");
                self.number(organization, bucket, record, &facet, &hashes).await;
                self.sync(at).await;
                return (self.name(at), record.to_string());
            }
        }
        panic!("everybody may read everything");
    }

    /// Gives changes their numbers in a bucket, and counts them in its digest.
    async fn number(&self, organization: Uuid, bucket: &Bucket, record: Uuid, facet: &str, hashes: &[Vec<u8>]) {
        let bucket = bucket.to_string();
        let create = "INSERT INTO sync.bucket (organization_id, bucket) VALUES ($1, $2) ON CONFLICT DO NOTHING";
        self.database.execute(create, &[&organization, &bucket]).await.unwrap();
        for hash in hashes {
            let head = "SELECT seq, changes, digest FROM sync.bucket WHERE organization_id = $1 AND bucket = $2";
            let head = self.database.query_one(head, &[&organization, &bucket]).await.unwrap();
            let sum = head.get::<_, &[u8]>("digest").try_into().unwrap();
            let mut digest = BucketDigest { sum, count: 0 };
            digest.add(&Hash::try_from(hash.as_slice()).unwrap());
            let seq: i64 = head.get::<_, i64>("seq") + 1;
            let grow = "UPDATE sync.bucket SET seq = $3, changes = changes + 1, digest = $4
                         WHERE organization_id = $1 AND bucket = $2";
            self.database.execute(grow, &[&organization, &bucket, &seq, &digest.sum.as_slice()]).await.unwrap();
            let place = "INSERT INTO sync.bucket_change VALUES ($1, $2, $3, $4, $5, $6)";
            self.database.execute(place, &[&organization, &bucket, &seq, &record, &facet, hash]).await.unwrap();
        }
    }

    /// Takes a patient's document out of the manager's file and leaves its row. Gives how the manager's lines begin.
    pub(super) async fn leave_words(&mut self) -> String {
        let (patient, _) = self.patients[0];
        let gone = "DELETE FROM replica_document WHERE record = ?1";
        assert!(self.members[0].file().execute(gone, [patient.as_bytes()]).unwrap() > 0);
        self.name(0)
    }

    /// Ends all rights of the owner, whose device then forgets to purge. Gives how the owner's lines begin.
    pub(super) async fn skip_a_purge(&mut self) -> String {
        let owner = 1;
        let organization = self.organizations[0].organization;
        for membership in self.memberships(owner).await {
            let arguments = json!({ "organization": organization, "membership": membership });
            let _: Json = self.organizations[0].console.command("member_revoke", arguments).await.unwrap();
        }
        self.members[owner].narrow_without_purge().await;
        self.name(owner)
    }
}
