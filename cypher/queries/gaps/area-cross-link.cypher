// title: Areas that areas are coupled with
// example: {"asOf": "2026-11-25", "scopes": [{"subject": "area:se221/2020-marin-teknik", "area": "area:se221/2020-marin-teknik", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
// What a document only declares is 1. A coupling inside an area's own tree is none of its own.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
MATCH (a)-[r:CROSS_LINK]-(thing:SpecialisationArea)
WHERE matches(r)
  AND NOT EXISTS {
    MATCH (thing) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE matches(p)){0,8} (top:SpecialisationArea)
    WHERE top.id IN [scope.subject, scope.via]
  }
  AND NOT EXISTS {
    MATCH (a) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE matches(p)){1,8} (thing)
  }
WITH scope, thing, CASE WHEN r.modality <> 'stated' THEN weakness(r) WHEN r.status = 'realised' THEN 0 ELSE 1 END AS weakness,
  [r.id] AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
