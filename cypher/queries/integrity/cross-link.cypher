// title: A cross-link joins two areas, the lower id first
// example: {"first": 5}
MATCH (a)-[r:CROSS_LINK]->(b)
WHERE a.id >= b.id
RETURN coalesce(r.id, a.id) AS subject, CASE WHEN a = b THEN 'joins an area with itself' ELSE 'higher id first' END AS detail
ORDER BY subject, detail
LIMIT $first
