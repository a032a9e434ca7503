//! The switch that cuts this device's network, for demonstrations and tests.
//!
//! Cutting refuses new requests and aborts those under way, a live stream included, as a pulled cable would.

use std::future::Future;

use tokio::sync::watch;

use super::SyncError;

#[derive(Debug)]
pub(crate) struct NetworkSwitch {
    cut: watch::Sender<bool>,
}

impl NetworkSwitch {
    pub(crate) fn new() -> Self {
        Self { cut: watch::Sender::new(false) }
    }

    pub(crate) fn set(&self, cut: bool) {
        self.cut.send_replace(cut);
    }

    pub(crate) fn is_cut(&self) -> bool {
        *self.cut.borrow()
    }

    /// Runs `work` unless the network is cut before or meanwhile.
    pub(crate) async fn guard<T>(&self, work: impl Future<Output = Result<T, SyncError>>) -> Result<T, SyncError> {
        let mut cut = self.cut.subscribe();
        tokio::select! {
            biased;
            _ = cut.wait_for(|cut| *cut) => Err(SyncError::Offline("the network is cut by its switch".to_owned())),
            outcome = work => outcome,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn cutting_ends_what_is_under_way_and_refuses_what_follows() {
        let network = Arc::new(NetworkSwitch::new());
        assert_eq!(network.guard(async { Ok(1) }).await.expect("not cut"), 1);

        let waiting = tokio::spawn({
            let network = Arc::clone(&network);
            async move { network.guard(std::future::pending::<Result<(), SyncError>>()).await }
        });
        tokio::task::yield_now().await;
        network.set(true);
        let ended = tokio::time::timeout(Duration::from_secs(5), waiting).await.expect("ends").expect("joins");
        assert!(matches!(ended, Err(SyncError::Offline(_))));
        assert!(network.guard(async { Ok(()) }).await.is_err());

        network.set(false);
        assert!(network.guard(async { Ok(()) }).await.is_ok());
    }
}
