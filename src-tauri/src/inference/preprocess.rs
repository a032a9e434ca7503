//! From a picture to the tensor a model was trained on, exactly as its `model.toml` says.
//!
//! Any difference from the training script costs accuracy and shows nowhere else, so a test compares with pixels that
//! the script's own library made.

use image::imageops::FilterType;
use image::{DynamicImage, RgbImage};
use ndarray::Array4;

use super::model::Input;

/// A strip is first cut to this ratio, so that a shorter side of one pixel cannot ask for gigabytes. The part cut off
/// is far outside the centre that the model sees.
const ASPECT_MAX: u32 = 4;

/// The centre of the picture, `width` x `height`, after its shorter side was brought to `resize`.
pub(super) fn crop(pixels: &RgbImage, input: &Input) -> RgbImage {
    let (width, height) = pixels.dimensions();
    // As a `DynamicImage` the work is done inside the image crate, which is optimised in debug builds too.
    let picture = DynamicImage::ImageRgb8(pixels.clone());
    let strip = centre(picture, ASPECT_MAX * height, ASPECT_MAX * width);
    let scale = f64::from(input.resize) / f64::from(strip.width().min(strip.height()));
    // Python rounds halves to even: so must we.
    let side = |edge: u32| (f64::from(edge) * scale).round_ties_even() as u32;
    let (width, height) = (side(strip.width()), side(strip.height()));
    let resized = strip.resize_exact(width, height, FilterType::Triangle);
    centre(resized, input.width, input.height).into_rgb8()
}

/// The tensor `[1, 3, height, width]` (NCHW, red first), each channel less its mean and by its standard deviation.
pub(super) fn tensor(crop: &RgbImage, input: &Input) -> Array4<f32> {
    let shape = (1, 3, crop.height() as usize, crop.width() as usize);
    Array4::from_shape_fn(shape, |(_, channel, y, x)| {
        let value = f32::from(crop.get_pixel(x as u32, y as u32)[channel]) / 255.0;
        (value - input.mean[channel]) / input.std[channel]
    })
}

/// The middle of a picture, no more than `width` x `height`.
fn centre(picture: DynamicImage, width: u32, height: u32) -> DynamicImage {
    let (width, height) = (width.min(picture.width()), height.min(picture.height()));
    if (width, height) == (picture.width(), picture.height()) {
        return picture;
    }
    let left = (picture.width() - width) / 2;
    let top = (picture.height() - height) / 2;
    picture.crop_imm(left, top, width, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> Input {
        Input { name: "image".into(), width: 8, height: 8, resize: 10, mean: [0.5, 0.25, 0.0], std: [0.25, 0.5, 1.0] }
    }

    /// `crop()` of testdata/make.py.
    fn picture() -> RgbImage {
        RgbImage::from_fn(53, 37, |x, y| {
            let third = (x / 7 + y / 5) % 2 * 200;
            image::Rgb([((x * 5 + y * 3) % 256) as u8, ((x * y) % 256) as u8, third as u8])
        })
    }

    #[test]
    fn the_model_sees_what_the_training_script_saw() {
        let expected: Vec<i32> = serde_json::from_str(include_str!("testdata/crop.json")).expect("a list of levels");
        let actual = crop(&picture(), &input());
        assert_eq!(actual.as_raw().len(), expected.len());
        // Pillow rounds between its two passes and we do not: one level of 255 either way.
        for (index, (ours, theirs)) in actual.as_raw().iter().zip(&expected).enumerate() {
            assert!((i32::from(*ours) - theirs).abs() <= 1, "at {index}: {ours}, expected {theirs}");
        }
    }

    #[test]
    fn the_tensor_is_channel_row_column() {
        let mut crop = RgbImage::new(3, 2);
        crop.put_pixel(2, 1, image::Rgb([255, 51, 102]));
        let tensor = tensor(&crop, &input());
        assert_eq!(tensor.shape(), [1, 3, 2, 3]);
        let near = |at: [usize; 4], expected: f32| assert!((tensor[at] - expected).abs() < 1e-6);
        near([0, 0, 1, 2], 2.0);
        near([0, 1, 1, 2], -0.1);
        near([0, 2, 1, 2], 0.4);
        near([0, 0, 0, 0], -2.0);
        near([0, 2, 0, 2], 0.0);
    }

    #[test]
    fn strips_stay_small_and_small_pictures_grow() {
        // Brought to 1000 px as it is, a strip of 1 x 100,000 would be 300 GB.
        let input = Input { resize: 1000, ..input() };
        for (width, height) in [(1, 1), (1, 100_000), (100_000, 1), (3, 2), (8, 8)] {
            let shape = crop(&RgbImage::new(width, height), &input).dimensions();
            assert_eq!(shape, (8, 8), "{width} x {height}");
        }
    }
}
