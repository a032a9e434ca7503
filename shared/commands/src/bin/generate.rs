//! Writes every committed file that is derived: `make generate`. With `--check` it writes nothing and fails when a
//! file is stale, which is how the tests keep them fresh.

use std::path::Path;
use std::process::ExitCode;

use umbu_catalog::derive;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut stale = 0;
    let derived = derived();
    for path in orphans(&root, &derived) {
        if check {
            eprintln!("{path} describes nothing that exists: run `make generate` and commit it");
            stale += 1;
        } else if let Err(error) = std::fs::remove_file(root.join(&path)) {
            eprintln!("{path} could not be removed: {error}");
            return ExitCode::FAILURE;
        }
    }
    for (path, text) in derived {
        let file = root.join(&path);
        if std::fs::read_to_string(&file).is_ok_and(|present| present == text) {
            continue;
        }
        if check {
            eprintln!("{path} is stale: run `make generate` and commit it");
            stale += 1;
        } else if let Err(error) = write(&file, &text) {
            eprintln!("{path} could not be written: {error}");
            return ExitCode::FAILURE;
        } else {
            println!("wrote {path}");
        }
    }
    if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn derived() -> Vec<(String, String)> {
    let mut files = vec![
        ("app/src/generated/commands.ts".to_owned(), umbu_commands::typescript()),
        ("docs/permissions.md".to_owned(), format!("{PERMISSIONS}\n{}", derive::permissions::matrix())),
    ];
    files.extend(derive::typescript::modules().into_iter().map(|(name, text)| (format!("{ENTITIES}/{name}"), text)));
    files
}

const ENTITIES: &str = "app/src/generated/entities";

/// Modules of entities that the catalogue no longer has.
fn orphans(root: &Path, derived: &[(String, String)]) -> Vec<String> {
    let present = std::fs::read_dir(root.join(ENTITIES)).into_iter().flatten().flatten();
    present
        .map(|file| format!("{ENTITIES}/{}", file.file_name().to_string_lossy()))
        .filter(|path| derived.iter().all(|(expected, _)| expected != path))
        .collect()
}

const PERMISSIONS: &str = "# Who may hold what

Derived from `shared/catalog` by `make generate`; the tests try each cell against PostgreSQL. `rw` read and write,
`r` read, `c` create only, `own` through the person's own bucket, blank: never on the device.
";

fn write(file: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, text)
}
