//! Stock as this replica holds it: a sum over movements, made when it is asked for.

use std::collections::BTreeMap;

use umbu_domain::inventory::shelf::Place;
use uuid::Uuid;

use super::error::StoreError;
use super::projection;
use super::replica::Replica;

impl Replica {
    /// What is left of a product by lot and place, in thousandths of its stock unit; also where that is nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub fn stock_of(&self, product: Uuid) -> Result<BTreeMap<Place, i64>, StoreError> {
        self.connections.read(|reader| {
            let mut statement = reader.prepare_cached(
                "SELECT lot, location, coalesce(sum(quantity), 0) FROM stock_movement
                 WHERE product = ?1 AND deleted_at_ms IS NULL GROUP BY lot, location",
            )?;
            let mut rows = statement.query([product.to_string()])?;
            let mut balances = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let link = |column| -> Result<Option<Uuid>, StoreError> {
                    row.get::<_, Option<String>>(column)?.as_deref().map(projection::uuid).transpose()
                };
                balances.insert(Place { product, lot: link(0)?, location: link(1)? }, row.get(2)?);
            }
            Ok(balances)
        })
    }
}
