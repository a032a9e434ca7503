//! Files in and out, on a real replica.

use serde_json::{Value, json};
use umbu_catalog::entities::{patient, related_person, service, service_category};
use umbu_commands::CommandError;
use umbu_commands::types::*;

use super::super::logging::object;
use super::super::records;
use super::super::tests::{Desk, desk, desk_of};
use super::{export, import, preview};

fn all() -> RecordQuery {
    RecordQuery { search: String::new(), filters: Vec::new(), sort: None }
}

fn services(desk: &Desk) -> Vec<RecordView> {
    let sorted = RecordQuery { sort: Some(RecordSort { field: "name".into(), descending: false }), ..all() };
    records::query(&desk.replica, service::NAME, &sorted, 500, 0).unwrap().records
}

fn with_category() -> Desk {
    let desk = desk_of("owner");
    let fields = object(json!({ "name": "Nutrição" }));
    records::save(&desk.replica, service_category::NAME, None, None, &fields).unwrap();
    desk
}

fn guess(desk: &Desk, entity: &str, file: &[u8]) -> ImportPreview {
    preview(&desk.replica, entity, file, None).unwrap()
}

fn take(desk: &Desk, entity: &str, file: &[u8]) -> Result<Saved, CommandError> {
    let mapping: Vec<_> = guess(desk, entity, file).columns.into_iter().map(|column| column.field).collect();
    import(&desk.replica, entity, None, file, &mapping)
}

fn problems(row: &ImportRow) -> Vec<String> {
    row.problems.iter().map(|problem| format!("{}={}", problem.field, problem.rule)).collect()
}

#[test]
fn one_bad_row_and_nothing_is_imported() {
    let desk = with_category();
    let file =
        "Nome;Duração;Preço;Categoria;Ativo\nConsulta;50;R$ 1.250,50;nutricao;sim\nRetorno;;abc;Nutrição;talvez\n";
    let found = guess(&desk, service::NAME, file.as_bytes());
    let fields: Vec<_> = found.columns.iter().map(|column| column.field.as_deref().unwrap()).collect();
    assert_eq!(fields, ["name", "duration", "price", "category", "active"]);
    assert_eq!((found.total, found.wrong), (2, 1));
    assert_eq!(problems(&found.rows[0]), Vec::<String>::new());
    assert_eq!((found.rows[1].line, problems(&found.rows[1])), (3, vec!["price=form".into(), "active=form".into()]));

    let error = take(&desk, service::NAME, file.as_bytes()).unwrap_err();
    assert_eq!((error.code.as_str(), error.details["rows"].as_str()), ("import-wrong-rows", "1"));
    assert!(services(&desk).is_empty(), "nothing is half imported");

    let mended = file.replace("abc", "80").replace("talvez", "não");
    let saved = take(&desk, service::NAME, mended.as_bytes()).unwrap();
    let imported = services(&desk);
    assert_eq!(imported.len(), 2);
    assert_eq!(imported[0].fields["price"], "BRL 125050");
    assert_eq!(imported[1].fields["duration"], 50, "what the file leaves out starts as the catalogue says");
    assert_eq!(imported[1].fields["active"], false);
    desk.replica.undo(saved.undo.unwrap()).unwrap();
    assert!(services(&desk).is_empty(), "one undo takes all rows back");
}

#[test]
fn files_of_every_make_are_read() {
    let latin = b"Nome,Dura\xe7\xe3o,Pre\xe7o\n\"Consulta, longa\",50,\"1,250.50\"\n".as_slice();
    let marked = "\u{feff}name\tduration\tprice\r\nConsulta, longa\t50\t1250,5\r\n".as_bytes();
    let array = br#"[{ "name": "Consulta, longa", "duration": 50, "price": "BRL 125050" }]"#.as_slice();
    let lines =
        b"{\"name\": \"Consulta, longa\"}\n{\"duration\": 40, \"name\": \"Outra\", \"price\": \"12.5\"}\n".as_slice();
    for file in [latin, marked, array] {
        let desk = desk_of("owner");
        take(&desk, service::NAME, file).unwrap();
        let record = &services(&desk)[0].fields;
        assert_eq!((&record["name"], &record["price"]), (&json!("Consulta, longa"), &json!("BRL 125050")));
    }
    let desk = desk_of("owner");
    take(&desk, service::NAME, lines).unwrap();
    assert_eq!(services(&desk)[1].fields["price"], "BRL 1250");
}

#[test]
fn every_kind_says_what_it_does_not_understand() {
    let desk = desk_of("owner");
    let row = |entity: &str, fields: Value| {
        let found = preview(&desk.replica, entity, json!([fields]).to_string().as_bytes(), None).unwrap();
        problems(&found.rows[0]).join(" ")
    };
    let patient = |fields: Value| row(patient::NAME, fields);
    assert_eq!(patient(json!({ "name": "Ana", "cpf": "529.982.247-25", "date_of_birth": "3/2/1990" })), "");
    assert_eq!(patient(json!({ "name": "Ana", "cpf": "52998224724" })), "cpf=check-digit");
    assert_eq!(patient(json!({ "name": "Ana", "date_of_birth": "31/02/1990" })), "date_of_birth=form");
    assert_eq!(patient(json!({ "name": "Ana", "phone": "(87) 99999-1234" })), "");
    assert_eq!(patient(json!({ "name": "a".repeat(121) })), "name=too-long");
    assert_eq!(patient(json!({ "cpf": "52998224725" })), "name=required");
    let service = |fields: Value| row(service::NAME, fields);
    assert_eq!(service(json!({ "name": "A", "duration": 9999 })), "duration=out-of-range");
    assert_eq!(service(json!({ "name": "A", "modalities": "Vídeo | in_person" })), "");
    assert_eq!(service(json!({ "name": "A", "modalities": "Telepatia" })), "modalities=choice");
    assert_eq!(service(json!({ "name": "A", "category": "Nenhuma" })), "category=link-unknown");
    for _ in 0..2 {
        let twin = object(json!({ "name": "Igual" }));
        records::save(&desk.replica, service_category::NAME, None, None, &twin).unwrap();
    }
    assert_eq!(service(json!({ "name": "A", "category": "igual" })), "category=link-ambiguous");
}

#[test]
fn only_what_a_role_writes_can_be_filled() {
    let desk = desk();
    let refused = preview(&desk.replica, service::NAME, b"Nome\nConsulta\n", None).err().map(|error| error.code);
    assert_eq!(refused.as_deref(), Some("not-allowed"), "care reads services, and does not write them");
    let mapping = |field: &str| vec![Some(field.to_owned()), Some("name".to_owned())];
    let file = b"CPF;Nome\n52998224725;Ana\n";
    let reception = desk_of("reception");
    let code =
        |field: &str| import(&reception.replica, patient::NAME, None, file, &mapping(field)).err().map(|e| e.code);
    assert_eq!(code("emergency_notes").as_deref(), Some("unknown-field"), "the clinical facet is not reception's");
    assert_eq!(code("name").as_deref(), Some("import-field-twice"));
    assert_eq!(code("cpf"), None);
}

#[test]
fn files_that_are_none_are_refused() {
    let desk = desk_of("owner");
    let code = |file: &[u8]| preview(&desk.replica, service::NAME, file, None).err().map(|error| error.code);
    assert_eq!(code(b"").as_deref(), Some("import-empty"));
    assert_eq!(code(b"Nome;Dura\n").as_deref(), Some("import-empty"));
    assert_eq!(code(b"[1, 2]").as_deref(), Some("import-unreadable"));
    assert_eq!(code(b"[{ \"name\": ").as_deref(), Some("import-unreadable"));
    assert_eq!(code(";".repeat(600).as_bytes()).as_deref(), Some("import-unreadable"));
    let wide: Vec<String> = (0..600).map(|at| format!("\"{at}\": 1")).collect();
    assert_eq!(code(format!("{{{}}}", wide.join(",")).as_bytes()).as_deref(), Some("import-unreadable"));
    assert_eq!(code("Nome\nA\n".repeat(2_600).as_bytes()).as_deref(), Some("import-too-long"));
}

#[test]
fn instants_go_out_by_the_clinics_clocks_and_come_back_in_two_ways() {
    let desk = desk_of("owner");
    let columns = ["name".to_owned(), "proof_checked_at".to_owned(), "patient".to_owned()];
    let person = object(json!({ "name": "Ana" }));
    let patient = records::save(&desk.replica, patient::NAME, None, None, &person).unwrap().id;
    let relation = |at: &str| {
        let file = json!([{ "patient": patient, "name": "Rita", "relationship": "mother", "proof_checked_at": at }]);
        let saved = take(&desk, related_person::NAME, file.to_string().as_bytes()).unwrap();
        records::get(&desk.replica, related_person::NAME, saved.id).unwrap().fields["proof_checked_at"].clone()
    };
    assert_eq!(relation("2026-11-21T12:30:00Z"), 1_795_264_200_000_i64);
    assert_eq!(relation("21/11/2026 09:30"), 1_795_264_200_000_i64);
    let csv = export(&desk.replica, related_person::NAME, &all(), ExportFormat::Csv, &columns, "en").unwrap();
    assert_eq!(csv.matches("2026-11-21T09:30:00-03:00").count(), 2, "{csv}");
}

#[test]
fn a_list_goes_out_and_comes_back() {
    let desk = with_category();
    let file = "Nome;Duração;Preço;Categoria;Modalidades;Efeitos adversos possíveis\n=1+1;50;1.250,50;Nutrição;Vídeo|Telefone;Sono\n";
    take(&desk, service::NAME, file.as_bytes()).unwrap();
    let columns = ["name", "duration", "price", "category", "modalities", "active"].map(str::to_owned);
    let out = |format, language| export(&desk.replica, service::NAME, &all(), format, &columns, language).unwrap();
    let csv = out(ExportFormat::Csv, "pt-BR");
    assert_eq!(
        csv,
        "\u{feff}Nome;Duração;Preço;Categoria;Modalidades;Ativo\n'=1+1;50;1250,50;Nutrição;Telefone | Vídeo;sim\n"
    );
    assert!(out(ExportFormat::Csv, "en").contains("Phone | Video;yes"));
    let whole = out(ExportFormat::Json, "en");

    let before = services(&desk).remove(0).fields;
    for again in [csv, out(ExportFormat::Csv, "en")] {
        let saved = take(&desk, service::NAME, again.as_bytes()).unwrap();
        let mut copy = records::get(&desk.replica, service::NAME, saved.id).unwrap().fields;
        copy.insert("side_effects".into(), before["side_effects"].clone());
        assert_eq!(copy, before);
    }
    let saved = take(&desk, service::NAME, whole.as_bytes()).unwrap();
    assert_eq!(records::get(&desk.replica, service::NAME, saved.id).unwrap().fields, before);
}
