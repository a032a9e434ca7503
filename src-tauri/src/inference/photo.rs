//! A photo as it comes from a camera or a file picker, made safe to keep.
//!
//! The bytes are hostile until proven otherwise: the kind is read from the first bytes and never from a name, size and
//! dimensions are checked before a pixel is decoded, and what is kept is a new JPEG of the pixels alone. Position, time
//! and owner that cameras write into a photo (EXIF, XMP, IPTC, an embedded preview) and colour profiles stay behind.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage};
use serde::Serialize;

/// The largest file accepted: a 50-megapixel JPEG of good quality is about 20 MB.
pub const FILE_BYTES_MAX: usize = 25 * 1024 * 1024;
/// The largest picture accepted, in pixels: decoded it takes 150 MB.
pub const PIXELS_MAX: u64 = 50_000_000;
/// What a decoder may allocate for the decoded picture. 16-bit pictures reach it below [`PIXELS_MAX`].
const DECODED_BYTES_MAX: u64 = 256 * 1024 * 1024;

const PHOTO_SIDE_PX: u32 = 1600;
const PHOTO_QUALITY: u8 = 85;
const THUMBNAIL_SIDE_PX: u32 = 240;
const THUMBNAIL_QUALITY: u8 = 75;
/// Models look at 112 to 320 px; the shorter side of `pixels` leaves them room and keeps their resizing fast.
const PIXELS_SHORT_SIDE_PX: u32 = 512;

/// A photo without metadata, turned upright, in the three sizes the product needs.
#[derive(Clone)]
pub struct PreparedPhoto {
    /// JPEG to keep and send, its longer side at most 1600 px.
    pub photo: Vec<u8>,
    /// JPEG for lists, its longer side at most 240 px.
    pub thumbnail: Vec<u8>,
    /// The picture for recognition, its shorter side at most 512 px.
    pub pixels: RgbImage,
    /// Width of `photo`, px.
    pub width: u32,
    /// Height of `photo`, px.
    pub height: u32,
}

/// Why a file was not taken as a photo. Nothing was kept and nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PhotoError {
    #[error("The file has {bytes} bytes; photos may have up to {FILE_BYTES_MAX}. Choose a smaller photo.")]
    TooManyBytes { bytes: usize },
    #[error("The picture has more pixels than can be opened safely ({PIXELS_MAX}). Choose a smaller photo.")]
    TooManyPixels,
    #[error("{format} photos cannot be read here. Save or share the photo as JPEG and choose that file.")]
    NeedsJpeg { format: &'static str },
    #[error("The file is not a photo that can be read here. Choose a JPEG, PNG or WebP file.")]
    Unsupported,
    #[error("The photo is damaged or incomplete ({reason}). Take it again or choose another file.")]
    Corrupt { reason: String },
}

fn corrupt(reason: impl ToString) -> PhotoError {
    PhotoError::Corrupt { reason: reason.to_string() }
}

/// Checks, decodes, turns upright, shrinks and re-encodes one photo.
///
/// # Errors
/// See [`PhotoError`]; every input gives a result or one of them.
pub fn prepare(bytes: &[u8]) -> Result<PreparedPhoto, PhotoError> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(PhotoError::TooManyBytes { bytes: bytes.len() });
    }
    let format = format_of(bytes)?;
    if format == ImageFormat::Jpeg && !jpeg_has_an_end(bytes) {
        return Err(corrupt("the end of the file is missing"));
    }
    let upright = decode(bytes, format)?;
    let (width, height) = (upright.width(), upright.height());
    let pixels = at_scale(&upright, PIXELS_SHORT_SIDE_PX, width.min(height));
    Ok(PreparedPhoto {
        photo: encode(&upright, PHOTO_QUALITY)?,
        thumbnail: encode(&within(&upright, THUMBNAIL_SIDE_PX), THUMBNAIL_QUALITY)?,
        pixels: pixels.into_rgb8(),
        width,
        height,
    })
}

/// The kind of file by its first bytes.
fn format_of(bytes: &[u8]) -> Result<ImageFormat, PhotoError> {
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Ok(ImageFormat::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(ImageFormat::Png);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(ImageFormat::WebP);
    }
    // ISO base media: the brand says whether it is a picture (ISO/IEC 23008-12, AV1 Image File Format) or a film.
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(match bytes.get(8..12) {
            Some(b"avif" | b"avis") => PhotoError::NeedsJpeg { format: "AVIF" },
            Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs") => {
                PhotoError::NeedsJpeg { format: "HEIC" }
            }
            Some(b"mif1" | b"mif2" | b"msf1" | b"miaf") => PhotoError::NeedsJpeg { format: "HEIF" },
            _ => PhotoError::Unsupported,
        });
    }
    Err(PhotoError::Unsupported)
}

/// Whether a JPEG's scan is followed by an end-of-image marker. The decoder paints what is missing grey, and a plate
/// of which half is grey must not be recognised or kept as if it were whole.
fn jpeg_has_an_end(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    // Segments up to the first scan: an embedded preview inside one has an end of its own.
    while let [0xFF, marker, after @ ..] = rest {
        match marker {
            0xFF => rest = &rest[1..],
            0x01 | 0xD0..=0xD8 => rest = after,
            0xDA => break,
            _ => {
                let [high, low, ..] = after else { return false };
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = after.get(length..).unwrap_or_default();
            }
        }
    }
    rest.windows(2).any(|pair| pair == [0xFF, 0xD9])
}

/// Eight bits of red, green and blue for each pixel.
fn decode(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, PhotoError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODED_BYTES_MAX);
    reader.limits(limits);
    // Making the decoder reads the header and no pixels.
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(corrupt("it has no pixels"));
    }
    let pixels = u64::from(width) * u64::from(height);
    if pixels > PIXELS_MAX || decoder.total_bytes() > DECODED_BYTES_MAX {
        return Err(PhotoError::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(refusal)?;
    let picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    // Turned after shrinking: the same picture, a tenth of the work.
    let mut upright = within(&DynamicImage::ImageRgb8(on_white(picture)), PHOTO_SIDE_PX);
    upright.apply_orientation(orientation);
    Ok(upright)
}

fn refusal(error: ImageError) -> PhotoError {
    match error {
        ImageError::Limits(_) => PhotoError::TooManyPixels,
        ImageError::Unsupported(_) => PhotoError::Unsupported,
        other => corrupt(other),
    }
}

/// Transparent pixels hold whatever colour the editor left there, often black: show them on white, as a screen does.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    let mut opaque = RgbImage::new(picture.width(), picture.height());
    for (from, to) in picture.pixels().zip(opaque.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        to.0 = [red, green, blue].map(|c| ((c * alpha + 255 * (255 - alpha) + 127) / 255) as u8);
    }
    opaque
}

/// The picture with its longer side at most `side_px`.
fn within(picture: &DynamicImage, side_px: u32) -> DynamicImage {
    at_scale(picture, side_px, picture.width().max(picture.height()))
}

/// The picture shrunk by the ratio of two lengths, never enlarged. The filter averages all the pixels it covers.
fn at_scale(picture: &DynamicImage, to_px: u32, from_px: u32) -> DynamicImage {
    if from_px <= to_px {
        return picture.clone();
    }
    let scale = f64::from(to_px) / f64::from(from_px);
    let side = |edge: u32| ((f64::from(edge) * scale).round() as u32).max(1);
    let (width, height) = (side(picture.width()), side(picture.height()));
    // As a `DynamicImage` the work is done inside the image crate, which is optimised in debug builds too.
    picture.resize_exact(width, height, FilterType::Triangle)
}

/// `encode` writes pixels alone; the encoder's other ways in would carry a profile along.
fn encode(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, PhotoError> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, quality)
        .encode(picture.as_bytes(), picture.width(), picture.height(), ExtendedColorType::Rgb8)
        .map_err(corrupt)?;
    Ok(jpeg)
}

#[cfg(test)]
#[path = "photo_tests.rs"]
mod tests;
