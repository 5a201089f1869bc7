// title: A statement joins labels that its type may join
// example: {"types": ["FACES"], "ends": ["FACES|Actor|Challenge", "FACES|SpecialisationArea|Challenge", "FACES|Territory|Challenge"], "first": 5}
MATCH (a)-[r]->(b)
WHERE type(r) IN $types
  AND none(x IN labels(a) WHERE any(y IN labels(b) WHERE type(r) + '|' + x + '|' + y IN $ends))
RETURN coalesce(r.id, type(r)) AS subject, head(labels(a)) + ' → ' + head(labels(b)) AS detail
ORDER BY subject, detail
LIMIT $first
