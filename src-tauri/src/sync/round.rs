//! One round of sync: say hello, send what waits, fetch what is new, and compare.
//!
//! Each step leaves the replica in order, so a round may end anywhere, and the next one goes on from there.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use umbu_commands::types::ChangedRecord;
use umbu_sync::{
    Batch, Bucket, BucketDigest, Hash, Hello, HelloReply, PeopleReply, PeopleRequest, PullPage, PullRequest, PushReply,
    Report, Verdict,
};
use uuid::Uuid;

use super::link::{Admission, Link};
use super::shared::{Shared, blocking};
use super::{SyncError, first};
use crate::store::Replica;

/// Envelopes in one batch: enough for its dictionary to pay, small enough that a cut costs little.
const BATCH_MAX: usize = 500;
/// Long notes fill a batch before their number does; the server's limit is several times this.
const BATCH_BYTES_MAX: usize = 2 << 20;
const PAGE_MAX: u32 = 1000;
const PEOPLE_MAX: u32 = 500;
/// Batches in a row of which nothing was settled, before the round gives up.
const FRUITLESS_MAX: u32 = 3;
const EPOCH: &str = "sync.epoch";
const SERVER_CATALOGUE: &str = "sync.server_catalogue";
const REPORTED: &str = "sync.reported";
pub(crate) const LAST_SYNC_AT: &str = "sync.last_at_ms";

pub(super) struct Round<'a> {
    pub(super) shared: &'a Shared,
    pub(super) link: Arc<Link>,
    pub(super) replica: Arc<Replica>,
    pub(super) token: &'a str,
}

/// Adds to `news` which records were changed by what came, also where the round then ends early.
pub(crate) async fn run(shared: &Shared, token: &str, news: &mut Vec<ChangedRecord>) -> Result<(), SyncError> {
    let replica = shared.replica().ok_or(SyncError::Stopped)?;
    let round = Round { shared, link: shared.link()?, replica, token };
    let hello = round.hello().await?;
    let sent = round.push().await?;
    let mut problem = None;
    if sent || !hello.up_to_date {
        shared.set_progress(|progress| progress.syncing = true);
        first::take(&round, &hello.heads).await?;
        problem = round.pull_and_compare(news).await?;
        if let Err(error) = round.ask_names().await {
            // What is held is whole without them; the next round asks again.
            tracing::debug!(%error, "the authors' names did not come");
        }
    }
    if let Err(error) = round.report().await {
        // Only administrators miss it, until the next round.
        tracing::debug!(%error, "the server was not told how this device stands");
    }
    let now_ms = chrono::Utc::now().timestamp_millis();
    let replica = Arc::clone(&round.replica);
    blocking(move || replica.set_meta(LAST_SYNC_AT, &now_ms.to_le_bytes())).await?;
    shared.set_progress(|progress| {
        progress.last_sync_at_ms = Some(now_ms);
        progress.problem = problem;
    });
    Ok(())
}

impl Round<'_> {
    async fn hello(&self) -> Result<HelloReply, SyncError> {
        let replica = Arc::clone(&self.replica);
        let hello = blocking(move || -> Result<Hello, SyncError> {
            let epoch = replica.get_meta(EPOCH)?.and_then(|bytes| Uuid::from_slice(&bytes).ok());
            Ok(Hello { catalogue_version: umbu_catalog::VERSION, epoch, root_digest: replica.root_digest()? })
        })
        .await?;
        let known = hello.epoch;
        let reply: HelloReply = self.message("api/sync/hello", &hello).await?;
        if let Some(renewed) = &reply.grant {
            let admission = Admission { grant: self.link.believed(renewed)?, blob_keys: Vec::new() };
            self.shared.admit(admission).await?;
        }
        if known != Some(reply.epoch) {
            let (replica, epoch) = (Arc::clone(&self.replica), reply.epoch);
            blocking(move || {
                if known.is_some() {
                    // The server came back from a backup and may have forgotten what it acknowledged.
                    replica.offer_again()?;
                }
                replica.set_meta(EPOCH, epoch.as_bytes())
            })
            .await?;
        }
        let (replica, version) = (Arc::clone(&self.replica), reply.catalogue_version);
        let catalogue = version.to_le_bytes();
        blocking(move || {
            let is_another = replica.get_meta(SERVER_CATALOGUE)?.as_deref() != Some(&catalogue);
            // A server as new as this device knows every kind, so nothing has to wait for another one.
            if is_another || version >= umbu_catalog::VERSION {
                replica.release_held()?;
            }
            if is_another { replica.set_meta(SERVER_CATALOGUE, &catalogue) } else { Ok(()) }
        })
        .await?;
        Ok(reply)
    }

    /// Sends batches until nothing waits. Says whether anything was sent.
    ///
    /// While the server judges one batch, the verdicts of the one before are settled and the one after is sealed. A
    /// batch with a verdict that is no acceptance is settled before anything else is sent: what follows may change.
    async fn push(&self) -> Result<bool, SyncError> {
        let (mut sent, mut fruitless) = (false, 0);
        let mut accepted = Vec::new();
        let mut batch = self.sealed(i64::MIN).await?;
        loop {
            if batch.hashes.is_empty() {
                if accepted.is_empty() {
                    return Ok(sent);
                }
                // More may have been saved meanwhile.
                self.settle(std::mem::take(&mut accepted)).await?;
                batch = self.sealed(i64::MIN).await?;
                continue;
            }
            self.shared.set_progress(|progress| progress.syncing = true);
            let Sealed { hashes, bytes, last } = batch;
            let meanwhile = async {
                self.settle(std::mem::take(&mut accepted)).await?;
                self.sealed(last).await
            };
            let (verdicts, next) = tokio::join!(self.send(&hashes, bytes), meanwhile);
            let (verdicts, next) = (verdicts?, next?);
            sent = true;
            if verdicts.iter().all(|(_, verdict)| matches!(verdict, Verdict::Accepted | Verdict::Known)) {
                fruitless = 0;
                accepted = verdicts;
                batch = next;
                continue;
            }
            self.go_on_as_another(&verdicts).await?;
            let settled = verdicts.iter().any(|(_, verdict)| !matches!(verdict, Verdict::Missing(_)));
            fruitless = if settled { 0 } else { fruitless + 1 };
            self.settle(verdicts).await?;
            if fruitless >= FRUITLESS_MAX {
                return Err(SyncError::protocol("the server keeps asking for changes that this device does not have"));
            }
            batch = self.sealed(i64::MIN).await?;
        }
    }

    /// The batch behind that place in the queue.
    async fn sealed(&self, after: i64) -> Result<Sealed, SyncError> {
        let (link, replica) = (Arc::clone(&self.link), Arc::clone(&self.replica));
        blocking(move || sealed_batch(&link, &replica, after)).await
    }

    async fn send(&self, hashes: &[Hash], batch: Vec<u8>) -> Result<Vec<(Hash, Verdict)>, SyncError> {
        let reply = self.link.server.exchange(self.token, "api/sync/push", batch).await?;
        let reply: PushReply = umbu_sync::decode(&reply).map_err(SyncError::protocol)?;
        let (replica, at_ms) = (Arc::clone(&self.replica), reply.at_ms);
        blocking(move || replica.note_server_clock(at_ms)).await?;
        placed(hashes, reply)
    }

    async fn settle(&self, verdicts: Vec<(Hash, Verdict)>) -> Result<(), SyncError> {
        if verdicts.is_empty() {
            return Ok(());
        }
        let replica = Arc::clone(&self.replica);
        blocking(move || replica.settle(&verdicts)).await?;
        self.shared.tell(super::Notice::Status);
        Ok(())
    }

    /// Takes a new actor before refused changes are taken out and later ones are made again. Without one nothing is
    /// settled, and the next round asks anew; a device that gets none any more settles as what it is.
    async fn go_on_as_another(&self, verdicts: &[(Hash, Verdict)]) -> Result<(), SyncError> {
        let (replica, refused) = (Arc::clone(&self.replica), verdicts.to_vec());
        if !blocking(move || replica.loses_changes(&refused)).await? {
            return Ok(());
        }
        match self.link.next_generation(|admission| self.shared.admit(admission)).await {
            Err(SyncError::Revoked | SyncError::Pending) => Ok(()),
            other => other,
        }
    }

    /// Fetches everything new, and once more what then differs from what the server says. What that cannot mend is
    /// given back as the problem to show.
    async fn pull_and_compare(&self, news: &mut Vec<ChangedRecord>) -> Result<Option<String>, SyncError> {
        let again = self.compare(self.pull(news).await?).await?;
        if again.is_empty() {
            return Ok(None);
        }
        for bucket in &again {
            tracing::warn!(%bucket, "the digest differs; the bucket is fetched again");
        }
        let again = self.compare(self.pull(news).await?).await?;
        for bucket in &again {
            tracing::error!(%bucket, "the digest differs after the bucket was fetched again");
        }
        Ok((!again.is_empty()).then(|| "digest-mismatch".to_owned()))
    }

    async fn pull(&self, news: &mut Vec<ChangedRecord>) -> Result<Vec<(Bucket, BucketDigest)>, SyncError> {
        loop {
            let replica = Arc::clone(&self.replica);
            let cursors = blocking(move || replica.cursors()).await?;
            let request = PullRequest { cursors: cursors.clone(), limit: PAGE_MAX };
            let bytes = umbu_sync::encode(&request);
            let bytes = self.link.server.exchange(self.token, "api/sync/pull", bytes).await?;
            let replica = Arc::clone(&self.replica);
            let (page, changed) = blocking(move || -> Result<_, SyncError> {
                let page = PullPage::decode(&bytes).map_err(SyncError::protocol)?;
                let changed = replica.apply_page(&page)?;
                Ok((page, changed))
            })
            .await?;
            news.extend(changed);
            if !page.more {
                return Ok(page.digests);
            }
            if page.items.is_empty() && page.cursors.iter().all(|cursor| cursors.contains(cursor)) {
                return Err(SyncError::protocol("the server says that there is more and gives none"));
            }
        }
    }

    /// Tells administrators what waits for a person here, where that is something else than they know.
    async fn report(&self) -> Result<(), SyncError> {
        let replica = Arc::clone(&self.replica);
        let (report, known) = blocking(move || -> Result<_, SyncError> {
            let report = Report {
                waiting: replica.waiting()?,
                refused: replica.quarantined_count()?,
                reviews: replica.conflicts_count()?,
            };
            Ok((umbu_sync::encode(&report), replica.get_meta(REPORTED)?))
        })
        .await?;
        if known.as_deref() == Some(&report) {
            return Ok(());
        }
        self.link.server.exchange(self.token, "api/sync/report", report.clone()).await?;
        let replica = Arc::clone(&self.replica);
        blocking(move || replica.set_meta(REPORTED, &report)).await
    }

    /// Learns who made the changes that arrived.
    async fn ask_names(&self) -> Result<(), SyncError> {
        let replica = Arc::clone(&self.replica);
        let now_ms = chrono::Utc::now().timestamp_millis();
        let accounts = blocking(move || replica.unknown_authors(PEOPLE_MAX, now_ms)).await?;
        if accounts.is_empty() {
            return Ok(());
        }
        let request = PeopleRequest { accounts };
        let reply: PeopleReply = self.message("api/sync/people", &request).await?;
        let replica = Arc::clone(&self.replica);
        blocking(move || replica.note_people(&request.accounts, &reply.names, now_ms)).await
    }

    async fn compare(&self, expected: Vec<(Bucket, BucketDigest)>) -> Result<Vec<Bucket>, SyncError> {
        let replica = Arc::clone(&self.replica);
        blocking(move || replica.repair(&expected)).await
    }

    async fn message<Q: Serialize, A: DeserializeOwned>(&self, route: &str, question: &Q) -> Result<A, SyncError> {
        let answer = self.link.server.exchange(self.token, route, umbu_sync::encode(question)).await?;
        umbu_sync::decode(&answer).map_err(SyncError::protocol)
    }
}

/// A signed batch.
struct Sealed {
    /// Of its envelopes, in their order; none where nothing waits.
    hashes: Vec<Hash>,
    bytes: Vec<u8>,
    /// The place of its last envelope in the queue.
    last: i64,
}

fn sealed_batch(link: &Link, replica: &Replica, after: i64) -> Result<Sealed, SyncError> {
    let mut items = replica.outbox_after(after, BATCH_MAX)?;
    let mut bytes = 0;
    let fitting = items.iter().take_while(|item| {
        bytes += item.envelope.payload.bytes().len();
        bytes <= BATCH_BYTES_MAX
    });
    // One that is too large by itself goes alone, for the server to say so.
    let fitting = fitting.count().max(1);
    items.truncate(fitting);
    let hashes: Vec<Hash> = items.iter().map(|item| item.hash).collect();
    let Some(last) = items.last().map(|item| item.position) else {
        return Ok(Sealed { hashes, bytes: Vec::new(), last: after });
    };
    let grant = replica.grant();
    let batch = Batch {
        organization: grant.organization,
        grant: grant.id,
        device: link.device,
        catalogue_version: umbu_catalog::VERSION,
        envelopes: items.into_iter().map(|item| item.envelope).collect(),
    };
    Ok(Sealed { hashes, bytes: replica.seal(&batch, &link.signing)?, last })
}

/// Verdicts come in the order of the envelopes; the hashes beside them may be cut short.
fn placed(hashes: &[Hash], reply: PushReply) -> Result<Vec<(Hash, Verdict)>, SyncError> {
    if reply.verdicts.len() != hashes.len() {
        return Err(SyncError::protocol("there is not one verdict for each change"));
    }
    let pairs = hashes.iter().zip(reply.verdicts);
    pairs
        .map(|(hash, (answered, verdict))| {
            let same = answered.prefix() == hash.prefix();
            if same { Ok((*hash, verdict)) } else { Err(SyncError::protocol("a verdict is for another change")) }
        })
        .collect()
}
