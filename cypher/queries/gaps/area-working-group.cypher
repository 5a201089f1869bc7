// title: Governance bodies that are responsible for areas
// example: {"asOf": "2026-11-25", "scopes": [{"subject": "area:se221/2020-smart-industri", "area": "area:se221/2020-smart-industri", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
MATCH (a)<-[r:RESPONSIBLE_FOR]-(thing:GovernanceBody)
WHERE matches(r) AND active(thing)
WITH scope, thing, weakness(r) AS weakness, [r.id] AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, thing.count AS unnamed, statements
ORDER BY subject, weakness, thing, how, via, statements
