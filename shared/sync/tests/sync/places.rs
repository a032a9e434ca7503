use std::collections::BTreeMap;

use serde_json::json;
use umbu_catalog::entities::{meal, patient};
use umbu_catalog::{Kind, Part, Value};
use umbu_sync::{
    Bucket, BucketDigest, Date, DocumentId, Fields, Hash, Hello, Money, PlaceError, PullPage, QuarantineCode, Record,
    ValueError, buckets, decode, encode, root_digest, value_from_json, value_to_json,
};
use uuid::Uuid;

#[test]
fn names_come_back_and_odd_ones_are_refused() {
    for text in [
        "c/01900000-0000-7000-8000-0000000000c1/diary",
        "p/01900000-0000-7000-8000-0000000000c1",
        "o/01900000-0000-7000-8000-0000000000c1/reference",
    ] {
        assert_eq!(text.parse::<Bucket>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "c/01900000-0000-7000-8000-0000000000c1",
        "c/01900000-0000-7000-8000-0000000000c1/secrets",
        "c/01900000-0000-7000-8000-0000000000C1/diary",
        "p/01900000000070008000000000000000c1",
        "p/01900000-0000-7000-8000-0000000000c1/x",
        "o/01900000-0000-7000-8000-0000000000c1/front",
    ] {
        assert_eq!(text.parse::<Bucket>(), Err(PlaceError::Bucket(text.to_owned())));
    }
    let id = "meal/01900000-0000-7000-8000-0000000000c1/main";
    assert_eq!(id.parse::<DocumentId>().unwrap().to_string(), id);
    assert!("meal/01900000-0000-7000-8000-0000000000c1".parse::<DocumentId>().is_err());
    assert!("Meal/01900000-0000-7000-8000-0000000000c1/main".parse::<DocumentId>().is_err());
}

#[test]
fn a_document_without_its_clinic_has_no_place() {
    let place = |clinic, fields: &Fields| {
        buckets(&meal::ENTITY, &meal::ENTITY.facets[0], Uuid::nil(), Uuid::nil(), clinic, fields)
    };
    assert_eq!(place(None, &Fields::new()), Err(PlaceError::ClinicMissing("meal")));
    let wrong = Fields::from([("patient".to_owned(), "Ana".into())]);
    assert_eq!(place(Some(Uuid::nil()), &wrong), Err(PlaceError::AudienceLink("meal", "patient")));
    assert_eq!(place(Some(Uuid::nil()), &Fields::new()).unwrap().personal, None);
}

#[test]
fn typed_reading() {
    let fields = Fields::from([
        ("name".to_owned(), "João".into()),
        ("date_of_birth".to_owned(), "1980-02-29".into()),
        ("interests".to_owned(), Value::Set(["yoga".to_owned()].into())),
    ]);
    let record = Record::new(&fields);
    assert_eq!(record.get(patient::name).as_deref(), Some("João"));
    assert_eq!(record.get(patient::date_of_birth), Some(Date { year: 1980, month: 2, day: 29 }));
    assert_eq!(record.get(patient::interests), Some(["yoga".to_owned()].into()));
    assert_eq!(record.get(patient::cpf), None);
    for wrong in ["1981-02-29", "1980-13-01", "1980-2-29", "1980-02-30", "+980-02-01"] {
        assert!(wrong.parse::<Date>().is_err(), "{wrong}");
    }
    assert_eq!("BRL -12345".parse(), Ok(Money { currency: "BRL".to_owned(), centavos: -12_345 }));
    assert!("R$ 10".parse::<Money>().is_err() && "BRL 1,5".parse::<Money>().is_err());
}

#[test]
fn values_have_one_json_form() {
    let part = Part { id: Uuid::nil().to_string(), fields: BTreeMap::from([("new".to_owned(), 5.into())]) };
    let cases = [
        (Kind::Decimal(2), Value::Int(1050), json!(1050)),
        (Kind::Money, Value::from("BRL 12345"), json!("BRL 12345")),
        (Kind::Flag, Value::Flag(false), json!(false)),
        (Kind::Set(&Kind::Text), Value::Set(["b".to_owned(), "a".to_owned()].into()), json!(["a", "b"])),
        (Kind::Json, Value::from(r#"{"a":[1,null],"b":2}"#), json!({"b": 2, "a": [1, null]})),
        (Kind::List(&[]), Value::List(vec![part]), json!([{"id": Uuid::nil(), "new": 5}])),
    ];
    for (kind, value, json) in cases {
        assert_eq!(value_to_json(&kind, &value), json);
        assert_eq!(value_from_json(&kind, &json), Ok(Some(value)));
        assert_eq!(value_from_json(&kind, &json!(null)), Ok(None));
    }
    assert_eq!(value_from_json(&Kind::Int, &json!(1.5)), Err(ValueError::Shape { expected: "an integer" }));
    assert_eq!(value_from_json(&Kind::List(&[]), &json!([{}])), Err(ValueError::PartId));
}

#[test]
fn digests_do_not_know_order() {
    let hashes: Vec<Hash> = (0..50_u8).map(|byte| Hash([byte.wrapping_mul(37) | 0x80; 32])).collect();
    let (mut forward, mut backward) = (BucketDigest::default(), BucketDigest::default());
    hashes.iter().for_each(|hash| forward.add(hash));
    hashes.iter().rev().for_each(|hash| backward.add(hash));
    assert_eq!((forward, forward.count), (backward, 50));
    hashes.iter().for_each(|hash| forward.subtract(hash));
    assert_eq!(forward, BucketDigest::default());
    let one = (Bucket::Patient(Uuid::from_u128(1)), backward);
    let empty = (Bucket::Patient(Uuid::from_u128(2)), BucketDigest::default());
    assert_eq!(root_digest(&[one, empty]), root_digest(&[one]));
    assert_ne!(root_digest(&[one]), root_digest(&[]));
}

#[test]
fn messages_have_a_version_and_stay_small() {
    let hello = Hello { catalogue_version: 1, epoch: Some(Uuid::nil()), root_digest: [9; 32] };
    let bytes = encode(&hello);
    assert!(bytes.len() <= 60, "{}", bytes.len());
    assert_eq!(decode(&bytes), Ok(hello));
    assert!(decode::<Hello>(&[&bytes[..], &[0]].concat()).is_err());
    assert!(decode::<Hello>(&[&[2], &bytes[1..]].concat()).is_err());
    for code in QuarantineCode::ALL {
        assert_eq!(QuarantineCode::parse(code.name()), Some(code));
    }
    let empty = PullPage { items: vec![], cursors: vec![], more: false, digests: vec![] };
    assert_eq!(PullPage::decode(&empty.encode()), Ok(empty));
}
