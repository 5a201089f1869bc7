// title: Who leads the initiatives on a region’s areas?
// title sv: Vem leder insatserna i en regions områden?
// title nb: Hvem leder tiltakene på områdene i en region?
// about: Actors that are stated to lead active initiatives stated to target areas in force of the region, sub-areas included. Many sources name partners without saying who leads: those are not counted.
// about sv: Aktörer som anges leda pågående insatser som anges rikta sig till områden som gäller i regionen, delområden inräknade. Många källor nämner partner utan att säga vem som leder: de räknas inte.
// about nb: Aktører som er oppgitt å lede pågående tiltak som er oppgitt å rette seg mot områder som gjelder i regionen, delområder medregnet. Mange kilder nevner partnere uten å si hvem som leder: de telles ikke.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"bar","label":"actor","value":"count"}
// example: {"region":"territory:se221"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)<-[r:PARTICIPATES_IN {modality: 'stated'}]-(x:Actor)
WHERE holds(g) AND holds(r) AND leads(r) AND active(i) AND active(x)
WITH DISTINCT x, i
ORDER BY i.name, i.id
WITH x, collect(i) AS initiatives
RETURN x AS actor, size(initiatives) AS count, initiatives
ORDER BY count DESC, actor.name, actor.id
