-- Whether anything is shared with an audience, and whether any of it is at home in one of the buckets. Of a patient or
-- a family that is known here only what their own clinic keeps counts: a record that another clinic writes about them
-- opens nothing.
SELECT EXISTS (SELECT FROM sync.document
                WHERE organization_id = $1 AND personal_bucket = $2),
       EXISTS (SELECT FROM sync.document d
                WHERE d.organization_id = $1 AND d.personal_bucket = $2 AND d.bucket = ANY ($3)
                  AND d.clinic_id IS NOT DISTINCT FROM coalesce((SELECT whose.clinic_id
                                                                   FROM sync.document whose
                                                                  WHERE whose.organization_id = $1
                                                                    AND whose.record_id = $4
                                                                    AND whose.entity IN ('patient', 'family')
                                                                  LIMIT 1), d.clinic_id))
