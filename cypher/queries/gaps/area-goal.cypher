// title: Goals of areas: of their strategy, of an initiative on them, of their territory’s strategy
// example: {"asOf": "2026-11-25", "ended": [], "columnsOf": {}, "scopes": [{"subject": "area:se221/2020-tech", "area": "area:se221/2020-tech", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
// A goal of a strategy for several columns, or of a territory's strategy that names none, is one of each by our reading.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (scope, a) {
  MATCH (a)<-[t:TARGETS]-(s:Strategy)-[g:HAS_GOAL]->(thing:Goal)
  WHERE matches(t) AND matches(g) AND active(thing)
    AND (NOT EXISTS { (s)<-[:HAS_STRATEGY]-() } OR EXISTS { MATCH (s)<-[h:HAS_STRATEGY]-(:Territory) WHERE matches(h) })
  WITH thing, s, t, g, COUNT {
    MATCH (s)-[o:TARGETS]->(x:SpecialisationArea)
    WHERE matches(o)
    UNWIND $columnsOf[x.id] AS column
    RETURN DISTINCT column
  } AS columns
  RETURN thing, CASE WHEN columns > 1 THEN 4 ELSE weaknessThrough(s, t, g) END AS weakness, [t.id, g.id] AS statements
  UNION ALL
  MATCH (a)<-[t:TARGETS]-(i:Initiative)-[g:HAS_GOAL]->(thing:Goal)
  WHERE matches(t) AND matches(g) AND active(i) AND active(thing)
  RETURN thing, weaknessBy(i, t, g) AS weakness, [t.id, g.id] AS statements
  UNION ALL
  WITH scope
  WHERE scope.column AND scope.how = 'own'
  MATCH (:Territory {id: scope.territory})-[h:HAS_STRATEGY]->(:Strategy)-[g:HAS_GOAL]->(thing:Goal)
  WHERE matches(h) AND matches(g) AND active(thing)
  RETURN thing, 4 AS weakness, [h.id, g.id] AS statements
}
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
