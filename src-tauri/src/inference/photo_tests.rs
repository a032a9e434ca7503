use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ImageEncoder, Rgb, Rgba, RgbaImage};

use super::*;

const CANARY: &[u8] = b"CANARY-7.9519S-39.1836W";

/// A TIFF block with an orientation and, as camera model, the canary.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend([0x10, 0x01, 2, 0, CANARY.len() as u8, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0; 4]);
    tiff.extend(CANARY);
    tiff
}

/// Red left, blue right, the top right corner white: no turn or mirroring gives the same picture.
fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, _) => Rgb([220, 30, 30]),
        (false, true) => Rgb([250, 250, 250]),
        (false, false) => Rgb([30, 30, 220]),
    })
}

fn write(picture: &RgbImage, mut encoder: impl ImageEncoder, orientation: u8) {
    encoder.set_exif_metadata(exif(orientation)).expect("the format holds EXIF");
    encoder.set_icc_profile(CANARY.to_vec()).expect("the format holds a profile");
    encoder.write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8).expect("it encodes");
}

fn jpeg(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(picture, JpegEncoder::new_with_quality(&mut bytes, 90), orientation);
    // An XMP packet and a comment, as phones write them.
    let mut marked = bytes[..2].to_vec();
    for (marker, head) in [(0xE1, &b"http://ns.adobe.com/xap/1.0/\0"[..]), (0xFE, b"")] {
        marked.extend([0xFF, marker, 0, (2 + head.len() + CANARY.len()) as u8]);
        marked.extend([head, CANARY].concat());
    }
    marked.extend(&bytes[2..]);
    marked
}

fn png(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(picture, PngEncoder::new(&mut bytes), orientation);
    bytes
}

fn webp(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(picture, WebPEncoder::new_lossless(&mut bytes), orientation);
    bytes
}

type Encode = fn(&RgbImage, u8) -> Vec<u8>;
const FORMATS: [(&str, Encode); 3] = [("JPEG", jpeg), ("PNG", png), ("WebP", webp)];

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn reopened(jpeg: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).expect("it is a JPEG").into_rgb8()
}

#[test]
fn nothing_but_pixels_is_kept() {
    for (name, encode) in FORMATS {
        let original = encode(&scene(64, 48), 1);
        // PNG compresses its profile: the EXIF block still shows the canary.
        assert!(contains(&original, CANARY), "the {name} carries metadata");
        let prepared = prepare(&original).expect("a sound photo");
        for kept in [&prepared.photo, &prepared.thumbnail] {
            for trace in [CANARY, b"Exif", b"ICC_PROFILE", b"ns.adobe.com", b"\xFF\xE1", b"\xFF\xE2"] {
                assert!(!contains(kept, trace), "{name} left {trace:?}");
            }
            let reader = exif::Reader::new().read_from_container(&mut Cursor::new(kept));
            assert!(reader.is_err(), "{name} left EXIF");
        }
    }
}

/// Where each corner of [`scene`] is after turning upright, for the eight orientations of EXIF 2.32, tag 0x0112.
#[test]
fn photos_are_turned_upright() {
    // The white corner of the original is at the top right; red is opposite both other corners.
    let white_at = [(1, 0), (0, 0), (0, 1), (1, 1), (0, 1), (1, 1), (1, 0), (0, 0)];
    for (name, encode) in FORMATS {
        for (index, (column, row)) in white_at.into_iter().enumerate() {
            let orientation = index as u8 + 1;
            let prepared = prepare(&encode(&scene(64, 48), orientation)).expect("a sound photo");
            let turned = orientation >= 5;
            let expected = if turned { (48, 64) } else { (64, 48) };
            assert_eq!((prepared.width, prepared.height), expected, "{name} {orientation}");
            let photo = reopened(&prepared.photo);
            assert_eq!(photo.dimensions(), expected);
            for picture in [&photo, &prepared.pixels] {
                let at = |column: u32, row: u32| *picture.get_pixel(column * (expected.0 - 1), row * (expected.1 - 1));
                assert!(at(column, row)[1] > 200, "{name} {orientation}: white is elsewhere");
                // Red fills the opposite side: left of the original, so beyond the diagonal either way.
                let Rgb([red, green, blue]) = at(1 - column, 1 - row);
                assert!(red > 180 && green < 80 && blue < 80, "{name} {orientation}: no red");
                // And blue shares white's half.
                let (c, r) = if turned { (1 - column, row) } else { (column, 1 - row) };
                let Rgb([red, _, blue]) = at(c, r);
                assert!(blue > 180 && red < 80, "{name} {orientation}: no blue");
            }
        }
    }
}

#[test]
fn sizes_are_bounded_and_small_photos_do_not_grow() {
    let cases = [
        ((2000, 1000), (1600, 800), (240, 120), (1024, 512)),
        ((900, 3000), (480, 1600), (72, 240), (480, 1600)),
        ((300, 200), (300, 200), (240, 160), (300, 200)),
        ((1, 1), (1, 1), (1, 1), (1, 1)),
        ((5000, 1), (1600, 1), (240, 1), (1600, 1)),
    ];
    for ((width, height), photo, thumbnail, pixels) in cases {
        let prepared = prepare(&jpeg(&scene(width, height), 1)).expect("a sound photo");
        assert_eq!((prepared.width, prepared.height), photo);
        assert_eq!(reopened(&prepared.photo).dimensions(), photo);
        assert_eq!(reopened(&prepared.thumbnail).dimensions(), thumbnail);
        assert_eq!(prepared.pixels.dimensions(), pixels);
    }
}

#[test]
fn transparent_pixels_become_white() {
    let picture = RgbaImage::from_fn(20, 20, |x, _| Rgba([0, 0, 0, if x < 10 { 0 } else { 255 }]));
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("it encodes");
    let prepared = prepare(&bytes).expect("a sound photo");
    assert_eq!(prepared.pixels.get_pixel(2, 10), &Rgb([255, 255, 255]));
    assert_eq!(prepared.pixels.get_pixel(17, 10), &Rgb([0, 0, 0]));
}

#[test]
fn grey_and_16_bit_pictures_are_taken() {
    let pictures = [
        DynamicImage::ImageRgb8(scene(40, 30)).into_luma8().into(),
        DynamicImage::from(DynamicImage::ImageRgb8(scene(40, 30)).into_rgb16()),
        DynamicImage::from(DynamicImage::ImageRgb8(scene(40, 30)).into_luma_alpha16()),
    ];
    for picture in pictures {
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("it encodes");
        assert_eq!(prepare(&bytes).expect("a sound photo").width, 40);
    }
}

#[test]
fn phone_formats_are_refused_with_a_way_out() {
    let file = |brand: &[u8]| [b"\0\0\0\x18ftyp", brand, b"\0\0\0\0mif1heic"].concat();
    let cases = [(b"heic", "HEIC"), (b"heix", "HEIC"), (b"mif1", "HEIF"), (b"avif", "AVIF")];
    for (brand, format) in cases {
        let refused = prepare(&file(brand)).err().expect("refused");
        assert_eq!(refused, PhotoError::NeedsJpeg { format });
        assert!(refused.to_string().contains("as JPEG"));
    }
    assert_eq!(prepare(&file(b"isom")).err(), Some(PhotoError::Unsupported));
}

#[test]
fn other_files_are_refused() {
    let files: [&[u8]; 9] = [
        b"",
        b"\xFF",
        b"%PDF-1.7",
        b"GIF89a\x01\0\x01\0",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"RIFF\x24\0\0\0WAVEfmt ",
        b"BM6\0\0\0",
        b"II*\0",
        b"\0\0\0\x18ftyp",
    ];
    for file in files {
        assert_eq!(prepare(file).err(), Some(PhotoError::Unsupported), "{file:?}");
    }
}

/// A PNG that says it has these dimensions, with a sound header and no pixels to speak of.
fn png_that_claims(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let check = crc32(&header);
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    file.extend(header);
    file.extend(check.to_be_bytes());
    file.extend(b"\0\0\0\x02IDAT\x78\x9c");
    file.extend(crc32(b"IDAT\x78\x9c").to_be_bytes());
    file
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg()))
    })
}

#[test]
fn bombs_are_refused_by_their_header() {
    for (width, height) in [(50_000, 50_000), (7072, 7072), (i32::MAX as u32, 1), (65_535, 65_535)] {
        let refused = prepare(&png_that_claims(width, height)).err();
        assert_eq!(refused, Some(PhotoError::TooManyPixels));
    }
    // Below the limit the same file gets as far as its missing pixels.
    let refused = prepare(&png_that_claims(7071, 7071)).err();
    assert!(matches!(refused, Some(PhotoError::Corrupt { .. })), "{refused:?}");
    for (width, height) in [(0, 0), (0, 7), (7, 0)] {
        let refused = prepare(&png_that_claims(width, height)).err();
        assert!(matches!(refused, Some(PhotoError::Corrupt { .. })), "{refused:?}");
    }
}

#[test]
fn jpeg_and_webp_bombs_are_refused_by_their_header() {
    let mut file = jpeg(&scene(16, 16), 1);
    let frame = file.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("a frame header");
    file[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    let refused = prepare(&file).err();
    assert_eq!(refused, Some(PhotoError::TooManyPixels));
    file[frame + 5..frame + 9].copy_from_slice(&[0, 0, 0, 0]);
    assert!(matches!(prepare(&file).err(), Some(PhotoError::Corrupt { .. })));

    // The canvas of an extended WebP: 24 bits each, less one.
    let mut file = webp(&scene(16, 16), 1);
    let canvas = file.windows(4).position(|four| four == b"VP8X").expect("an extended file") + 12;
    file[canvas..canvas + 6].copy_from_slice(&[0xFF, 0x3F, 0, 0xFF, 0x3F, 0]);
    let refused = prepare(&file).err();
    assert_eq!(refused, Some(PhotoError::TooManyPixels));
}

#[test]
fn large_files_are_refused_unread() {
    let bytes = FILE_BYTES_MAX + 1;
    let mut file = jpeg(&scene(16, 16), 1);
    file.resize(bytes, 0);
    assert_eq!(prepare(&file).err(), Some(PhotoError::TooManyBytes { bytes }));
}

#[test]
fn truncated_files_are_errors() {
    for (name, encode) in FORMATS {
        let whole = encode(&scene(40, 30), 6);
        assert!(prepare(&whole).is_ok());
        // The last two bytes of a PNG or WebP may be a checksum or padding that says nothing about pixels.
        let needed = if name == "JPEG" { whole.len() } else { whole.len() * 3 / 4 };
        for length in 0..needed {
            assert!(prepare(&whole[..length]).is_err(), "{name} cut at {length} of {}", whole.len());
        }
        for length in needed..whole.len() {
            let _ = prepare(&whole[..length]);
        }
    }
}

#[test]
fn photos_with_something_behind_their_end_are_taken() {
    // Motion photos carry a film there.
    let mut file = jpeg(&scene(40, 30), 1);
    file.extend(b"\0\0\0\x18ftypisom and so on");
    assert!(prepare(&file).is_ok());
}

/// Each byte of a small file takes three other values: whatever it becomes, it is a photo or an error.
#[test]
fn damaged_bytes_never_panic() {
    for (_, encode) in FORMATS {
        let whole = encode(&scene(12, 9), 6);
        for index in 0..whole.len() {
            for value in [0x00, 0xFF, whole[index] ^ 0x41] {
                let mut damaged = whole.clone();
                damaged[index] = value;
                let _ = prepare(&damaged);
            }
        }
    }
}
