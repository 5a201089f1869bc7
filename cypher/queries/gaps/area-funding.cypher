// title: What pays for initiatives on areas, and instruments for areas or their themes
// example: {"asOf": "2026-11-25", "ended": [], "placesOf": {"territory:se221": ["territory:se221", "territory:se22", "territory:se"]}, "scopes": [{"subject": "area:se221/2020-tech", "area": "area:se221/2020-tech", "how": "own", "via": null, "territory": "territory:se221", "column": true}]}
// An instrument that supports an area's theme where its territory may apply is a match by theme: our reading.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (scope, a) {
  MATCH (a)<-[t:TARGETS]-(i:Initiative)-[f:FUNDED_BY]->(thing)
  WHERE matches(t) AND matches(f) AND active(i) AND active(thing)
  RETURN thing, weaknessBy(i, t, f) AS weakness, [t.id, f.id] AS statements
  UNION ALL
  MATCH (a)<-[s:SUPPORTS]-(thing:FundingInstrument)
  WHERE matches(s) AND active(thing)
  RETURN thing, weakness(s) AS weakness, [s.id] AS statements
  UNION ALL
  MATCH (a)-[m:ABOUT_THEME]->(:Theme)<-[s:SUPPORTS]-(thing:FundingInstrument)-[e:ELIGIBLE_IN]->(place:Territory)
  WHERE matches(m) AND matches(s) AND matches(e) AND active(thing) AND place.id IN $placesOf[scope.territory]
  RETURN thing, 4 AS weakness, [m.id, s.id, e.id] AS statements
}
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
