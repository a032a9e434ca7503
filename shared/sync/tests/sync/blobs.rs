use umbu_catalog::Compartment;
use umbu_sync::{BLOB_CHUNK_BYTES, BlobError, BlobOwner, Bucket, Buckets, blob_address, decrypt_blob, encrypt_blob};
use uuid::Uuid;

const KEY: [u8; 32] = [5; 32];

fn plain(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at % 251) as u8).collect()
}

#[test]
fn files_of_every_length_come_back() {
    for length in [0, 1, BLOB_CHUNK_BYTES - 1, BLOB_CHUNK_BYTES, BLOB_CHUNK_BYTES + 1, 3 * BLOB_CHUNK_BYTES + 7] {
        let encrypted = encrypt_blob(&KEY, b"", &plain(length));
        assert_eq!(encrypted.len(), 20 + length + 16 * length.div_ceil(BLOB_CHUNK_BYTES).max(1));
        assert_eq!(decrypt_blob(&KEY, &encrypted), Ok(plain(length)));
    }
}

#[test]
fn equal_files_of_one_owner_are_one_and_others_are_not() {
    let address = |key, seed: &[u8]| blob_address(&encrypt_blob(&key, seed, &plain(100)));
    assert_eq!(address(KEY, b""), address(KEY, b""));
    assert_ne!(address(KEY, b""), address([6; 32], b""));
    assert_ne!(address(KEY, b""), address(KEY, b"other"));
    assert_eq!(address(KEY, b"").len(), 64);
}

#[test]
fn nothing_can_be_altered_cut_or_reordered() {
    let encrypted = encrypt_blob(&KEY, b"", &plain(2 * BLOB_CHUNK_BYTES + 10));
    for at in [0, 1, 19, 20, 21, BLOB_CHUNK_BYTES + 36, encrypted.len() - 1] {
        let mut altered = encrypted.clone();
        altered[at] ^= 1;
        assert!(decrypt_blob(&KEY, &altered).is_err(), "byte {at}");
    }
    let chunk = BLOB_CHUNK_BYTES + 16;
    assert_eq!(decrypt_blob(&KEY, &encrypted[..20 + chunk]), Err(BlobError::Authentication), "cut at a chunk");
    let mut swapped = encrypted.clone();
    swapped[20..20 + 2 * chunk].rotate_left(chunk);
    assert_eq!(decrypt_blob(&KEY, &swapped), Err(BlobError::Authentication));
    assert_eq!(decrypt_blob(&[6; 32], &encrypted), Err(BlobError::Authentication));
    assert_eq!(decrypt_blob(&KEY, &encrypted[..30]), Err(BlobError::Malformed));
}

#[test]
fn an_owner_is_the_audience_else_the_home_with_the_patient() {
    let (clinic, ana) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let home = Bucket::Clinic { clinic, compartment: Compartment::Care };
    let at = |personal| Buckets { home, personal };
    let named = |personal, patient| BlobOwner::of(&at(personal), patient).to_string();
    assert_eq!(named(Some(Bucket::Patient(ana)), Some(ana)), format!("p/{ana}"));
    assert_eq!(named(None, Some(ana)), format!("c/{clinic}/care/{ana}"));
    assert_eq!(named(None, None), format!("c/{clinic}/care"));
    assert_eq!(named(Some(Bucket::Everyone(clinic)), None), format!("o/{clinic}/everyone"));

    for text in [format!("p/{ana}"), format!("c/{clinic}/care"), format!("c/{clinic}/care/{ana}"), format!("f/{ana}")] {
        let owner: BlobOwner = text.parse().unwrap();
        assert_eq!(owner.to_string(), text);
    }
    assert_eq!(format!("c/{clinic}/care/{ana}").parse::<BlobOwner>().unwrap().bucket(), home);
    for text in [format!("p/{ana}/{ana}"), format!("c/{clinic}/nothing"), ana.to_string(), String::new()] {
        assert!(text.parse::<BlobOwner>().is_err(), "{text}");
    }
}
