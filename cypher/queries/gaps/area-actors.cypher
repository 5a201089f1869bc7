// title: Actors of some kinds or roles that work on areas
// example: {"asOf": "2026-11-25", "ended": [], "kinds": ["University", "ResearchInstitute"], "role": null, "orRole": null, "scopes": [{"subject": "area:se221/2020-tech", "area": "area:se221/2020-tech", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
// Who only takes part in an initiative on an area works on it by our reading: membership is not taking part in the work.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
WITH a, collect(scope) AS scopes
CALL (a) {
  MATCH (a)<-[r:WORKS_ON|RESPONSIBLE_FOR]-(thing:Actor)
  WHERE matches(r) AND active(thing)
    AND (any(label IN labels(thing) WHERE label IN $kinds) AND ($role IS NULL OR $role IN thing.helix) OR $orRole IN thing.helix)
  RETURN thing, weakness(r) AS weakness, [r.id] AS statements
  UNION ALL
  MATCH (a)<-[t:TARGETS]-(i:Initiative)<-[p:PARTICIPATES_IN]-(thing:Actor)
  WHERE matches(t) AND active(i) AND matches(p) AND active(thing)
    AND (any(label IN labels(thing) WHERE label IN $kinds) AND ($role IS NULL OR $role IN thing.helix) OR $orRole IN thing.helix)
  RETURN thing, CASE WHEN i.id IN $ended THEN 5 ELSE 4 END AS weakness, [p.id, t.id] AS statements
}
UNWIND scopes AS scope
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, thing.count AS unnamed, statements
ORDER BY subject, weakness, thing, how, via, statements
