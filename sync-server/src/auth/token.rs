//! Session tokens: the owner's id and 32 random bytes, in hexadecimal. Only a hash is stored.
//!
//! The id in front (an organisation for devices, an account for the console) lets a lookup run under that owner's
//! row-level policy. A forged id finds nothing, because the hash covers it.

use uuid::Uuid;

use crate::error::Result;
use crate::store;

pub struct Token {
    pub text: String,
    pub hash: Vec<u8>,
}

pub fn issue(owner: Uuid) -> Result<Token> {
    let mut bytes = owner.as_bytes().to_vec();
    bytes.extend(store::random()?);
    let text = hex::encode(&bytes);
    Ok(Token { hash: hash(&bytes), text })
}

/// The owner that a token names and the hash by which it is found.
pub fn parse(text: &str) -> Option<(Uuid, Vec<u8>)> {
    let bytes = hex::decode(text).ok().filter(|bytes| bytes.len() == 48)?;
    let owner = Uuid::from_slice(&bytes[..16]).ok()?;
    Some((owner, hash(&bytes)))
}

fn hash(bytes: &[u8]) -> Vec<u8> {
    blake3::hash(bytes).as_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_owner_is_another_token() {
        let token = issue(Uuid::from_u128(1)).expect("random numbers");
        assert_eq!(parse(&token.text), Some((Uuid::from_u128(1), token.hash.clone())));
        let forged = format!("{}{}", hex::encode(Uuid::from_u128(2).as_bytes()), &token.text[32..]);
        assert_ne!(parse(&forged).map(|(_, hash)| hash), Some(token.hash));
        assert_eq!(parse("abc"), None);
    }
}
