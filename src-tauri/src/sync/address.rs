//! Where a server is: an address as a person types it, made safe to send a passphrase's worth of trust to.

use reqwest::Url;
use umbu_commands::CommandError;

use super::SyncError;

/// The server's address as typed: https, or http to this very machine.
pub(crate) fn server_address(text: &str) -> Result<Url, SyncError> {
    let refuse = |code: &str, message: &str| SyncError::Refused(CommandError::new(code, message));
    let wrong = || refuse("invalid-server", "this is not the address of a server");
    let mut url = Url::parse(text.trim()).map_err(|_| wrong())?;
    let host = url.host_str().ok_or_else(wrong)?.to_owned();
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong());
    }
    match url.scheme() {
        "https" => {}
        "http" if is_this_machine(&host) => {}
        "http" => return Err(refuse("insecure-server", "a server elsewhere is reached by https only")),
        _ => return Err(wrong()),
    }
    url.set_query(None);
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Ok(url)
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_https_or_this_machine() {
        for (typed, expected) in [
            ("http://127.0.0.1:4780", "http://127.0.0.1:4780/"),
            (" http://localhost:4780/ ", "http://localhost:4780/"),
            ("http://[::1]:4780", "http://[::1]:4780/"),
            ("https://umbu.example/clinic", "https://umbu.example/clinic/"),
            ("https://umbu.example/?x=1#y", "https://umbu.example/"),
        ] {
            assert_eq!(server_address(typed).expect(typed).as_str(), expected);
        }
        for (typed, code) in [
            ("http://umbu.example", "insecure-server"),
            ("http://127.0.0.1.umbu.example", "insecure-server"),
            ("https://name:secret@umbu.example", "invalid-server"),
            ("file:///etc/passwd", "invalid-server"),
            ("umbu", "invalid-server"),
            ("", "invalid-server"),
        ] {
            assert_eq!(server_address(typed).expect_err(typed).code(), code, "{typed}");
        }
    }
}
