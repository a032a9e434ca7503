//! Who is there when it begins: people of every role, their devices, and the records that make rights.

use serde_json::{Value as Json, json};
use umbu_catalog::Value;
use uuid::Uuid;

use super::facts::KINDS;
use super::member::Member;
use super::world::{Person, World, of, text};
use crate::raw_device::Joined;
use crate::stage;

impl World {
    /// The manager of the first clinic comes first and stays, since the others' records are hers to make.
    pub(super) async fn people_arrive(&mut self) {
        let [here, there] = [self.clinics[0][0], self.clinics[0][1]];
        let manager = self.person(0, &[(here, "manager"), (there, "finance")]).await;
        let owner = self.person(0, &[(there, "owner"), (there, "student")]).await;
        for (member, clinic) in [(manager, here), (manager, here), (manager, here), (owner, there)] {
            let born = Value::from("2016-03-01");
            let id = self.make(member, &KINDS[0], clinic, &[("date_of_birth", born)]).expect("managers make patients");
            self.patients.push((id, clinic));
        }
        let [first, second, child] = [0, 1, 2].map(|at| self.patients[at].0);
        self.person(0, &[(here, "care")]).await;
        self.person(0, &[(here, "reception"), (here, "stock")]).await;
        self.person(0, &[(here, "privacy_officer"), (here, "teacher")]).await;
        let student = self.person(0, &[(here, "student")]).await;
        self.person(0, &[(there, "care"), (there, "support")]).await;
        self.person(1, &[(self.clinics[1][0], "manager"), (self.clinics[1][0], "care")]).await;
        self.students = [owner, student].map(|member| self.members[member].raw.grant.account).to_vec();
        for patient in [first, second] {
            self.patient(here, patient, None).await;
        }
        let related = [
            ("patient", text(child)),
            ("legal_representative", Value::Flag(true)),
            ("proof_checked_at", Value::Int(1_782_864_000_000)),
        ];
        self.guardian = self.make(manager, of("related_person"), here, &related).unwrap();
        self.members[manager].sync().await;
        self.patient(here, child, Some(self.guardian)).await;
        for (patient, account) in [(first, Some(self.students[1])), (second, None)] {
            let family = self.make(manager, of("family"), here, &[]).unwrap();
            self.families.push(family);
            let named =
                [("patient", text(patient))].into_iter().chain(account.map(|account| ("account", text(account))));
            for (field, value) in named {
                let fields = [("family", text(family)), (field, value)];
                let member = self.make(manager, of("family_member"), here, &fields).unwrap();
                self.family_members.push(member);
            }
        }
    }

    async fn person(&mut self, organization: usize, roles: &[(Uuid, &str)]) -> usize {
        let email = format!("pessoa{}@tests.example", stage::unique());
        self.people.push(Person { email, organization });
        let at = self.people.len() - 1;
        let mut code = String::new();
        for (clinic, role) in roles {
            code = self.give(at, *clinic, role, None).await;
        }
        self.enrol(at, &code).await
    }

    /// Somebody who is a patient, or their guardian by that record.
    async fn patient(&mut self, clinic: Uuid, patient: Uuid, related_person: Option<Uuid>) {
        let email = format!("pessoa{}@tests.example", stage::unique());
        self.people.push(Person { email: email.clone(), organization: 0 });
        let at = self.people.len() - 1;
        let code = match related_person {
            None => self.give(at, clinic, "patient", Some(patient)).await,
            Some(related_person) => {
                let arguments = json!({
                    "organization": self.organizations[0].organization, "clinic": clinic, "patient": patient,
                    "related_person": related_person, "name": "Pessoa", "email": email,
                });
                let invited: Json = self.organizations[0].console.command("guardian_invite", arguments).await.unwrap();
                invited["code"].as_str().unwrap().to_owned()
            }
        };
        self.enrol(at, &code).await;
    }

    /// Gives a role, and the code for a device that comes with it.
    pub(super) async fn give(&self, person: usize, clinic: Uuid, role: &str, patient: Option<Uuid>) -> String {
        let person = &self.people[person];
        let console = &self.organizations[person.organization];
        let arguments = json!({
            "organization": console.organization, "clinic": clinic, "role": role, "name": "Pessoa",
            "email": person.email, "patient": patient,
        });
        let invited: Json = console.console.command("member_invite", arguments).await.unwrap();
        invited["code"].as_str().unwrap().to_owned()
    }

    async fn enrol(&mut self, person: usize, code: &str) -> usize {
        let number = u8::try_from(person).unwrap();
        let joined = Joined::enrol(&self.url, code, [number + 1; 32]).await;
        if !joined.approved {
            let console = &self.organizations[self.people[person].organization];
            let arguments = json!({ "organization": console.organization, "device": joined.id });
            let _: Json = console.console.command("device_approve", arguments).await.unwrap();
        }
        self.members.push(Member::new(joined.open().await, [number + 101; 32]));
        self.members.len() - 1
    }
}
