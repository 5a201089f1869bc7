// title: Removes things; refused by the database when a statement came to use one meanwhile
// example: {"rows": []}
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.at
WITH n, n.id AS id
DELETE n
RETURN id
ORDER BY id
