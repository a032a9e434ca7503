SELECT q.hash, q.entity, q.record_id, q.facet, q.code, q.device_id, q.account_id, q.received_at_ms, q.resolution,
       q.note, q.resolved_at_ms, d.name AS device_name, a.name AS account_name, r.name AS resolved_by_name
  FROM sync.quarantine q
  JOIN directory.device d ON d.organization_id = q.organization_id AND d.id = q.device_id
  JOIN directory.account a ON a.id = q.account_id
  LEFT JOIN directory.account r ON r.id = q.resolved_by
 WHERE q.organization_id = $1
