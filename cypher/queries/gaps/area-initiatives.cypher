// title: Initiatives of some kinds on areas
// example: {"asOf": "2026-11-25", "ended": [], "kinds": ["Initiative"], "scopes": [{"subject": "area:se221/2020-marin-teknik", "area": "area:se221/2020-marin-teknik", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
MATCH (a)<-[t:TARGETS]-(thing:Initiative)
WHERE matches(t) AND active(thing) AND any(label IN labels(thing) WHERE label IN $kinds)
WITH scope, thing, weaknessBy(thing, t) AS weakness, [t.id] AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, openEnded(thing) AS openEnded, statements
ORDER BY subject, weakness, thing, how, via, statements
