//! The projection in SQLite: one table per replicated entity, its facets joined in one row.
//!
//! Every column may be null, since a replica may hold only some facets and a link may point at a record that has
//! not arrived. The tables are a cache of the documents: dropped and rebuilt when [`hash`] changes.

use std::fmt::Write;

use super::{Storage, columns};
use crate::{Entity, replicated};

/// Columns that every projection table begins with. `pack` names the reference pack of a read-only row.
pub const COMMON_COLUMNS: &str =
    "id TEXT PRIMARY KEY NOT NULL, clinic_id TEXT, deleted_at_ms INTEGER, updated_at_ms INTEGER, pack TEXT";

/// All `CREATE TABLE` and `CREATE INDEX` statements, separated by semicolons.
pub fn schema() -> String {
    replicated().map(table).collect()
}

/// `DROP TABLE` for every table of [`schema`].
pub fn drop_schema() -> String {
    replicated().fold(String::new(), |mut sql, entity| {
        let _ = writeln!(sql, "DROP TABLE IF EXISTS \"{}\";", entity.name);
        sql
    })
}

/// Changes whenever the projection's shape does (FNV-1a over the schema text).
pub fn hash() -> u64 {
    schema().bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Columns of one entity's fields in order, as the replica writes them.
pub fn field_columns(entity: &Entity) -> Vec<String> {
    entity.fields().flat_map(|(_, field)| columns(field)).map(|(name, _)| name).collect()
}

fn table(entity: &'static Entity) -> String {
    let mut sql = format!("CREATE TABLE \"{}\" ({COMMON_COLUMNS}", entity.name);
    for (name, storage) in entity.fields().flat_map(|(_, field)| columns(field)) {
        let kind = match storage {
            Storage::Text | Storage::Json | Storage::Id => "TEXT",
            Storage::Integer | Storage::Flag => "INTEGER",
        };
        let _ = write!(sql, ", \"{name}\" {kind}");
    }
    sql.push_str(") STRICT;\n");
    for (_, field) in entity.fields() {
        if field.is_indexed() {
            let _ = writeln!(
                sql,
                "CREATE INDEX \"{entity}__{field}\" ON \"{entity}\" (\"{field}\") WHERE \"{field}\" IS NOT NULL;",
                entity = entity.name,
                field = field.name
            );
        }
    }
    sql
}
