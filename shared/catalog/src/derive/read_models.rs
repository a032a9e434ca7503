//! Sums and counts over records, written once for both engines.
//!
//! Each is a `SELECT` in `read_models/`, the same text for PostgreSQL and SQLite: it names the organisation in every
//! join and group (so that a sharded server reads one shard), returns integers, texts and ids, and uses no average,
//! rounding or date function. Ratios and local time are for the reader. A row says nothing about records that its
//! reader may not see: in PostgreSQL the views run with the reader's rights, and a replica holds no others.

use std::fmt::Write;

use super::postgres::APP_ROLE;
use crate::replicated;

/// A view of that name in both engines.
#[derive(Debug)]
pub struct ReadModel {
    pub name: &'static str,
    pub sql: &'static str,
}

macro_rules! read_models {
    ($($name:literal),+ $(,)?) => {
        &[$(ReadModel { name: $name, sql: include_str!(concat!("../read_models/", $name, ".sql")) }),+]
    };
}

pub static READ_MODELS: &[ReadModel] = read_models![
    // Community
    "family_dashboard",
    "challenge_leaderboard",
    "referral_analytics",
    // Ledgers
    "stock_balance",
    "points_balance",
    "credit_balance",
    // Finance
    "account_day",
    "cash_day",
    "cost_center_day",
    "receivable_day",
    // Insight and compliance
    "appointment_day",
    "metric_in_force",
    "requirement_state",
];

/// The views of the `record` schema, after its tables.
pub(super) fn postgres() -> String {
    let mut sql = String::from("SET search_path = record;\n\n");
    for model in READ_MODELS {
        let _ = write!(
            sql,
            "CREATE VIEW record.\"{name}\" WITH (security_invoker = true) AS\n{body};\n\
             GRANT SELECT ON record.\"{name}\" TO {APP_ROLE};\n\n",
            name = model.name,
            body = model.sql.trim_end()
        );
    }
    sql.push_str("RESET search_path;\n");
    sql
}

/// The views of a replica. Facets have tables of their own at the server, so the replica gives them names here.
pub(super) fn sqlite() -> String {
    let mut sql = String::new();
    for entity in replicated() {
        for facet in entity.facets.iter().skip(1) {
            let _ =
                writeln!(sql, "CREATE VIEW \"{}\" AS SELECT * FROM \"{}\";", entity.facet_table(facet), entity.name);
        }
    }
    for model in READ_MODELS {
        let _ = writeln!(sql, "CREATE VIEW \"{}\" AS\n{};", model.name, model.sql.trim_end());
    }
    sql
}
