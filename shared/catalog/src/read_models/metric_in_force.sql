-- Of each metric, day, hour and source, the sample that was measured last.
SELECT m.organization_id, m.clinic_id, m.metric, m.date, m.hour, m.source, m.id, m.value, m.unit, m.measured_at
  FROM metric_sample m
 WHERE m.deleted_at_ms IS NULL
   AND NOT EXISTS (
       SELECT 1 FROM metric_sample n
        WHERE n.organization_id = m.organization_id AND n.deleted_at_ms IS NULL
          AND n.metric = m.metric AND n.date = m.date AND coalesce(n.hour, -1) = coalesce(m.hour, -1)
          AND n.source = m.source AND coalesce(n.dimensions, '[]') = coalesce(m.dimensions, '[]')
          AND (n.measured_at > m.measured_at OR (n.measured_at = m.measured_at AND n.id > m.id)))
