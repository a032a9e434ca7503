//! Files: encrypted in chunks under their owner's key, and named by what they became.
//!
//! This is the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, 2015) in its BE32 form, over
//! XChaCha20-Poly1305: the nonce of a chunk is a 19-byte prefix, the chunk's number and whether it is the last, so
//! chunks can be neither reordered, dropped nor cut off. Written out here because the crate no longer ships it.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

const VERSION: u8 = 1;
const PREFIX_BYTES: usize = 19;
const HEADER_BYTES: usize = 1 + PREFIX_BYTES;
const TAG_BYTES: usize = 16;

/// Plain bytes in every chunk but the last.
pub const BLOB_CHUNK_BYTES: usize = 64 * 1024;
/// The largest file, plain.
pub const BLOB_BYTES_MAX: usize = 25 << 20;
/// The largest file, encrypted.
pub const BLOB_CIPHER_BYTES_MAX: usize =
    HEADER_BYTES + BLOB_BYTES_MAX + TAG_BYTES * BLOB_BYTES_MAX.div_ceil(BLOB_CHUNK_BYTES);

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BlobError {
    #[error("the file is not one of ours, or ends early")]
    Malformed,
    #[error("the file was altered, cut off, or encrypted under another key")]
    Authentication,
}

/// Encrypts a file. The nonce follows from key, seed and content, so the same file under the same key and seed is
/// the same ciphertext: it is stored once for an owner, and a nonce never meets two contents. Whoever sees two
/// ciphertexts of one owner can tell whether the files are equal, and nothing else; another seed prevents that.
pub fn encrypt_blob(key: &[u8; 32], nonce_seed: &[u8], plain: &[u8]) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(&nonce_prefix(key, nonce_seed, plain));
    let header = bytes.clone();
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let chunks = plain.len().div_ceil(BLOB_CHUNK_BYTES).max(1);
    for number in 0..chunks {
        let start = number * BLOB_CHUNK_BYTES;
        let chunk = &plain[start..plain.len().min(start + BLOB_CHUNK_BYTES)];
        let nonce = nonce(&header, number, number + 1 == chunks);
        let sealed = cipher.encrypt(&nonce, Payload { msg: chunk, aad: &header });
        bytes.extend(sealed.expect("the cipher takes messages of up to 256 GiB, and a chunk has 64 KiB"));
    }
    bytes
}

/// The file again, or an error if a single bit differs.
pub fn decrypt_blob(key: &[u8; 32], bytes: &[u8]) -> Result<Vec<u8>, BlobError> {
    let (header, sealed) = bytes.split_at_checked(HEADER_BYTES).ok_or(BlobError::Malformed)?;
    if header[0] != VERSION || sealed.len() < TAG_BYTES {
        return Err(BlobError::Malformed);
    }
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let chunks = sealed.chunks(BLOB_CHUNK_BYTES + TAG_BYTES);
    let count = chunks.len();
    let mut plain = Vec::with_capacity(sealed.len());
    for (number, chunk) in chunks.enumerate() {
        let nonce = nonce(header, number, number + 1 == count);
        let opened = cipher.decrypt(&nonce, Payload { msg: chunk, aad: header });
        plain.extend(opened.map_err(|_| BlobError::Authentication)?);
    }
    Ok(plain)
}

/// The name of an encrypted file: BLAKE3 of the ciphertext, 64 hexadecimal digits.
pub fn blob_address(encrypted: &[u8]) -> String {
    blake3::hash(encrypted).to_hex().to_string()
}

fn nonce_prefix(key: &[u8; 32], seed: &[u8], plain: &[u8]) -> [u8; PREFIX_BYTES] {
    let mut hasher = blake3::Hasher::new_keyed(&blake3::derive_key("umbu 2026 blob nonce", key));
    hasher.update(&(seed.len() as u64).to_le_bytes()).update(seed).update(plain);
    let mut prefix = [0; PREFIX_BYTES];
    prefix.copy_from_slice(&hasher.finalize().as_bytes()[..PREFIX_BYTES]);
    prefix
}

/// `header` is version and prefix; the prefix becomes the nonce's first 19 bytes.
fn nonce(header: &[u8], number: usize, last: bool) -> XNonce {
    let mut bytes = [0; 24];
    bytes[..PREFIX_BYTES].copy_from_slice(&header[1..HEADER_BYTES]);
    let number = u32::try_from(number).expect("2³² chunks are 256 TiB, more than memory holds");
    bytes[PREFIX_BYTES..23].copy_from_slice(&number.to_be_bytes());
    bytes[23] = u8::from(last);
    XNonce::from(bytes)
}
