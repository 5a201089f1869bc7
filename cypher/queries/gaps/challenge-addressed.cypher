// title: Areas in force that address challenges
// example: {"asOf": "2026-11-25", "only": null, "ended": [], "columnsOf": {"area:se221/2020-missions": ["area:se221/2020-missions"]}}
// In force: a column or a part of one. What something else does for an area and against the challenge is our reading.
MATCH (c:Challenge)
WHERE active(c) AND ($only IS NULL OR c.id IN $only) AND EXISTS { MATCH (c)-[r]-() WHERE holds(r) }
WITH c, COLLECT {
  CALL (c) {
    MATCH (t:Territory)-[f:FACES]->(c)
    WHERE matches(f)
    RETURN t.id AS id
    UNION
    MATCH (t:Territory)-[p:PRIORITISES]->(:SpecialisationArea) ((:SpecialisationArea)<-[q:PART_OF]-(:SpecialisationArea) WHERE matches(q)){0,8} (:SpecialisationArea)-[f:FACES]->(c)
    WHERE matches(p) AND matches(f)
    RETURN t.id AS id
  }
  RETURN DISTINCT id ORDER BY id
} AS territories
OPTIONAL CALL (c) {
  MATCH (c)<-[r:ADDRESSES]-(thing:SpecialisationArea)
  WHERE matches(r) AND size($columnsOf[thing.id]) > 0
  RETURN thing, weakness(r) AS weakness, [r.id] AS statements
  UNION ALL
  MATCH (c)<-[r:ADDRESSES]-(x:Initiative|Strategy|FundingInstrument)-[t:TARGETS|SUPPORTS]->(thing:SpecialisationArea)
  WHERE matches(r) AND matches(t) AND active(x) AND size($columnsOf[thing.id]) > 0
  RETURN thing, CASE WHEN x.id IN $ended THEN 5 ELSE 4 END AS weakness, [r.id, t.id] AS statements
}
RETURN c.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, coalesce(statements, []) AS statements,
  {name: c.name, territories: territories} AS about
ORDER BY subject, weakness, thing, statements
