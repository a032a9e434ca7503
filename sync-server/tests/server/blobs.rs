//! Encrypted files: resumed, checked, and only for whoever may hold their patient.

use serde_json::json;
use uuid::Uuid;

use crate::support::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_resumed_checked_and_kept_from_others() {
    let site = site().await;
    let console = site.console().await;
    let (ana, bia) = (Uuid::now_v7(), Uuid::now_v7());
    let phone = site.member_device(&console, "patient", Some(ana)).await;
    let other = site.member_device(&console, "patient", Some(bia)).await;
    let desk = site.member_device(&console, "care", None).await;
    let bytes: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
    let address = blake3::hash(&bytes).to_hex().to_string();
    let path = format!("/api/blobs/{address}");
    assert_eq!(phone.send("HEAD", &path, b"").await.status, 404);

    let put = |offset: usize| format!("{path}?offset={offset}&total={}&patient={ana}", bytes.len());
    let answer = phone.send("PUT", &put(0), &bytes[..60_000]).await;
    assert_eq!((answer.status, answer.json()), (200, json!({"received": 60_000})));
    let answer = phone.send("HEAD", &path, b"").await;
    assert_eq!(
        (answer.headers["x-umbu-length"].as_str(), answer.headers["x-umbu-complete"].as_str()),
        ("60000", "false")
    );
    let answer = phone.send("PUT", &put(50_000), &bytes[50_000..]).await;
    assert_eq!(answer.refusal(), (409, "wrong-offset".to_owned()));
    assert_eq!(answer.json()["details"]["offset"], json!("60000"));
    assert_eq!(phone.send("GET", &path, b"").await.status, 404, "half a file is no file");
    assert_eq!(phone.send("PUT", &put(60_000), &bytes[60_000..]).await.status, 200);

    assert_eq!(phone.send("GET", &path, b"").await.body, bytes);
    let range = [("authorization", format!("Bearer {}", phone.token)), ("range", "bytes=59990-60009".to_owned())];
    let answer = request(phone.addr, "GET", &path, &range, b"").await;
    assert_eq!((answer.status, answer.body.as_slice()), (206, &bytes[59_990..60_010]));
    assert_eq!(other.send("GET", &path, b"").await.status, 404, "another patient");
    assert_eq!(other.send("PUT", &put(0), &bytes).await.status, 404);

    // Bytes that are not what the address says are thrown away, and the file can be sent again.
    let wrong = format!("/api/blobs/{}?offset=0&total=3&patient={ana}", blake3::hash(b"abc").to_hex());
    assert_eq!(phone.send("PUT", &wrong, b"xyz").await.refusal(), (422, "wrong-address".to_owned()));
    assert_eq!(phone.send("PUT", &wrong, b"abc").await.status, 200);

    // The patient's key: the phone has it with its session, the desk asks, others are refused.
    let key = phone.session().await.json()["blob_keys"][0].clone();
    assert_eq!(key[0], json!(ana));
    let asked = desk.send("GET", &format!("/api/blob-key/{ana}"), b"").await;
    assert_eq!(asked.json()["key"], key[1]);
    assert_eq!(other.send("GET", &format!("/api/blob-key/{ana}"), b"").await.status, 404);
    site.running.shutdown().await;
}
