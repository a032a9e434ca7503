//! Photo to foods, on the starter model, with the engine that this machine has.

use std::io::Cursor;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use image::{ImageFormat, Rgb, RgbImage};
use umbu_client::inference::{Recogniser, Runtime, prepare, runtime};

use crate::summary::{Summary, percentile};

const PHOTOS: usize = 60;

pub(crate) fn measure(summary: &mut Summary) -> Result<()> {
    let engine = Runtime::start(&runtime::libraries_in_node_modules(Path::new("app")))?;
    eprintln!("engine: {:?}", engine.backend());
    let recogniser = Recogniser::open(Path::new("src-tauri/models/food-starter"), engine)?;
    let (mut recognising, mut whole) = (Vec::new(), Vec::new());
    for number in 0..PHOTOS {
        let photo = made_photo(number as u32)?;
        let start = Instant::now();
        let prepared = prepare(&photo)?;
        let ready = Instant::now();
        recogniser.recognise(&prepared.pixels)?;
        recognising.push(ready.elapsed().as_secs_f64() * 1000.0);
        whole.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    summary.add("photo: recognise, p50", percentile(&mut recognising, 0.5), "ms");
    summary.add("photo: recognise, p95", percentile(&mut recognising, 0.95), "ms");
    summary.add("photo: from 1280x960 JPEG bytes, p50", percentile(&mut whole, 0.5), "ms");
    Ok(())
}

/// A JPEG as a phone might send it after its own shrinking; what it shows does not change how long it takes.
fn made_photo(number: u32) -> Result<Vec<u8>> {
    let wave = |at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8;
    let picture = RgbImage::from_fn(1280, 960, |x, y| Rgb([wave(x / 9 + number), wave(y / 7), wave((x + y) / 31)]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Jpeg)?;
    Ok(bytes.into_inner())
}
