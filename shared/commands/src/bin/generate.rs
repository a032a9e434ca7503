//! Writes every committed file that is derived: `make generate`. With `--check` it writes nothing and fails when a
//! file is stale, which is how the tests keep them fresh.

use std::path::Path;
use std::process::ExitCode;

use umbu_catalog::derive;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut stale = 0;
    for (path, text) in derived() {
        let file = root.join(path);
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

fn derived() -> [(&'static str, String); 3] {
    [
        ("app/src/generated/catalogue.ts", derive::typescript::module()),
        ("app/src/generated/commands.ts", umbu_commands::typescript()),
        ("docs/permissions.md", format!("{PERMISSIONS}\n{}", derive::permissions::matrix())),
    ]
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
