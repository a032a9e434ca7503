-- Of each requirement, how many assessments are open, and when the last one was made.
SELECT r.organization_id, r.clinic_id, r.id AS requirement, r.mandatory,
       count(a.id) FILTER (WHERE a.status IN ('pending', 'in_progress', 'requires_action')) AS open,
       min(a.due_on) FILTER (WHERE a.status IN ('pending', 'in_progress')) AS next_due_on,
       max(a.assessed_at) AS assessed_at
  FROM requirement r
  LEFT JOIN compliance_assessment a
    ON a.organization_id = r.organization_id AND a.requirement = r.id AND a.deleted_at_ms IS NULL
 WHERE r.deleted_at_ms IS NULL
 GROUP BY r.organization_id, r.clinic_id, r.id, r.mandatory
