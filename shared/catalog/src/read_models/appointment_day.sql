-- Appointments of a day by professional: how many, and what became of them. Rates are for the reader to divide.
SELECT a.organization_id, a.clinic_id, a.date, a.practitioner,
       count(*) AS appointments,
       count(*) FILTER (WHERE a.status = 'fulfilled') AS fulfilled,
       count(*) FILTER (WHERE a.status = 'cancelled') AS cancelled,
       count(*) FILTER (WHERE a.status = 'no_show') AS no_shows,
       CAST(coalesce(sum(a.duration) FILTER (WHERE a.status <> 'cancelled'), 0) AS bigint) AS minutes
  FROM appointment a
 WHERE a.deleted_at_ms IS NULL
 GROUP BY a.organization_id, a.clinic_id, a.date, a.practitioner
