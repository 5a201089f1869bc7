// title: Which regions have chosen a theme without civil society, or another role, taking part?
// title sv: Vilka regioner har valt ett tema utan att civilsamhället, eller en annan roll, är med?
// title nb: Hvilke regioner har valgt et tema uten at sivilsamfunnet, eller en annen rolle, er med?
// about: Regions with areas in force on the theme where no actor of the role is said to work on any of them, sub-areas included. Which theme an area has is our reading. Actors that only a plan, a proposal or our reading ties to them stand apart where they do not count.
// about sv: Regioner med områden som gäller inom temat där ingen aktör i rollen sägs arbeta med något av dem, delområden inräknade. Vilket tema ett område har är vår tolkning. Aktörer som bara en plan, ett förslag eller vår tolkning knyter till dem står för sig där de inte räknas.
// about nb: Regioner med områder som gjelder innenfor temaet der ingen aktør i rollen sies å arbeide med noen av dem, delområder medregnet. Hvilket tema et område har, er vår tolkning. Aktører som bare en plan, et forslag eller vår tolkning knytter til dem, står for seg der de ikke telles.
// parameter theme: {"type":"thing","title":{"en":"Theme","sv":"Tema","nb":"Tema"},"from":{"query":"themes"},"default":"theme:hea"}
// parameter role: {"type":"text","title":{"en":"Role","sv":"Roll","nb":"Rolle"},"from":{"list":[{"value":"academia","text":{"en":"academia","sv":"akademi","nb":"akademia"}},{"value":"industry","text":{"en":"industry","sv":"näringsliv","nb":"næringsliv"}},{"value":"government","text":{"en":"public sector","sv":"offentlig sektor","nb":"offentlig sektor"}},{"value":"civil_society","text":{"en":"civil society","sv":"civilsamhälle","nb":"sivilsamfunn"}}]},"default":"civil_society"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"table"}
// example: {"theme":"theme:hea","role":"civil_society","sure":"any"}
MATCH (t:Region)-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(:Theme {id: $theme})
WHERE a.id IN $columns[t.id] AND holds(m)
WITH DISTINCT t, a
ORDER BY a.name, a.id
WITH t, collect(a) AS areas
WHERE NOT EXISTS {
  UNWIND areas AS a
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x) AND $role IN x.helix
  RETURN x
}
RETURN t AS region, areas, COLLECT {
  UNWIND areas AS a
  MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND active(x) AND $role IN x.helix
  WITH DISTINCT x
  ORDER BY x.name, x.id
  RETURN x
} AS lessSure
ORDER BY region.name, region.id
