// title: Partnerships and platforms on areas, or on their themes, that join regions
// example: {"asOf": "2026-11-25", "ended": [], "regionsOf": {"territory:se110": ["territory:se110"], "territory:se121": ["territory:se121"]}, "hereOf": {"territory:se110": ["territory:se110"]}, "scopes": [{"subject": "area:se110/2021-life-science-vard-halsa", "area": "area:se110/2021-life-science-vard-halsa", "how": "own", "via": null, "territory": "territory:se110", "column": true}]}
// It joins two regions when its members and participants, or those of what it is part of, are placed in at least two; the
// second region, surest first, says how sure that is. By theme it counts where the territory, or somebody there, takes part.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (a) {
  MATCH (a)<-[t:TARGETS]-(thing:Partnership|Platform)
  WHERE matches(t) AND active(thing)
  RETURN thing, weakness(t) AS said, [t.id] AS by, false AS themed
  UNION ALL
  MATCH (a)-[m:ABOUT_THEME]->(:Theme)<-[n:ABOUT_THEME]-(thing:Partnership|Platform)
  WHERE matches(m) AND matches(n) AND active(thing)
  RETURN thing, 4 AS said, [m.id, n.id] AS by, true AS themed
}
WITH thing, collect({scope: scope, said: said, by: by, themed: themed}) AS ways
CALL (thing) {
  MATCH (thing) ((:Initiative)-[q:PART_OF]->(:Initiative|Actor) WHERE matches(q)){0,2} (whole)<-[p:PARTICIPATES_IN|MEMBER_OF]-(x:Actor|Territory)
  WHERE matches(p) AND active(x) AND active(whole)
  WITH x, min(weakness(p)) AS joined, min(size(q)) AS steps
  CALL (x) {
    WITH x
    WHERE x:Territory
    RETURN x.id AS place, 0 AS lies
    UNION ALL
    MATCH (x)-[l:LOCATED_IN]->(home:Territory)
    WHERE placed(l)
    RETURN home.id AS place, weakness(l) AS lies
  }
  UNWIND $regionsOf[place] + CASE WHEN x.id IN $regionsOf[place] THEN [] WHEN x:Territory THEN [x.id] ELSE [] END AS region
  WITH region, region IN $regionsOf[place] AS joining, min(weakest(lies, joined)) AS doubt, min(steps) AS steps
  ORDER BY doubt, region
  RETURN collect(CASE WHEN joining THEN doubt END)[1] AS second, collect(CASE steps WHEN 0 THEN region END) AS takers
}
WITH thing, ways, second, takers
WHERE second IS NOT NULL
UNWIND ways AS way
WITH way.scope AS scope, thing, way.said AS said, way.by AS by, way.themed AS themed, second, takers
WHERE NOT themed OR scope.territory IN takers OR any(region IN $hereOf[scope.territory] WHERE region IN takers)
WITH scope, thing, weakest(said, second) AS weakness, by AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, openEnded(thing) AS openEnded, statements
ORDER BY subject, weakness, thing, how, via, statements
