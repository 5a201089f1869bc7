// title: Which pairs of areas have nothing in common?
// title sv: Vilka par av områden har inget gemensamt?
// title nb: Hvilke par av områder har ingenting til felles?
// about: Pairs of areas in force without a common actor, a common initiative or a stated, planned or proposed cross-link, sub-areas included. Examples and calculated statements count for nothing.
// about sv: Par av områden som gäller utan gemensam aktör, gemensam insats eller en angiven, planerad eller föreslagen korskoppling, delområden inräknade. Exempel och beräknade uppgifter räknas inte.
// about nb: Par av områder som gjelder uten felles aktør, felles tiltak eller en oppgitt, planlagt eller foreslått krysskobling, delområder medregnet. Eksempler og beregnede opplysninger telles ikke.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se224"}
// show: {"as":"table"}
// example: {"region":"territory:se224"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
MATCH (t)-[:PRIORITISES]->(b:SpecialisationArea)
WHERE b.id IN $columns[t.id] AND a.id < b.id
WITH DISTINCT a, b
WHERE NOT EXISTS {
    MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[v:WORKS_ON|RESPONSIBLE_FOR|TARGETS]-(x:Actor|Initiative)-[w:WORKS_ON|RESPONSIBLE_FOR|TARGETS]->(:SpecialisationArea) ((:SpecialisationArea)-[q:PART_OF {modality: 'stated'}]->(:SpecialisationArea) WHERE holds(q)){0,4} (b)
    WHERE matches(v) AND matches(w) AND active(x)
  }
  AND NOT EXISTS {
    MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)-[c:CROSS_LINK|ENABLES|STRENGTHENS]-(:SpecialisationArea) ((:SpecialisationArea)-[q:PART_OF {modality: 'stated'}]->(:SpecialisationArea) WHERE holds(q)){0,4} (b)
    WHERE c.modality IN ['stated', 'planned', 'proposed'] AND holds(c)
  }
RETURN a AS area, b AS other
ORDER BY area.name, area.id, other.name, other.id
