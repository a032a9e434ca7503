//! "Whoever adds a kind of record writes one block in one file": tried on a copy of this crate, which gets a
//! throw-away entity, and then becomes the next version of the catalogue with one more field and one more choice. Its
//! route of the REST API is tried where whole programs are built of such a version, in `tests/tests/all`.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise, its helpers as well")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The one block.
const GARDEN_TREE: &str = r#"
    /// A tree of the clinic's garden.
    garden_tree "Árvore do quintal"/"Garden tree" of clinic {
        facet main in Stock {
            name "Nome"/"Name": text, required, max(80), search;
            /// What it bears.
            species "Espécie"/"Species": choice[umbu "Umbu"/"Umbu", caju "Caju"/"Cashew"], required, index;
            height_cm "Altura (cm)"/"Height (cm)": decimal(1), range(0, 50000);
            caretaker "Cuida dela"/"Caretaker": link -> practitioner;
        }
        facet harvest in Diary, shared with patient {
            patient "Paciente"/"Patient": link -> patient, required;
            picked_on "Colhida em"/"Picked on": date;
            remarks "Observações"/"Remarks": prose;
        }
    }
}
"#;

/// A copy of the crate outside of the workspace, with a program that prints what follows from it.
struct Copy(PathBuf);

/// What that program prints, by part.
type Derived = BTreeMap<String, String>;

impl Copy {
    fn new() -> Copy {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("throwaway-{}", std::process::id()));
        let _ = fs::remove_dir_all(&copy);
        copy_folder(&here.join("src"), &copy.join("src"));
        fs::create_dir_all(copy.join("examples")).unwrap();
        fs::create_dir_all(copy.join("tests")).unwrap();
        fs::copy(here.join("tests/throwaway/derived.rs"), copy.join("examples/derived.rs")).unwrap();
        fs::copy(here.join("tests/catalogue.rs"), copy.join("tests/catalogue.rs")).unwrap();
        let manifest = "[package]\nname = \"umbu-catalog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
        fs::write(copy.join("Cargo.toml"), manifest).unwrap();
        Copy(copy)
    }

    /// Replaces the last occurrence of `old`, which must be there, in a file of `src/entities`.
    fn edit(&self, file: &str, old: &str, new: &str) {
        let path = self.0.join("src/entities").join(file);
        let text = fs::read_to_string(&path).unwrap();
        let at = text.rfind(old).unwrap_or_else(|| panic!("{file} has no {old:?}"));
        fs::write(path, format!("{}{new}{}", &text[..at], &text[at + old.len()..])).unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.0).env("CARGO_TARGET_DIR", self.0.join("target"));
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {arguments:?}: {said}{}", String::from_utf8_lossy(&output.stdout));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Builds the copy and asks it; the time goes to whoever reads the test's output.
    fn derived(&self, what: &str, samples: &[&str]) -> Derived {
        let start = Instant::now();
        self.cargo(&["build", "--quiet", "--offline", "--example", "derived"]);
        println!("{what}: built in {:.1} s", start.elapsed().as_secs_f64());
        let run = [&["run", "--quiet", "--offline", "--example", "derived", "--"], samples].concat();
        let text = self.cargo(&run);
        let parts = text.split("=== ").filter_map(|part| part.split_once('\n'));
        parts.map(|(name, part)| (name.to_owned(), part.trim_end().to_owned())).collect()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn assert_says(derived: &Derived, part: &str, expected: &[&str]) {
    for text in expected {
        assert!(derived[part].contains(text), "{part} does not say {text:?}");
    }
}

/// Lines that one of the two has and the other lacks.
fn difference<'a>(before: &'a str, after: &'a str) -> BTreeSet<&'a str> {
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) = (before.lines().collect(), after.lines().collect());
    before.symmetric_difference(&after).copied().collect()
}

/// What the one block brought, and nothing that was there is another.
fn assert_entity_is_derived(today: &Derived, with_tree: &Derived) {
    assert_says(
        with_tree,
        "sqlite",
        &[
            "CREATE TABLE \"garden_tree\" (id TEXT PRIMARY KEY",
            "\"height_cm\" INTEGER, \"caretaker\" TEXT, \"patient\" TEXT, \"picked_on\" TEXT, \"remarks\" TEXT) STRICT;",
            "CREATE INDEX \"garden_tree__species\"",
        ],
    );
    for table in ["record.\"garden_tree\"", "record.\"garden_tree_harvest\""] {
        let statements = [
            format!("CREATE TABLE {table} ("),
            format!("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;"),
            format!("ALTER TABLE {table} FORCE ROW LEVEL SECURITY;"),
            format!("CREATE POLICY \"read\" ON {table} FOR SELECT USING (organization_id ="),
            format!("CREATE POLICY \"create\" ON {table} FOR INSERT WITH CHECK (organization_id ="),
            format!("CREATE POLICY \"update\" ON {table} FOR UPDATE USING (organization_id ="),
            format!("GRANT SELECT, INSERT, UPDATE ON {table} TO umbu_app;"),
        ];
        assert_says(with_tree, "postgres", &statements.each_ref().map(String::as_str));
    }
    assert_says(
        with_tree,
        "garden_tree.ts",
        &[
            "export interface GardenTree {",
            "height_cm?: number | null",
            "name: 'garden_tree'",
            "pt: 'Árvore do quintal'",
        ],
    );
    assert_says(
        with_tree,
        "garden_tree.ts",
        &["kind: 'choice'", "What it bears.", "kind: 'link', entity: 'practitioner'"],
    );
    assert_says(with_tree, "index.ts", &["garden_tree: () => import('./garden_tree')"]);
    assert_says(
        with_tree,
        "matrix",
        &["| garden_tree | main | stock |", "| garden_tree | harvest | diary | patient |"],
    );
    for part in ["sqlite", "postgres", "matrix", "index.ts"] {
        let changed = difference(&today[part], &with_tree[part]);
        let lost: Vec<&str> = changed.into_iter().filter(|line| today[part].lines().any(|old| old == *line)).collect();
        assert!(lost.is_empty(), "{part} lost {lost:?}");
    }
    assert_ne!(today["hash"], with_tree["hash"]);
}

const SAMPLES: [&str; 6] = [
    "garden_tree.name=Umbuzeiro velho",
    "garden_tree.height_cm=60000",
    "garden_tree.species=Umbu Cajá",
    "garden_tree.picked_on=2026-02-30",
    "contact.pronouns=ela",
    "contact.contact_type=volunteer",
];

fn answers(derived: &Derived) -> Vec<&str> {
    SAMPLES.iter().map(|sample| derived[*sample].as_str()).collect()
}

#[test]
fn a_new_kind_of_record_is_one_block_and_a_new_version_changes_nothing_else() {
    let copy = Copy::new();
    let today = copy.derived("the catalogue as it is", &SAMPLES);
    assert_eq!(answers(&today), ["unknown", "unknown", "unknown", "unknown", "unknown", "fits"]);

    copy.edit("inventory.rs", "}\n", GARDEN_TREE);
    let with_tree = copy.derived("after one block", &SAMPLES);
    assert_entity_is_derived(&today, &with_tree);
    assert_eq!(answers(&with_tree), ["fits", "out-of-range", "form", "form", "unknown", "fits"]);

    // Version N+1: a choice more leaves every table as it is, a field more changes its own tables alone.
    copy.edit("people.rs", "lead \"Pessoa interessada\"/\"Lead\",", "lead \"L\"/\"L\", volunteer \"V\"/\"V\",");
    let with_choice = copy.derived("after one choice", &SAMPLES);
    for part in ["hash", "sqlite", "postgres", "matrix"] {
        assert_eq!(with_choice[part], with_tree[part]);
    }
    assert_says(&with_choice, "contact.ts", &["value: 'volunteer'"]);
    let contact_type = "contact_type \"Tipo de contato\"/\"Contact type\": choice[";
    copy.edit("people.rs", contact_type, &format!("pronouns \"P\"/\"P\": text, max(40), index;\n{contact_type}"));
    let next = copy.derived("after one field", &SAMPLES);
    assert_eq!(answers(&next), ["fits", "out-of-range", "form", "form", "fits", "fits"]);
    assert_ne!(next["hash"], with_choice["hash"]);
    for line in difference(&with_choice["sqlite"], &next["sqlite"]) {
        assert!(line.contains("\"contact\""), "{line}");
    }
    assert_eq!(difference(&with_choice["postgres"], &next["postgres"]).len(), 2, "a column and its index");
    // The rules over the whole catalogue hold for both additions.
    copy.cargo(&["test", "--quiet", "--offline", "--test", "catalogue"]);
}
