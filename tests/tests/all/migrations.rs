//! Migrations end in exactly the schema that the catalogue derives: read back from PostgreSQL, not from text.

use std::collections::BTreeSet;

use tokio_postgres::Client;
use umbu_catalog::derive::postgres;

use crate::stage;

/// Everything about the schemas of records that a statement can see, one line each.
const SHAPE: &str = "
    SELECT 'column ' || table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' ||
           is_nullable || ' ' || coalesce(column_default, '') || ' ' || ordinal_position
      FROM information_schema.columns WHERE table_schema IN ('record', 'directory')
    UNION ALL
    SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname IN ('record', 'directory')
    UNION ALL
    SELECT 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || permissive || ' ' ||
           array_to_string(roles, ',') || ' ' || cmd || ' ' || coalesce(qual, '') || ' / ' || coalesce(with_check, '')
      FROM pg_policies WHERE schemaname IN ('record', 'directory')
    UNION ALL
    SELECT 'security ' || relnamespace::regnamespace || '.' || relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity
      FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('record', 'directory')
    UNION ALL
    SELECT 'privilege ' || table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type
      FROM information_schema.role_table_grants WHERE table_schema IN ('record', 'directory') AND grantee <> grantor
    UNION ALL
    SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace::regnamespace::text IN ('record', 'directory')";

async fn shape(client: &Client) -> BTreeSet<String> {
    client.query(SHAPE, &[]).await.unwrap().iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn migrated_and_derived_are_the_same_schema() {
    let migrated = shape(&stage::connect(&stage::migrated_database("migrated").await).await).await;
    let derived = stage::connect(&stage::empty_database("derived").await).await;
    derived.batch_execute("CREATE SCHEMA directory; CREATE SCHEMA record").await.unwrap();
    derived.batch_execute(&postgres::schema()).await.unwrap();
    let derived = shape(&derived).await;

    let lost: Vec<_> = derived.difference(&migrated).collect();
    assert!(lost.is_empty(), "migrations do not reach the derived schema: {lost:#?}");
    // What stands there beyond the catalogue is made by hand: secrets of the directory, never a record.
    let foreign: Vec<_> =
        migrated.difference(&derived).filter(|line| line.contains("record.") && !line.contains("directory.")).collect();
    assert!(foreign.is_empty(), "the record schema holds what no catalogue describes: {foreign:#?}");
    assert!(derived.len() > 300, "{} lines are too few to have compared anything", derived.len());
}

#[tokio::test]
async fn migrating_twice_changes_nothing() {
    let config = stage::migrated_database("twice").await;
    let client = stage::connect(&config).await;
    let before = shape(&client).await;
    umbu_server::store::migrate::migrate(&config).await.unwrap();
    assert_eq!(shape(&client).await, before);
}

/// A database of a version that described less: the next start adds what is missing and takes nothing away.
#[tokio::test]
async fn the_tables_follow_the_catalogue() {
    let config = stage::migrated_database("followed").await;
    let client = stage::connect(&config).await;
    // A column that is added stands last, wherever the catalogue names it.
    let placed = |shape: BTreeSet<String>| -> BTreeSet<String> {
        shape.into_iter().map(|line| line.trim_end_matches(|last: char| last.is_ascii_digit()).to_owned()).collect()
    };
    let before = placed(shape(&client).await);
    client
        .batch_execute(
            "DROP VIEW record.stock_balance; DROP TABLE record.lot;
             ALTER TABLE record.contact DROP COLUMN contact_type; ALTER TABLE directory.clinic DROP COLUMN cnes;
             DROP INDEX record.product__active; ALTER TABLE record.product ADD COLUMN of_another_version text;",
        )
        .await
        .unwrap();
    umbu_server::store::migrate::migrate(&config).await.unwrap();
    assert!(placed(shape(&client).await).len() < before.len() - 3, "the catalogue is the one of the last start");

    let forget = "UPDATE public.umbu_migration SET checksum = '\\x00' WHERE name = 'catalogue'";
    let remember = "INSERT INTO public.umbu_migration (name, checksum) VALUES ('catalogue', '\\x00')";
    assert_eq!(client.execute(forget, &[]).await.unwrap(), 0, "a new database needs no second look");
    client.execute(remember, &[]).await.unwrap();
    umbu_server::store::migrate::migrate(&config).await.unwrap();
    let after = placed(shape(&client).await);
    let lost: Vec<_> = before.difference(&after).collect();
    let kept: Vec<_> = after.difference(&before).collect();
    assert!(lost.is_empty(), "{lost:#?}");
    assert!(matches!(kept.as_slice(), [column] if column.contains("of_another_version")), "{kept:#?}");
}

#[tokio::test]
async fn an_edited_migration_is_refused() {
    let config = stage::migrated_database("edited").await;
    let client = stage::connect(&config).await;
    client
        .execute("UPDATE public.umbu_migration SET checksum = '\\x00' WHERE name = '0002_records'", &[])
        .await
        .unwrap();
    let refused = umbu_server::store::migrate::migrate(&config).await.unwrap_err();
    assert!(
        refused.to_string().contains("0002_records") || format!("{refused:?}").contains("0002_records"),
        "{refused}"
    );
}
