// title: No two things share an id, whatever their labels
// example: {"labels": ["Goal"], "first": 5}
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
WITH n.id AS id, count(*) AS times
WHERE id IS NULL OR times > 1
RETURN coalesce(id, 'no id') AS subject, toString(times) + ' things' AS detail
ORDER BY subject, detail
LIMIT $first
