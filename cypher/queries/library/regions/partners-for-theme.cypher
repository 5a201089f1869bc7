// title: Where in other countries could a region find partners for one of its themes?
// title sv: Var i andra länder kan en region hitta partner för ett av sina teman?
// title nb: Hvor i andre land kan en region finne partnere for et av temaene sine?
// about: Regions of other countries with areas in force on the theme, the actors stated to work on them, and the bodies and initiatives that the two regions are already stated to be in together. Choose the region, then one of its themes.
// about sv: Regioner i andra länder med områden som gäller inom temat, de aktörer som anges arbeta med dem, och de organisationer och insatser där de två regionerna redan anges vara med tillsammans. Välj region och sedan ett av dess teman.
// about nb: Regioner i andre land med områder som gjelder innenfor temaet, aktørene som er oppgitt å arbeide med dem, og organisasjonene og tiltakene der de to regionene alt er oppgitt å være med sammen. Velg region og så et av temaene.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se331"}
// parameter theme: {"type":"thing","title":{"en":"Theme","sv":"Tema","nb":"Tema"},"from":{"query":"themes-of-region"},"default":"theme:ene"}
// show: {"as":"bar","label":"partner","value":"count"}
// example: {"region":"territory:se331","theme":"theme:ene"}
MATCH (t:Territory {id: $region})-[:IN_COUNTRY]->(own:Country)
MATCH (o:Region)-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(:Theme {id: $theme})
WHERE a.id IN $columns[o.id] AND holds(m) AND NOT EXISTS { (o)-[:IN_COUNTRY]->(own) }
WITH DISTINCT t, o, a
ORDER BY a.name, a.id
WITH t, o, collect(a) AS areas
WITH t, o, areas, COLLECT {
  UNWIND areas AS a
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR {modality: 'stated'}]-(x:Actor)
  WHERE holds(w) AND active(x)
  WITH DISTINCT x
  ORDER BY x.name, x.id
  RETURN x
} AS actors
RETURN o AS partner, size(actors) AS count, areas, actors, COLLECT {
  MATCH (t)-[r:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]->(body:Actor|Initiative)<-[s:MEMBER_OF|PARTICIPATES_IN {modality: 'stated'}]-(o)
  WHERE holds(r) AND holds(s) AND active(body)
  WITH DISTINCT body
  ORDER BY body.name, body.id
  RETURN body
} AS alreadyTogetherIn
ORDER BY count DESC, partner.name, partner.id
