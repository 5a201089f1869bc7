// title: Direct sub-areas and whether an actor works on them
// example: {"asOf": "2026-11-25", "ended": [], "scopes": [{"subject": "area:se221/2020-tech", "area": "area:se221/2020-tech", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
UNWIND [scope IN $scopes WHERE scope.how = 'own'] AS scope
MATCH (:SpecialisationArea {id: scope.subject})<-[q:PART_OF]-(thing:SpecialisationArea)
WHERE matches(q)
CALL (thing) {
  MATCH (thing) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,8} (part:SpecialisationArea)<-[r:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(r) AND active(x)
  RETURN CASE WHEN any(step IN p WHERE step.modality = 'inferred') THEN 4 ELSE weakness(r) END AS doubt, [r.id] AS ids
  UNION ALL
  MATCH (thing) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,8} (part:SpecialisationArea)<-[t:TARGETS]-(i:Initiative)<-[r:PARTICIPATES_IN]-(x:Actor)
  WHERE matches(t) AND matches(r) AND active(i) AND active(x)
  RETURN CASE WHEN i.id IN $ended THEN 5 ELSE 4 END AS doubt, [r.id, t.id] AS ids
  UNION ALL
  // Nobody: 9 is missing.
  RETURN 9 AS doubt, [] AS ids
}
WITH scope, q, thing, doubt, ids
ORDER BY doubt, ids
WITH scope, q, thing, collect(doubt)[0] AS doubt, collect(ids)[0] AS ids, weakness(q) AS said
WITH scope, thing, CASE doubt WHEN 9 THEN 9 ELSE weakest(doubt, said) END AS weakness, [q.id] + ids AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
