//! Invitation codes: ten characters of Crockford's base 32 (50 bits), written `ABCDE-FGHJK`.

use crate::config::Keys;
use crate::error::Result;
use crate::store;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 10;

/// A fresh code as people read it.
pub fn generate() -> Result<String> {
    let random = store::random()?;
    let mut code: String = random[..LENGTH].iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
    code.insert(LENGTH / 2, '-');
    Ok(code)
}

/// What a person typed, as it was issued: no separators, capitals, O as 0, I and L as 1.
pub fn normalise(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '-')
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .take(LENGTH + 1)
        .collect();
    (code.len() == LENGTH && code.bytes().all(|byte| ALPHABET.contains(&byte))).then_some(code)
}

/// The form that is stored: keyed, because 50 bits alone could be searched by whoever copies the database.
pub fn hash(keys: &Keys, normalised: &str) -> Vec<u8> {
    let key = keys.derive("umbu invitation code 1");
    blake3::keyed_hash(&key, normalised.as_bytes()).as_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_survive_how_people_type_them() {
        let code = generate().expect("random numbers");
        let normal = normalise(&code).expect("a code of our own");
        assert_eq!(normalise(&code.to_lowercase().replace('-', " ")), Some(normal));
        assert_eq!(normalise("oil00-abcde").as_deref(), Some("01100ABCDE"));
        assert_eq!(normalise("ABCDE-FGHJ"), None, "too short");
        assert_eq!(normalise("ABCDE-FGHJKM"), None, "too long");
        assert_eq!(normalise("ABCDE-FGHJU"), None, "U is no digit");
    }
}
