//! Signing in, inviting, approving, and what lies outside one's rights.

use serde_json::json;
use uuid::Uuid;

use crate::support::*;

#[tokio::test(flavor = "multi_thread")]
async fn staff_devices_wait_for_approval() {
    let site = site().await;
    let owner = site.owner_device().await;
    assert_eq!(owner.status, "approved", "there is nobody yet to ask");
    let console = site.console().await;
    let invitation = site.invite(&console, "care", None).await;
    let code = invitation["code"].as_str().unwrap();
    let device = Device::enrol(site.running.addr, &code.to_lowercase()).await;
    assert_eq!(device.status, "pending");
    assert_eq!(device.session().await.refusal(), (403, "device-pending".to_owned()));

    let again = json!({"code": code, "device_name": "x", "platform": "x", "public_key": hex::encode(device.key.verifying_key().as_bytes())});
    assert_eq!(post_json(site.running.addr, "/api/enrol", &again).await.refusal(), (409, "code-used".to_owned()));
    let wrong = json!({"code": "ABCDE-12345", "device_name": "x", "platform": "x", "public_key": hex::encode(device.key.verifying_key().as_bytes())});
    assert_eq!(post_json(site.running.addr, "/api/enrol", &wrong).await.refusal(), (404, "invalid-code".to_owned()));

    let listed = console.ok("device_list", json!({"organization": site.organization()})).await;
    let row = listed.as_array().unwrap().iter().find(|row| row["id"] == json!(device.id)).unwrap();
    assert_eq!((row["status"].as_str(), row["roles"][0].as_str()), (Some("pending"), Some("care")));
    console.ok("device_approve", json!({"organization": site.organization(), "device": device.id})).await;
    let device = device.ready().await;
    assert_eq!(device.grant().generation, 1);
    assert_eq!(device.grant().roles[0].time_zone, "America/Recife");
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_outside_ones_rights_does_not_exist() {
    let site = site().await;
    // A second installation command founds another organisation; only the first owner administers the platform.
    let other = umbu_server::setup::setup(&site.config, &setup("other@example.org")).await.unwrap();
    let outsider = Console::sign_in(site.running.addr, "other@example.org").await;
    let session = outsider.ok("console_session", json!({})).await;
    assert_eq!(session["platform_administrator"], json!(false));
    assert_eq!(session["organizations"].as_array().unwrap().len(), 1);
    let foreign = site.organization();
    let something = Uuid::now_v7();
    for (name, arguments) in [
        ("clinic_list", json!({"organization": foreign})),
        ("member_list", json!({"organization": foreign})),
        ("device_list", json!({"organization": foreign})),
        ("bucket_list", json!({"organization": foreign})),
        ("quarantine_page", json!({"organization": foreign, "limit": 5})),
        ("sync_health", json!({"organization": foreign})),
        ("quarantine_release", refused(foreign)),
        ("quarantine_dismiss", dismissed(foreign)),
        ("device_approve", json!({"organization": foreign, "device": something})),
        ("device_revoke", json!({"organization": foreign, "device": something})),
        ("member_revoke", json!({"organization": foreign, "membership": something})),
        ("member_code", json!({"organization": foreign, "membership": something})),
        ("clinic_create", json!({"organization": foreign, "name": "x", "city": null, "time_zone": "America/Recife"})),
    ] {
        assert_eq!(outsider.call(name, arguments).await.refusal(), (404, "not-found".to_owned()), "{name}");
    }
    // The platform's administrator sees both, and opens neither's doors where no member of it.
    let console = site.console().await;
    assert_eq!(console.ok("organization_list", json!({})).await.as_array().unwrap().len(), 2);
    let other = other.invitation.organization;
    console.ok("device_list", json!({"organization": other})).await;
    let answer = console.call("device_approve", json!({"organization": other, "device": something})).await;
    assert_eq!(answer.refusal(), (403, "not-allowed".to_owned()));
    assert_eq!(console.call("quarantine_release", refused(other)).await.refusal().0, 403);
    site.running.shutdown().await;
}

fn refused(organization: Uuid) -> serde_json::Value {
    json!({"organization": organization, "record": Uuid::now_v7(), "facet": "main", "hash": "00".repeat(32)})
}

fn dismissed(organization: Uuid) -> serde_json::Value {
    let mut arguments = refused(organization);
    arguments["note"] = json!("engano");
    arguments
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_asks_who_it_is() {
    let site = site().await;
    let addr = site.running.addr;
    let answer = Console::post(addr, "/api/command/organization_list", "", &json!({})).await;
    assert_eq!(answer.refusal(), (401, "sign-in-needed".to_owned()));
    let wrong = json!({"email": "owner@example.org", "passphrase": "not the right one"});
    assert_eq!(
        Console::post(addr, "/api/console/sign-in", "", &wrong).await.refusal(),
        (401, "wrong-passphrase".to_owned())
    );
    let right = json!({"email": "OWNER@example.org", "passphrase": PASSPHRASE});
    assert_eq!(
        post_json(addr, "/api/console/sign-in", &right).await.refusal(),
        (403, "not-allowed".to_owned()),
        "no x-umbu"
    );
    let answer = Console::post(addr, "/api/console/sign-in", "", &right).await;
    let cookie = &answer.headers["set-cookie"];
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(answer.json()["platform_administrator"], json!(true), "the first owner runs the installation");

    // An invited administrator chooses a passphrase with the code, once.
    let console = site.console().await;
    let invitation = console
        .ok("member_invite", json!({"organization": site.organization(), "clinic": site.clinic(), "role": "manager", "name": "Gil", "email": "gil@example.org", "patient": null}))
        .await;
    let accept = |passphrase: &str| json!({"code": invitation["code"], "passphrase": passphrase});
    let short = Console::post(addr, "/api/console/accept", "", &accept("curta")).await;
    assert_eq!(short.refusal(), (400, "passphrase-too-short".to_owned()));
    assert_eq!(Console::post(addr, "/api/console/accept", "", &accept(PASSPHRASE)).await.status, 200);
    assert_eq!(
        Console::post(addr, "/api/console/accept", "", &accept(PASSPHRASE)).await.refusal(),
        (409, "passphrase-set".to_owned())
    );
    let manager = Console::sign_in(addr, "gil@example.org").await;
    manager.ok("member_list", json!({"organization": site.organization()})).await;
    assert_eq!(manager.call("organization_create", json!({"name": "x", "cnpj": null, "clinic_name": "x", "time_zone": "America/Recife", "owner_name": "x", "owner_email": "x@example.org"})).await.refusal(), (403, "not-allowed".to_owned()));
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_says_how_it_is_and_locks_its_pages_down() {
    let site = site().await;
    let addr = site.running.addr;
    for path in ["/healthz", "/readyz", "/metrics"] {
        let answer = request(addr, "GET", path, &[], b"").await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.headers["content-security-policy"].contains("frame-ancestors 'none'"));
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        assert_eq!(answer.headers["referrer-policy"], "no-referrer");
    }
    assert_eq!(request(addr, "GET", "/api/nothing", &[], b"").await.refusal(), (404, "not-found".to_owned()));
    let large = vec![b'x'; 100_000];
    let json = [("content-type", "application/json".to_owned())];
    assert_eq!(request(addr, "POST", "/api/enrol", &json, &large).await.status, 413);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_serves_the_console_and_nothing_beside_it() {
    let mut site = site().await;
    let app = site.config.data_dir.join("app");
    std::fs::create_dir_all(app.join("assets")).unwrap();
    std::fs::write(app.join("console.html"), "<!doctype html><title>Umbu</title>").unwrap();
    std::fs::write(app.join("assets/console-1a2b.js"), "export {}").unwrap();
    site.config.app_dir = Some(app);
    site.running.shutdown().await;
    site.running = umbu_server::start(site.config.clone()).await.unwrap();
    let addr = site.running.addr;
    let page = request(addr, "GET", "/", &[], b"").await;
    assert_eq!((page.status, page.headers["content-type"].as_str()), (200, "text/html"));
    assert!(page.headers["content-security-policy"].contains("script-src 'self'"));
    assert_eq!(page.headers["cache-control"], "no-store");
    let script = request(addr, "GET", "/assets/console-1a2b.js", &[], b"").await;
    assert_eq!(script.status, 200);
    assert!(script.headers["cache-control"].contains("immutable"));
    for outside in [
        "/../server.key",
        "/assets/../../server.key",
        "/%2e%2e/server.key",
        "/assets/%2e%2e/%2e%2e/master.key",
        "/server.key",
    ] {
        let answer = request(addr, "GET", outside, &[], b"").await;
        assert!(answer.status == 404 || answer.status == 400, "{outside}: {}", answer.status);
    }
    site.running.shutdown().await;
}
