//! The projection in PostgreSQL: one table per facet, because a row-level policy sees whole rows.
//!
//! Two schemas come from here. `directory` holds the entities of scope `directory`, one table each. `record` holds
//! one table per facet of the others. The secrets of the directory and the change log (`sync`) are migrations by
//! hand. Policies compare columns with settings and hold no subquery, so that the schema stays legal when sharded:
//!
//! | setting | meaning |
//! |---|---|
//! | `umbu.organization` | the organisation of the session; unset means no row |
//! | `umbu.account` | the account of the session, for its own directory rows |
//! | `umbu.buckets` | readable buckets, comma separated; a row shows when one of its buckets is listed |
//! | `umbu.writable` | writable buckets, comma separated; a personal bucket counts only as `<bucket>/<compartment>` |
//!
//! Settings are set by literal `SET LOCAL` inside the transaction. An unset one reads as an empty string.

use std::fmt::Write;

use super::{Storage, columns};
use crate::{Entity, Facet, Field, Scope, entities, replicated};

/// The role as which the server works. It owns nothing and bypasses no policy.
pub const APP_ROLE: &str = "umbu_app";

/// A table with what stands on it.
pub struct Table {
    /// `directory` or `record`.
    pub schema: &'static str,
    pub name: String,
    /// Name and type of the columns that come from fields, in order.
    pub columns: Vec<(String, &'static str)>,
    /// Name and statement.
    pub indexes: Vec<(String, String)>,
    /// The statements that make it, with its indexes, policies and rights.
    pub sql: String,
}

/// All derived statements. The schemas and [`APP_ROLE`] exist before.
pub fn schema() -> String {
    tables().map(|table| table.sql).chain([super::read_models::postgres()]).collect()
}

/// Every derived table, in the order in which they are made.
pub fn tables() -> impl Iterator<Item = Table> {
    let directory = entities().filter(|entity| entity.scope == Scope::Directory);
    let directory = directory.map(|entity| Table {
        schema: "directory",
        name: entity.name.to_owned(),
        columns: typed_columns(entity.head().fields),
        indexes: directory_indexes(entity),
        sql: directory_table(entity),
    });
    let facets = replicated().flat_map(|entity| entity.facets.iter().map(move |facet| (entity, facet)));
    let records = facets.map(|(entity, facet)| Table {
        schema: "record",
        name: entity.facet_table(facet),
        columns: typed_columns(facet.fields),
        indexes: indexes("record", &entity.facet_table(facet), facet.fields),
        sql: facet_table(entity, facet),
    });
    directory.chain(records)
}

/// The views over the tables, dropped where they stand and made.
pub fn views() -> String {
    let dropped = super::read_models::READ_MODELS.iter().rev();
    let dropped = dropped.map(|model| format!("DROP VIEW IF EXISTS record.\"{}\";\n", model.name));
    dropped.chain([super::read_models::postgres()]).collect()
}

fn facet_table(entity: &Entity, facet: &Facet) -> String {
    let table = format!("record.\"{}\"", entity.facet_table(facet));
    let mut sql = format!(
        "CREATE TABLE {table} (\n  organization_id uuid NOT NULL,\n  id uuid NOT NULL,\n  clinic_id uuid,\n  \
         bucket text NOT NULL,\n  personal_bucket text,\n  deleted_at_ms bigint,\n  updated_at_ms bigint NOT NULL"
    );
    write_columns(&mut sql, facet.fields, false);
    sql.push_str(",\n  PRIMARY KEY (organization_id, id)\n);\n");
    sql.extend(indexes("record", &entity.facet_table(facet), facet.fields).into_iter().map(|(_, index)| index));
    write_force(&mut sql, &table);

    let tenant = "organization_id = nullif(current_setting('umbu.organization', true), '')::uuid";
    let listed = |column: &str, setting: &str| {
        format!("{column} = any(string_to_array(current_setting('{setting}', true), ','))")
    };
    let readable = format!("({} OR {})", listed("bucket", "umbu.buckets"), listed("personal_bucket", "umbu.buckets"));
    let personal = format!("(personal_bucket || '/{}')", facet.compartment.name());
    let writable = format!("({} OR {})", listed("bucket", "umbu.writable"), listed(&personal, "umbu.writable"));
    let _ = write!(
        sql,
        "CREATE POLICY \"read\" ON {table} FOR SELECT USING ({tenant} AND {readable});\n\
         CREATE POLICY \"create\" ON {table} FOR INSERT WITH CHECK ({tenant} AND {writable});\n\
         CREATE POLICY \"update\" ON {table} FOR UPDATE USING ({tenant} AND {writable}) WITH CHECK ({tenant} AND {writable});\n\
         GRANT SELECT, INSERT, UPDATE ON {table} TO {APP_ROLE};\n\n"
    );
    sql
}

/// Directory rows are written by the server itself under the organisation's setting; a person may also read the
/// rows that name their own account, which is how sign-in finds its organisations.
fn directory_table(entity: &'static Entity) -> String {
    let table = format!("directory.\"{}\"", entity.name);
    let facet = entity.head();
    let mut sql = format!("CREATE TABLE {table} (\n");
    sql.push_str(if !belongs_to_organization(entity) {
        "  id uuid PRIMARY KEY"
    } else {
        "  organization_id uuid NOT NULL,\n  id uuid NOT NULL"
    });
    sql.push_str(",\n  created_at_ms bigint NOT NULL");
    write_columns(&mut sql, facet.fields, true);
    if belongs_to_organization(entity) {
        sql.push_str(",\n  PRIMARY KEY (organization_id, id)");
    }
    sql.push_str("\n);\n");
    sql.extend(directory_indexes(entity).into_iter().map(|(_, index)| index));
    write_force(&mut sql, &table);

    let organization = "nullif(current_setting('umbu.organization', true), '')::uuid";
    let account = "nullif(current_setting('umbu.account', true), '')::uuid";
    let rule = match entity.name {
        "account" => {
            // Sign-in looks an account up by its e-mail before anyone is signed in, so this table alone is open to
            // the server; it holds names and addresses of those who sign in, no health data and no secret.
            "true".to_owned()
        }
        "organization" => format!("id = {organization} OR current_setting('umbu.platform', true) = 'on'"),
        _ if facet.field("account").is_some() => format!("organization_id = {organization} OR account = {account}"),
        _ => format!("organization_id = {organization}"),
    };
    let write_rule = match entity.name {
        "account" | "organization" => rule.clone(),
        _ => format!("organization_id = {organization}"),
    };
    let _ = write!(
        sql,
        "CREATE POLICY \"read\" ON {table} FOR SELECT USING ({rule});\n\
         CREATE POLICY \"create\" ON {table} FOR INSERT WITH CHECK ({write_rule});\n\
         CREATE POLICY \"update\" ON {table} FOR UPDATE USING ({write_rule}) WITH CHECK ({write_rule});\n\
         GRANT SELECT, INSERT, UPDATE ON {table} TO {APP_ROLE};\n\n"
    );
    sql
}

/// Accounts are everybody's, and an organisation is itself.
fn belongs_to_organization(entity: &Entity) -> bool {
    ![crate::entities::account::NAME, crate::entities::organization::NAME].contains(&entity.name)
}

fn directory_indexes(entity: &'static Entity) -> Vec<(String, String)> {
    let fields = if belongs_to_organization(entity) { entity.head().fields } else { &[] };
    indexes("directory", entity.name, fields)
}

fn write_columns(sql: &mut String, fields: &[Field], enforce_required: bool) {
    for field in fields {
        let required = if enforce_required && field.required { " NOT NULL" } else { "" };
        for (name, kind) in typed_columns(std::slice::from_ref(field)) {
            let _ = write!(sql, ",\n  \"{name}\" {kind}{required}");
        }
    }
}

fn typed_columns(fields: &[Field]) -> Vec<(String, &'static str)> {
    let kind = |storage| match storage {
        Storage::Text => "text",
        Storage::Integer => "bigint",
        Storage::Flag => "boolean",
        Storage::Json => "jsonb",
        Storage::Id => "uuid",
    };
    fields.iter().flat_map(columns).map(|(name, storage)| (name, kind(storage))).collect()
}

fn indexes(schema: &str, table: &str, fields: &[Field]) -> Vec<(String, String)> {
    let indexed = fields.iter().filter(|field| field.is_indexed()).map(|field| field.name);
    let index = |field: &str| {
        let name = format!("{table}__{field}");
        let on = format!("{schema}.\"{table}\" (organization_id, \"{field}\")");
        let sql = format!("CREATE INDEX \"{name}\" ON {on} WHERE \"{field}\" IS NOT NULL;\n");
        (name, sql)
    };
    indexed.map(index).collect()
}

fn write_force(sql: &mut String, table: &str) {
    let _ =
        write!(sql, "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;\nALTER TABLE {table} FORCE ROW LEVEL SECURITY;\n");
}
