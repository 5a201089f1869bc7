// title: Strategies in force for areas
// example: {"asOf": "2026-11-25", "columnsOf": {}, "scopes": [{"subject": "area:no092/2015-2030-reiseliv", "area": "area:no092/2015-2030-reiseliv", "how": "own", "via": null, "territory": "territory:no092", "column": true}]}
// In force: a territory has it on the date, or none ever had it. One for several columns is nobody's own: our reading.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
MATCH (a)<-[t:TARGETS]-(thing:Strategy)
WHERE matches(t)
CALL (thing) {
  MATCH (thing)<-[h:HAS_STRATEGY]-(:Territory)
  WHERE matches(h)
  RETURN min(weakness(h)) AS had, collect(h.id) AS having
}
WITH scope, thing, t, having, CASE WHEN had IS NULL AND NOT EXISTS { (thing)<-[:HAS_STRATEGY]-() } THEN 0 ELSE had END AS had,
  COUNT {
    MATCH (thing)-[o:TARGETS]->(x:SpecialisationArea)
    WHERE matches(o)
    UNWIND $columnsOf[x.id] AS column
    RETURN DISTINCT column
  } AS columns, weaknessThrough(thing, t) AS said
WHERE had IS NOT NULL
WITH scope, thing, CASE WHEN columns > 1 THEN 4 ELSE weakest(said, had) END AS weakness, [t.id] + having AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
