// title: Areas that horizontal and enabling areas enable, strengthen or are coupled with
// example: {"asOf": "2026-11-25", "scopes": [{"subject": "area:se311/2015-vardeskapande-tjanster", "area": "area:se311/2015-vardeskapande-tjanster", "how": "own", "via": null, "territory": "territory:se311", "column": true}]}
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (a) {
  MATCH (a)-[r:ENABLES|STRENGTHENS]->(thing:SpecialisationArea)
  WHERE matches(r)
  RETURN thing, weakness(r) AS weakness, [r.id] AS statements
  UNION ALL
  MATCH (a)-[r:CROSS_LINK]-(thing:SpecialisationArea)
  WHERE matches(r)
  RETURN thing, CASE WHEN r.modality <> 'stated' THEN weakness(r) WHEN r.status = 'realised' THEN 0 ELSE 1 END AS weakness,
    [r.id] AS statements
}
WITH scope, a, thing, weakness, statements
WHERE true
  AND NOT EXISTS {
    MATCH (thing) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE matches(p)){0,8} (top:SpecialisationArea)
    WHERE top.id IN [scope.subject, scope.via]
  }
  AND NOT EXISTS {
    MATCH (a) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE matches(p)){1,8} (thing)
  }
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
