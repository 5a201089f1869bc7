// title: Which themes meet in other regions but not in this one?
// title sv: Vilka teman möts i andra regioner men inte i den här?
// title nb: Hvilke temaer møtes i andre regioner, men ikke i denne?
// about: Pairs of themes from different areas in force of the region that no stated cross-link joins here, while at least so many other regions have chosen both. Beside: the regions where a source states a cross-link between areas on the two. A pattern, not a prediction; which theme an area has is our reading. To which region an area belongs may be our reading.
// about sv: Par av teman från olika områden som gäller i regionen och som ingen angiven korskoppling förenar här, medan minst så många andra regioner har valt båda. Bredvid: de regioner där en källa anger en korskoppling mellan områden inom de två. Ett mönster, inte en prognos; vilket tema ett område har är vår tolkning. Vilken region ett område hör till kan vara vår tolkning.
// about nb: Par av temaer fra ulike områder som gjelder i regionen og som ingen oppgitt krysskobling knytter sammen her, mens minst så mange andre regioner har valgt begge. Ved siden av: regionene der en kilde oppgir en krysskobling mellom områder innenfor de to. Et mønster, ikke en prognose; hvilket tema et område har, er vår tolkning. Hvilken region et område hører til, kan være vår tolkning.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter atLeast: {"type":"integer","title":{"en":"In at least so many other regions","sv":"I minst så många andra regioner","nb":"I minst så mange andre regioner"},"default":2,"min":1,"max":1000}
// show: {"as":"table"}
// example: {"region":"territory:se331","atLeast":2}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(one:Theme)
WHERE a.id IN $columns[t.id] AND holds(m)
MATCH (t)-[:PRIORITISES]->(b:SpecialisationArea)-[n:ABOUT_THEME]->(two:Theme)
WHERE b.id IN $columns[t.id] AND holds(n) AND one.id < two.id AND a <> b
WITH DISTINCT t, one, two
WHERE NOT EXISTS {
  MATCH (one)<-[m:ABOUT_THEME]-(a:SpecialisationArea)-[c:CROSS_LINK {modality: 'stated'}]-(b:SpecialisationArea)-[n:ABOUT_THEME]->(two)
  WHERE holds(m) AND holds(n) AND holds(c) AND EXISTS { MATCH (a)-[of:PRIORITISES|PART_OF]-(t) WHERE begun(of) }
}
WITH t, one, two, COUNT {
  MATCH (one)<-[m:ABOUT_THEME]-(a:SpecialisationArea)<-[:PRIORITISES]-(o:Region)-[:PRIORITISES]->(b:SpecialisationArea)-[n:ABOUT_THEME]->(two)
  WHERE holds(m) AND holds(n) AND o <> t AND a.id IN $columns[o.id] AND b.id IN $columns[o.id]
  RETURN DISTINCT o
} AS regions
WHERE regions >= $atLeast
RETURN one AS theme, two AS otherTheme, regions, COLLECT {
  MATCH (one)<-[m:ABOUT_THEME]-(a:SpecialisationArea)-[c:CROSS_LINK {modality: 'stated'}]-(b:SpecialisationArea)-[n:ABOUT_THEME]->(two)
  WHERE holds(m) AND holds(n) AND holds(c)
  MATCH (a)-[of:PRIORITISES|PART_OF]-(o:Region)
  WHERE begun(of)
  WITH DISTINCT o
  ORDER BY o.name, o.id
  RETURN o
} AS linkedIn
ORDER BY size(linkedIn) DESC, regions DESC, theme.id, otherTheme.id
