SELECT hash, entity, record_id, code, reason, device_id, account_id, received_at_ms
  FROM sync.quarantine
 WHERE organization_id = $1
 ORDER BY received_at_ms DESC, hash
 LIMIT $2
