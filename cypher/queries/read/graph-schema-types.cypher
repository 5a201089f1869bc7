// title: Types of statements with the labels they join and the fill rate of their properties
// example: {"labels": ["Actor", "Initiative", "SpecialisationArea", "Territory", "Theme", "Source"]}
MATCH ()-[r]->()
// Whatever else shares the database names no source.
WHERE r.sourceId IS NOT NULL
WITH type(r) AS type, collect(r) AS statements
CALL (statements) {
  UNWIND statements AS r
  WITH [l IN labels(startNode(r)) WHERE l IN $labels][0] AS from, [l IN labels(endNode(r)) WHERE l IN $labels][0] AS to, count(*) AS count
  WHERE from IS NOT NULL AND to IS NOT NULL
  ORDER BY count DESC, from, to
  RETURN collect({from: from, to: to, count: count}) AS ends
}
CALL (statements) {
  UNWIND statements AS r
  UNWIND keys(r) AS name
  WITH name, r[name] AS value
  WITH name, CASE WHEN valueType(value) STARTS WITH 'LIST' THEN toStringOrNull(head(value)) ELSE toStringOrNull(value) END AS text, count(*) AS times
  ORDER BY name, times DESC, text
  WITH name, sum(times) AS filled, collect(text)[..3] AS examples
  ORDER BY name
  RETURN collect({name: name, filled: filled, examples: examples}) AS properties
}
RETURN type, size(statements) AS count, ends, properties
ORDER BY type
