//! Rules that every table obeys, read from `pg_catalog` so that a new table cannot be forgotten.

use tokio_postgres::Client;

use crate::stage;

/// Tables that are not one organisation's, each with the reason in `migrations/postgres/0001_foundation.sql`.
const GLOBAL: [&str; 5] = [
    "directory.account",
    "directory.account_secret",
    "directory.console_session",
    "directory.locator",
    "directory.organization",
];

/// Each names what breaks the rule; no row means that it holds.
const RULES: [(&str, &str); 9] = [
    (
        "row-level security is on and forced on every table",
        "SELECT oid::regclass::text FROM pg_class
          WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text IN ('directory', 'record', 'sync')
            AND NOT (relrowsecurity AND relforcerowsecurity)",
    ),
    (
        "every table has a policy",
        "SELECT oid::regclass::text FROM pg_class c
          WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text IN ('directory', 'record', 'sync')
            AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)",
    ),
    (
        "a view shows no more than its reader may see",
        "SELECT oid::regclass::text FROM pg_class
          WHERE relkind IN ('v', 'm') AND relnamespace::regnamespace::text IN ('directory', 'record', 'sync')
            AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)",
    ),
    (
        "policies hold no subquery, or the schema could not be sharded",
        "SELECT schemaname || '.' || tablename || ' ' || policyname FROM pg_policies
          WHERE coalesce(qual, '') || coalesce(with_check, '') ~* '\\mselect\\M'",
    ),
    (
        "every key contains the organisation",
        "SELECT i.indrelid::regclass::text || ' ' || i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
          WHERE i.indisunique AND c.relnamespace::regnamespace::text IN ('directory', 'record', 'sync')
            AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attname = 'organization_id'
                               AND a.attnum = ANY (i.indkey::int2[]))
            AND NOT (i.indrelid::regclass::text = ANY ($1))",
    ),
    (
        "foreign keys contain the organisation and set nothing to null",
        "SELECT conrelid::regclass::text || ' ' || conname FROM pg_constraint
          WHERE contype = 'f' AND (confdeltype IN ('n', 'd', 'c') OR pg_get_constraintdef(oid) NOT LIKE '%(organization_id%')",
    ),
    (
        "there are no triggers of ours and no exclusion constraints",
        "SELECT tgrelid::regclass::text || ' ' || tgname FROM pg_trigger WHERE NOT tgisinternal
         UNION ALL SELECT conrelid::regclass::text || ' ' || conname FROM pg_constraint WHERE contype = 'x'",
    ),
    (
        "the application's role owns nothing and bypasses nothing",
        "SELECT rolname FROM pg_roles WHERE rolname = 'umbu_app' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
         UNION ALL SELECT oid::regclass::text FROM pg_class WHERE relowner = 'umbu_app'::regrole",
    ),
    (
        "the application may not rewrite the log nor delete a record",
        "SELECT table_schema || '.' || table_name || ' ' || privilege_type FROM information_schema.role_table_grants
          WHERE grantee = 'umbu_app'
            AND (privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')
              OR table_schema = 'record' AND privilege_type = 'DELETE'
              OR table_schema || '.' || table_name IN ('sync.change', 'sync.batch', 'sync.bucket_change', 'directory.device_grant')
                 AND privilege_type NOT IN ('SELECT', 'INSERT'))",
    ),
];

/// The rules that do not hold, with what breaks them.
async fn broken(client: &Client) -> Vec<String> {
    let mut broken = Vec::new();
    for (rule, query) in RULES {
        let global: Vec<&str> = GLOBAL.to_vec();
        let rows = if query.contains("$1") {
            client.query(query, &[&global]).await.unwrap()
        } else {
            client.query(query, &[]).await.unwrap()
        };
        broken.extend(rows.iter().map(|row| format!("{rule}: {}", row.get::<_, String>(0))));
    }
    broken
}

#[tokio::test]
async fn every_table_obeys_the_rules() {
    let client = stage::connect(&stage::migrated_database("rules").await).await;
    assert_eq!(broken(&client).await, Vec::<String>::new());
    let tables: i64 = client
        .query_one(
            "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('directory', 'record', 'sync')",
            &[],
        )
        .await
        .unwrap()
        .get(0);
    assert!(tables > 30, "{tables} tables are too few to have looked at the right database");
}

/// A rule that cannot be broken checks nothing: each fault is planted once and must be found.
#[tokio::test]
async fn each_rule_finds_its_planted_fault() {
    let client = stage::connect(&stage::migrated_database("faults").await).await;
    let faults = [
        "ALTER TABLE record.meal NO FORCE ROW LEVEL SECURITY",
        "CREATE TABLE record.forgotten (organization_id uuid PRIMARY KEY)",
        "CREATE POLICY nested ON record.meal USING (EXISTS (SELECT FROM record.patient))",
        "CREATE UNIQUE INDEX ON record.patient (cpf)",
        "ALTER TABLE sync.document ADD FOREIGN KEY (organization_id, record_id) REFERENCES record.meal ON DELETE SET NULL",
        "CREATE FUNCTION record.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
         CREATE TRIGGER t BEFORE INSERT ON record.meal FOR EACH ROW EXECUTE FUNCTION record.f()",
        "ALTER TABLE record.meal OWNER TO umbu_app",
        "GRANT DELETE ON record.meal TO umbu_app",
        "GRANT UPDATE ON sync.change TO umbu_app",
        "CREATE VIEW record.leak AS SELECT * FROM record.meal",
    ];
    for fault in faults {
        client.batch_execute("BEGIN").await.unwrap();
        client.batch_execute(fault).await.unwrap();
        assert!(!broken(&client).await.is_empty(), "nobody noticed: {fault}");
        client.batch_execute("ROLLBACK").await.unwrap();
    }
}
