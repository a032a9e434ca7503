SELECT EXISTS (SELECT FROM sync.document
                WHERE organization_id = $1 AND personal_bucket = $2),
       EXISTS (SELECT FROM sync.document
                WHERE organization_id = $1 AND personal_bucket = $2 AND bucket = ANY($3))
