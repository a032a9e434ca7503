use super::*;
use crate::nutrition::foods::starter_pack;

fn index() -> FoodIndex {
    FoodIndex::new(
        starter_pack().foods.iter().map(|food| (food.id, vec![food.name_pt.as_str(), food.name_en.as_str()])),
    )
}

fn names(index: &FoodIndex, query: &str, history: &HashMap<Uuid, u32>) -> Vec<&'static str> {
    let pack = starter_pack();
    index.search(query, history, 8).iter().map(|found| pack.food(found.food).unwrap().name_pt.as_str()).collect()
}

#[test]
fn what_people_type_finds_what_they_mean() {
    let index = index();
    let none = HashMap::new();
    let cases = [
        ("arroz branco", "Arroz branco cozido"),
        ("ARRÓZ", "Arroz branco cozido"),
        ("feijao preto", "Feijão-preto cozido"),
        ("feijões", "Feijão-carioca cozido"),
        ("pao frances", "Pão francês"),
        ("pães de queijo", "Pão de queijo assado"),
        ("pao d queijo", "Pão de queijo assado"),
        ("cuscus", "Cuscuz paulista"),
        ("tapica", "Tapioca com manteiga"),
        ("macarrao a bolonhesa", "Macarrão à bolonhesa"),
        ("mandioca coz", "Mandioca (aipim, macaxeira) cozida"),
        ("macaxeira", "Mandioca (aipim, macaxeira) cozida"),
        ("bannana prata", "Banana-prata"),
        ("brigadero", ""),
        ("white rice", "Arroz branco cozido"),
        ("umbu", "Umbu"),
        ("iogurte natural", "Iogurte natural integral"),
        ("acai", "Açaí, polpa congelada sem açúcar"),
    ];
    for (query, expected) in cases {
        let found = names(&index, query, &none);
        if expected.is_empty() {
            assert!(found.is_empty(), "{query}: {found:?}");
        } else {
            assert!(found.iter().take(3).any(|name| *name == expected), "{query}: {found:?}");
        }
    }
}

#[test]
fn far_fetched_matches_stay_away_when_there_are_good_ones() {
    let found = names(&index(), "acai", &HashMap::new());
    assert!(found.iter().all(|name| name.starts_with("Açaí")), "{found:?}");
}

#[test]
fn nothing_typed_finds_nothing() {
    let index = index();
    for query in ["", "   ", "!?"] {
        assert!(index.search(query, &HashMap::new(), 8).is_empty());
    }
    assert_eq!(index.len(), 484);
    assert!(!index.is_empty());
}

#[test]
fn a_word_no_food_has_does_not_hide_the_others() {
    let found = names(&index(), "arroz qwertyuiop", &HashMap::new());
    assert!(found[0].starts_with("Arroz"), "{found:?}");
}

#[test]
fn own_habits_come_first_where_they_match() {
    let index = index();
    let brown = starter_pack().food_by_code("taco-1").unwrap().id;
    let history = HashMap::from([(brown, 3)]);
    assert_eq!(names(&index, "arroz", &history)[0], "Arroz integral cozido");
    // A habit that the query does not mean stays away from the top.
    assert_ne!(names(&index, "feijao", &history)[0], "Arroz integral cozido");
}

#[test]
fn the_same_query_gives_the_same_order() {
    let (first, second) = (index(), index());
    for query in ["queijo", "suco", "carne cozida", "leite"] {
        assert_eq!(first.search(query, &HashMap::new(), 20), second.search(query, &HashMap::new(), 20), "{query}");
    }
}

#[test]
fn folding_survives_decomposed_text() {
    assert_eq!(fold("Açaí"), "acai");
    assert_eq!(fold("Ac\u{327}ai\u{301}"), "acai");
    assert_eq!(fold("PÊSSEGO à moda"), "pessego a moda");
}
