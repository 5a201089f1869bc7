// title: Stores scores
// example: {"rows": []}
UNWIND $rows AS row
CREATE (s:Record:Score)
SET s = row
RETURN count(*) AS stored
ORDER BY stored
