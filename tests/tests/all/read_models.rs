//! The read models in both engines: the same rows give the same answers, and the answers are right.

use std::collections::BTreeSet;

use tokio_postgres::Client;
use umbu_catalog::derive::read_models::READ_MODELS;
use umbu_catalog::derive::sqlite;
use uuid::Uuid;

use crate::stage;

/// Ids that read like what they stand for: `id(7)`.
fn id(number: u128) -> String {
    Uuid::from_u128(number).to_string()
}

const ORGANIZATION: u128 = 1;
const CLINIC: u128 = 2;

/// The same rows in PostgreSQL, written past the policies, and in a replica's tables.
struct Engines {
    postgres: Client,
    sqlite: rusqlite::Connection,
    next: u128,
}

impl Engines {
    async fn new(name: &str) -> Engines {
        let sqlite = rusqlite::Connection::open_in_memory().unwrap();
        sqlite.execute_batch(&sqlite::schema()).unwrap();
        Engines { postgres: stage::connect(&stage::migrated_database(name).await).await, sqlite, next: 1_000 }
    }

    /// Inserts a row; values are SQL literals that both engines read. The row's id.
    async fn row(&mut self, table: &str, values: &[(&str, &str)]) -> String {
        self.next += 1;
        let id = id(self.next);
        self.row_with(table, &id, values).await;
        id
    }

    async fn row_with(&self, table: &str, id: &str, values: &[(&str, &str)]) {
        let names: String = values.iter().map(|(name, _)| format!(", \"{name}\"")).collect();
        let literals: String = values.iter().map(|(_, literal)| format!(", {literal}")).collect();
        let clinic = Uuid::from_u128(CLINIC);
        let organization = Uuid::from_u128(ORGANIZATION);
        let sql = format!(
            "INSERT INTO record.\"{table}\" (organization_id, bucket, id, clinic_id, updated_at_ms{names})
             VALUES ('{organization}', 'c', '{id}', '{clinic}', 0{literals})"
        );
        self.postgres.batch_execute(&sql).await.unwrap();
        // A facet's own table is a view here: its fields lie in the row of the record.
        let is_view: bool = self
            .sqlite
            .query_row("SELECT type = 'view' FROM sqlite_schema WHERE name = ?1", [table], |row| row.get(0))
            .unwrap();
        let sql = if is_view {
            let head = table.split('_').next().unwrap();
            let set: Vec<String> = values.iter().map(|(name, literal)| format!("\"{name}\" = {literal}")).collect();
            format!("UPDATE \"{head}\" SET {} WHERE id = '{id}'", set.join(", "))
        } else {
            format!(
                "INSERT INTO \"{table}\" (id, clinic_id, updated_at_ms{names}) VALUES ('{id}', '{clinic}', 0{literals})"
            )
        };
        self.sqlite.execute_batch(&sql).unwrap();
    }

    /// The rows of a read model as both engines tell them, equal; each row as texts of the named columns.
    async fn rows(&self, model: &str, columns: &[&str]) -> BTreeSet<Vec<String>> {
        let texts: Vec<String> = columns.iter().map(|name| format!("CAST(\"{name}\" AS text)")).collect();
        let sql = format!("SELECT {} FROM", texts.join(", "));
        let postgres: BTreeSet<Vec<String>> = self
            .postgres
            .query(&format!("{sql} record.\"{model}\""), &[])
            .await
            .unwrap()
            .iter()
            .map(|row| (0..columns.len()).map(|at| row.get::<_, Option<String>>(at).unwrap_or_default()).collect())
            .collect();
        let mut statement = self.sqlite.prepare(&format!("{sql} \"{model}\"")).unwrap();
        let sqlite: BTreeSet<Vec<String>> = statement
            .query_map([], |row| {
                (0..columns.len()).map(|at| Ok(row.get::<_, Option<String>>(at)?.unwrap_or_default())).collect()
            })
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert_eq!(postgres, sqlite, "{model} says one thing in PostgreSQL and another in SQLite");
        postgres
    }
}

fn quoted(text: &str) -> String {
    format!("'{text}'")
}

fn expected(rows: &[&[&str]]) -> BTreeSet<Vec<String>> {
    rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
}

#[tokio::test]
async fn stock_points_and_credits_are_sums_of_their_entries() {
    let mut engines = Engines::new("balances").await;
    let (product, lot, patient, student) = (quoted(&id(10)), quoted(&id(11)), quoted(&id(12)), quoted(&id(13)));
    for quantity in ["10000", "-2500", "-500"] {
        let cost = [("total_cost", "12000"), ("total_cost_currency", "'BRL'")];
        let values = [("product", product.as_str()), ("lot", &lot), ("quantity", quantity), cost[0], cost[1]];
        engines.row("stock_movement", &values).await;
    }
    engines.row("stock_movement", &[("product", &product), ("quantity", "9"), ("deleted_at_ms", "1")]).await;
    for points in ["120", "30", "-50"] {
        engines.row("points_entry", &[("patient", &patient), ("points", points)]).await;
    }
    for credits in ["5", "-1", "-1"] {
        engines.row("credit_entry", &[("student", &student), ("credits", credits)]).await;
    }
    assert_eq!(
        engines.rows("stock_balance", &["product", "lot", "quantity", "total_cost_brl", "movements"]).await,
        expected(&[&[&id(10), &id(11), "7000", "36000", "3"]])
    );
    assert_eq!(
        engines.rows("points_balance", &["patient", "points", "points_earned", "points_spent"]).await,
        expected(&[&[&id(12), "100", "150", "50"]])
    );
    assert_eq!(engines.rows("credit_balance", &["student", "credits"]).await, expected(&[&[&id(13), "3"]]));
}

#[tokio::test]
async fn money_goes_from_account_to_account_and_nothing_is_lost() {
    let mut engines = Engines::new("money").await;
    let account = |kind: &'static str, purpose: &'static str| [("account_type", kind), ("purpose", purpose)];
    let bank = quoted(&engines.row("ledger_account", &account("'asset'", "'bank'")).await);
    let fees = quoted(&engines.row("ledger_account", &account("'expense'", "NULL")).await);
    let care = quoted(&engines.row("ledger_account", &account("'revenue'", "'service_revenue'")).await);
    let center = quoted(&id(20));
    for (debit, credit, amount, stage) in
        [(&bank, &care, "25000", "'posted'"), (&fees, &bank, "700", "'posted'"), (&bank, &care, "9000", "'planned'")]
    {
        let values = [
            ("debit_account", debit.as_str()),
            ("credit_account", credit),
            ("amount", amount),
            ("amount_currency", "'BRL'"),
            ("stage", stage),
            ("competence_date", "'2026-11-20'"),
            ("cash_date", "'2026-11-21'"),
            ("cost_center", &center),
        ];
        engines.row("ledger_entry", &values).await;
    }
    let days = engines.rows("account_day", &["account_type", "stage", "competence_date", "debit", "credit"]).await;
    let day = "2026-11-20";
    assert_eq!(
        days,
        expected(&[
            &["asset", "posted", day, "25000", "700"],
            &["asset", "planned", day, "9000", "0"],
            &["expense", "posted", day, "700", "0"],
            &["revenue", "posted", day, "0", "25000"],
            &["revenue", "planned", day, "0", "9000"],
        ])
    );
    let sum = |column: usize| days.iter().map(|row| row[column].parse::<i64>().unwrap()).sum::<i64>();
    assert_eq!(sum(3), sum(4), "debits and credits are the same money");
    assert_eq!(
        engines.rows("cash_day", &["cash_date", "stage", "inflow", "outflow"]).await,
        expected(&[&["2026-11-21", "posted", "25000", "700"], &["2026-11-21", "planned", "9000", "0"]])
    );
    assert_eq!(
        engines.rows("cost_center_day", &["cost_center", "expense", "revenue"]).await,
        expected(&[&[&id(20), "700", "25000"]])
    );
}

#[tokio::test]
async fn a_leaderboard_counts_the_last_entry_of_a_day_and_shares_ranks() {
    let mut engines = Engines::new("challenge").await;
    let challenge = quoted(&id(30));
    let mut participants = Vec::new();
    for (name, shown) in [("'Ana'", "TRUE"), ("'Bia'", "TRUE"), ("'Caio'", "TRUE"), ("'Duda'", "FALSE")] {
        let values = [("challenge", challenge.as_str()), ("display_name", name), ("on_leaderboard", shown)];
        participants.push(quoted(&engines.row("challenge_participant", &values).await));
    }
    let days: [(usize, &str, &str); 5] = [
        (0, "'2026-11-01'", "5"),
        (0, "'2026-11-01'", "20"),
        (0, "'2026-11-02'", "10"),
        (1, "'2026-11-01'", "30"),
        (3, "'2026-11-01'", "99"),
    ];
    for (who, date, score) in days {
        let participant = participants[who].as_str();
        let values = [("challenge_participant", participant), ("date", date), ("metric", "'meals'"), ("score", score)];
        engines.row("challenge_progress", &values).await;
    }
    assert_eq!(
        engines.rows("challenge_leaderboard", &["display_name", "score", "place"]).await,
        expected(&[&["Ana", "30", "1"], &["Bia", "30", "1"], &["Caio", "0", "3"]])
    );
}

#[tokio::test]
async fn families_and_invitations_are_counted_without_multiplying() {
    let mut engines = Engines::new("community").await;
    let family = engines.row("family", &[("name", "'Família Araújo'")]).await;
    for (account, status) in [(41, "'active'"), (42, "'active'"), (43, "'left'")] {
        let (family, account) = (quoted(&family), quoted(&id(account)));
        engines.row("family_member", &[("family", &family), ("account", &account), ("status", status)]).await;
    }
    for (account, challenge) in [(41, 51), (41, 52), (42, 51)] {
        let (account, challenge) = (quoted(&id(account)), quoted(&id(challenge)));
        let values = [("account", account.as_str()), ("challenge", &challenge), ("status", "'active'")];
        engines.row("challenge_participant", &values).await;
    }
    assert_eq!(
        engines.rows("family_dashboard", &["name", "members", "active_members", "active_challenges"]).await,
        expected(&[&["Família Araújo", "3", "2", "2"]])
    );

    let patient = quoted(&id(60));
    for (signed_up, bought, reward) in
        [("1000", "4000", "'credited'"), ("1000", "NULL", "'pending'"), ("NULL", "NULL", "'pending'")]
    {
        let values = [
            ("patient", patient.as_str()),
            ("invited_at", "86400500"),
            ("reward_status", reward),
            ("reward_amount", "2000"),
            ("reward_amount_currency", "'BRL'"),
        ];
        let invite = engines.row("invite", &values).await;
        engines
            .row_with("invite_outcome", &invite, &[("signed_up_at", signed_up), ("first_purchase_at", bought)])
            .await;
    }
    let columns = ["patient", "invited_day", "invites", "sign_ups", "conversions", "conversion_ms", "rewards_brl"];
    assert_eq!(
        engines.rows("referral_analytics", &columns).await,
        expected(&[&[&id(60), "1", "3", "2", "1", "3000", "2000"]])
    );
}

#[tokio::test]
async fn days_metrics_and_requirements_tell_what_is_in_force() {
    let mut engines = Engines::new("insight").await;
    for (status, duration) in [("'fulfilled'", "50"), ("'no_show'", "50"), ("'cancelled'", "30")] {
        engines.row("appointment", &[("date", "'2026-11-21'"), ("status", status), ("duration", duration)]).await;
    }
    assert_eq!(
        engines
            .rows("appointment_day", &["date", "appointments", "fulfilled", "no_shows", "cancelled", "minutes"])
            .await,
        expected(&[&["2026-11-21", "3", "1", "1", "1", "100"]])
    );
    for (value, measured) in [("100", "10"), ("120", "30"), ("110", "20")] {
        let values = [
            ("metric", "'meals_logged'"),
            ("date", "'2026-11-21'"),
            ("source", "'diary'"),
            ("value", value),
            ("measured_at", measured),
        ];
        engines.row("metric_sample", &values).await;
    }
    assert_eq!(engines.rows("metric_in_force", &["metric", "value"]).await, expected(&[&["meals_logged", "120"]]));
    let requirement = engines.row("requirement", &[("mandatory", "TRUE")]).await;
    for (status, due, assessed) in [("'completed'", "'2026-01-10'", "77"), ("'pending'", "'2026-12-10'", "NULL")] {
        let requirement = quoted(&requirement);
        let values =
            [("requirement", requirement.as_str()), ("status", status), ("due_on", due), ("assessed_at", assessed)];
        engines.row("compliance_assessment", &values).await;
    }
    assert_eq!(
        engines.rows("requirement_state", &["requirement", "open", "next_due_on", "assessed_at"]).await,
        expected(&[&[&requirement, "1", "2026-12-10", "77"]])
    );
    let payment = [
        ("due_on", "'2026-12-05'"),
        ("status", "'pending'"),
        ("method", "'pix'"),
        ("amount", "18000"),
        ("amount_currency", "'BRL'"),
    ];
    engines.row("payment", &payment).await;
    engines.row("payment", &payment).await;
    assert_eq!(
        engines.rows("receivable_day", &["due_on", "status", "method", "payments", "amount"]).await,
        expected(&[&["2026-12-05", "pending", "pix", "2", "36000"]])
    );
}

/// What makes the text legal in both engines and under sharding.
#[test]
fn every_read_model_names_the_organization_and_divides_nothing() {
    for model in READ_MODELS {
        let sql = model.sql.to_lowercase();
        assert!(sql.starts_with("-- "), "{} says what it is first", model.name);
        for forbidden in ["avg(", "round(", "now(", "current_", "strftime", "extract(", "select *"] {
            assert!(!sql.contains(forbidden), "{} holds {forbidden}", model.name);
        }
        for join in sql.split(" join ").skip(1) {
            let condition = &join[..join.len().min(200)];
            assert!(condition.contains("organization_id ="), "a join of {} spans organisations", model.name);
        }
    }
}
