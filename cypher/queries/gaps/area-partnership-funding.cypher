// title: Initiatives on areas with at least two actors and a funder
// example: {"asOf": "2026-11-25", "ended": [], "scopes": [{"subject": "area:se221/2020-marin-teknik", "area": "area:se221/2020-marin-teknik", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
MATCH (a)<-[t:TARGETS]-(thing:Initiative)
WHERE matches(t) AND active(thing)
CALL (thing) {
  MATCH (thing)<-[p:PARTICIPATES_IN|MEMBER_OF]-(x:Actor)
  WHERE matches(p) AND active(x)
  WITH x, min(weakness(p)) AS doubt, collect(p.id) AS ids
  ORDER BY doubt, x.id
  RETURN collect(doubt)[1] AS second, reduce(all = [], part IN collect(ids) | all + part) AS partners
}
CALL (thing) {
  MATCH (thing)-[f:FUNDED_BY]->(x)
  WHERE matches(f) AND active(x)
  RETURN min(weakness(f)) AS paid, collect(f.id) AS funders
}
WITH scope, thing, t, second, paid, partners + funders AS joined, weaknessBy(thing, t) AS said
WHERE second IS NOT NULL AND paid IS NOT NULL
WITH scope, thing, weakest(said, second, paid) AS weakness, [t.id] + joined AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, openEnded(thing) AS openEnded, statements
ORDER BY subject, weakness, thing, how, via, statements
