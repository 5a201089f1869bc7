// title: Which areas do the horizontal and enabling areas not yet reach?
// title sv: Vilka områden når de horisontella och möjliggörande områdena ännu inte?
// title nb: Hvilke områder når de horisontale og muliggjørende områdene ikke ennå?
// about: For each area in force of the region whose character is horizontal or enabling: the other areas that it is neither stated to enable or strengthen nor cross-linked with. Links that are planned, proposed or our reading stand apart.
// about sv: För varje område som gäller i regionen och är horisontellt eller möjliggörande: de andra områden som det varken anges möjliggöra eller stärka eller vara korskopplat med. Kopplingar som är planerade, föreslagna eller vår tolkning står för sig.
// about nb: For hvert område som gjelder i regionen og er horisontalt eller muliggjørende: de andre områdene som det verken er oppgitt å muliggjøre eller styrke eller å være krysskoblet med. Koblinger som er planlagt, foreslått eller vår tolkning, står for seg.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"table"}
// example: {"region":"territory:se123"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
WHERE a.character IN ['horizontal', 'enabling']
MATCH (t)-[:PRIORITISES]->(b:SpecialisationArea)
WHERE b.id IN $columns[t.id] AND b <> a
WITH DISTINCT a, b
OPTIONAL MATCH (a)-[r:ENABLES|STRENGTHENS|CROSS_LINK]-(b)
WHERE matches(r) AND (type(r) = 'CROSS_LINK' OR startNode(r) = a)
WITH a, b, min(CASE WHEN r IS NOT NULL THEN weakness(r) END) AS weakest
ORDER BY b.name, b.id
WITH a, collect(CASE WHEN weakest IS NULL THEN b END) AS notReached, collect(CASE WHEN weakest > 0 THEN b END) AS lessSure,
  collect(CASE weakest WHEN 0 THEN b END) AS reached
RETURN a AS horizontal, a.character AS character, notReached, lessSure, reached
ORDER BY size(notReached) DESC, horizontal.name, horizontal.id
