// title: What has a region chosen on the date, and who says so?
// title sv: Vad har en region valt den dagen, och vem säger det?
// title nb: Hva har en region valgt den dagen, og hvem sier det?
// about: Areas in force on the as-of date, each with every statement that the region chose it: from when, until when, which source and where in it. Move the date to see an earlier portfolio.
// about sv: Områden som gäller den valda dagen, vart och ett med varje uppgift om att regionen valt det: från när, till när, vilken källa och var i den. Flytta datumet för att se en tidigare uppsättning.
// about nb: Områder som gjelder på den valgte dagen, hvert med hver opplysning om at regionen har valgt det: fra når, til når, hvilken kilde og hvor i den. Flytt datoen for å se et tidligere utvalg.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"table"}
// example: {"region":"territory:se221","asOf":"2019-06-30"}
MATCH (t:Territory {id: $region})-[r:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id] AND begun(r)
MATCH (s:Source {id: r.sourceId})
RETURN a AS area, coalesce(r.validFrom, r.statedOn) AS since, r.validTo AS until, r.modality AS howSure, s AS source, r.locator AS place
ORDER BY area.name, area.id, since IS NULL, since, r.id
