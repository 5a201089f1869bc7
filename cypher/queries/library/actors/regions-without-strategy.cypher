// title: Which regions have chosen areas but no strategy in force?
// title sv: Vilka regioner har valt områden men har ingen strategi som gäller?
// title nb: Hvilke regioner har valgt områder, men har ingen strategi som gjelder?
// about: Regions of the country with areas in force and no strategy of the scope that a source states for the date. Strategies of other scopes and those that have ended stand beside.
// about sv: Regioner i landet med områden som gäller men utan en strategi av slaget som en källa anger för den dagen. Strategier av andra slag och de som har löpt ut står bredvid.
// about nb: Regioner i landet med områder som gjelder, men uten en strategi av typen som en kilde oppgir for den dagen. Strategier av andre typer og de som har løpt ut, står ved siden av.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter scope: {"type":"text","title":{"en":"Kind of strategy","sv":"Slag av strategi","nb":"Type strategi"},"from":{"list":[{"value":"s3","text":{"en":"smart specialisation","sv":"smart specialisering","nb":"smart spesialisering"}},{"value":"regional","text":{"en":"regional development","sv":"regional utveckling","nb":"regional utvikling"}},{"value":"innovation","text":{"en":"innovation","sv":"innovation","nb":"innovasjon"}},{"value":"sector","text":{"en":"sector","sv":"sektor","nb":"sektor"}},{"value":"plan","text":{"en":"plan","sv":"plan","nb":"plan"}}]},"default":"s3"}
// show: {"as":"table"}
// example: {"country":"territory:se","scope":"s3"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
WITH t, count(a) AS areas
WHERE NOT EXISTS {
  MATCH (t)-[h:HAS_STRATEGY {modality: 'stated'}]->(:Strategy {scope: $scope})
  WHERE holds(h)
}
CALL (t) {
  OPTIONAL MATCH (t)-[h:HAS_STRATEGY]->(s:Strategy)
  WHERE begun(h)
  WITH s, max(CASE WHEN h IS NOT NULL AND holds(h) THEN 1 ELSE 0 END) AS inForce
  ORDER BY s.name, s.id
  RETURN collect(CASE inForce WHEN 1 THEN s END) AS others, collect(CASE inForce WHEN 0 THEN s END) AS ended
}
RETURN t AS region, areas, others, ended
ORDER BY region.name, region.id
