// title: Adds things; a point is a float even where it is whole, or n.lat / 2 would divide as integers
// example: {"rows": []}
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties, n.lat = toFloat(row.properties.lat), n.lon = toFloat(row.properties.lon)
RETURN n.id AS id, elementId(n) AS at
ORDER BY id
