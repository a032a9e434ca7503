-- What came of a patient's invitations, by the day of the invitation (days since 1970, UTC). Conversion times are sums of
-- milliseconds over `conversions`.
SELECT i.organization_id, i.clinic_id, i.patient, i.invited_at / 86400000 AS invited_day,
       count(*) AS invites,
       count(o.signed_up_at) AS sign_ups,
       count(o.first_purchase_at) AS conversions,
       CAST(coalesce(sum(o.first_purchase_at - o.signed_up_at), 0) AS bigint) AS conversion_ms,
       CAST(coalesce(sum(i.reward_amount) FILTER (WHERE i.reward_status IN ('earned', 'credited')
           AND i.reward_amount_currency = 'BRL'), 0) AS bigint) AS rewards_brl
  FROM invite i
  LEFT JOIN invite_outcome o ON o.organization_id = i.organization_id AND o.id = i.id
 WHERE i.deleted_at_ms IS NULL
 GROUP BY i.organization_id, i.clinic_id, i.patient, i.invited_at / 86400000
