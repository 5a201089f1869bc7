// title: Gives things the labels and properties of the data files
// example: {"rows": []}
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.at
SET n = row.properties, n.lat = toFloat(row.properties.lat), n.lon = toFloat(row.properties.lon)
REMOVE n:$(row.oldLabels)
SET n:$(row.labels)
RETURN n.id AS id
ORDER BY id
