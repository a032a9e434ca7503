//! Typed reading: `record.get(patient::date_of_birth)` gives an `Option<Date>`.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use umbu_catalog::{Key, Part, Value, kind};
use uuid::Uuid;

use crate::Fields;

/// What Rust type a kind of field reads as.
pub trait KindValue {
    type Out;
    /// `None` where the stored value does not have this kind's shape.
    fn read(value: &Value) -> Option<Self::Out>;
}

/// The fields of one record, read through typed keys.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    fields: &'a Fields,
}

impl<'a> Record<'a> {
    pub fn new(fields: &'a Fields) -> Record<'a> {
        Record { fields }
    }

    pub fn get<K: KindValue>(&self, key: Key<K>) -> Option<K::Out> {
        K::read(self.fields.get(key.field)?)
    }
}

/// A calendar date, without time or zone. Month 1–12, day 1–31.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    /// ISO 4217, such as `BRL`.
    pub currency: String,
    /// Hundredths of the currency.
    pub centavos: i64,
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not in the stored form")]
pub struct ParseError;

impl FromStr for Date {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let bytes = text.as_bytes();
        let well_formed = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !well_formed {
            return Err(ParseError);
        }
        let year: u16 = text[..4].parse().map_err(|_| ParseError)?;
        let month: u8 = text[5..7].parse().map_err(|_| ParseError)?;
        let day: u8 = text[8..].parse().map_err(|_| ParseError)?;
        if !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return Err(ParseError);
        }
        Ok(Date { year, month, day })
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Money {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (currency, centavos) = text.split_once(' ').ok_or(ParseError)?;
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(ParseError);
        }
        let centavos = centavos.parse().map_err(|_| ParseError)?;
        Ok(Money { currency: currency.to_owned(), centavos })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.currency, self.centavos)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Value::Text(date.to_string())
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Value::Text(money.to_string())
    }
}

macro_rules! read_as {
    ($out:ty, $read:expr; $($kind:ident)*) => {
        $(impl KindValue for kind::$kind {
            type Out = $out;
            fn read(value: &Value) -> Option<$out> {
                $read(value)
            }
        })*
    };
}

fn text(value: &Value) -> Option<String> {
    value.as_text().map(str::to_owned)
}

fn parsed<T: FromStr>(value: &Value) -> Option<T> {
    value.as_text()?.parse().ok()
}

fn json(value: &Value) -> Option<serde_json::Value> {
    serde_json::from_str(value.as_text()?).ok()
}

fn flag(value: &Value) -> Option<bool> {
    if let Value::Flag(flag) = value { Some(*flag) } else { None }
}

fn set(value: &Value) -> Option<BTreeSet<String>> {
    if let Value::Set(members) = value { Some(members.clone()) } else { None }
}

fn list(value: &Value) -> Option<Vec<Part>> {
    if let Value::List(parts) = value { Some(parts.clone()) } else { None }
}

read_as!(String, text; text prose choice time_of_day blob cpf cnpj cns email phone url gtin);
read_as!(i64, Value::as_int; int decimal instant minutes);
read_as!(bool, flag; flag);
read_as!(Date, parsed; date);
read_as!(Money, parsed; money);
read_as!(Uuid, parsed; link);
read_as!(BTreeSet<String>, set; set);
read_as!(Vec<Part>, list; list);
read_as!(serde_json::Value, json; json);
