//! Names of the demo's people: common in Pernambuco, with the accents and lengths that screens must bear.

/// Sex for reference ranges, as `patient.sex` has it.
pub(super) const FEMALE: &str = "female";
pub(super) const MALE: &str = "male";

pub(super) struct Person {
    pub name: &'static str,
    pub social_name: Option<&'static str>,
    pub sex: &'static str,
    /// Year of birth.
    pub born: i32,
}

const fn person(name: &'static str, sex: &'static str, born: i32) -> Person {
    Person { name, social_name: None, sex, born }
}

const fn called(name: &'static str, social_name: &'static str, sex: &'static str, born: i32) -> Person {
    Person { name, social_name: Some(social_name), sex, born }
}

/// The first one carries the phone of the demonstration.
pub(super) static PATIENTS: [Person; 40] = [
    person("Conceição Araújo de Lima", FEMALE, 1984),
    person("João Batista Gonçalves Neto", MALE, 1971),
    person("Maria das Graças Ferreira da Conceição Albuquerque", FEMALE, 1958),
    called("Antônio Carlos Ramos", "Antônia Ramos", MALE, 1996),
    person("Zoraide Cavalcanti Melo", FEMALE, 1966),
    person("José Severino da Silva", MALE, 1962),
    person("Ana Luíza Brandão", FEMALE, 1999),
    person("Kauã Tavares Pessoa", MALE, 2005),
    person("Luíza Helena Queiroz", FEMALE, 1990),
    person("Sebastião Nóbrega", MALE, 1949),
    person("Inácia Guimarães Sá", FEMALE, 1977),
    called("Mariana Duarte Leão", "Murilo Duarte Leão", FEMALE, 1993),
    person("Cícero Romão dos Anjos", MALE, 1980),
    person("Thaís Vilaça Monteiro", FEMALE, 1987),
    person("Érica Fragoso", FEMALE, 1995),
    person("Raimundo Nonato Freire", MALE, 1955),
    person("Tainá Porto Xucuru", FEMALE, 2001),
    person("Otávio Bezerra de Menezes", MALE, 1974),
    person("Lúcia de Fátima Arruda", FEMALE, 1969),
    person("Ítalo Magalhães", MALE, 1998),
    person("Francisca Pires Wanderley", FEMALE, 1961),
    person("Bento Coutinho", MALE, 2010),
    person("Úrsula Maranhão Braga", FEMALE, 1982),
    person("Hélio Tenório", MALE, 1953),
    person("Yasmin Correia d'Ávila", FEMALE, 2003),
    person("Márcio Galvão Pontes", MALE, 1985),
    person("Josefa Alves do Nascimento", FEMALE, 1947),
    person("Caetano Lins Rêgo", MALE, 1992),
    person("Rosângela Teixeira", FEMALE, 1972),
    person("Wellington Falcão de Souza", MALE, 1989),
    person("Dalva Moraes Rocha", FEMALE, 1964),
    person("Davi Lucas Vieira", MALE, 2014),
    person("Íris Montenegro", FEMALE, 1994),
    person("Genival Barbosa Calado", MALE, 1968),
    person("Nadir Paixão", FEMALE, 1956),
    person("Félix Siqueira Uchôa", MALE, 1979),
    person("Socorro Assunção Dantas", FEMALE, 1975),
    called("Paulo Roberto Aragão", "Paula Aragão", MALE, 1988),
    person("Vitória Régia Santana", FEMALE, 2007),
    person("Ubiratan Cordeiro", MALE, 1983),
];

/// Name, profession, council, registration (invented).
pub(super) const PRACTITIONERS: [(&str, &str, &str, &str); 3] = [
    ("Iracema Nunes Pimentel", "nutritionist", "CRN-6", "90001"),
    ("Rafael Muniz de Andrade", "doctor", "CRM-PE", "90002"),
    ("Jussara Barros Leite", "nurse", "COREN-PE", "900003"),
];

pub(super) const CITIES: [&str; 8] = [
    "Recife",
    "Recife",
    "Recife",
    "Olinda",
    "Jaboatão dos Guararapes",
    "Paulista",
    "Camaragibe",
    "São Lourenço da Mata",
];
