//! What an unlocked device needs to speak with its server: its address, its own key, and the server's pinned key.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use umbu_sync::{BlobOwner, Grant, SignedGrant};
use uuid::Uuid;

use super::SyncError;
use super::client::{Server, SessionReply, key_bytes};
use super::device_file::DeviceFile;
use super::network::NetworkSwitch;

/// A token lives 10 minutes by the server's clock. This device's clock proves nothing, so only its stopwatch is used.
const TOKEN_USE_MAX: Duration = Duration::from_secs(8 * 60);
/// What a device signs to prove itself begins with this, so that no other signature can stand for it.
const SESSION_DOMAIN: &[u8] = b"umbu-session-1";

#[derive(Debug)]
pub(crate) struct Link {
    pub(crate) server: Server,
    pub(crate) device: Uuid,
    pub(crate) signing: SigningKey,
    organization: Uuid,
    server_key: VerifyingKey,
    /// Held while a session is being made, so that two who need one do not make two.
    session: tokio::sync::Mutex<Option<Session>>,
}

#[derive(Debug)]
struct Session {
    token: String,
    begun: Instant,
}

/// What a new session brought, already verified.
pub(crate) struct Admission {
    pub(crate) grant: Grant,
    pub(crate) blob_keys: Vec<(BlobOwner, [u8; 32])>,
}

impl Link {
    pub(crate) fn new(file: &DeviceFile, signing: SigningKey, network: Arc<NetworkSwitch>) -> Result<Self, SyncError> {
        let server_key = VerifyingKey::from_bytes(&key_bytes(&file.server_key)?).map_err(SyncError::protocol)?;
        Ok(Self {
            server: Server::new(&file.server_url, network)?,
            device: file.device_id,
            signing,
            organization: file.organization_id,
            server_key,
            session: tokio::sync::Mutex::new(None),
        })
    }

    /// A token that the server takes now. A new session is admitted by `admit` before its token is used, so that
    /// nothing is sent or fetched under rights that this device does not know yet.
    pub(crate) async fn token<F>(&self, admit: impl FnOnce(Admission) -> F) -> Result<String, SyncError>
    where
        F: Future<Output = Result<(), SyncError>>,
    {
        let mut session = self.session.lock().await;
        if let Some(held) = session.as_ref().filter(|held| held.begun.elapsed() < TOKEN_USE_MAX) {
            return Ok(held.token.clone());
        }
        let reply = self.open(false).await?;
        admit(self.verified(&reply)?).await?;
        let token = session.insert(Session { token: reply.token, begun: Instant::now() }).token.clone();
        Ok(token)
    }

    /// A session under a new actor, for a replica of which a change was refused: what is made again must not bear the
    /// number that the refused change has.
    pub(crate) async fn next_generation<F>(&self, admit: impl FnOnce(Admission) -> F) -> Result<(), SyncError>
    where
        F: Future<Output = Result<(), SyncError>>,
    {
        let mut session = self.session.lock().await;
        let reply = self.open(true).await?;
        admit(self.verified(&reply)?).await?;
        session.replace(Session { token: reply.token, begun: Instant::now() });
        Ok(())
    }

    async fn open(&self, new_generation: bool) -> Result<SessionReply, SyncError> {
        let nonce = self.server.challenge(self.device).await?;
        let statement = [SESSION_DOMAIN, self.device.as_bytes(), &nonce].concat();
        let signature = self.signing.sign(&statement).to_bytes();
        self.server.session(self.device, &nonce, &signature, new_generation).await
    }

    /// The server refused the token: the next one who needs one makes a new session.
    pub(crate) async fn forget_session(&self) {
        self.session.lock().await.take();
    }

    fn verified(&self, reply: &SessionReply) -> Result<Admission, SyncError> {
        let bytes = hex::decode(&reply.grant).map_err(SyncError::protocol)?;
        let signed: SignedGrant = postcard::from_bytes(&bytes).map_err(SyncError::protocol)?;
        let keys = reply.blob_keys.iter();
        let keys = keys.map(|(owner, key)| Ok((owner.parse().map_err(SyncError::protocol)?, key_bytes(key)?)));
        let blob_keys = keys.collect::<Result<_, SyncError>>()?;
        Ok(Admission { grant: self.believed(&signed)?, blob_keys })
    }

    /// A grant counts only with the pinned key's signature, and for this very device.
    pub(crate) fn believed(&self, signed: &SignedGrant) -> Result<Grant, SyncError> {
        let grant = signed.verify(&self.server_key).map_err(SyncError::protocol)?;
        if grant.device != self.device || grant.organization != self.organization {
            return Err(SyncError::protocol("the grant is for another device"));
        }
        Ok(grant)
    }
}
