// title: How many things and statements there are
// example: {"labels": ["Theme"], "types": ["ABOUT_THEME"]}
CALL () {
  MATCH (n)
  WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  WHERE type(r) IN $types
  RETURN count(r) AS relationships
}
RETURN nodes, relationships
