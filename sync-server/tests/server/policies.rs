//! Row-level security, read from pg_catalog and tried.

use std::collections::BTreeSet;

use umbu_sync::Verdict;
use uuid::Uuid;

use crate::support::*;

/// Tables whose rows are not of one organisation, with the reason.
const GLOBAL: &[(&str, &str)] = &[
    ("directory.account", "one row per person, in many organisations"),
    ("directory.account_secret", "belongs to an account"),
    ("directory.console_session", "belongs to an account"),
    ("directory.organization", "is the tenant itself"),
    ("directory.locator", "finds the organisation of a code or device before it is known"),
];

/// Tables that show rows without any setting, with the reason.
const OPEN: &[(&str, &str)] = &[
    ("directory.account", "sign-in looks up an e-mail before anyone is signed in"),
    ("directory.locator", "holds keyed hashes and organisation ids only"),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_table_forces_its_policies_and_every_key_names_the_organisation() {
    let site = site().await;
    let database = site.database().await;
    let rows = database
        .query(
            "SELECT n.nspname || '.' || c.relname, c.relrowsecurity, c.relforcerowsecurity,
                    (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid)
               FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname IN ('directory', 'sync', 'record') AND c.relkind IN ('r', 'p')",
            &[],
        )
        .await
        .unwrap();
    assert!(rows.len() > 30, "the schema is there");
    for row in &rows {
        let (table, enabled, forced, policies): (String, bool, bool, i64) =
            (row.get(0), row.get(1), row.get(2), row.get(3));
        assert!(enabled && forced && policies > 0, "{table} does not force row-level security");
    }
    let keys = database
        .query(
            "SELECT n.nspname || '.' || c.relname, i.relname,
                    EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY(x.indkey) AND a.attname = 'organization_id')
               FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
               JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname IN ('directory', 'sync', 'record') AND x.indisunique",
            &[],
        )
        .await
        .unwrap();
    let global: BTreeSet<&str> = GLOBAL.iter().map(|(table, _)| *table).collect();
    for row in &keys {
        let (table, index, named): (String, String, bool) = (row.get(0), row.get(1), row.get(2));
        assert!(named || global.contains(table.as_str()), "{index} of {table} does not contain the organisation");
    }
    let subqueries = database
        .query("SELECT polname, polrelid::regclass::text FROM pg_policy WHERE pg_get_expr(polqual, polrelid) ILIKE '%select%' OR pg_get_expr(polwithcheck, polrelid) ILIKE '%select%'", &[])
        .await
        .unwrap();
    assert!(subqueries.is_empty(), "policies hold no subquery");
    let triggers = database.query("SELECT 1 FROM pg_trigger WHERE NOT tgisinternal", &[]).await.unwrap();
    assert!(triggers.is_empty(), "no triggers");
    let role = database
        .query_one("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'umbu_app'", &[])
        .await
        .unwrap();
    assert_eq!((role.get::<_, bool>(0), role.get::<_, bool>(1)), (false, false));
    let mut connection = site.running.server.store.connection().await.unwrap();
    let transaction = connection.begin(&umbu_server::store::Scope::default()).await.unwrap();
    let working: String = transaction.query_one("SELECT current_user::text", &[]).await.unwrap().get(0);
    assert_eq!(working, "umbu_app", "the server itself works as this role");
    drop(transaction);
    site.running.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_settings_the_application_sees_nothing() {
    let site = site().await;
    let console = site.console().await;
    let desk = site.member_device(&console, "care", None).await;
    let (ana, bia) = (Uuid::now_v7(), Uuid::now_v7());
    let (_, one) = desk.create("body_measurement", "main", site.clinic(), &measurement(ana, 6000));
    let (_, two) = desk.create("body_measurement", "main", site.clinic(), &measurement(bia, 6000));
    assert_eq!(desk.push(vec![one, two]).await, [Verdict::Accepted, Verdict::Accepted]);

    let database = site.database().await;
    let tables = database
        .query(
            "SELECT n.nspname || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname IN ('directory', 'sync', 'record') AND c.relkind = 'r'",
            &[],
        )
        .await
        .unwrap();
    database.batch_execute("SET ROLE umbu_app").await.unwrap();
    let open: BTreeSet<&str> = OPEN.iter().map(|(table, _)| *table).collect();
    for row in tables {
        let table: String = row.get(0);
        let count: i64 = database.query_one(&format!("SELECT count(*) FROM {table}"), &[]).await.unwrap().get(0);
        assert!(count == 0 || open.contains(table.as_str()), "{table} shows {count} rows to nobody");
    }

    // With one patient's bucket, that patient's row; with another organisation, none.
    let organization = site.organization();
    let count = async |settings: String| -> i64 {
        database.batch_execute(&format!("BEGIN; {settings}")).await.unwrap();
        let count = database.query_one("SELECT count(*) FROM record.body_measurement", &[]).await.unwrap().get(0);
        database.batch_execute("ROLLBACK").await.unwrap();
        count
    };
    let own = format!("SET LOCAL umbu.organization = '{organization}'; SET LOCAL umbu.buckets = 'p/{ana}'");
    assert_eq!(count(own).await, 1);
    let diary =
        format!("SET LOCAL umbu.organization = '{organization}'; SET LOCAL umbu.buckets = 'c/{}/diary'", site.clinic());
    assert_eq!(count(diary).await, 2);
    let foreign = format!("SET LOCAL umbu.organization = '{}'; SET LOCAL umbu.buckets = 'p/{ana}'", Uuid::now_v7());
    assert_eq!(count(foreign).await, 0);

    // Reading is not writing: without a writable bucket an update changes no row and an insert is refused.
    database
        .batch_execute(&format!(
            "BEGIN; SET LOCAL umbu.organization = '{organization}'; SET LOCAL umbu.buckets = 'p/{ana}'"
        ))
        .await
        .unwrap();
    assert_eq!(database.execute("UPDATE record.body_measurement SET weight_kg = 1", &[]).await.unwrap(), 0);
    let insert = format!(
        "INSERT INTO record.body_measurement (organization_id, id, bucket, personal_bucket, updated_at_ms)
         VALUES ('{organization}', '{}', 'c/x/diary', 'p/{ana}', 0)",
        Uuid::now_v7()
    );
    assert!(database.batch_execute(&insert).await.is_err());
    database.batch_execute("ROLLBACK").await.unwrap();
    // The log is written once.
    database.batch_execute(&format!("BEGIN; SET LOCAL umbu.organization = '{organization}'")).await.unwrap();
    assert!(database.batch_execute("UPDATE sync.change SET bytes = ''").await.is_err());
    database.batch_execute("ROLLBACK").await.unwrap();
    site.running.shutdown().await;
}
