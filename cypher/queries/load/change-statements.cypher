// title: Gives statements the properties of the data files
// example: {"rows": []}
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.at
SET r = row.properties
RETURN count(r) AS stored
