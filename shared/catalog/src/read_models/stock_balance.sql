-- What is in stock, per product, lot and place: the sum of all movements. Quantity in thousandths of the stock unit.
SELECT m.organization_id, m.clinic_id, m.product, m.lot, m.location,
       CAST(sum(m.quantity) AS bigint) AS quantity,
       CAST(coalesce(sum(m.total_cost) FILTER (WHERE m.total_cost_currency = 'BRL'), 0) AS bigint) AS total_cost_brl,
       count(*) AS movements
  FROM stock_movement m
 WHERE m.deleted_at_ms IS NULL
 GROUP BY m.organization_id, m.clinic_id, m.product, m.lot, m.location
