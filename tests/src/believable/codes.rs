//! Codes with right check digits, telephones and addresses, all recognisable as invented.

use umbu_catalog::{Kind, codes};
use umbu_domain::nutrition::search::fold;
use umbu_domain::random::Random;

/// Area codes in use, of every region.
const AREAS: [u8; 24] =
    [11, 19, 21, 27, 31, 34, 41, 47, 48, 51, 61, 62, 65, 67, 71, 75, 79, 81, 82, 83, 84, 85, 91, 92];

/// Nine digits that begin with 9999, and the two that follow from them.
pub(super) fn cpf(random: &mut Random) -> String {
    let stem = format!("9999{:05}", random.between(0, 99_999));
    let digits: Vec<u32> = stem.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let [first, second] = codes::cpf_check_digits(&digits);
    format!("{stem}{first}{second}")
}

/// A quarter in the alphanumeric form that is issued since July 2026.
pub(super) fn cnpj(random: &mut Random) -> String {
    const SYMBOLS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let symbols = if random.percent(25) { 36 } else { 10 };
    let root: String = (0..6).map(|_| char::from(*random.pick(&SYMBOLS[..symbols]))).collect();
    completed(&Kind::Cnpj, &format!("99{root}0001"), 2)
}

pub(super) fn cns(random: &mut Random) -> String {
    completed(&Kind::Cns, &format!("7{:012}", random.between(0, 999_999_999_999)), 2)
}

/// GTIN-13 with a Brazilian prefix.
pub(super) fn gtin(random: &mut Random) -> String {
    completed(&Kind::Gtin, &format!("789{:09}", random.between(0, 999_999_999)), 1)
}

/// The stem with the ending that makes its check digits right.
fn completed(kind: &Kind, stem: &str, digits: usize) -> String {
    let endings = (0..10_usize.pow(digits as u32)).map(|ending| format!("{stem}{ending:0digits$}"));
    endings.into_iter().find(|code| codes::is_valid(kind, code)).unwrap_or_else(|| stem.to_owned())
}

/// A mobile number in E.164 whose last eight digits no operator assigns.
pub(super) fn phone(random: &mut Random) -> String {
    format!("+55{}90000{:04}", random.pick(&AREAS), random.between(0, 9_999))
}

pub(super) fn email(random: &mut Random, name: &str) -> String {
    let folded = fold(name);
    let words: Vec<String> = folded
        .split_whitespace()
        .map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect())
        .filter(|word: &String| word.len() > 2)
        .collect();
    let (first, last) = (words.first().map_or("alguem", String::as_str), words.last().map_or("aqui", String::as_str));
    format!("{first}.{last}{}@correio.example", random.between(1, 9_999))
}

pub(super) fn url(random: &mut Random) -> String {
    format!("https://umbuzeiro.example/{}", random.between(1_000, 99_999))
}

/// The address of a file that was never stored.
pub(super) fn blob(random: &mut Random) -> String {
    (0..4).map(|_| format!("{:016x}", random.between(0, i64::MAX))).collect()
}

/// A version 7 id for a part of a list.
pub(super) fn part(random: &mut Random) -> String {
    let [head, tail] = [random.between(0, i64::MAX), random.between(0, i64::MAX)].map(i64::unsigned_abs);
    let head = 0x019b << 48 | (head & 0xffff) << 16 | 0x7000 | head >> 48 & 0x0fff;
    uuid::Uuid::from_u64_pair(head, variant(tail)).to_string()
}

/// The second half of an id, with the two bits of RFC 9562 at its head.
pub(super) fn variant(bits: u64) -> u64 {
    bits & (u64::MAX >> 2) | 1 << 63
}
