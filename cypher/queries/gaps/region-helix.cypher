// title: Helix roles among the actors placed in regions or working on their areas
// example: {"asOf": "2026-11-25", "territories": [{"id": "territory:se221", "above": ["territory:se"], "country": "territory:se", "columns": ["area:se221/2020-tech"]}], "scopes": [{"subject": "area:se221/2020-tech", "area": "area:se221/2020-tech", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
// What counts is how many of the four roles there are; a row is one actor in one of its roles.
CALL () {
  UNWIND $territories AS territory
  MATCH (t:Territory {id: territory.id})
  MATCH (t) ((:Territory)<-[q:PART_OF]-(:Territory) WHERE matches(q)){0,3} (:Territory)<-[l:LOCATED_IN]-(thing:Actor)
  WHERE placed(l) AND active(thing)
  RETURN territory.id AS subject, 'own' AS how, null AS via, thing, weakness(l) AS weakness, [l.id] AS statements
  UNION ALL
  UNWIND [scope IN $scopes WHERE scope.column] AS scope
  MATCH (:SpecialisationArea {id: scope.area})<-[r:WORKS_ON|RESPONSIBLE_FOR]-(thing:Actor)
  WHERE matches(r) AND active(thing)
  RETURN scope.territory AS subject, scope.how AS how, scope.via AS via, thing, weakness(r) AS weakness, [r.id] AS statements
}
UNWIND thing.helix AS counted
RETURN subject, how, via, thing.id AS thing, counted, weakness, statements
ORDER BY subject, counted, weakness, thing, how, via, statements
