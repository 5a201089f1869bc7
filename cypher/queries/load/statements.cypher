// title: Every statement that is stored, for comparing it with the data files
// example: {"types": ["STRENGTHENS"]}
MATCH (a)-[r]->(b)
WHERE r.id IS NOT NULL AND type(r) IN $types
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties, elementId(r) AS at
ORDER BY id
