// title: How many areas has each region had over the years?
// title sv: Hur många områden har varje region haft genom åren?
// title nb: Hvor mange områder har hver region hatt gjennom årene?
// about: For each year, on its last day, the areas that the chosen regions are stated to have chosen. Zero means that no source names any for that day, not that there were none; an undated statement counts in every year.
// about sv: För varje år, på dess sista dag, de områden som de valda regionerna anges ha valt. Noll betyder att ingen källa nämner något för den dagen, inte att det inte fanns något; en odaterad uppgift räknas varje år.
// about nb: For hvert år, på den siste dagen, områdene som de valgte regionene er oppgitt å ha valgt. Null betyr at ingen kilde nevner noen for den dagen, ikke at det ikke fantes noen; en udatert opplysning telles hvert år.
// parameter regions: {"type":"things","title":{"en":"Regions","sv":"Regioner","nb":"Regioner"},"from":{"query":"regions"},"default":["territory:se221","territory:se224","territory:se231"]}
// parameter from: {"type":"integer","title":{"en":"From","sv":"Från","nb":"Fra"},"default":2012,"min":1950,"max":2100}
// parameter to: {"type":"integer","title":{"en":"To","sv":"Till","nb":"Til"},"default":2026,"min":1950,"max":2100}
// show: {"as":"line","label":"year","value":"areas","series":"region"}
// example: {"regions":["territory:se221","territory:se231","territory:no0a2"],"from":2012,"to":2026}
UNWIND range($from, $to) AS year
UNWIND $regions AS id
MATCH (region:Territory {id: id})
WITH year, region, toString(year) + '-12-31' AS day
RETURN year, region, COUNT {
  MATCH (region)-[r:PRIORITISES {modality: 'stated'}]->(a:SpecialisationArea)
  WHERE holdsAt(r, day)
  RETURN DISTINCT a
} AS areas
ORDER BY region.name, region.id, year
