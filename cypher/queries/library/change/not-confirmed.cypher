// title: Which areas has no source confirmed for years?
// title sv: Vilka områden har ingen källa bekräftat på flera år?
// title nb: Hvilke områder har ingen kilde bekreftet på flere år?
// about: Areas in force whose choice no source has stated within the last years: the latest date that a source gives for it, else the date of the source, is older or unknown.
// about sv: Områden som gäller och vars val ingen källa angett under de senaste åren: det senaste datum som en källa ger för det, annars källans datum, är äldre eller okänt.
// about nb: Områder som gjelder og der ingen kilde har oppgitt valget de siste årene: den siste datoen en kilde gir for det, ellers datoen til kilden, er eldre eller ukjent.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter years: {"type":"integer","title":{"en":"Years","sv":"År","nb":"År"},"default":5,"min":1,"max":100}
// show: {"as":"bar","label":"region","value":"count"}
// example: {"country":"territory:se","years":5}
WITH toString(date($asOf) - duration({years: $years})) AS since
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)-[r:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id] AND r.modality = 'stated' AND begun(r)
OPTIONAL MATCH (s:Source {id: r.sourceId})
WITH since, t, a, max(coalesce(r.statedOn, s.published, r.validFrom)) AS latest
WHERE latest IS NULL OR latest < left(since, size(latest))
WITH t, a, latest
ORDER BY latest, a.name, a.id
WITH t, collect(a) AS areas, min(latest) AS oldest
RETURN t AS region, size(areas) AS count, oldest, areas
ORDER BY count DESC, region.name, region.id
