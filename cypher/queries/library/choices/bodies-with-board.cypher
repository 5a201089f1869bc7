// title: Bodies in whose board sources name actors
// example: {"asOf":"2026-11-25"}
MATCH (:Actor)-[m:MEMBER_OF {modality: 'stated'}]->(n:Actor)
WHERE holds(m) AND active(n) AND m.role CONTAINS 'board'
WITH n, count(*) AS seats
RETURN n.id AS value, n.name AS text
ORDER BY seats DESC, text, value
