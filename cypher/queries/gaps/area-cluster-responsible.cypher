// title: Clusters and networks that are responsible for areas
// example: {"asOf": "2026-11-25", "ended": [], "scopes": [{"subject": "area:se311/2022-skoglig-bioekonomi", "area": "area:se311/2022-skoglig-bioekonomi", "how": "own", "via": null, "territory": "territory:se311", "column": true}]}
// That one works on an area, or leads an initiative on it, says by our reading that it is responsible.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (a) {
  MATCH (a)<-[r:RESPONSIBLE_FOR]-(thing:Cluster|Network)
  WHERE matches(r) AND active(thing)
  RETURN thing, weakness(r) AS weakness, [r.id] AS statements
  UNION ALL
  MATCH (a)<-[r:WORKS_ON]-(thing:Cluster|Network)
  WHERE matches(r) AND active(thing)
  RETURN thing, 4 AS weakness, [r.id] AS statements
  UNION ALL
  MATCH (a)<-[t:TARGETS]-(i:Initiative)<-[p:PARTICIPATES_IN]-(thing:Cluster|Network)
  WHERE matches(t) AND matches(p) AND leads(p) AND active(i) AND active(thing)
  RETURN thing, CASE WHEN i.id IN $ended THEN 5 ELSE 4 END AS weakness, [p.id, t.id] AS statements
}
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, thing.count AS unnamed, statements
ORDER BY subject, weakness, thing, how, via, statements
