// title: Every thing has evidence that is there
// example: {"labels": ["Goal"], "first": 5}
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels) AND NOT n:Source
UNWIND CASE WHEN coalesce(size(n.sourceIds), 0) = 0 THEN ['no source'] ELSE n.sourceIds END AS sourceId
WITH n, sourceId
WHERE NOT EXISTS { MATCH (:Source { id: sourceId }) }
RETURN coalesce(n.id, head(labels(n))) AS subject, sourceId AS detail
ORDER BY subject, detail
LIMIT $first
