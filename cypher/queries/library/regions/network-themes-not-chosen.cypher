// title: Which themes of a network has a member region not chosen?
// title sv: Vilka teman i ett nätverk har en medlemsregion inte valt?
// title nb: Hvilke temaer i et nettverk har en medlemsregion ikke valgt?
// about: Regions of the country that are stated to belong to the network, with its themes that no area in force of theirs has and those that one has. A member with no theme in common comes first. A network has its own themes and those of what is part of it; which theme a thing has is our reading.
// about sv: Regioner i landet som anges tillhöra nätverket, med de av dess teman som inget område som gäller hos dem har och de som något har. En medlem utan gemensamt tema står först. Ett nätverk har sina egna teman och de som delar av det har; vilket tema något har är vår tolkning.
// about nb: Regioner i landet som er oppgitt å tilhøre nettverket, med de av temaene som ingen områder som gjelder hos dem har, og de som et område har. En medlem uten felles tema står først. Et nettverk har sine egne temaer og temaene til det som er del av det; hvilket tema noe har, er vår tolkning.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter network: {"type":"thing","title":{"en":"Network","sv":"Nätverk","nb":"Nettverk"},"from":{"query":"themed-networks-of-country"},"default":"actor:vanguard-initiative"}
// show: {"as":"table"}
// example: {"country":"territory:se","network":"actor:vanguard-initiative"}
MATCH (n:Actor {id: $network})
CALL (n) {
  MATCH (n)-[m:ABOUT_THEME]->(theme:Theme)
  WHERE holds(m)
  RETURN theme
  UNION
  MATCH (n)<-[p:PART_OF]-(:Initiative|Actor)-[m:ABOUT_THEME]->(theme:Theme)
  WHERE matches(p) AND holds(m)
  RETURN DISTINCT theme
}
WITH n, theme
ORDER BY theme.id
WITH n, collect(theme) AS themes
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)-[r:MEMBER_OF {modality: 'stated'}]->(n)
WHERE holds(r)
WITH DISTINCT t, themes
WITH t, themes, COLLECT {
  MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(theme:Theme)
  WHERE a.id IN $columns[t.id] AND holds(m)
  RETURN DISTINCT theme
} AS own
RETURN t AS region, [theme IN themes WHERE NOT theme IN own] AS notChosen, [theme IN themes WHERE theme IN own] AS chosen
ORDER BY size(chosen), region.name, region.id
