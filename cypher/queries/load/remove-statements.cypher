// title: Removes statements
// example: {"rows": []}
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.at
DELETE r
RETURN count(r) AS stored
