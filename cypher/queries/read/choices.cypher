// title: Things of a label and kind to choose from on a date, each with the territory that it belongs to
// example: {"label": "SpecialisationArea", "kind": null, "asOf": "2026-11-25"}
MATCH (n)
WHERE $label IN labels(n) AND ($kind IS NULL OR n.kind = $kind OR $kind IN labels(n)) AND active(n)
CALL (n) {
  MATCH (n:Territory)-[r:IN_COUNTRY|LOCATED_IN]->(t:Territory)
  WHERE holds(r)
  RETURN t, 0 AS steps
  UNION
  MATCH (n:Actor|Initiative)-[r:LOCATED_IN]->(t:Territory)
  WHERE holds(r)
  RETURN t, 0 AS steps
  UNION
  MATCH (n:Strategy)<-[r:HAS_STRATEGY]-(t:Territory)
  WHERE holds(r)
  RETURN t, 0 AS steps
  UNION
  MATCH (n:SpecialisationArea) ((x)-[r:PART_OF]->(y:SpecialisationArea)){0,4} (whole)<-[:PRIORITISES]-(t:Territory)
  RETURN t, size(r) AS steps
  UNION
  MATCH (n:SpecialisationArea) ((x)-[r:PART_OF]->(y:SpecialisationArea)){0,4} (whole)-[:PART_OF]->(t:Territory)
  RETURN t, size(r) AS steps
  UNION
  RETURN null AS t, 9 AS steps
}
WITH n, t, steps
ORDER BY steps, t.id
WITH n, collect(t.name)[0] AS detail, coalesce(n.name, n.title) AS name
RETURN n.id AS value, coalesce(n.nameEn, name) AS en, coalesce(n.nameSv, name) AS sv, coalesce(n.nameNb, name) AS nb, detail
ORDER BY toLower(name), detail, value
