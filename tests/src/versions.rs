//! Programs of other versions: the sources of this one, changed in a few places and built.
//!
//! A copy shares this workspace's build folder, so only Umbu's own crates are compiled again: those of another version
//! number are other crates to cargo, and what comes from the registry is the same. Where a cargo does not know that
//! setting, everything is built anew, and the outcome is equal.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// What of the repository a build needs.
const SOURCES: [&str; 8] =
    ["Cargo.toml", "Cargo.lock", "shared", "src-tauri", "sync-server", "tests", "migrations", "icons"];
/// The window takes the built app in, where there is one.
const APP: &str = "app/dist";
/// Made by builds.
const LEFT_OUT: [&str; 3] = ["node_modules", "target", "gen"];

/// The text of a file from the first `from` to the end of the `until` that follows, and what stands there instead.
pub struct Edit {
    pub file: &'static str,
    pub from: &'static str,
    /// Empty: only `from`.
    pub until: &'static str,
    pub new: &'static str,
}

/// How a version differs from this one.
pub struct Version {
    pub name: &'static str,
    pub edits: &'static [Edit],
}

/// Builds server and host of a version; the folder with the programs. `target` is where this workspace is built, and
/// `with_window` whether the window is part of that, so that features are the same.
pub fn build(version: &Version, repository: &Path, target: &Path, with_window: bool) -> Result<PathBuf> {
    let copy = target.join("versions").join(version.name);
    let mut wanted = BTreeSet::new();
    for source in SOURCES.into_iter().chain(with_window.then_some(APP)) {
        list(repository, Path::new(source), &mut wanted)?;
    }
    for stale in held(&copy)?.difference(&wanted) {
        fs::remove_file(copy.join(stale))?;
    }
    for file in &wanted {
        write_if_changed(&copy.join(file), &edited(version, repository, file)?)?;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--offline", "--workspace", "--bin", "umbu-server", "--bin", "umbu-host"]);
    build.args(with_window.then_some("--features=umbu/window")).current_dir(&copy);
    build.env("CARGO_TARGET_DIR", copy.join("target")).env("CARGO_BUILD_BUILD_DIR", target);
    let output = build.output().context("cargo builds another version")?;
    if !output.status.success() {
        bail!("the version {} does not build: {}", version.name, String::from_utf8_lossy(&output.stderr));
    }
    Ok(copy.join("target/debug"))
}

/// Files below `path`, by their paths in the repository.
fn list(root: &Path, path: &Path, found: &mut BTreeSet<PathBuf>) -> Result<()> {
    let whole = root.join(path);
    if !whole.is_dir() {
        found.insert(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(&whole).with_context(|| whole.display().to_string())? {
        let name = entry?.file_name();
        if !LEFT_OUT.iter().any(|left_out| name == *left_out) {
            list(root, &path.join(name), found)?;
        }
    }
    Ok(())
}

/// What an earlier build left there.
fn held(copy: &Path) -> Result<BTreeSet<PathBuf>> {
    fs::create_dir_all(copy).with_context(|| copy.display().to_string())?;
    let mut found = BTreeSet::new();
    list(copy, Path::new(""), &mut found)?;
    Ok(found)
}

fn edited(version: &Version, repository: &Path, file: &Path) -> Result<Vec<u8>> {
    let bytes = fs::read(repository.join(file)).with_context(|| file.display().to_string())?;
    let edits: Vec<&Edit> = version.edits.iter().filter(|edit| file == Path::new(edit.file)).collect();
    if edits.is_empty() {
        return Ok(bytes);
    }
    let mut text = String::from_utf8(bytes).with_context(|| file.display().to_string())?;
    for edit in edits {
        let missing = |what: &str| format!("{}: {} has no {what:?}", version.name, edit.file);
        let from = text.find(edit.from).with_context(|| missing(edit.from))?;
        let rest = from + edit.from.len();
        let until = rest + text[rest..].find(edit.until).with_context(|| missing(edit.until))? + edit.until.len();
        text.replace_range(from..until, edit.new);
    }
    Ok(text.into_bytes())
}

/// Cargo builds again what was touched.
fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|held| held == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| path.display().to_string())
}
