//! The projection in SQLite: one table per replicated entity, its facets joined in one row.
//!
//! Every column may be null, since a replica may hold only some facets and a link may point at a record that has
//! not arrived. The tables are a cache of the documents: dropped and rebuilt when [`hash`] changes.

use std::fmt::Write;

use super::{Storage, columns, read_models};
use crate::{Entity, replicated};

/// Columns that every projection table begins with. `pack` names the reference pack of a read-only row. A replica has
/// one organisation: its column is there for the read models, which name it as the server must, and holds nothing.
pub const COMMON_COLUMNS: &str = "id TEXT PRIMARY KEY NOT NULL, clinic_id TEXT, deleted_at_ms INTEGER, \
                                  updated_at_ms INTEGER, pack TEXT, \
                                  organization_id TEXT GENERATED ALWAYS AS ('') VIRTUAL";

/// All statements that make the projection: tables, indexes, and the views of the read models.
pub fn schema() -> String {
    replicated().map(table).chain([read_models::sqlite()]).collect()
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
