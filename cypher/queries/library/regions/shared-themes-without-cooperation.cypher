// title: Which regions share themes with a region but nothing else?
// title sv: Vilka regioner delar teman med en region men inget annat?
// title nb: Hvilke regioner deler temaer med en region, men ingenting annet?
// about: Other regions with at least so many themes in common, where neither the two regions nor actors placed in them are stated to take part in or belong to the same body or initiative. Which theme an area has is our reading.
// about sv: Andra regioner med minst så många gemensamma teman, där varken de två regionerna eller aktörer placerade i dem anges delta i eller tillhöra samma organisation eller insats. Vilket tema ett område har är vår tolkning.
// about nb: Andre regioner med minst så mange felles temaer, der verken de to regionene eller aktører plassert i dem er oppgitt å delta i eller tilhøre samme organisasjon eller tiltak. Hvilket tema et område har, er vår tolkning.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se212"}
// parameter atLeast: {"type":"integer","title":{"en":"Themes in common, at least","sv":"Gemensamma teman, minst","nb":"Felles temaer, minst"},"default":2,"min":1,"max":1000}
// show: {"as":"bar","label":"other","value":"count"}
// example: {"region":"territory:se212","atLeast":2}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(theme:Theme)
WHERE a.id IN $columns[t.id] AND holds(m)
WITH DISTINCT t, theme
MATCH (theme)<-[n:ABOUT_THEME]-(b:SpecialisationArea)<-[:PRIORITISES]-(o:Region)
WHERE b.id IN $columns[o.id] AND holds(n) AND o <> t
WITH DISTINCT t, o, theme
ORDER BY theme.id
WITH t, o, collect(theme) AS themes
WHERE size(themes) >= $atLeast
CALL (t) {
  RETURN t AS member
  UNION
  MATCH (t)<-[l:LOCATED_IN]-(member:Actor)
  WHERE placed(l) AND active(member)
  RETURN DISTINCT member
}
WITH o, themes, collect(member) AS members
WHERE NOT EXISTS {
  UNWIND members AS member
  MATCH (member)-[r:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]->(body:Actor|Initiative)<-[s:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]-(x:Actor|Territory)
  WHERE holds(r) AND holds(s) AND active(body) AND active(x)
    AND (x = o OR EXISTS { MATCH (x)-[l:LOCATED_IN]->(o) WHERE placed(l) })
  RETURN body
}
RETURN o AS other, size(themes) AS count, themes
ORDER BY count DESC, other.name, other.id
