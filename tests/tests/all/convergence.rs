//! Three desks of one clinic do as they please, cut off or not, and end equal, with each other and with the server.
//! Documents alone are tried in `shared/sync`, replicas in `src-tauri`; this is everything together.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use umbu_commands::types::{RecordPage, RecordView, Saved, SyncStatus};
use umbu_tests::client::{CallResult, HostClient};
use umbu_tests::clinic::{settle, until};
use uuid::Uuid;

use crate::stage;

const DESKS: usize = 3;
const STEPS: usize = 50;
const SEEDS: u32 = 2;

#[derive(Debug, Clone)]
enum Act {
    Create {
        name: String,
    },
    /// `which` counts through the patients that the desk holds.
    Rename {
        which: usize,
        name: String,
    },
    City {
        which: usize,
        city: Option<String>,
    },
    Measure {
        which: usize,
        weight_dag: i64,
    },
    Delete {
        which: usize,
    },
    Undo,
    Cut,
    Restore,
    Sync,
}

fn acts() -> impl Strategy<Value = (usize, Act)> {
    let name = "[A-Zãéç]{1,6} [a-z]{1,6}";
    let which = 0..8_usize;
    let act = prop_oneof![
        3 => name.prop_map(|name| Act::Create { name }),
        4 => (which.clone(), name).prop_map(|(which, name)| Act::Rename { which, name }),
        4 => (which.clone(), proptest::option::of("[A-Z][a-z]{2,8}")).prop_map(|(which, city)| Act::City { which, city }),
        3 => (which.clone(), 4_000..12_000_i64).prop_map(|(which, weight_dag)| Act::Measure { which, weight_dag }),
        1 => which.prop_map(|which| Act::Delete { which }),
        1 => Just(Act::Undo),
        2 => Just(Act::Cut),
        2 => Just(Act::Restore),
        3 => Just(Act::Sync),
    ];
    (0..DESKS, act)
}

/// The same steps for the same seed.
fn script(seed: u32) -> Vec<(usize, Act)> {
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&seed.to_le_bytes());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    proptest::collection::vec(acts(), STEPS).new_tree(&mut runner).unwrap().current()
}

struct Player {
    client: HostClient,
    undo: Option<Uuid>,
}

impl Player {
    async fn list(&self, entity: &str) -> Vec<RecordView> {
        let arguments = json!({ "entity": entity, "filter": {}, "limit": 1_000, "offset": 0 });
        self.client.command::<RecordPage>("record_list", arguments).await.unwrap().records
    }

    async fn write(&mut self, entity: &str, id: Option<Uuid>, clinic: Uuid, patch: Value) {
        let arguments = json!({ "entity": entity, "id": id, "clinic": clinic, "patch": patch });
        let saved: CallResult<Saved> = self.client.command("record_save", arguments).await;
        self.undo = saved.unwrap().undo;
    }

    async fn play(&mut self, clinic: Uuid, act: &Act) {
        let held = self.list("patient").await;
        let pick = |which: usize| held.get(which % held.len().max(1)).map(|record| record.id);
        match act {
            Act::Create { name } => self.write("patient", None, clinic, json!({ "name": name })).await,
            Act::Rename { which, name } => {
                let Some(id) = pick(*which) else { return };
                self.write("patient", Some(id), clinic, json!({ "name": name })).await;
            }
            Act::City { which, city } => {
                let Some(id) = pick(*which) else { return };
                self.write("patient", Some(id), clinic, json!({ "city": city })).await;
            }
            Act::Measure { which, weight_dag } => {
                let Some(id) = pick(*which) else { return };
                // A decimal travels as its stored integer.
                let patch = json!({ "patient": id, "date": "2026-07-01", "weight_kg": weight_dag });
                self.write("body_measurement", None, clinic, patch).await;
            }
            Act::Delete { which } => {
                let Some(id) = pick(*which) else { return };
                let arguments = json!({ "entity": "patient", "id": id });
                self.undo = self.client.command::<Saved>("record_delete", arguments).await.unwrap().undo;
            }
            Act::Undo => {
                if let Some(token) = self.undo.take() {
                    let _ = self.client.command::<Saved>("undo", json!({ "token": token })).await;
                }
            }
            Act::Cut => self.network(true).await,
            Act::Restore => self.network(false).await,
            Act::Sync => {
                let _ = self.client.command::<SyncStatus>("sync_now", json!({})).await;
            }
        }
    }

    async fn network(&self, cut: bool) {
        let _: SyncStatus = self.client.command("network_set", json!({ "cut": cut })).await.unwrap();
    }

    /// Everything that a screen could show of these records.
    async fn state(&self) -> BTreeMap<(String, Uuid), String> {
        let mut state = BTreeMap::new();
        for entity in ["patient", "body_measurement"] {
            for record in self.list(entity).await {
                state.insert((entity.to_owned(), record.id), format!("{:?} {}", record.fields, record.deleted));
            }
        }
        state
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_desks_end_equal_whatever_they_do() {
    for seed in 0..stage::rounds(SEEDS) {
        let clinic = stage::clinic().await;
        let mut devices = Vec::new();
        let mut players = Vec::new();
        for _ in 0..DESKS {
            let device = stage::desk(&clinic, "care").await;
            players.push(Player { client: device.host.client().unwrap(), undo: None });
            devices.push(device);
        }
        for (desk, act) in script(seed) {
            players[desk].play(clinic.clinic, &act).await;
        }
        for player in &players {
            player.network(false).await;
        }
        let end = until(&format!("the desks of seed {seed} agree"), async || {
            let mut states = Vec::new();
            for player in &players {
                settle(&player.client).await?;
            }
            for player in &players {
                let _: SyncStatus = player.client.command("sync_now", json!({})).await?;
                states.push(player.state().await);
            }
            Ok(states.windows(2).all(|pair| pair[0] == pair[1]).then(|| states.swap_remove(0)))
        })
        .await
        .unwrap();
        assert!(end.len() > 5, "seed {seed} did too little: {end:?}");
        for ((entity, id), _) in end.iter().filter(|((entity, _), _)| entity == "patient") {
            let rows = stage::at_the_server("SELECT name FROM record.patient WHERE id = $1", *id).await;
            let name: String = rows[0].get(0);
            assert!(end[&(entity.clone(), *id)].contains(&format!("{name:?}")), "the server calls {id} {name}");
        }
    }
}
