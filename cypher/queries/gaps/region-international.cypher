// title: Columns of regions with a partner abroad, and what regions share with somebody abroad
// example: {"asOf": "2026-11-25", "ended": [], "regionsOf": {"territory:se221": ["territory:se221"], "territory:se224": ["territory:se224"]}, "countriesOf": {"territory:no073": ["territory:no"], "territory:se332": ["territory:se"]}, "hereOf": {"territory:se221": ["territory:se221"]}, "territories": [{"id": "territory:no073", "above": ["territory:no"], "country": "territory:no", "columns": []}], "scopes": []}
// A column counts as area-partners finds partners abroad; what the region itself takes part in counts by our reading.
CALL () {
  UNWIND [scope IN $scopes WHERE scope.column] AS scope
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
  RETURN scope.territory AS subject, scope.how AS how, scope.via AS via, scope.subject AS column, body, tied, [tie] AS ties
  UNION ALL
  UNWIND $territories AS territory
  MATCH (:Territory {id: territory.id})-[p:PARTICIPATES_IN|MEMBER_OF]->(body:Actor|Initiative)
  WHERE matches(p) AND active(body)
  RETURN territory.id AS subject, 'own' AS how, null AS via, null AS column, body,
    CASE WHEN body.id IN $ended THEN 5 ELSE 4 END AS tied, [p.id] AS ties
}
WITH body, collect({subject: subject, how: how, via: via, thing: coalesce(column, body.id), tied: tied, ties: ties}) AS ways
CALL (body) {
  MATCH (body)<-[p:PARTICIPATES_IN|MEMBER_OF]-(partner:Actor|Territory)
  WHERE matches(p) AND active(partner)
  RETURN partner, weakness(p) AS joined, p.id AS joining
  UNION ALL
  MATCH (body)-[p:TARGETS]->(partner:SpecialisationArea)
  WHERE body:Initiative AND matches(p)
  RETURN partner, weakness(p) AS joined, p.id AS joining
}
WITH partner, collect({ways: ways, joined: joined, joining: joining}) AS joins
CALL (partner) {
  WITH partner
  WHERE partner:Territory
  RETURN partner.id AS place, 0 AS lies, [] AS lying
  UNION ALL
  MATCH (partner)-[l:LOCATED_IN]->(home:Territory)
  WHERE placed(l)
  RETURN home.id AS place, weakness(l) AS lies, [l.id] AS lying
  UNION ALL
  MATCH (partner)-[l:LOCATED_IN]->(:Actor)-[o:LOCATED_IN]->(home:Territory)
  WHERE placed(l) AND placed(o)
  RETURN home.id AS place, weakness(l, o) AS lies, [l.id, o.id] AS lying
  UNION ALL
  MATCH (partner) ((:SpecialisationArea)-[q:PART_OF]->(:SpecialisationArea) WHERE matches(q)){0,8} (top:SpecialisationArea)<-[r:PRIORITISES]-(home:Territory)
  WHERE partner:SpecialisationArea AND begun(r)
  RETURN home.id AS place, 0 AS lies, [r.id] AS lying
}
WITH joins, collect({place: place, lies: lies, lying: lying}) AS homes
UNWIND joins AS step
UNWIND step.ways AS way
WITH way, step.joined AS joined, step.joining AS joining, homes, $countriesOf[way.subject] AS land
WHERE none(home IN homes WHERE any(country IN $countriesOf[home.place] WHERE country IN land))
UNWIND homes AS home
WITH way, joined, joining, home, home.lies AS lies, way.tied AS tied
WHERE size($countriesOf[home.place]) > 0
WITH way.subject AS subject, way.how AS how, way.via AS via, way.thing AS thing, weakest(tied, joined, lies) AS weakness,
  way.ties + [joining] + home.lying AS statements
RETURN subject, how, via, thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
