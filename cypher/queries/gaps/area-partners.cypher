// title: Partners of areas at home in another region of the country, or abroad
// example: {"asOf": "2026-11-25", "ended": [], "abroad": true, "regionsOf": {}, "countriesOf": {"territory:no060": ["territory:no"], "territory:se213": ["territory:se"]}, "hereOf": {"territory:no060": ["territory:no060"]}, "scopes": [{"subject": "area:no060/havbruk-og-marin", "area": "area:no060/havbruk-og-marin", "how": "own", "via": null, "territory": "territory:no060", "column": true}]}
// A partner is a member or participant, or another area, of an initiative on the area; or a member of a cluster or network
// that works on it. Who is at home here too is no partner: a company's own site elsewhere makes none.
// Each body, and each of its members, is looked at once, however many areas it stands for.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (a) {
  MATCH (a)<-[t:TARGETS]-(body:Initiative)
  WHERE matches(t) AND active(body)
  RETURN body, weaknessBy(body, t) AS tied, t.id AS tie
  UNION ALL
  MATCH (a)<-[t:WORKS_ON|RESPONSIBLE_FOR]-(body:Cluster|Network)
  WHERE matches(t) AND active(body)
  RETURN body, weakness(t) AS tied, t.id AS tie
}
WITH body, collect({scope: scope, tied: tied, tie: tie}) AS ways
CALL (body) {
  MATCH (body)<-[p:PARTICIPATES_IN|MEMBER_OF]-(thing:Actor|Territory)
  WHERE matches(p) AND active(thing)
  RETURN thing, weakness(p) AS joined, p.id AS joining
  UNION ALL
  MATCH (body)-[p:TARGETS]->(thing:SpecialisationArea)
  WHERE body:Initiative AND matches(p)
  RETURN thing, weakness(p) AS joined, p.id AS joining
}
WITH thing, collect({ways: ways, joined: joined, joining: joining}) AS joins
CALL (thing) {
  WITH thing
  WHERE thing:Territory
  RETURN thing.id AS place, 0 AS lies, [] AS lying
  UNION ALL
  MATCH (thing)-[l:LOCATED_IN]->(home:Territory)
  WHERE placed(l)
  RETURN home.id AS place, weakness(l) AS lies, [l.id] AS lying
  UNION ALL
  MATCH (thing)-[l:LOCATED_IN]->(:Actor)-[o:LOCATED_IN]->(home:Territory)
  WHERE placed(l) AND placed(o)
  RETURN home.id AS place, weakness(l, o) AS lies, [l.id, o.id] AS lying
  UNION ALL
  MATCH (thing) ((:SpecialisationArea)-[q:PART_OF]->(:SpecialisationArea) WHERE matches(q)){0,8} (top:SpecialisationArea)<-[r:PRIORITISES]-(home:Territory)
  WHERE thing:SpecialisationArea AND begun(r)
  RETURN home.id AS place, 0 AS lies, [r.id] AS lying
}
WITH thing, joins, collect({place: place, lies: lies, lying: lying}) AS homes
UNWIND joins AS step
UNWIND step.ways AS way
WITH way.scope AS scope, way.tied AS tied, way.tie AS tie, step.joined AS joined, step.joining AS joining, thing, homes,
  $countriesOf[way.scope.territory] AS land, $hereOf[way.scope.territory] AS here
WHERE CASE WHEN $abroad
  THEN none(home IN homes WHERE any(country IN $countriesOf[home.place] WHERE country IN land))
  ELSE none(home IN homes WHERE any(region IN $regionsOf[home.place] WHERE region IN here)) END
UNWIND homes AS home
WITH scope, thing, tied, joined, home.lies AS lies, [tie, joining] + home.lying AS statements, home.place AS place, land
WHERE CASE WHEN $abroad
  THEN size($countriesOf[place]) > 0
  ELSE size($regionsOf[place]) > 0 AND any(country IN $countriesOf[place] WHERE country IN land) END
WITH scope, thing, weakest(tied, joined, lies) AS weakness, statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
