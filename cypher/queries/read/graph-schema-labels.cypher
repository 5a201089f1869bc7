// title: Labels of the graph with their kinds and the fill rate of their properties, records left out
// example: {"labels": ["Theme", "Source"]}
MATCH (n)
WITH n, [l IN labels(n) WHERE l IN $labels][0] AS label
WHERE label IS NOT NULL
WITH label, n
ORDER BY n.id
WITH label, collect(n) AS nodes
CALL (label, nodes) {
  UNWIND nodes AS n
  UNWIND CASE label WHEN 'Source' THEN [n.kind] ELSE [l IN labels(n) WHERE l <> label] END AS kind
  WITH kind, count(*) AS count
  WHERE kind IS NOT NULL
  ORDER BY count DESC, kind
  RETURN collect({kind: kind, count: count}) AS kinds
}
CALL (nodes) {
  UNWIND nodes AS n
  UNWIND keys(n) AS name
  WITH name, count(*) AS filled, collect(n[name])[..40] AS some
  ORDER BY name
  UNWIND some AS one
  WITH name, filled, collect(DISTINCT CASE WHEN valueType(one) STARTS WITH 'LIST' THEN toStringOrNull(head(one)) ELSE toStringOrNull(one) END)[..3] AS examples
  ORDER BY name
  RETURN collect({name: name, filled: filled, examples: examples}) AS properties
}
RETURN label, size(nodes) AS count, kinds, properties
ORDER BY label
