// title: What a statement of the last five years says of areas
// example: {"asOf": "2026-11-25", "since": "2021-11-25", "scopes": [{"subject": "area:no084/2023-baerekraft", "area": "area:no084/2023-baerekraft", "how": "own", "via": null, "territory": "territory:no084", "column": true}]}
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
MATCH (a)-[r]-(thing)
WHERE NOT type(r) IN ['PART_OF', 'ABOUT_THEME', 'CONTINUES'] AND matches(r) AND active(thing)
OPTIONAL MATCH (s:Source {id: r.sourceId})
WITH scope, r, s, thing
WHERE recent(r, s)
WITH scope, thing, weakness(r) AS weakness, [r.id] AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
