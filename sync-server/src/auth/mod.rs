//! Who asks: codes, passphrases, tokens, grants, and the sessions that requests carry.

pub mod api_key;
pub mod attempts;
pub mod code;
pub mod console;
pub mod device;
pub mod grant;
pub mod passphrase;
pub mod token;
