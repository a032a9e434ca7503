//! Short Portuguese texts that fit a field's name, for fields of which nothing more is known.

use umbu_catalog::{Entity, Field};
use umbu_domain::random::Random;

use super::people;

/// Entities whose `name` is a person's.
const PEOPLE: [&str; 9] = [
    "account",
    "contact",
    "family_member",
    "invite",
    "membership",
    "patient",
    "practitioner",
    "related_person",
    "simulated_patient",
];

const FOODS: [&str; 8] = [
    "Arroz branco cozido",
    "Feijão-carioca cozido",
    "Maçã",
    "Pão francês",
    "Cuscuz de milho",
    "Ovo de galinha cozido",
    "Tapioca",
    "Umbu",
];
const MEASURES: [&str; 5] = ["unidade média", "colher de sopa", "concha", "xícara", "fatia"];
const ORGANISATIONS: [&str; 6] = [
    "Laboratório Capibaribe",
    "Saúde Agreste",
    "Universidade do Sertão",
    "Farmácia da Praça",
    "Distribuidora Mandacaru",
    "Instituto Umbuzeiro",
];
const SOURCES: [&str; 5] =
    ["Indicação de amiga", "Instagram", "Pesquisa na internet", "Plano de saúde", "Campanha da escola"];
const UNITS: [&str; 6] = ["mg/dL", "g", "mL", "kcal", "%", "U/L"];
const QUALITIES: [&str; 8] = [
    "da manhã",
    "de retorno",
    "básico",
    "de acompanhamento",
    "do trimestre",
    "para iniciantes",
    "da equipe",
    "com ênfase em fibras",
];
const TITLES: [&str; 4] = ["Assunto da semana", "Combinado com a equipe", "Pontos a rever", "Próximos passos"];
const REASONS: [&str; 7] = [
    "Retorno",
    "Primeira consulta",
    "Dor de cabeça à tarde",
    "Pediu para remarcar",
    "Mudança de horário no trabalho",
    "Resultado fora da referência",
    "Preferência da pessoa",
];
const QUESTIONS: [&str; 4] = [
    "Como foi a sua semana?",
    "Quantos copos de água bebeu ontem?",
    "Teve dificuldade com o jantar?",
    "O que gostaria de mudar primeiro?",
];
const NOTES: [&str; 10] = [
    "Relata melhora da disposição desde o ajuste do café da manhã.",
    "Prefere cuscuz a pão.",
    "Sem queixas hoje.",
    "Pediu receitas com feijão-verde.",
    "Levou marmita três vezes na semana.",
    "Intestino regular, sono ainda curto.",
    "Combinado: caminhar 30 minutos, quatro vezes por semana.",
    "Trouxe exames de outro laboratório.",
    "Atenção à lactose: relata desconforto após o leite.",
    "Conversamos sobre fome e vontade de comer.",
];

/// Words in the names of fields that hold a person's name, and of those that hold some number.
const PERSONAL: [&str; 5] = ["display", "author", "customer", "payer", "counterparty"];
const NUMBERED: [&str; 9] = ["code", "number", "key", "reference", "id", "sku", "sha256", "hash", "version"];

/// Texts by a word of the field's name, the first that fits.
const BY_WORD: [(&[&str], &[&str]); 8] = [
    (&["source", "origin"], &SOURCES),
    (&["company", "laboratory", "institution", "plan", "bank", "provider", "supplier", "partner"], &ORGANISATIONS),
    (&["food", "brand", "substance"], &FOODS),
    (&["measure"], &MEASURES),
    (&["unit"], &UNITS),
    (&["title", "subject", "label", "topic", "objective"], &TITLES),
    (&["reason", "complaint", "trigger"], &REASONS),
    (&["question", "wording"], &QUESTIONS),
];

/// A text for the field, not yet cut to its bound. `number` is the record's own.
pub(super) fn text(random: &mut Random, entity: &Entity, field: &Field, number: usize) -> String {
    let name = field.name;
    match name {
        "name" if PEOPLE.contains(&entity.name) => return people::name(random, number),
        "name" => return format!("{} {}", entity.label.pt, random.pick(&QUALITIES)),
        _ => {}
    }
    let has = |words: &[&str]| name.split('_').any(|word| words.contains(&word));
    if has(&PERSONAL) {
        return people::name(random, number);
    }
    if has(&NUMBERED) {
        return format!("{:08}", random.between(0, 99_999_999));
    }
    let list = BY_WORD.iter().find(|(words, _)| has(words)).map_or(NOTES.as_slice(), |(_, list)| list);
    (*random.pick(list)).to_owned()
}

/// One to four sentences.
pub(super) fn prose(random: &mut Random) -> String {
    let sentences: Vec<&str> = (0..random.between(1, 4)).map(|_| *random.pick(&NOTES)).collect();
    sentences.join(" ")
}

/// Whether a text says nothing of the record that it stands for.
#[cfg(test)]
pub(super) fn is_filler(entity: &Entity, text: &str) -> bool {
    let anything = NOTES.iter().chain(&TITLES).any(|filler| *filler == text);
    let some = |quality: &&str| text == format!("{} {quality}", entity.label.pt);
    anything || QUALITIES.iter().any(some)
}
