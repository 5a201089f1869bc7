// title: Who decides, advises, coordinates and carries out a strategy?
// title sv: Vem beslutar, ger råd, samordnar och genomför en strategi?
// title nb: Hvem beslutter, gir råd, samordner og gjennomfører en strategi?
// about: Actors that govern the strategy on the date, by level where a source gives one (1 decides, higher numbers carry out), with their role and whom they report to. Choose the region, then one of its strategies.
// about sv: Aktörer som styr strategin den dagen, efter nivå där en källa ger en (1 beslutar, högre tal genomför), med roll och vem de rapporterar till. Välj region och sedan en av dess strategier.
// about nb: Aktører som styrer strategien den dagen, etter nivå der en kilde gir et (1 beslutter, høyere tall gjennomfører), med rolle og hvem de rapporterer til. Velg region og så en av strategiene.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter strategy: {"type":"thing","title":{"en":"Strategy","sv":"Strategi","nb":"Strategi"},"from":{"query":"strategies-of-region"},"default":"strategy:se221/2020"}
// show: {"as":"table"}
// example: {"region":"territory:se221","strategy":"strategy:se221/2020"}
MATCH (s:Strategy {id: $strategy})<-[g:GOVERNS]-(x:Actor)
WHERE matches(g) AND active(x)
WITH x, g
ORDER BY weakness(g), g.id
WITH x, min(g.level) AS level, collect(DISTINCT g.role) AS roles, collect(g.modality)[0] AS howSure
RETURN level, x AS actor, roles, howSure, COLLECT {
  MATCH (x)-[r:REPORTS_TO]->(to:Actor)
  WHERE matches(r)
  WITH DISTINCT to
  ORDER BY to.name, to.id
  RETURN to
} AS reportsTo
ORDER BY level IS NULL, level, actor.name, actor.id
