// title: What a statement joins
// example: {"id": "CROSS_LINK|area:se221/2020-ai|area:se221/2020-formningsteknologi|source:seed-4"}
MATCH (a)-[r]->(b)
WHERE r.id = $id
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to
ORDER BY id
