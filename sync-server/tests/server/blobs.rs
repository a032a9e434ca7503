//! Encrypted files: resumed, checked, counted, and only for whoever may hold their owner's.

use serde_json::json;
use umbu_catalog::{Compartment, Role, Value, access};
use umbu_sync::Verdict;
use uuid::Uuid;

use crate::support::*;

/// A file that nobody else has, and its address.
fn file(seed: &str, length: usize) -> (String, Vec<u8>) {
    let bytes: Vec<u8> = seed.bytes().cycle().take(length).collect();
    (blake3::hash(&bytes).to_hex().to_string(), bytes)
}

async fn bring(device: &Device, owner: &str, thumbnail_of: Option<&str>, address: &str, bytes: &[u8]) -> Answer {
    let of = thumbnail_of.map(|of| format!("&thumbnail_of={of}")).unwrap_or_default();
    let path = format!("/api/blobs/{address}?offset=0&total={}&owner={owner}{of}", bytes.len());
    device.send("PUT", &path, bytes).await
}

/// The status of asking for the bytes and for the key.
async fn had(device: &Device, owner: &str, address: &str) -> (u16, u16) {
    let bytes = device.send("GET", &format!("/api/blobs/{address}"), b"").await;
    let key = device.send("GET", &format!("/api/blob-keys/{owner}"), b"").await;
    (bytes.status, key.status)
}

/// A patient whom the front desk knows.
async fn patient(site: &Site, desk: &Device) -> Uuid {
    let record = Uuid::now_v7();
    let (_, envelope) =
        desk.create_with(record, "patient", "identity", site.clinic(), &[("name", Value::from("Ana Nogueira"))]);
    assert_eq!(desk.push(vec![envelope]).await, [Verdict::Accepted]);
    record
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_resumed_checked_and_kept_from_others() {
    let site = site().await;
    let console = site.console().await;
    let (ana, bia) = (Uuid::now_v7(), Uuid::now_v7());
    let phone = site.member_device(&console, "patient", Some(ana)).await;
    let other = site.member_device(&console, "patient", Some(bia)).await;
    let desk = site.member_device(&console, "care", None).await;
    let (address, bytes) = file("umbu", 100_000);
    let path = format!("/api/blobs/{address}");
    assert_eq!(phone.send("HEAD", &path, b"").await.status, 404);

    let put = |offset: usize| format!("{path}?offset={offset}&total={}&owner=p/{ana}", bytes.len());
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

    let answer = phone.send("GET", &path, b"").await;
    assert_eq!((answer.body, answer.headers["x-umbu-owner"].as_str()), (bytes.clone(), format!("p/{ana}").as_str()));
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
    let range = [("authorization", format!("Bearer {}", phone.token)), ("range", "bytes=59990-60009".to_owned())];
    let answer = request(phone.addr, "GET", &path, &range, b"").await;
    assert_eq!((answer.status, answer.body.as_slice()), (206, &bytes[59_990..60_010]));
    assert_eq!(answer.headers["content-range"], "bytes 59990-60009/100000");
    assert_eq!(other.send("GET", &path, b"").await.status, 404, "another patient");
    assert_eq!(other.send("HEAD", &path, b"").await.status, 404);
    assert_eq!(other.send("PUT", &put(0), &bytes).await.status, 404);

    // Bytes that are not what the address says are thrown away, and the file can be sent again.
    let abc = blake3::hash(b"abc").to_hex().to_string();
    let owner = format!("p/{ana}");
    assert_eq!(bring(&phone, &owner, None, &abc, b"xyz").await.refusal(), (422, "wrong-address".to_owned()));
    assert_eq!(bring(&phone, &owner, None, &abc, b"abc").await.status, 200);
    for nonsense in ["", "p", "c/umbu/care", "../../etc/passwd"] {
        assert_eq!(bring(&phone, nonsense, None, &abc, b"abc").await.status, 400, "{nonsense:?}");
    }

    // The patient's key: the phone has it with its session, the desk asks, others are refused.
    let session = phone.session().await.json();
    let keys: Vec<(String, String)> = serde_json::from_value(session["blob_keys"].clone()).unwrap();
    let own = keys.iter().find(|(of, _)| *of == owner).expect("the phone's own key");
    let asked = desk.send("GET", &format!("/api/blob-keys/{owner}"), b"").await;
    assert_eq!(asked.json()["key"], json!(own.1));
    assert_eq!(other.send("GET", &format!("/api/blob-keys/{owner}"), b"").await.status, 404);
    site.running.shutdown().await;
}

/// Every role at every compartment, against the table of permissions: without it there are neither bytes nor key, and
/// a role that only creates has the key and no bytes.
#[tokio::test(flavor = "multi_thread")]
async fn files_follow_the_table_of_permissions() {
    let site = site().await;
    let console = site.console().await;
    let clinic = site.clinic();
    let mut devices = Vec::new();
    for role in Role::ALL {
        let own = (role == Role::Patient).then(Uuid::now_v7);
        devices.push((role, site.member_device(&console, role.name(), own).await));
    }
    for compartment in Compartment::ALL {
        let of = |device: &Device| format!("c/{}/{}/{}", clinic, compartment.name(), device.id);
        let whole = |role: Role| access(role, compartment);
        let reads = |role: Role| whole(role).reads() && !whole(role).own();
        let writes = |role: Role| whole(role).writes() && !whole(role).own();
        let (_, bringer) = devices.iter().find(|(role, _)| writes(*role)).expect("somebody writes it");
        let owner = of(bringer);
        let (address, bytes) = file(&owner, 1_000);
        assert_eq!(bring(bringer, &owner, None, &address, &bytes).await.status, 200);
        // The same compartment of a clinic where nobody works.
        let elsewhere = owner.replace(&clinic.to_string(), &Uuid::nil().to_string());
        assert_eq!(bring(bringer, &elsewhere, None, &address, &bytes).await.status, 404);
        assert_eq!(bringer.send("GET", &format!("/api/blob-keys/{elsewhere}"), b"").await.status, 404);
        for (role, device) in &devices {
            let expect = |allowed| if allowed { 200 } else { 404 };
            let expected = (expect(reads(*role)), expect(reads(*role) || writes(*role)));
            assert_eq!(had(device, &owner, &address).await, expected, "{} at {}", role.name(), compartment.name());
            let (address, bytes) = file(&of(device), 100);
            let brought = bring(device, &of(device), None, &address, &bytes).await.status;
            assert_eq!(brought, expect(writes(*role)), "{} brings to {}", role.name(), compartment.name());
        }
    }
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_patient_shares_is_for_the_staff_that_holds_a_part_of_it() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "reception", None).await;
    let ana = patient(&site, &desk).await;
    let owner = format!("p/{ana}");
    let (address, bytes) = file("foto", 1_000);
    assert_eq!(bring(&desk, &owner, None, &address, &bytes).await.status, 200);
    for (role, reads) in [("care", true), ("finance", true), ("owner", true), ("stock", false), ("teacher", false)] {
        let device = site.member_device(&console, role, None).await;
        let expected = if reads { (200, 200) } else { (404, 404) };
        assert_eq!(had(&device, &owner, &address).await, expected, "{role}");
    }
    let everyone = |organization: Uuid| format!("o/{organization}/everyone");
    let (sheet, bytes_of_it) = file("folheto", 1_000);
    assert_eq!(bring(&desk, &everyone(Uuid::nil()), None, &sheet, &bytes_of_it).await.status, 404, "elsewhere");
    let owner_desk = site.member_device(&console, "owner", None).await;
    assert_eq!(bring(&owner_desk, &everyone(site.organization()), None, &sheet, &bytes_of_it).await.status, 200);
    let phone = site.member_device(&console, "patient", Some(ana)).await;
    assert_eq!(had(&phone, &everyone(site.organization()), &sheet).await, (200, 200));
    let (other, more) = file("cartaz", 1_000);
    assert_eq!(bring(&phone, &everyone(site.organization()), None, &other, &more).await.status, 404, "reads only");

    let student = site.member_device(&console, "student", None).await;
    assert_eq!(had(&student, &owner, &address).await, (404, 404));
    let own = format!("s/{}", student.grant().account);
    let (address, bytes) = file("aula", 1_000);
    assert_eq!(bring(&student, &own, None, &address, &bytes).await.status, 200);
    assert_eq!(had(&student, &own, &address).await, (200, 200));
    // The desk may write a student's receipt, so it may have the key; it reads nothing that is the student's yet.
    assert_eq!(had(&desk, &own, &address).await, (404, 200));
    let stock = site.member_device(&console, "stock", None).await;
    assert_eq!(had(&stock, &own, &address).await, (404, 404));
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_stored_once_for_an_owner_and_its_thumbnail_comes_first() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let phone_of_bia = site.member_device(&console, "patient", Some(Uuid::now_v7())).await;
    let owner = format!("p/{}", patient(&site, &desk).await);
    let (photo, bytes) = file("foto", 5_000);
    let (small, thumbnail) = file("mini", 300);
    let of_photo = format!("/api/blobs/{photo}/thumbnail");
    assert_eq!(desk.send("GET", &of_photo, b"").await.status, 404);
    assert_eq!(bring(&desk, &owner, Some(&photo), &small, &thumbnail).await.status, 200);
    let shown = desk.send("GET", &of_photo, b"").await;
    assert_eq!((shown.body, shown.headers["x-umbu-address"].as_str()), (thumbnail, small.as_str()));
    assert_eq!(shown.headers["x-umbu-owner"], owner);
    assert_eq!(phone_of_bia.send("GET", &of_photo, b"").await.status, 404);

    for _ in 0..2 {
        let answer = bring(&desk, &owner, None, &photo, &bytes).await;
        assert_eq!((answer.status, answer.json()), (200, json!({"received": 5_000})));
    }
    let database = site.database().await;
    let rows = database.query("SELECT length FROM sync.blob WHERE address = $1", &[&photo]).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.get::<_, i64>(0)).collect::<Vec<_>>(), [5_000]);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_that_is_full_takes_no_new_file_and_finishes_the_old() {
    let site = site_with(|config| config.files_bytes_max = 10_000).await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let owner = format!("c/{}/diary", site.clinic());
    let (first, bytes) = file("um", 9_000);
    let half = format!("/api/blobs/{first}?total=9000&owner={owner}");
    assert_eq!(desk.send("PUT", &format!("{half}&offset=0"), &bytes[..4_000]).await.status, 200);
    let (second, more) = file("dois", 2_000);
    let refused = bring(&desk, &owner, None, &second, &more).await;
    assert_eq!(refused.refusal(), (413, "organization-quota-exceeded".to_owned()));
    assert_eq!(desk.send("HEAD", &format!("/api/blobs/{second}"), b"").await.status, 404, "nothing of it is here");
    assert_eq!(desk.send("PUT", &format!("{half}&offset=4000"), &bytes[4_000..]).await.status, 200);
    let (small, little) = file("tres", 1_000);
    assert_eq!(bring(&desk, &owner, None, &small, &little).await.status, 200);
    site.running.shutdown().await;
}
