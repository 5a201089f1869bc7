// title: Labels of the graph with their kinds and the fill rate of their properties, records left out
// example: {"labels": ["Theme", "Source"]}
MATCH (n)
WITH n, [l IN labels(n) WHERE l IN $labels][0] AS label
WHERE label IS NOT NULL
WITH label, collect(n) AS nodes
CALL (label, nodes) {
  UNWIND nodes AS n
  UNWIND CASE label WHEN 'Source' THEN [n.kind] ELSE [l IN labels(n) WHERE l <> label] END AS kind
  WITH kind, n
  WHERE kind IS NOT NULL
  WITH kind, collect(n) AS members
  CALL (members) {
    UNWIND members AS n
    UNWIND keys(n) AS name
    WITH name, n[name] AS value
    WITH name, CASE WHEN valueType(value) STARTS WITH 'LIST' THEN toStringOrNull(head(value)) ELSE toStringOrNull(value) END AS text, count(*) AS times
    ORDER BY name, times DESC, text
    WITH name, sum(times) AS filled, collect(text)[..3] AS examples
    ORDER BY name
    RETURN collect({name: name, filled: filled, examples: examples}) AS properties
  }
  WITH kind, size(members) AS count, properties
  ORDER BY count DESC, kind
  RETURN collect({kind: kind, count: count, properties: properties}) AS kinds
}
CALL (nodes) {
  UNWIND nodes AS n
  UNWIND keys(n) AS name
  WITH name, n[name] AS value
  WITH name, CASE WHEN valueType(value) STARTS WITH 'LIST' THEN toStringOrNull(head(value)) ELSE toStringOrNull(value) END AS text, count(*) AS times
  ORDER BY name, times DESC, text
  WITH name, sum(times) AS filled, collect(text)[..3] AS examples
  ORDER BY name
  RETURN collect({name: name, filled: filled, examples: examples}) AS properties
}
RETURN label, size(nodes) AS count, kinds, properties
ORDER BY label
