//! Catalogue versions N−1, N and N+1 as built programs in one clinic, while its server and its devices are updated
//! one after the other. This workspace is N; the others are built from it with the edits below.

use std::path::{Path, PathBuf};

use reqwest::StatusCode;
use serde_json::{Value as Json, json};
use umbu_commands::types::{NewApiKey, QuarantineView, RecordView, Saved, SyncStatus};
use umbu_tests::client::HostClient;
use umbu_tests::clinic::{Clinic, settle, until};
use umbu_tests::process::programs;
use umbu_tests::versions::{Edit, Version, build};
use uuid::Uuid;

use crate::newer::PART;
use crate::stage::{self, Device};

/// N+1: a field of every shape and a choice on a kind of today, a field in its parts, and a new kind with two facets.
const NEXT: Version = Version {
    name: "next",
    edits: &[
        Edit { file: "Cargo.toml", from: "version = \"0.1.0\"", until: "", new: "version = \"0.2.0\"" },
        Edit { file: CATALOGUE, from: "VERSION: u32 = 1;", until: "", new: "VERSION: u32 = 2;" },
        Edit { file: PEOPLE, from: "lead \"Pessoa interessada\"/\"Lead\",", until: "", new: CHOICES },
        Edit {
            file: PEOPLE,
            from: "handle \"Nome ou número\"/\"Handle\": text, required, max(120);",
            until: "",
            new: "handle \"Nome ou número\"/\"Handle\": text, required, max(120);
                verified \"Conferido\"/\"Verified\": flag;",
        },
        Edit { file: PEOPLE, from: "company \"Empresa\"/\"Company\":", until: "", new: FIELDS },
        Edit { file: "shared/catalog/src/entities/inventory.rs", from: "crate::entities! {", until: "", new: GARDEN },
    ],
};

const CATALOGUE: &str = "shared/catalog/src/lib.rs";
const PEOPLE: &str = "shared/catalog/src/entities/people.rs";
const CHOICES: &str = "lead \"Pessoa interessada\"/\"Lead\", volunteer \"Voluntário\"/\"Volunteer\",";
const FIELDS: &str = "pronouns \"Pronomes\"/\"Pronouns\": text, max(40), index;
            since_year \"Desde\"/\"Since\": int, range(1900, 2100);
            pledge \"Promessa\"/\"Pledge\": money;
            likes \"Gosta de\"/\"Likes\": set(text), max(20);
            visits \"Visitas\"/\"Visits\": list[place \"Lugar\"/\"Place\": text, required, max(80);], max(20);
            story \"História\"/\"Story\": prose;
            company \"Empresa\"/\"Company\":";
const GARDEN: &str = "crate::entities! {
    /// A tree of the clinic's garden.
    garden_tree \"Árvore do quintal\"/\"Garden tree\" of clinic {
        facet main in Stock {
            name \"Nome\"/\"Name\": text, required, max(80), search;
            species \"Espécie\"/\"Species\": choice[umbu \"Umbu\"/\"Umbu\", caju \"Caju\"/\"Cashew\"], required, index;
            height_cm \"Altura (cm)\"/\"Height (cm)\": decimal(1), range(0, 50000);
        }
        facet harvest in Front {
            picked_on \"Colhida em\"/\"Picked on\": date;
            remarks \"Observações\"/\"Remarks\": prose;
        }
    }
";

/// N−1: without a kind, a field, a field of parts and a choice of today.
const FORMER: Version = Version {
    name: "former",
    edits: &[
        Edit { file: "Cargo.toml", from: "version = \"0.1.0\"", until: "", new: "version = \"0.0.9\"" },
        Edit { file: CATALOGUE, from: "VERSION: u32 = 1;", until: "", new: "VERSION: u32 = 0;" },
        Edit { file: PEOPLE, from: "partner \"Parceiro\"/\"Partner\",", until: "", new: "" },
        Edit { file: PEOPLE, from: "/// Company, laboratory or clinic", until: "search;", new: "" },
        Edit { file: PEOPLE, from: "/// User name or number in that channel.", until: "max(120);", new: "" },
        Edit {
            file: "shared/catalog/src/entities/messaging.rs",
            from: "/// A question from someone who is not a patient",
            until: "\n    }\n",
            new: "",
        },
    ],
};

fn built(version: &Version) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let started = std::time::Instant::now();
    let folder = build(version, &stage::repository(), target, programs().join("umbu").is_file()).unwrap();
    println!("{}: built in {:.1} s", version.name, started.elapsed().as_secs_f64());
    folder
}

/// A desk as its screen uses it.
struct Screen {
    device: Device,
    desk: HostClient,
    clinic: Uuid,
}

impl Screen {
    async fn of(programs: &Path, clinic: &Clinic) -> Screen {
        let device = stage::desk_of(programs, clinic, "manager").await;
        let desk = device.host.client().unwrap();
        Screen { device, desk, clinic: clinic.clinic }
    }

    /// The same data under another version, not waiting for any network.
    async fn updated(mut self, programs: &Path) -> Screen {
        self.device.host.restart_from(programs).unwrap();
        self.desk = self.device.host.client().unwrap();
        let passphrase = json!({ "passphrase": stage::PASSPHRASE });
        let _: Json = self.desk.command("session_unlock", passphrase).await.unwrap();
        self
    }

    async fn save(&self, entity: &str, id: Option<Uuid>, patch: Json) -> Uuid {
        let arguments = json!({ "entity": entity, "id": id, "clinic": self.clinic, "patch": patch });
        self.desk.command::<Saved>("record_save", arguments).await.unwrap().id
    }

    async fn get(&self, entity: &str, id: Uuid) -> Option<RecordView> {
        self.desk.command("record_get", json!({ "entity": entity, "id": id })).await.ok()
    }

    /// Waits until the desk shows a record with all of these values, and finds sync without a problem.
    async fn shows(&self, entity: &str, id: Uuid, expected: &Json) {
        let mut last = None;
        let shown = until("the desk shows the record", async || {
            let status: SyncStatus = self.desk.command("sync_now", json!({})).await?;
            last = self.get(entity, id).await;
            let fields = last.as_ref().map(|record| &record.fields);
            let shown = fields.is_some_and(|fields| holds(&json!(fields), expected));
            Ok((shown && status.problem.is_none()).then_some(()))
        });
        assert!(shown.await.is_ok(), "wanted {expected:#}\nbut it shows {last:#?}");
    }

    async fn status(&self) -> SyncStatus {
        self.desk.command("sync_now", json!({})).await.unwrap()
    }
}

/// Whether every member of `expected` is in `found`, parts of lists by their order.
fn holds(found: &Json, expected: &Json) -> bool {
    match (found, expected) {
        (Json::Object(found), Json::Object(expected)) => {
            expected.iter().all(|(name, value)| found.get(name).is_some_and(|found| holds(found, value)))
        }
        (Json::Array(found), Json::Array(expected)) => {
            found.len() == expected.len() && found.iter().zip(expected).all(|(found, value)| holds(found, value))
        }
        _ => found == expected,
    }
}

/// What only N+1 can write on a contact.
fn news() -> Json {
    json!({
        "contact_type": "volunteer", "pronouns": "ela", "since_year": 2019, "story": "Veio de Exu.",
        "pledge": "BRL 15000", "likes": ["umbu azedo"], "visits": [{ "id": PART, "place": "Olinda" }],
        "handles": [{ "id": PART, "channel": "telegram", "handle": "@zefa", "verified": true }],
    })
}

/// Each version edits the same record, the older ones also the part in which the newest has a field of its own.
async fn all_edit(contact: Uuid, former: &Screen, this: &Screen, next: &Screen) -> Json {
    for (screen, channel) in [(former, "whatsapp"), (this, "instagram")] {
        screen.shows("contact", contact, &json!({ "name": "Zefa", "contact_type": "volunteer" })).await;
        let shown = screen.get("contact", contact).await.unwrap();
        let mut handles = shown.fields["handles"].clone();
        handles[0]["channel"] = json!(channel);
        screen.save("contact", Some(contact), json!({ "handles": handles })).await;
        settle(&screen.desk).await.unwrap();
    }
    former.save("contact", Some(contact), json!({ "city": "Exu", "notes": "Liga à tarde." })).await;
    this.save("contact", Some(contact), json!({ "company": "Quintal", "name": "Josefa" })).await;
    next.save("contact", Some(contact), json!({ "pronouns": "elu" })).await;
    let mut expected = news();
    expected["pronouns"] = json!("elu");
    expected["handles"][0]["channel"] = json!("instagram");
    for (name, value) in [("city", "Exu"), ("notes", "Liga à tarde."), ("company", "Quintal"), ("name", "Josefa")] {
        expected[name] = json!(value);
    }
    expected
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clinic_of_three_versions_loses_nothing_while_it_is_updated() {
    let (former_programs, next_programs) = (built(&FORMER), built(&NEXT));
    let mut own = stage::own_server();
    let url = own.server.url.clone();
    let (clinic, _) = stage::clinic_on(&url, |founder| own.server.found(founder).unwrap()).await;
    let former = Screen::of(&former_programs, &clinic).await;
    let this = Screen::of(programs(), &clinic).await;
    let next = Screen::of(&next_programs, &clinic).await;

    // A server of N. What only N+1 knows travels through everybody's hands.
    let mut patch = news();
    patch["name"] = json!("Zefa");
    let contact = next.save("contact", None, patch).await;
    let expected = all_edit(contact, &former, &this, &next).await;
    settle(&former.desk).await.unwrap();
    settle(&this.desk).await.unwrap();
    next.shows("contact", contact, &expected).await;

    // A kind that the server does not know waits on its device, and nothing waits for it.
    let tree = next.save("garden_tree", None, json!({ "name": "Umbuzeiro", "species": "umbu" })).await;
    next.save("garden_tree", Some(tree), json!({ "remarks": "Deu muito.", "height_cm": 412 })).await;
    let waiting = next.status().await.waiting;
    assert!(waiting >= 3, "{waiting}: two documents, of which one has an edit");
    let neighbour = next.save("contact", None, json!({ "name": "Rosa" })).await;
    this.shows("contact", neighbour, &json!({ "name": "Rosa" })).await;
    let status = next.status().await;
    assert_eq!((status.waiting, status.quarantined), (waiting, 0));
    // One that only the oldest device does not know is kept there.
    let inquiry = this.save("inquiry", None, json!({ "contact": contact, "subject": "Preço" })).await;
    settle(&this.desk).await.unwrap();
    former.shows("contact", neighbour, &json!({ "name": "Rosa" })).await;
    assert!(former.get("inquiry", inquiry).await.is_none());

    // A device is updated while changes wait: its rows are built again, then they go out.
    let _: SyncStatus = this.desk.command("network_set", json!({ "cut": true })).await.unwrap();
    let late = this.save("contact", None, json!({ "name": "Tarde", "company": "Feira" })).await;
    let this = this.updated(&next_programs).await;
    assert!(holds(&json!(this.get("contact", contact).await.unwrap().fields), &expected));
    settle(&this.desk).await.unwrap();
    next.shows("contact", late, &json!({ "name": "Tarde", "company": "Feira" })).await;

    // The server is updated: what waited is taken, and what had no column has one.
    own.server.restart_from(&next_programs).unwrap();
    settle(&next.desk).await.unwrap();
    this.shows("garden_tree", tree, &json!({ "species": "umbu", "remarks": "Deu muito.", "height_cm": 412 })).await;
    through_the_api(&url, &clinic, contact, tree, &expected).await;

    // The oldest device becomes N, finds what it held, and goes on beside the new ones.
    let former = former.updated(programs()).await;
    former.shows("inquiry", inquiry, &json!({ "subject": "Preço" })).await;
    former.save("contact", Some(contact), json!({ "city": "Recife" })).await;
    settle(&former.desk).await.unwrap();
    let mut expected = expected;
    expected["city"] = json!("Recife");
    for screen in [&this, &next] {
        screen.shows("contact", contact, &expected).await;
    }
    for screen in [&former, &this, &next] {
        let refused: Vec<QuarantineView> = screen.desk.command("quarantine_list", json!({})).await.unwrap();
        assert!(refused.is_empty(), "{refused:?}");
        assert_eq!(settle(&screen.desk).await.unwrap().problem, None);
    }
}

/// The updated server's REST API: rows of before have the new fields, and the new kind has its route and its place in
/// the description, with nothing written for it.
async fn through_the_api(url: &str, clinic: &Clinic, contact: Uuid, tree: Uuid, expected: &Json) {
    let arguments = json!({
        "organization": clinic.organization, "name": "Painel", "role": "manager", "clinic": clinic.clinic,
        "scopes": ["*:read", "*:write"], "days": 1,
    });
    let key: NewApiKey = clinic.console.command("api_key_create", arguments).await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let get = async |path: &str| -> Json {
        let answer = http.get(format!("{url}/api/v1/{path}")).bearer_auth(&key.secret).send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert_eq!(status, StatusCode::OK, "{path}: {text}");
        serde_json::from_str(&text).unwrap()
    };
    let mut expected = expected.clone();
    expected["pledge"] = json!({ "amount": 15000, "currency": "BRL" });
    let found = get("contact?pronouns=elu&limit=10").await;
    assert_eq!(found["records"][0]["id"], json!(contact));
    assert!(holds(&found["records"][0]["fields"], &expected), "{found:#}");
    let tree_shown = get(&format!("garden_tree/{tree}")).await;
    assert!(holds(&tree_shown["fields"], &json!({ "name": "Umbuzeiro", "height_cm": "41.2" })), "{tree_shown:#}");
    let made = http.post(format!("{url}/api/v1/garden_tree")).bearer_auth(&key.secret);
    let made = made.json(&json!({ "fields": { "name": "Cajueiro", "species": "caju" } })).send().await.unwrap();
    assert_eq!(made.status(), StatusCode::CREATED);
    assert_eq!(get("garden_tree?species=caju").await["records"].as_array().unwrap().len(), 1);
    let described = get("openapi.json").await;
    for path in ["/garden_tree", "/garden_tree/{id}"] {
        assert!(described["paths"][path]["get"].is_object(), "{path}");
    }
}
