-- Each change lies in one home bucket, so those alone are summed.
SELECT coalesce((SELECT sum(changes) FROM sync.bucket WHERE organization_id = $1 AND bucket ~ '^[co]/'), 0)::bigint AS changes,
       coalesce((SELECT sum(bytes) FROM sync.bucket WHERE organization_id = $1 AND bucket ~ '^[co]/'), 0)::bigint AS change_bytes,
       (SELECT count(*) FROM sync.document WHERE organization_id = $1) AS documents,
       coalesce((SELECT sum(octet_length(saved)) FROM sync.document WHERE organization_id = $1), 0)::bigint AS document_bytes,
       (SELECT count(*) FROM sync.blob WHERE organization_id = $1) AS blobs,
       coalesce((SELECT sum(length) FROM sync.blob WHERE organization_id = $1), 0)::bigint AS blob_bytes
