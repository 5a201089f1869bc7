// title: What new do sources say of a region since a day?
// title sv: Vad nytt säger källor om en region sedan en viss dag?
// title nb: Hva nytt sier kilder om en region siden en viss dag?
// about: Statements with the region or one of its areas in force, sub-areas included, that are dated on or after the day and not after the as-of date, by their own date or that of their source. Where a thing lies and our reading of themes are left out.
// about sv: Uppgifter om regionen eller något av dess områden som gäller, delområden inräknade, daterade den dagen eller senare men inte efter den valda dagen, efter sitt eget datum eller källans. Var något ligger och vår tolkning av teman är utelämnade.
// about nb: Opplysninger om regionen eller et av områdene som gjelder, delområder medregnet, datert den dagen eller senere, men ikke etter den valgte dagen, etter egen dato eller datoen til kilden. Hvor noe ligger og vår tolkning av temaer er utelatt.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter since: {"type":"date","title":{"en":"Since","sv":"Sedan","nb":"Siden"},"default":"2023-01-01"}
// show: {"as":"table"}
// example: {"region":"territory:se221","since":"2021-01-01"}
MATCH (t:Territory {id: $region})
CALL (t) {
  RETURN t AS subject
  UNION
  MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)
  WHERE a.id IN $columns[t.id]
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (subject:SpecialisationArea)
  RETURN DISTINCT subject
}
MATCH (subject)-[r]-(other)
WHERE NOT type(r) IN ['LOCATED_IN', 'IN_COUNTRY', 'PART_OF', 'ABOUT_THEME', 'CONTINUES', 'COVERS'] AND matches(r)
MATCH (s:Source {id: r.sourceId})
WITH DISTINCT r, subject, other, s, coalesce(r.statedOn, s.published) AS saidOn, toString($since) AS since
WHERE left(since, size(saidOn)) <= saidOn AND saidOn <= $asOf
RETURN saidOn, subject, type(r) AS relation, other, r.modality AS howSure, s AS source
ORDER BY saidOn DESC, r.id, subject.id
