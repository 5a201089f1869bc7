// title: Through what does a region cooperate with other regions?
// title sv: Genom vad samarbetar en region med andra regioner?
// title nb: Gjennom hva samarbeider en region med andre regioner?
// about: Bodies and initiatives active on the date in which the region itself and at least one other region are stated to take part, with their themes. What only actors placed in the regions share is not counted.
// about sv: Organisationer och insatser som är verksamma den dagen och där regionen själv och minst en annan region anges delta, med deras teman. Det som bara aktörer placerade i regionerna delar räknas inte.
// about nb: Organisasjoner og tiltak som er virksomme den dagen og der regionen selv og minst én annen region er oppgitt å delta, med temaene deres. Det som bare aktører plassert i regionene deler, telles ikke.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se312"}
// show: {"as":"bar","label":"through","value":"count"}
// example: {"region":"territory:se312"}
MATCH (t:Territory {id: $region})-[r:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]->(body:Actor|Initiative)<-[s:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]-(o:Region)
WHERE holds(r) AND holds(s) AND active(body) AND active(o) AND o <> t
WITH DISTINCT body, o
ORDER BY o.name, o.id
WITH body, collect(o) AS regions
RETURN body AS through, size(regions) AS count, regions, COLLECT {
  MATCH (body)-[m:ABOUT_THEME]->(theme:Theme)
  WHERE holds(m)
  WITH DISTINCT theme
  ORDER BY theme.id
  RETURN theme
} AS themes
ORDER BY count DESC, through.name, through.id
