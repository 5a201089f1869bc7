// title: Areas that are followed up: they meet the criterion, or an initiative on them has an evaluator
// example: {"asOf": "2026-11-25", "ended": [], "criteria": ["criterion:s3-ec-6-industrial-transition"], "scopes": [{"subject": "area:se221/2020-smart-industri", "area": "area:se221/2020-smart-industri", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (a) {
  MATCH (a)-[m:MEETS]->(thing:Criterion)
  WHERE matches(m) AND thing.id IN $criteria
  RETURN thing, weakness(m) AS weakness, [m.id] AS statements
  UNION ALL
  MATCH (a)<-[t:TARGETS]-(i:Initiative)<-[p:PARTICIPATES_IN]-(thing:Actor)
  WHERE p.role CONTAINS 'evaluator' AND matches(t) AND matches(p) AND active(i) AND active(thing)
  RETURN thing, CASE WHEN i.id IN $ended THEN 5 ELSE 4 END AS weakness, [p.id, t.id] AS statements
}
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
