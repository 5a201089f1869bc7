// title: A record has no relationships
// example: {"first": 5}
MATCH (n:Record)-[r]-()
RETURN coalesce(n.id, 'no id') AS subject, type(r) AS detail
ORDER BY subject, detail
LIMIT $first
