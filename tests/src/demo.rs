//! The demonstration: a server, two desks of a clinic and a patient's phone. The people of `umbu_domain::demo`, its
//! main characters, and the rest of the clinic are written through the commands that screens use.

mod landing;
mod rest;

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::{Context, Result};
use chrono::{FixedOffset, NaiveDate, Utc};
use serde_json::{Map, Value, json};
use umbu_catalog::entities::practitioner;
use umbu_commands::types::{DiaryDay, MemberRow, Saved};
use umbu_domain::calendar::{format_date, local_date};
use umbu_domain::demo::{DemoClinic, DemoMeal, Draft, SEED, clinic};
use uuid::Uuid;

use crate::believable::World;
use crate::client::{CallError, HostClient};
use crate::clinic::{Clinic, Invited, settle, until};
use crate::host::{Face, Host, HostOptions};
use crate::server::{Founder, Server, ServerOptions};
use landing::There;

/// Opens every door of the demonstration. Everything in it is invented and reachable from this machine only.
pub const PASSPHRASE: &str = "umbuzeiro na caatinga";

/// Names under which the devices enrol.
const DESK_NAME: &str = "Recepção";
const OFFICE_NAME: &str = "Mesa da coordenação";
const PHONE_NAME: &str = "Celular da paciente";

/// Patients of whom the rest of the clinic tells, the phone's among them.
const PATIENTS: usize = 40;

/// What the member may do who writes the rest of the clinic: together everything.
const OFFICE_ROLES: [&str; 3] = ["manager", "care", "teacher"];

/// How to set the demonstration up.
#[derive(Debug, Clone)]
pub struct DemoOptions {
    /// Made anew at each start.
    pub data_dir: PathBuf,
    pub app_dir: PathBuf,
    pub models_dir: PathBuf,
    /// Port 0 takes a free one.
    pub server_port: u16,
    pub desk_port: u16,
    pub office_port: u16,
    pub phone_port: u16,
    /// Without it the phone waits for its code, as a new one does.
    pub enrol_phone: bool,
}

/// The demonstration at work. Fields are dropped in order: devices first, then the server they speak to.
pub struct Demo {
    pub phone: Host,
    pub desk: Host,
    /// Of somebody who runs the clinic: what a nutritionist does not see.
    pub office: Host,
    pub server: Server,
    pub clinic: Clinic,
    pub people: DemoClinic,
    /// The record of the phone's patient.
    pub patient: Uuid,
    /// The code that enrols the patient's phone.
    pub phone_code: String,
}

/// Sets everything up, telling each step.
pub async fn start(options: &DemoOptions, tell: impl Fn(&str)) -> Result<Demo> {
    let _ = std::fs::remove_dir_all(&options.data_dir);
    let people = clinic(SEED, today());
    tell("starting the server");
    let server = Server::start(ServerOptions {
        data_dir: options.data_dir.join("server"),
        listen: format!("127.0.0.1:{}", options.server_port),
        app_dir: Some(options.app_dir.clone()),
    })?;
    let founded = server.found(&Founder {
        organization: people.organization_name,
        clinic: people.clinic_name,
        time_zone: people.time_zone,
        owner_name: people.owner_name,
        owner_email: people.owner_email,
        passphrase: PASSPHRASE,
    })?;
    let clinic = Clinic::sign_in(&server.url, &founded, people.owner_email, PASSPHRASE).await?;

    tell("enrolling the desk");
    let desk = Host::start(host_options(options, "desk", options.desk_port, Face::Desk))?;
    let nutritionist =
        Invited { role: "care", name: people.nutritionist_name, email: Some(people.nutritionist_email), patient: None };
    let invitation = clinic.invite(nutritionist).await?;
    clinic.enrol(&desk.client()?, &invitation.code, DESK_NAME, PASSPHRASE).await?;

    tell("writing three weeks of a clinic");
    let office = Host::start(host_options(options, "office", options.office_port, Face::Desk))?;
    let (at_desk, at_office) = (desk.client()?, office.client()?);
    let (written, ()) =
        tokio::try_join!(save_people(&at_desk, clinic.clinic, &people), enrol_office(&clinic, &at_office, &people),)?;
    let patient = *written.get(&people.phone_patient).context("the phone's patient is among the people")?;
    tokio::try_join!(log_meals(&at_desk, &people, &written), furnish(&clinic, &at_office, &people, &written))?;

    tell("enrolling the phone");
    let phone = Host::start(host_options(options, "phone", options.phone_port, Face::Phone))?;
    let mut demo = Demo { phone, desk, office, server, clinic, people, patient, phone_code: String::new() };
    demo.phone_code = demo.invite_patient().await?;
    if options.enrol_phone {
        demo.enrol_phone().await?;
    }
    Ok(demo)
}

impl Demo {
    /// A code that enrols a phone of the patient.
    pub async fn invite_patient(&self) -> Result<String> {
        let name = &self.people.phone_patient_name;
        let invited = Invited { role: "patient", name, email: None, patient: Some(self.patient) };
        Ok(self.clinic.invite(invited).await?.code)
    }

    async fn enrol_phone(&self) -> Result<()> {
        let phone = self.phone.client()?;
        self.clinic.enrol(&phone, &self.phone_code, PHONE_NAME, PASSPHRASE).await?;
        let mut days: Vec<_> = self
            .people
            .meals
            .iter()
            .filter(|meal| meal.patient == self.people.phone_patient)
            .map(|meal| meal.date)
            .collect();
        days.dedup();
        until("the diary reaches the phone", async || {
            let arguments = json!({ "patient": self.patient, "limit": 100 });
            let here: Vec<DiaryDay> = phone.command("diary_days", arguments).await?;
            Ok((here.len() == days.len()).then_some(()))
        })
        .await
    }
}

fn host_options(options: &DemoOptions, name: &str, port: u16, face: Face) -> HostOptions {
    HostOptions {
        data_dir: options.data_dir.join(name),
        listen: format!("127.0.0.1:{port}"),
        face,
        app_dir: options.app_dir.clone(),
        models_dir: options.models_dir.clone(),
        network_switch: true,
    }
}

/// Today in the demo's clinic. Pernambuco keeps UTC−3 all year.
fn today() -> NaiveDate {
    const PERNAMBUCO_WEST_SECONDS: i32 = 3 * 3600;
    let now = Utc::now();
    FixedOffset::west_opt(PERNAMBUCO_WEST_SECONDS).map_or_else(|| now.date_naive(), |zone| local_date(now, &zone))
}

/// Enrols the member who has several roles: one account, one membership for each.
async fn enrol_office(clinic: &Clinic, office: &HostClient, people: &DemoClinic) -> Result<()> {
    let mut code = String::new();
    for role in OFFICE_ROLES {
        let (name, email) = (people.coordinator_name, Some(people.coordinator_email));
        code = clinic.invite(Invited { role, name, email, patient: None }).await?.code;
    }
    clinic.enrol(office, &code, OFFICE_NAME, PASSPHRASE).await?;
    Ok(())
}

/// Ids of drafts and what they became.
type Written = HashMap<Uuid, Uuid>;

/// Writes everybody and what is known of them through the desk.
async fn save_people(desk: &HostClient, clinic: Uuid, people: &DemoClinic) -> Result<Written> {
    let mut written = Written::new();
    for draft in &people.drafts {
        let saved =
            save(desk, clinic, draft, &written).await.with_context(|| format!("a {} is saved", draft.entity))?;
        written.insert(draft.id, saved.id);
    }
    Ok(written)
}

/// Writes all diaries through the desk, and sends them.
async fn log_meals(desk: &HostClient, people: &DemoClinic, written: &Written) -> Result<()> {
    for meal in &people.meals {
        log(desk, meal, people.time_zone, written)
            .await
            .with_context(|| format!("a meal of {} is saved", meal.date))?;
    }
    settle(desk).await?;
    Ok(())
}

/// Writes what a clinic has beside its people and their diaries, and sends it.
async fn furnish(clinic: &Clinic, office: &HostClient, people: &DemoClinic, written: &Written) -> Result<()> {
    let members: Vec<MemberRow> =
        clinic.console.command("member_list", json!({ "organization": clinic.organization })).await?;
    // Devices learn the names of those who write, and the owner does not.
    let writers = members.iter().filter(|member| member.role != "owner");
    let mut accounts: Vec<Uuid> = writers.map(|member| member.account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let student = Invited { role: "student", name: people.student_name, email: None, patient: None };
    let practitioners = people.drafts.iter().filter(|draft| draft.entity == practitioner::NAME);
    let there = There {
        clinic: clinic.clinic,
        members: accounts,
        student: clinic.invite(student).await?.account,
        patient: *written.get(&people.phone_patient).context("the phone's patient is among the people")?,
        practitioners: practitioners.filter_map(|draft| written.get(&draft.id).copied()).collect(),
    };
    rest::write(office, &World::new(SEED, PATIENTS).on(today()), there).await?;
    settle(office).await?;
    Ok(())
}

async fn save(desk: &HostClient, clinic: Uuid, draft: &Draft, written: &Written) -> Result<Saved, CallError> {
    let entity = umbu_catalog::entity(draft.entity);
    let mut patch = Map::new();
    for (name, value) in &draft.fields {
        let Some((_, field)) = entity.and_then(|entity| entity.field(name)) else { continue };
        let json = umbu_sync::value_to_json(&field.kind, value);
        // Links between drafts become links between the records that they turned into.
        let target = json.as_str().and_then(|text| text.parse().ok()).and_then(|id: Uuid| written.get(&id));
        patch.insert((*name).to_owned(), target.map_or(json, |id| json!(id)));
    }
    let arguments = json!({ "entity": draft.entity, "id": null, "clinic": clinic, "patch": Value::Object(patch) });
    desk.command("record_save", arguments).await
}

async fn log(desk: &HostClient, meal: &DemoMeal, time_zone: &str, written: &Written) -> Result<Saved, CallError> {
    let items: Vec<Value> = meal
        .items
        .iter()
        .map(|item| {
            json!({
                "food": item.food, "measure": item.measure, "quantity": item.quantity, "grams": item.grams,
                "entered_by": item.entered_by, "proposal": null,
            })
        })
        .collect();
    let meal = json!({
        "patient": written.get(&meal.patient), "date": format_date(meal.date), "time": meal.time,
        "time_zone": time_zone, "occasion": meal.occasion.name(), "note": meal.note, "photo": null, "items": items,
    });
    desk.command("meal_log", json!({ "meal": meal })).await
}
