use std::process::Command;

use super::*;

/// Enough of a library for [`inspect`]: the magic number and a stamp among other strings.
fn library(folder: &Path, name: &str, version: &str) -> PathBuf {
    let path = folder.join(name);
    let bytes = [b"\x7fELF\x02\x01\0\0OrtGetApiBase\0VERS_", version.as_bytes(), b"\0__cxa_finalize\0"];
    fs::write(&path, bytes.concat()).expect("writable");
    path
}

#[test]
#[cfg(target_os = "linux")]
fn libraries_are_looked_at_before_they_are_loaded() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let text = folder.path().join("libonnxruntime.so");
    fs::write(&text, "version https://git-lfs.github.com/spec/v1").expect("writable");
    assert_eq!(inspect(&folder.path().join("absent.so")), Err(Unfit::Missing));
    assert_eq!(inspect(folder.path()), Err(Unfit::Missing));
    assert_eq!(inspect(&text), Err(Unfit::NotALibrary));

    let needed_minor = ort::MINOR_VERSION;
    for version in ["1.17.0", "1.2", "2"] {
        let path = library(folder.path(), "old.so", version);
        let version = version.to_owned();
        assert_eq!(inspect(&path), Err(Unfit::TooOld { version, needed_minor }));
    }
    let new = format!("1.{needed_minor}.0");
    let path = library(folder.path(), "new.so", &new);
    assert_eq!(inspect(&path), Ok(Some(new)));
    let unstamped = folder.path().join("unstamped.so");
    fs::write(&unstamped, b"\x7fELF and nothing else VERS_").expect("writable");
    assert_eq!(inspect(&unstamped), Ok(None));
}

#[test]
fn the_named_library_comes_first_and_tract_can_be_asked_for() {
    let given = [PathBuf::from("/app/libonnxruntime.so.1")];
    let order = candidates(Some("/named.so".into()), &given);
    assert_eq!(order[..2], [PathBuf::from("/named.so"), given[0].clone()]);
    assert_eq!(candidates(None, &given)[0], given[0]);
    assert!(candidates(Some("tract".into()), &given).is_empty());
    assert!(candidates(Some("near.so".into()), &[])[0].is_absolute());
}

#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn the_npm_package_is_searched_for_this_system_only() {
    let app = tempfile::tempdir().expect("a temporary folder");
    let package = app.path().join("node_modules/onnxruntime-node/bin/napi-v6");
    for folder in ["linux/x64", "linux/arm64", "darwin/arm64"] {
        fs::create_dir_all(package.join(folder)).expect("writable");
        for name in ["libonnxruntime.so.1", "libonnxruntime_providers_shared.so", "onnxruntime_binding.node"] {
            fs::write(package.join(folder).join(name), "").expect("writable");
        }
    }
    let found = libraries_in_node_modules(app.path());
    assert_eq!(found, [package.join("linux/x64/libonnxruntime.so.1")]);
    assert!(libraries_in_node_modules(&app.path().join("absent")).is_empty());
}

/// The engine is chosen once for a process, so each choice gets a process: this test program again, running the
/// recogniser's tests only.
fn recogniser_tests_pass_on(expected: &str, named: impl AsRef<std::ffi::OsStr>) {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["inference::recogniser::tests", "--test-threads", "2"])
        .env(LIBRARY_VARIABLE, named)
        .env("UMBU_TEST_EXPECTED_ENGINE", expected)
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{errors}");
    assert!(!said.contains("running 0 tests"), "{said}");
}

#[test]
fn the_recogniser_works_on_tract() {
    recogniser_tests_pass_on("tract", "tract");
}

#[test]
fn the_recogniser_works_on_onnx_runtime() {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app");
    let named = std::env::var_os(LIBRARY_VARIABLE);
    let usable = |path: &PathBuf| matches!(inspect(path), Ok(Some(_)));
    match candidates(named, &libraries_in_node_modules(&app)).into_iter().find(usable) {
        Some(library) => recogniser_tests_pass_on("onnx_runtime", library),
        None => {
            eprintln!("skipped: no ONNX Runtime here; `npm ci --ignore-scripts` in app/ brings one")
        }
    }
}

/// It looks right and does not load: the next candidate takes over, and nothing panics later.
#[test]
#[cfg(target_os = "linux")]
fn a_broken_library_is_passed_over() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let broken = library(folder.path(), "libonnxruntime.so", "1.99.0");
    assert_eq!(inspect(&broken), Ok(Some("1.99.0".into())));
    let system = candidates(None, &[]).iter().any(|path| matches!(inspect(path), Ok(Some(_))));
    recogniser_tests_pass_on(if system { "onnx_runtime" } else { "tract" }, broken);
}
