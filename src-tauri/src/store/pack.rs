//! The starter food table as read-only rows, so that foods are one list wherever they come from.

use rusqlite::{Connection, params};
use umbu_domain::nutrition::foods::{Pack, starter_pack};
use umbu_domain::nutrition::portion::mantissa;

use super::documents;
use super::error::StoreError;
use super::replica::{read_meta, write_meta};

const VERSION: &str = "reference-pack";

pub(super) fn install_if_outdated(connection: &Connection) -> Result<(), StoreError> {
    if read_meta(connection, VERSION)?.as_deref() == Some(starter_pack().version.as_bytes()) {
        return Ok(());
    }
    install(connection)
}

/// Replaces the rows of an earlier version by those of this one.
pub(super) fn install(connection: &Connection) -> Result<(), StoreError> {
    let pack = starter_pack();
    connection.execute_batch(
        "DELETE FROM replica_search WHERE rowid IN (
             SELECT number FROM replica_search_row AS row JOIN food ON food.id = row.id
             WHERE row.entity = 'food' AND food.pack IS NOT NULL);
         DELETE FROM replica_search_row WHERE entity = 'food' AND id IN (SELECT id FROM food WHERE pack IS NOT NULL);
         DELETE FROM food WHERE pack IS NOT NULL;
         DELETE FROM household_measure WHERE pack IS NOT NULL;",
    )?;
    install_foods(connection, pack)?;
    install_measures(connection, pack)?;
    write_meta(connection, VERSION, pack.version.as_bytes())
}

fn install_foods(connection: &Connection, pack: &Pack) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "INSERT INTO food (id, pack, name, name_en, food_group, source, source_number, density_g_ml, nutrients)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for food in &pack.foods {
        statement.execute(params![
            food.id.to_string(),
            pack.version,
            food.name_pt,
            food.name_en,
            food.group,
            food.source,
            food.source_number,
            food.density_g_ml.map(|density| mantissa(density, 3)),
            food.nutrients.to_json(pack),
        ])?;
        documents::index_again(connection, &umbu_catalog::entities::food::ENTITY, food.id)?;
    }
    Ok(())
}

fn install_measures(connection: &Connection, pack: &Pack) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "INSERT INTO household_measure (id, pack, food, name, name_en, grams, position, source)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for food in &pack.foods {
        for (position, measure) in (0_i64..).zip(pack.measures_of(food)) {
            statement.execute(params![
                measure.id.to_string(),
                pack.version,
                measure.food.to_string(),
                measure.name_pt,
                measure.name_en,
                mantissa(measure.grams, 1),
                position,
                measure.source,
            ])?;
        }
    }
    Ok(())
}
