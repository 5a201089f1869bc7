// title: Every statement has a modality and a source that is there
// example: {"types": null, "first": 5}
MATCH ()-[r]->()
WHERE ($types IS NULL OR type(r) IN $types)
  AND (r.modality IS NULL OR NOT EXISTS { MATCH (:Source { id: r.sourceId }) })
RETURN coalesce(r.id, type(r)) AS subject,
       coalesce(r.modality, 'no modality') + ', ' + coalesce(r.sourceId, 'no source') AS detail
ORDER BY subject, detail
LIMIT $first
