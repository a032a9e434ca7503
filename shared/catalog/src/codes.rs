//! Checked codes: their normal form and their check digits.
//!
//! `normalise` strips what people type around a code (dots, dashes, spaces, upper or lower case); `is_valid`
//! judges the normal form, which is the stored form.

use crate::Kind;

/// The stored form of what a person typed, or `None` where the kind has no checked code.
pub fn normalise(kind: &Kind, typed: &str) -> Option<String> {
    let typed = typed.trim();
    Some(match kind {
        Kind::Cpf | Kind::Cns | Kind::Gtin => typed.chars().filter(|c| !matches!(c, '.' | '-' | ' ' | '/')).collect(),
        Kind::Cnpj => {
            typed.chars().filter(|c| !matches!(c, '.' | '-' | ' ' | '/')).map(|c| c.to_ascii_uppercase()).collect()
        }
        Kind::Email => typed.to_lowercase(),
        Kind::Phone => typed.chars().filter(|c| !matches!(c, '(' | ')' | '-' | ' ' | '.')).collect(),
        Kind::Url => typed.to_owned(),
        _ => return None,
    })
}

/// Whether a code in its normal form is well formed and its check digits agree.
pub fn is_valid(kind: &Kind, code: &str) -> bool {
    match kind {
        Kind::Cpf => is_cpf(code),
        Kind::Cnpj => is_cnpj(code),
        Kind::Cns => is_cns(code),
        Kind::Gtin => is_gtin(code),
        Kind::Email => is_email(code),
        Kind::Phone => is_phone(code),
        Kind::Url => is_url(code),
        _ => true,
    }
}

/// Two check digits by weights 10..2 and 11..2 modulo 11 (Receita Federal). Repeated digits pass the sum, yet
/// are never issued.
pub fn is_cpf(code: &str) -> bool {
    let Some(digits) = digits(code, 11) else { return false };
    let all_same = digits.iter().all(|digit| *digit == digits[0]);
    !all_same && cpf_check_digits(&digits[..9]) == [digits[9], digits[10]]
}

/// The two check digits of the nine first digits of a CPF.
pub fn cpf_check_digits(first_nine: &[u32]) -> [u32; 2] {
    let first = check_digit_modulo_11(first_nine.iter().copied().zip((2..=10).rev()));
    let second = check_digit_modulo_11(first_nine.iter().copied().chain([first]).zip((2..=11).rev()));
    [first, second]
}

/// Fourteen characters: twelve digits or capital letters (letters since July 2026, IN RFB 2.229/2024), whose value
/// is their ASCII code minus 48, and two check digits modulo 11.
pub fn is_cnpj(code: &str) -> bool {
    let bytes = code.as_bytes();
    if bytes.len() != 14 || !bytes[..12].iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()) {
        return false;
    }
    if !bytes[12..].iter().all(u8::is_ascii_digit) || bytes.iter().all(|b| *b == bytes[0]) {
        return false;
    }
    let values: Vec<u32> = bytes.iter().map(|b| u32::from(b - b'0')).collect();
    let weights = |length: u32| (0..length).map(move |i| (length - 1 - i) % 8 + 2);
    let first = check_digit_modulo_11(values[..12].iter().copied().zip(weights(12)));
    let second = check_digit_modulo_11(values[..12].iter().copied().chain([first]).zip(weights(13)));
    values[12] == first && values[13] == second
}

/// Fifteen digits beginning with 1, 2, 7, 8 or 9 whose sum by weights 15..1 divides by 11 (Ministério da Saúde).
pub fn is_cns(code: &str) -> bool {
    let Some(digits) = digits(code, 15) else { return false };
    let sum: u32 = digits.iter().zip((1..=15).rev()).map(|(digit, weight)| digit * weight).sum();
    matches!(digits[0], 1 | 2 | 7 | 8 | 9) && sum.is_multiple_of(11)
}

/// GTIN-8, 12, 13 or 14 with the GS1 check digit.
pub fn is_gtin(code: &str) -> bool {
    if !matches!(code.len(), 8 | 12 | 13 | 14) {
        return false;
    }
    let Some(digits) = digits(code, code.len()) else { return false };
    let sum: u32 = digits.iter().rev().enumerate().map(|(i, digit)| if i % 2 == 0 { *digit } else { digit * 3 }).sum();
    sum.is_multiple_of(10)
}

/// E.164: a plus sign and 8 to 15 digits, the first not zero.
pub fn is_phone(code: &str) -> bool {
    let Some(number) = code.strip_prefix('+') else { return false };
    (8..=15).contains(&number.len()) && !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit())
}

/// One `@`, something on both sides, a dot in the domain, no spaces. Whether it exists only a message can tell.
pub fn is_email(code: &str) -> bool {
    let Some((local, domain)) = code.split_once('@') else { return false };
    let domain_ok = domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
    !local.is_empty() && domain_ok && !domain.contains('@') && code.len() <= 254 && !code.contains(char::is_whitespace)
}

/// An absolute http or https address.
pub fn is_url(code: &str) -> bool {
    let rest = code.strip_prefix("https://").or_else(|| code.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty()) && !code.contains(char::is_whitespace)
}

fn digits(code: &str, length: usize) -> Option<Vec<u32>> {
    let digits: Vec<u32> = code.chars().map(|c| c.to_digit(10)).collect::<Option<_>>()?;
    (digits.len() == length).then_some(digits)
}

fn check_digit_modulo_11(weighted: impl Iterator<Item = (u32, u32)>) -> u32 {
    let rest = weighted.map(|(value, weight)| value * weight).sum::<u32>() % 11;
    if rest < 2 { 0 } else { 11 - rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_tell_right_from_wrong() {
        assert!(is_cpf("52998224725") && !is_cpf("52998224724") && !is_cpf("11111111111") && !is_cpf("5299822472"));
        assert!(is_cnpj("11222333000181") && !is_cnpj("11222333000182"));
        assert!(is_cnpj("12ABC34501DE35") && !is_cnpj("12ABC34501DE36"), "the alphanumeric example of the Receita");
        assert!(is_cns("700000000000005") && !is_cns("700000000000006") && !is_cns("300000000000005"));
        assert!(is_gtin("7891000100103") && !is_gtin("7891000100104") && is_gtin("96385074"));
    }

    #[test]
    fn people_type_codes_in_many_ways() {
        assert_eq!(normalise(&Kind::Cpf, " 529.982.247-25").as_deref(), Some("52998224725"));
        assert_eq!(normalise(&Kind::Cnpj, "12.abc.345/01de-35").as_deref(), Some("12ABC34501DE35"));
        assert_eq!(normalise(&Kind::Phone, "+55 (81) 99999-0001").as_deref(), Some("+5581999990001"));
        assert_eq!(normalise(&Kind::Text, "como está"), None);
    }

    #[test]
    fn addresses_need_their_parts() {
        assert!(is_email("jose@exemplo.com.br") && !is_email("jose@exemplo") && !is_email("@exemplo.com"));
        assert!(is_phone("+5581999990001") && !is_phone("81999990001") && !is_phone("+0581999990001"));
        assert!(is_url("https://umbu.exemplo.br") && !is_url("umbu.exemplo.br"));
    }
}
