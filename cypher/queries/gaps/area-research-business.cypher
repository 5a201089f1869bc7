// title: Initiatives on areas that join research and business
// example: {"asOf": "2026-11-25", "ended": [], "scopes": [{"subject": "area:se221/2020-marin-teknik", "area": "area:se221/2020-marin-teknik", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
MATCH (a)<-[t:TARGETS]-(thing:Initiative)
WHERE matches(t) AND active(thing)
CALL (thing) {
  MATCH (thing)<-[p:PARTICIPATES_IN|MEMBER_OF]-(x:University|ResearchInstitute)
  WHERE matches(p) AND active(x)
  RETURN min(weakness(p)) AS research, collect(p.id) AS researchers
}
CALL (thing) {
  MATCH (thing)<-[p:PARTICIPATES_IN|MEMBER_OF]-(x:Company)
  WHERE matches(p) AND active(x)
  RETURN min(weakness(p)) AS business, collect(p.id) AS companies
}
WITH scope, thing, t, research, business, researchers + companies AS joined, weaknessBy(thing, t) AS said
WHERE research IS NOT NULL AND business IS NOT NULL
WITH scope, thing, weakest(said, research, business) AS weakness, [t.id] + joined AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, openEnded(thing) AS openEnded, statements
ORDER BY subject, weakness, thing, how, via, statements
