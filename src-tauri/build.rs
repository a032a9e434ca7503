//! Only the window needs a build step: Tauri takes the built app into the program.

fn main() {
    #[cfg(feature = "window")]
    window();
}

#[cfg(feature = "window")]
fn window() {
    println!("cargo::rerun-if-changed=../app/dist");
    if !std::path::Path::new("../app/dist/window.html").exists() {
        println!(
            "cargo::error=the window takes the built app in, and app/dist/window.html is missing: run `make app` first"
        );
        std::process::exit(1);
    }
    tauri_build::build();
}
