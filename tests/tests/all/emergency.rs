//! Breaking the glass, from one desk to another clinic's patient.

use serde_json::{Value as Json, json};
use umbu_commands::types::{EmergencyAccess, RecordView, Saved, SyncStatus};
use umbu_tests::clinic::{Clinic, settle};
use uuid::Uuid;

use crate::stage::{clinic, desk};

const REASON: &str = "Chegou desacordada ao pronto atendimento";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_emergency_brings_another_clinics_patient_to_the_desk() {
    let home = clinic().await;
    let arguments =
        json!({ "organization": home.organization, "name": "Olinda", "city": null, "time_zone": "America/Recife" });
    let second: Json = home.console.command("clinic_create", arguments).await.unwrap();
    let away = Clinic { clinic: second["id"].as_str().unwrap().parse().unwrap(), ..home.clone() };
    let (keeper, doctor) = (desk(&home, "care").await, desk(&away, "care").await);
    let (keeper, doctor) = (keeper.host.client().unwrap(), doctor.host.client().unwrap());
    let fields = json!({ "entity": "patient", "id": null, "clinic": home.clinic, "patch": { "name": "Rosa" } });
    let rosa: Uuid = keeper.command::<Saved>("record_save", fields).await.unwrap().id;
    settle(&keeper).await.unwrap();
    settle(&doctor).await.unwrap();

    let wanted = json!({ "patient": rosa, "reason": REASON });
    let found = json!({ "entity": "patient", "id": rosa });
    let _: SyncStatus = doctor.command("network_set", json!({ "cut": true })).await.unwrap();
    let offline = doctor.command::<EmergencyAccess>("break_glass", wanted.clone()).await.unwrap_err();
    assert_eq!(offline.code(), "emergency-offline");
    let _: SyncStatus = doctor.command("network_set", json!({ "cut": false })).await.unwrap();
    settle(&doctor).await.unwrap();
    assert_eq!(doctor.command::<RecordView>("record_get", found.clone()).await.unwrap_err().code(), "not-found");

    let opened: EmergencyAccess = doctor.command("break_glass", wanted.clone()).await.unwrap();
    assert_eq!(opened.patient, rosa);
    let record: RecordView = doctor.command("record_get", found).await.unwrap();
    assert_eq!(record.fields["name"], json!("Rosa"));
    let needless = keeper.command::<EmergencyAccess>("break_glass", wanted).await.unwrap_err();
    assert_eq!(needless.code(), "emergency-not-needed");
}
