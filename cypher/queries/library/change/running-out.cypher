// title: Which strategies and initiatives run out soon?
// title sv: Vilka strategier och insatser löper snart ut?
// title nb: Hvilke strategier og tiltak løper snart ut?
// about: Strategies of regions of the country and initiatives stated to target their areas, in force on the date, whose known end lies within so many months after it.
// about sv: Strategier för regioner i landet och insatser som anges rikta sig till deras områden, som gäller den dagen och vars kända slut ligger inom så många månader därefter.
// about nb: Strategier for regioner i landet og tiltak som er oppgitt å rette seg mot områdene deres, som gjelder den dagen og der det kjente sluttet ligger innen så mange måneder etterpå.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter months: {"type":"integer","title":{"en":"Months","sv":"Månader","nb":"Måneder"},"default":18,"min":1,"max":600}
// show: {"as":"table"}
// example: {"country":"territory:se","months":18}
WITH toString(date($asOf) + duration({months: $months})) AS last
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)
CALL (t, last) {
  MATCH (t)-[h:HAS_STRATEGY]->(thing:Strategy)
  WHERE matches(h)
  WITH thing, max(h.validTo) AS end
  RETURN thing, end
  UNION
  MATCH (t)-[:PRIORITISES]->(a:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(thing:Initiative)
  WHERE a.id IN $columns[t.id] AND holds(g) AND active(thing)
  RETURN DISTINCT thing, thing.end AS end
}
WITH t, thing, end, last
WHERE end < left(last, size(end)) OR end = last
WITH DISTINCT thing, end, t
ORDER BY t.name, t.id
RETURN thing, end, collect(t) AS regions
ORDER BY end, thing.name, thing.id
