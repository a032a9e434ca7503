//! The background task that keeps a device and its server together: when to try, and when to wait.
//!
//! It never stops trying while the device is open, every wait is bounded, and a save is sent at once where the last
//! attempt went well. What one attempt does is in `round`; large files travel in a task of their own, so that a photo
//! never delays a prescription.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until, timeout};

use umbu_commands::types::ChangedRecord;

use super::backoff::Backoff;
use super::shared::{Shared, blocking};
use super::{SyncError, blobs, live, round};

/// With the live stream open, a round now and then all the same: it renews the grant and compares digests.
const QUIET_EVERY: Duration = Duration::from_secs(300);
/// Without it, this is how late news may be.
const POLL_EVERY: Duration = Duration::from_secs(30);
/// An administrator approves a device by hand.
const APPROVAL_POLL_EVERY: Duration = Duration::from_secs(3);
/// Days end and deadlines pass without a network too.
const REACT_EVERY: Duration = Duration::from_secs(3600);
/// While attempts fail, saving something new is a reason to try, but not more often than this.
const RETRY_ON_SAVE_AFTER: Duration = Duration::from_secs(2);
const STOP_WAIT_MAX: Duration = Duration::from_secs(5);
const ROUND_WAIT_MAX: Duration = Duration::from_secs(60);

pub(crate) struct Engine {
    calls: Arc<Calls>,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

/// How others reach the task.
pub(crate) struct Calls {
    /// Something was saved here, or the server has more.
    work: Notify,
    /// A person asks, or the network is back: try now.
    urgent: Notify,
    /// The live stream ended.
    lost: Notify,
    /// Rounds begun, and the number of the last that ended; `u64::MAX` once there will be no more.
    begun: AtomicU64,
    ended: watch::Sender<u64>,
}

impl Engine {
    pub(crate) fn start(shared: Arc<Shared>) -> Engine {
        let calls = Arc::new(Calls {
            work: Notify::new(),
            urgent: Notify::new(),
            lost: Notify::new(),
            begun: AtomicU64::new(0),
            ended: watch::Sender::new(0),
        });
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(run(shared, Arc::clone(&calls), stopped));
        Engine { calls, stop, task }
    }

    pub(crate) fn calls(&self) -> Arc<Calls> {
        Arc::clone(&self.calls)
    }

    /// Ends the task before the replica is closed.
    pub(crate) async fn stop(mut self) {
        self.stop.send_replace(true);
        if timeout(STOP_WAIT_MAX, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}

impl Calls {
    pub(crate) fn work(&self) {
        self.work.notify_one();
    }

    pub(crate) fn urgent(&self) {
        self.urgent.notify_one();
    }

    /// Asks for a round and waits until one that began after this call has ended, well or not.
    pub(crate) async fn round(&self) {
        let wanted = self.begun.load(Ordering::SeqCst) + 1;
        let mut ended = self.ended.subscribe();
        self.urgent();
        // The caller reads how it went from the status; a round that takes longer goes on by itself.
        let _ = timeout(ROUND_WAIT_MAX, ended.wait_for(|ended| *ended >= wanted)).await;
    }
}

/// What the task keeps between rounds.
struct Keeper {
    shared: Arc<Shared>,
    calls: Arc<Calls>,
    live: Option<JoinHandle<()>>,
    uploads: Option<JoinHandle<()>>,
    unpacking: Option<JoinHandle<()>>,
    backoff: Backoff,
    /// When the timed reactions last ran over everything.
    reacted_at: Option<Instant>,
    /// What came since they ran, also in rounds that ended early.
    news: Vec<ChangedRecord>,
}

/// How long until the next attempt, unless something happens.
#[derive(Debug, Clone, Copy)]
enum Next {
    Quiet(Duration),
    /// The last attempt failed.
    Retry(Duration),
    Never,
}

async fn run(shared: Arc<Shared>, calls: Arc<Calls>, mut stopped: watch::Receiver<bool>) {
    let (live, uploads, unpacking, backoff) = (None, None, None, Backoff::default());
    let (reacted_at, news) = (None, Vec::new());
    let keeper = Keeper { shared, calls: Arc::clone(&calls), live, uploads, unpacking, backoff, reacted_at, news };
    tokio::select! {
        _ = stopped.wait_for(|stopped| *stopped) => {}
        () = keep(keeper) => {}
    }
    calls.ended.send_replace(u64::MAX);
}

async fn keep(mut keeper: Keeper) {
    loop {
        keeper.unpack();
        let number = keeper.calls.begun.fetch_add(1, Ordering::SeqCst) + 1;
        keeper.end_rights().await;
        let outcome = keeper.attempt().await;
        keeper.react(outcome.is_ok()).await;
        let next = keeper.judge(outcome).await;
        keeper.calls.ended.send_replace(number);
        match next {
            Next::Never => return,
            Next::Quiet(wait) => keeper.rest(wait).await,
            Next::Retry(wait) => keeper.hold_off(wait).await,
        }
    }
}

impl Keeper {
    async fn attempt(&mut self) -> Result<(), SyncError> {
        let outcome = self.attempt_once().await;
        if matches!(outcome, Err(SyncError::Unauthorised)) {
            // The server may have forgotten a token that it gave: one new session settles it.
            self.shared.link()?.forget_session().await;
            return self.attempt_once().await;
        }
        outcome
    }

    /// The live stream opens before the round, so that nothing falls between the two.
    async fn attempt_once(&mut self) -> Result<(), SyncError> {
        let token = self.shared.token().await?;
        self.listen(&token).await?;
        round::run(&self.shared, &token, &mut self.news).await?;
        self.unpack();
        self.send_files();
        Ok(())
    }

    /// With or without a network, rights with an end of their own end in time.
    async fn end_rights(&self) {
        let Some(replica) = self.shared.replica() else { return };
        match blocking(move || replica.end_rights(replica.server_now_ms())).await {
            Ok(false) => {}
            Ok(true) => self.shared.tell(super::Notice::Status),
            // The next attempt tries again.
            Err::<_, SyncError>(reason) => tracing::warn!(%reason, "rights that ended could not be let go"),
        }
    }

    /// Runs the timed reactions at the start and every hour, with a network or without, and after news for what the news
    /// touches, once all of it is here. What they write is sent in a round of its own. Not before everything was fetched
    /// once: half of the movements make a wrong balance.
    async fn react(&mut self, news_is_whole: bool) {
        let due = self.reacted_at.is_none_or(|at| at.elapsed() >= REACT_EVERY);
        let complete = self.shared.state().progress.last_sync_at_ms.is_some();
        let wanted = complete && (due || (news_is_whole && !self.news.is_empty()));
        let Some(replica) = self.shared.replica().filter(|_| wanted) else { return };
        let news = std::mem::take(&mut self.news);
        if due {
            self.reacted_at = Some(Instant::now());
        }
        let reacted = blocking(move || match replica.server_now_ms() {
            now_ms if due => replica.run_timed_reactions(now_ms),
            now_ms => replica.react_to_news(&news, now_ms),
        });
        match reacted.await {
            Ok(written) if written.is_empty() => {}
            Ok(_) => self.calls.work(),
            Err::<_, SyncError>(reason) => {
                tracing::warn!(%reason, "the timed reactions did not run; the next run looks at everything");
                self.reacted_at = None;
            }
        }
    }

    async fn listen(&mut self, token: &str) -> Result<(), SyncError> {
        if self.live.as_ref().is_some_and(|live| !live.is_finished()) {
            return Ok(());
        }
        let link = self.shared.link()?;
        let stream = match link.server.live(token).await {
            Ok(stream) => stream,
            // A server without the stream is polled instead.
            Err(SyncError::Refused(refusal)) => {
                tracing::debug!(code = refusal.code, "no live stream");
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let (calls, network) = (Arc::clone(&self.calls), Arc::clone(&self.shared.network));
        self.live = Some(tokio::spawn(async move {
            let more = |_: &str| calls.work();
            if let Err(reason) = network.guard(live::listen(stream, more)).await {
                tracing::debug!(%reason, "the live stream ended");
            }
            calls.lost.notify_one();
        }));
        Ok(())
    }

    fn send_files(&mut self) {
        if self.uploads.as_ref().is_some_and(|uploads| !uploads.is_finished()) {
            return;
        }
        let shared = Arc::clone(&self.shared);
        self.uploads = Some(tokio::spawn(async move {
            // What could not be sent is tried again after the next round.
            if let Err(reason) = blobs::exchange(&shared).await {
                tracing::debug!(%reason, "files wait");
            }
        }));
    }

    /// Goes on with the documents of a first sync, whose rows are here, page by page: saves come in between.
    fn unpack(&mut self) {
        let Some(replica) = self.shared.replica() else { return };
        if self.unpacking.as_ref().is_some_and(|unpacking| !unpacking.is_finished()) {
            return;
        }
        self.unpacking = Some(tokio::spawn(async move {
            loop {
                let replica = Arc::clone(&replica);
                match blocking(move || replica.unpack_snapshot()).await {
                    Ok(true) => tokio::task::yield_now().await,
                    Ok(false) => return,
                    Err::<_, SyncError>(reason) => return tracing::warn!(%reason, "documents wait to be unpacked"),
                }
            }
        }));
    }

    async fn judge(&mut self, outcome: Result<(), SyncError>) -> Next {
        let failure = match outcome {
            Ok(()) => {
                self.backoff.reset();
                let live = self.live.as_ref().is_some_and(|live| !live.is_finished());
                self.shared.set_progress(|progress| {
                    progress.online = true;
                    progress.syncing = false;
                });
                return Next::Quiet(if live { QUIET_EVERY } else { POLL_EVERY });
            }
            Err(failure) => failure,
        };
        tracing::debug!(%failure, "a round ended early");
        self.shared.set_progress(|progress| {
            progress.syncing = false;
            // Whoever answers, even with a refusal, was reached.
            progress.online = !matches!(failure, SyncError::Offline(_));
            progress.problem = (!matches!(failure, SyncError::Pending)).then(|| failure.code().to_owned());
        });
        match failure {
            SyncError::Pending => Next::Quiet(APPROVAL_POLL_EVERY),
            SyncError::Revoked => {
                if let Err(reason) = self.shared.revoke().await {
                    tracing::warn!(%reason, "the end of this device could not be kept; it is asked again");
                    return self.retry();
                }
                Next::Never
            }
            _ => self.retry(),
        }
    }

    fn retry(&mut self) -> Next {
        Next::Retry(self.backoff.next(random()))
    }

    /// Waits while all is well: anything that happens is a reason to begin.
    async fn rest(&mut self, wait: Duration) {
        let calls = Arc::clone(&self.calls);
        tokio::select! {
            () = calls.work.notified() => {}
            () = calls.urgent.notified() => {}
            () = tokio::time::sleep(wait) => {}
            () = calls.lost.notified() => {
                // Everybody else lost it as well, so do not all come back at once.
                let Next::Retry(wait) = self.retry() else { return };
                self.hold_off(wait).await;
            }
        }
    }

    /// Waits after a failure: a person may cut it short, a save may shorten it.
    async fn hold_off(&self, wait: Duration) {
        let failed_at = Instant::now();
        let full = failed_at + wait;
        tokio::select! {
            () = self.calls.urgent.notified() => {}
            () = sleep_until(full) => {}
            () = async {
                self.calls.work.notified().await;
                sleep_until(full.min(failed_at + RETRY_ON_SAVE_AFTER)).await;
            } => {}
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        for task in self.live.iter().chain(&self.uploads).chain(&self.unpacking) {
            task.abort();
        }
    }
}

/// Spreads retries; a system without randomness merely loses the spreading.
fn random() -> u64 {
    let mut bytes = [0; 8];
    let _ = getrandom::fill(&mut bytes);
    u64::from_le_bytes(bytes)
}
