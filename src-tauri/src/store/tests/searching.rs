use super::*;

fn names(desk: &Desk, query: &str) -> Vec<String> {
    let found = desk.search(query, &["patient"], 10).unwrap();
    let mut names: Vec<String> = found
        .iter()
        .map(|found| desk.field(&patient::ENTITY, found.id, "name").unwrap().as_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn people_are_found_as_one_types() {
    let desk = Desk::new();
    desk.patient("João da Conceição");
    desk.patient("Joana d'Ávila");
    desk.put(&patient::ENTITY, None, json!({ "name": "Maria José", "social_name": "Zé", "cpf": "52998224725", "phone": "+5581987654321", "email": "maria@example.org" })).unwrap();

    assert_eq!(names(&desk, "joao"), ["João da Conceição"]);
    assert_eq!(names(&desk, "CONCEICAO joão"), ["João da Conceição"]);
    assert_eq!(names(&desk, "jo"), ["Joana d'Ávila", "João da Conceição", "Maria José"], "every beginning of a word");
    assert_eq!(names(&desk, "avila"), ["Joana d'Ávila"]);
    assert_eq!(names(&desk, "529.982.247-25"), ["Maria José"]);
    for phone in ["+55 81 98765-4321", "(81) 98765", "98765-4321"] {
        assert_eq!(names(&desk, phone), ["Maria José"], "{phone}");
    }
    assert_eq!(names(&desk, "zé"), ["Maria José"]);
    assert_eq!(names(&desk, "maria@example"), ["Maria José"]);
    assert!(
        names(&desk, "pedro").is_empty() && names(&desk, "  ").is_empty() && names(&desk, "\"*' ( NEAR").is_empty()
    );
}

#[test]
fn a_slip_of_the_finger_still_finds_and_a_slip_in_a_number_does_not() {
    let desk = Desk::new();
    desk.patient("João da Conceição");
    desk.put(&patient::ENTITY, None, json!({ "name": "Ana", "cpf": "52998224725" })).unwrap();
    assert_eq!(names(&desk, "concecao"), ["João da Conceição"]);
    assert_eq!(names(&desk, "joao conceicoa"), ["João da Conceição"]);
    assert!(names(&desk, "52998224726").is_empty());
}

#[test]
fn the_index_follows_every_change() {
    let desk = Desk::new();
    let id = desk.patient("Ana");
    desk.put(&patient::ENTITY, Some(id), json!({ "name": "Beatriz" })).unwrap();
    assert!(names(&desk, "ana").is_empty());
    assert_eq!(names(&desk, "beatriz"), ["Beatriz"]);
    assert_eq!(desk.search("arroz integral", &["food"], 3).unwrap().len(), 2, "foods of the table are indexed too");
}
