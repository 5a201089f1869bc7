// title: Removes the scores of a date, and of all dates but these
// example: {"asOf": "0001-01-01", "keep": []}
MATCH (s:Record:Score)
WHERE s.asOf IS NOT NULL AND s.id <> 'score:job' AND (s.asOf = $asOf OR NOT s.asOf IN $keep)
WITH collect(s) AS old
UNWIND old AS s
DELETE s
RETURN count(*) AS removed
ORDER BY removed
