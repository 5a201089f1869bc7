// title: The kept score of a candidate on a date
// example: {"id": "score:2026-11-25|areas|area:se221/2020-ai|area:se221/2020-formningsteknologi"}
MATCH (s:Record {id: $id})
WHERE s:Score AND s.value IS NOT NULL
RETURN s.value AS value
ORDER BY value
