//! What a device pulls: the framing of a batch, with the server's columns beside it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::frame::{self, Block, Bounds, FrameError};
use crate::protocol::{PullPage, PulledChange};
use crate::wire::{self, WireError};
use crate::{Bucket, BucketDigest, DocumentId, Hash};

/// Largest page, inflated. The server is trusted to keep pages far below it.
pub const PAGE_BYTES_MAX: usize = 256 * 1024 * 1024;

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PageError {
    #[error(transparent)]
    Wire(#[from] WireError),
    #[error(transparent)]
    Frame(#[from] FrameError),
    #[error("item {at} for {document} cannot be rebuilt: {error}")]
    Item { at: usize, document: Box<DocumentId>, error: Box<frame::EnvelopeError> },
}

#[derive(Serialize, Deserialize)]
struct Body {
    block: Block,
    accounts: Vec<[u8; 16]>,
    /// Per item: place in `accounts`.
    author: Vec<u32>,
    /// Per item: difference to the item before.
    received_at_ms: Vec<i64>,
    buckets: Vec<Bucket>,
    /// Per item: how many (bucket, sequence) pairs.
    places: Vec<u32>,
    /// Per pair: place in `buckets`.
    bucket: Vec<u32>,
    /// Per pair: difference to the last pair of that bucket.
    seq: Vec<i64>,
    cursors: Vec<(Bucket, u64)>,
    more: bool,
    digests: Vec<(Bucket, BucketDigest)>,
}

impl PullPage {
    /// A version byte and a zstd frame. Dependencies outside of the page travel as full hashes.
    pub fn encode(&self) -> Vec<u8> {
        self.encode_with(|_, _| None)
    }

    /// As [`PullPage::encode`], naming dependencies by actor and sequence number where `locate` knows them. The
    /// reader must hold those changes, so use it for the tail of what the reader has pulled already.
    pub fn encode_with(&self, locate: impl Fn(&DocumentId, &Hash) -> Option<(Uuid, u64)>) -> Vec<u8> {
        let body = Body { block: frame::write(self.items.iter().map(|item| &item.envelope), locate), ..self.columns() };
        let mut bytes = vec![wire::VERSION];
        // Postcard fails only on sequences of unknown length, and a body has none.
        bytes.extend(wire::deflate(&postcard::to_stdvec(&body).unwrap_or_default()));
        bytes
    }

    fn columns(&self) -> Body {
        let mut accounts: Dictionary<[u8; 16]> = Dictionary::default();
        let mut buckets: Dictionary<Bucket> = Dictionary::default();
        let mut last_seq: Vec<i64> = Vec::new();
        let mut last_received = 0;
        let mut body = Body {
            block: Block::default(),
            accounts: Vec::new(),
            author: Vec::new(),
            received_at_ms: Vec::new(),
            buckets: Vec::new(),
            places: Vec::new(),
            bucket: Vec::new(),
            seq: Vec::new(),
            cursors: self.cursors.clone(),
            more: self.more,
            digests: self.digests.clone(),
        };
        for item in &self.items {
            body.author.push(accounts.place(item.author.into_bytes()));
            body.received_at_ms.push(item.received_at_ms.wrapping_sub(last_received));
            last_received = item.received_at_ms;
            body.places.push(u32::try_from(item.buckets.len()).unwrap_or(u32::MAX));
            for (bucket, seq) in &item.buckets {
                let place = buckets.place(*bucket);
                let at = place as usize;
                last_seq.resize(last_seq.len().max(at + 1), 0);
                let seq = seq.cast_signed();
                body.bucket.push(place);
                body.seq.push(seq.wrapping_sub(last_seq[at]));
                last_seq[at] = seq;
            }
        }
        body.accounts = accounts.items;
        body.buckets = buckets.items;
        body
    }

    /// The reverse. A page comes from the server, so one item that cannot be rebuilt is an error of the whole.
    pub fn decode(bytes: &[u8]) -> Result<PullPage, PageError> {
        PullPage::decode_with(bytes, |_, _, _| None)
    }

    /// The reverse of [`PullPage::encode_with`]; `look_up` is `Document::hash_at` or an index of the replica.
    pub fn decode_with(
        bytes: &[u8],
        look_up: impl Fn(&DocumentId, Uuid, u64) -> Option<Hash>,
    ) -> Result<PullPage, PageError> {
        let (version, rest) = bytes.split_first().ok_or(WireError::Empty)?;
        if *version != wire::VERSION {
            return Err(WireError::Version { found: *version }.into());
        }
        let body: Body = wire::exactly(&wire::inflate(rest, PAGE_BYTES_MAX)?)?;
        let bounds = Bounds { envelopes: usize::MAX, change_bytes: usize::MAX, references: usize::MAX };
        let envelopes = frame::read(&body.block, bounds, look_up)?;
        let mut columns = Columns::new(&body);
        let mut items = Vec::with_capacity(envelopes.len());
        for (at, envelope) in envelopes.into_iter().enumerate() {
            let envelope = envelope.map_err(|(document, error)| PageError::Item {
                at,
                document: Box::new(document),
                error: Box::new(error),
            })?;
            let (author, received_at_ms, buckets) = columns.next(at).ok_or(FrameError::Columns)?;
            items.push(PulledChange { envelope, author, received_at_ms, buckets });
        }
        Ok(PullPage { items, cursors: body.cursors, more: body.more, digests: body.digests })
    }
}

/// Author, time of receipt, places in buckets.
type Row = (Uuid, i64, Vec<(Bucket, u64)>);

/// Walks the server's columns in step with the envelopes.
struct Columns<'a> {
    body: &'a Body,
    received_at_ms: i64,
    pair: usize,
    last_seq: Vec<i64>,
}

impl<'a> Columns<'a> {
    fn new(body: &'a Body) -> Columns<'a> {
        Columns { body, received_at_ms: 0, pair: 0, last_seq: vec![0; body.buckets.len()] }
    }

    fn next(&mut self, at: usize) -> Option<Row> {
        let author = self.body.accounts.get(*self.body.author.get(at)? as usize)?;
        self.received_at_ms = self.received_at_ms.wrapping_add(*self.body.received_at_ms.get(at)?);
        let mut buckets = Vec::new();
        for _ in 0..*self.body.places.get(at)? {
            let place = *self.body.bucket.get(self.pair)? as usize;
            let last = self.last_seq.get_mut(place)?;
            *last = last.wrapping_add(*self.body.seq.get(self.pair)?);
            buckets.push((*self.body.buckets.get(place)?, last.cast_unsigned()));
            self.pair += 1;
        }
        Some((Uuid::from_bytes(*author), self.received_at_ms, buckets))
    }
}

/// Items in order of appearance. Pages name few accounts and buckets, so a search will do.
struct Dictionary<T> {
    items: Vec<T>,
}

impl<T> Default for Dictionary<T> {
    fn default() -> Self {
        Dictionary { items: Vec::new() }
    }
}

impl<T: PartialEq> Dictionary<T> {
    fn place(&mut self, item: T) -> u32 {
        let place = self.items.iter().position(|known| *known == item).unwrap_or_else(|| {
            self.items.push(item);
            self.items.len() - 1
        });
        u32::try_from(place).unwrap_or(u32::MAX)
    }
}
