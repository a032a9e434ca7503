-- The ranking of a challenge among those who want to appear in it. A later entry for the same day and measure takes the
-- place of the earlier one; equal scores share a rank.
SELECT p.organization_id, p.challenge, p.id AS participant, p.display_name, p.status,
       CAST(coalesce(sum(g.score), 0) AS bigint) AS score,
       rank() OVER (PARTITION BY p.organization_id, p.challenge ORDER BY coalesce(sum(g.score), 0) DESC) AS place
  FROM challenge_participant p
  LEFT JOIN challenge_progress g
    ON g.organization_id = p.organization_id AND g.challenge_participant = p.id AND g.deleted_at_ms IS NULL
   AND NOT EXISTS (
       SELECT 1 FROM challenge_progress n
        WHERE n.organization_id = g.organization_id AND n.challenge_participant = g.challenge_participant
          AND n.deleted_at_ms IS NULL AND n.date = g.date AND n.metric = g.metric AND n.id > g.id)
 WHERE p.deleted_at_ms IS NULL AND p.on_leaderboard IS NOT FALSE
 GROUP BY p.organization_id, p.challenge, p.id, p.display_name, p.status
