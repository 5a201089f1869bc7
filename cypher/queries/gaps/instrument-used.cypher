// title: What instruments, or parts of them, pay for or support
// example: {"asOf": "2026-11-25", "only": null, "ended": []}
MATCH (f:FundingInstrument)
WHERE active(f) AND ($only IS NULL OR f.id IN $only) AND EXISTS { MATCH (f)-[r]-() WHERE holds(r) }
WITH f, COLLECT {
  MATCH (f)-[e:ELIGIBLE_IN]->(t:Territory)
  WHERE matches(e)
  WITH t.id AS id
  RETURN DISTINCT id ORDER BY id
} AS territories
OPTIONAL CALL (f) {
  MATCH (f) ((:FundingInstrument)<-[q:PART_OF]-(:FundingInstrument) WHERE matches(q)){0,4} (part:FundingInstrument)
  WHERE active(part)
  CALL (part) {
    MATCH (part)<-[r:FUNDED_BY]-(thing:Initiative|Actor)
    WHERE matches(r) AND active(thing)
    RETURN thing, weaknessBy(thing, r) AS paid, r.id AS id
    UNION ALL
    MATCH (part)-[r:SUPPORTS]->(thing:SpecialisationArea)
    WHERE matches(r)
    RETURN thing, weakness(r) AS paid, r.id AS id
  }
  RETURN thing, CASE WHEN paid < 4 AND any(step IN q WHERE step.modality = 'inferred') THEN 4 ELSE paid END AS weakness,
    [step IN q | step.id] + [id] AS statements
}
RETURN f.id AS subject, 'own' AS how, null AS via, thing.id AS thing, weakness, coalesce(statements, []) AS statements,
  {name: f.name, territories: territories} AS about
ORDER BY subject, weakness, thing, statements
