//! The first sync of a bucket: whole documents in pages, the next one on its way while this one is taken.
//!
//! Resumable at every page. What changes meanwhile comes with the pull that follows.

use std::sync::Arc;

use umbu_catalog::Compartment;
use umbu_sync::{Bucket, SnapshotKey, SnapshotPage, SnapshotRequest};

use super::SyncError;
use super::round::Round;
use super::shared::blocking;

const PAGE_MAX: u32 = 1_000;
/// Changes from which on a bucket is worth questions of its own.
const WORTH_CHANGES: u64 = 500;

/// What people need first when they sit down in the morning; whatever is not named comes after these.
const FIRST: [Compartment; 6] = [
    Compartment::Front,
    Compartment::Care,
    Compartment::Diary,
    Compartment::Published,
    Compartment::Reference,
    Compartment::Inbox,
];

/// Takes a snapshot of each bucket of which nothing is here, the most useful first. `heads` are those of the server.
/// Reactions are not told: after a first sync they look at everything anyway.
pub(super) async fn take(round: &Round<'_>, heads: &[(Bucket, u64)]) -> Result<(), SyncError> {
    let large: Vec<(Bucket, u64)> = heads.iter().copied().filter(|(_, seq)| *seq >= WORTH_CHANGES).collect();
    let replica = Arc::clone(&round.replica);
    let mut wanted = blocking(move || {
        let mut wanted = Vec::new();
        for (bucket, seq) in large {
            if replica.wants_snapshot(bucket)? {
                wanted.push((bucket, seq));
            }
        }
        Ok::<_, SyncError>(wanted)
    })
    .await?;
    wanted.sort_by_key(|(bucket, _)| rank(*bucket));
    let mut progress = Progress { round, came: 0, all: wanted.iter().map(|(_, seq)| seq).sum() };
    for (bucket, _) in &wanted {
        match take_bucket(&mut progress, *bucket).await {
            // A snapshot that does not succeed, or that an older server does not give, must not keep anything else
            // waiting: pulling needs none.
            Err(
                failure @ (SyncError::Server(_) | SyncError::Protocol(_) | SyncError::Refused(_) | SyncError::Store(_)),
            ) => {
                tracing::warn!(%bucket, %failure, "the bucket is read change by change");
            }
            taken => taken?,
        }
    }
    round.shared.set_progress(|progress| progress.first_sync_percent = None);
    Ok(())
}

fn rank(bucket: Bucket) -> usize {
    match bucket {
        Bucket::Clinic { compartment, .. } | Bucket::Organization { compartment, .. } => {
            FIRST.iter().position(|first| *first == compartment).unwrap_or(FIRST.len())
        }
        Bucket::Patient(_) | Bucket::Student(_) | Bucket::Family(_) | Bucket::Everyone(_) => 0,
    }
}

async fn take_bucket(progress: &mut Progress<'_>, bucket: Bucket) -> Result<(), SyncError> {
    let round = progress.round;
    let replica = Arc::clone(&round.replica);
    let after = blocking(move || replica.snapshot_after(bucket)).await?;
    let mut coming = fetch(round, bucket, after).await?;
    loop {
        let (bytes, page) = coming;
        progress.add(&page);
        let after = page.items.last().filter(|_| page.more).map(|last| last.key());
        let replica = Arc::clone(&round.replica);
        let taking = blocking(move || replica.take_snapshot(&bytes, &page));
        let Some(after) = after else {
            return taking.await.map(drop);
        };
        let (taken, next) = tokio::join!(taking, fetch(round, bucket, Some(after)));
        taken?;
        coming = next?;
    }
}

/// A page as it came, and read.
async fn fetch(
    round: &Round<'_>,
    bucket: Bucket,
    after: Option<SnapshotKey>,
) -> Result<(Vec<u8>, SnapshotPage), SyncError> {
    let request = umbu_sync::encode(&SnapshotRequest { bucket, after, limit: PAGE_MAX });
    let bytes = round.link.server.exchange(round.token, "api/sync/snapshot", request).await?;
    blocking(move || {
        let page = SnapshotPage::decode(&bytes).map_err(SyncError::protocol)?;
        Ok::<_, SyncError>((bytes, page))
    })
    .await
}

/// How much came, for whoever waits in front of the screen.
struct Progress<'a> {
    round: &'a Round<'a>,
    came: u64,
    all: u64,
}

impl Progress<'_> {
    fn add(&mut self, page: &SnapshotPage) {
        self.came += page.items.iter().map(|item| item.changes.len() as u64).sum::<u64>();
        let percent = (self.came.min(self.all) * 100).checked_div(self.all).unwrap_or(100);
        self.round.shared.set_progress(|progress| progress.first_sync_percent = u32::try_from(percent).ok());
    }
}
