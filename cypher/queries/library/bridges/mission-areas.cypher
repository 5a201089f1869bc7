// title: On which areas is the mission method used, planned or left out?
// title sv: I vilka områden används missionsmetoden, var är den planerad och var saknas den?
// title nb: På hvilke områder brukes misjonsmetoden, hvor er den planlagt, og hvor mangler den?
// about: For each mission area in force of the region and each other area: the firmest statement that links the two, or none. An initiative on both sides stands beside; it does not make a coupling.
// about sv: För varje missionsområde som gäller i regionen och varje annat område: den säkraste uppgiften som förenar de två, eller ingen. En insats på båda sidor står bredvid; den gör ingen koppling.
// about nb: For hvert misjonsområde som gjelder i regionen og hvert annet område: den sikreste opplysningen som knytter de to sammen, eller ingen. Et tiltak på begge sider står ved siden av; det gjør ingen kobling.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"table"}
// example: {"region":"territory:se221"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
WHERE a.character = 'mission'
MATCH (t)-[:PRIORITISES]->(b:SpecialisationArea)
WHERE b.id IN $columns[t.id] AND b <> a
WITH DISTINCT a, b
OPTIONAL MATCH (a)-[r:CROSS_LINK|ENABLES|STRENGTHENS]-(b)
WHERE matches(r)
WITH a, b, r
ORDER BY weakness(r), r.id
WITH a, b, collect(r)[0] AS firmest
RETURN a AS mission, b AS area, firmest.modality AS howSure, firmest AS statement, COLLECT {
  MATCH (a)<-[g:TARGETS]-(i:Initiative)-[h:TARGETS]->(b)
  WHERE g.modality = 'stated' AND h.modality = 'stated' AND holds(g) AND holds(h) AND active(i)
  WITH DISTINCT i
  ORDER BY i.name, i.id
  RETURN i
} AS initiativesOnBoth
ORDER BY mission.name, mission.id, area.name, area.id
