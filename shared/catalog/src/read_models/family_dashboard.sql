-- A family at a glance. Each count is made apart, since joining members with their challenges would multiply both.
SELECT f.organization_id, f.clinic_id, f.id AS family, f.name,
       (SELECT count(*) FROM family_member m
         WHERE m.organization_id = f.organization_id AND m.family = f.id AND m.deleted_at_ms IS NULL) AS members,
       (SELECT count(*) FROM family_member m
         WHERE m.organization_id = f.organization_id AND m.family = f.id AND m.deleted_at_ms IS NULL
           AND m.status = 'active') AS active_members,
       (SELECT count(DISTINCT p.challenge) FROM family_member m
          JOIN challenge_participant p ON p.organization_id = m.organization_id AND p.account = m.account
         WHERE m.organization_id = f.organization_id AND m.family = f.id AND m.deleted_at_ms IS NULL
           AND p.deleted_at_ms IS NULL AND p.status = 'active') AS active_challenges
  FROM family f
 WHERE f.deleted_at_ms IS NULL
