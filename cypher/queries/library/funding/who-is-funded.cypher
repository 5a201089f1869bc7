// title: What does a funder pay for in a region?
// title sv: Vad finansierar en finansiär i en region?
// title nb: Hva finansierer en finansiør i en region?
// about: Active initiatives that the chosen funder pays and that target areas in force of the region, sub-areas included, drawn with the area and the funder. Choose the region, then the funder.
// about sv: Pågående insatser som den valda finansiären betalar för och som riktar sig till områden som gäller i regionen, delområden inräknade, ritade med området och finansiären. Välj region och sedan finansiär.
// about nb: Pågående tiltak som den valgte finansiøren betaler for og som retter seg mot områder som gjelder i regionen, delområder medregnet, tegnet med området og finansiøren. Velg region og så finansiør.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se332"}
// parameter funder: {"type":"thing","title":{"en":"Funder","sv":"Finansiär","nb":"Finansiør"},"from":{"query":"funders-of-region"},"default":"fund:eruf"}
// show: {"as":"graph"}
// example: {"region":"territory:se332","funder":"fund:eruf"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT a
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (s:SpecialisationArea)
WITH DISTINCT s
MATCH paid = (s)<-[g:TARGETS]-(i:Initiative)-[f:FUNDED_BY]->({id: $funder})
WHERE matches(g) AND matches(f) AND active(i)
RETURN i AS initiative, s AS area, f.amount AS amount, f.currency AS currency, paid
ORDER BY initiative.name, initiative.id, area.name, area.id, f.id, g.id
