// title: The newest sources of kind web and document that were out by a date, with what they state
// example: {"asOf": "2026-11-25", "first": 5, "each": 20}
MATCH ()-[r]->()
WITH r.sourceId AS id, collect(r) AS statements
MATCH (s:Source {id: id})
WHERE s.kind IN ['web', 'document'] AND s.published <= $asOf
WITH s, statements
ORDER BY s.published DESC, size(statements) DESC, s.id
LIMIT $first
CALL (statements) {
  UNWIND statements AS r
  WITH r
  ORDER BY coalesce(r.id, type(r))
  LIMIT $each
  RETURN collect(r) AS page
}
RETURN {labels: labels(s), properties: properties(s)} AS source, size(statements) AS total,
  [r IN page | {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS statements,
  COLLECT {
    UNWIND page AS r
    UNWIND [startNode(r), endNode(r)] AS e
    WITH DISTINCT e
    RETURN {labels: labels(e), properties: properties(e)}
  } AS things
ORDER BY s.published DESC, total DESC, s.id
