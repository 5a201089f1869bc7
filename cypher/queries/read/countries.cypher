// title: The country in which territories lie on a date
// example: {"ids": ["territory:se221"], "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (t:Territory {id: id})-[r:IN_COUNTRY]->(c:Territory)
WHERE holds(r)
WITH t, c
ORDER BY c.id
RETURN t.id AS id, collect(c.id)[0] AS other
ORDER BY id
