// title: With which regions do the actors of a region work, and how often?
// title sv: Med vilka regioner arbetar aktörerna i en region, och hur ofta?
// title nb: Med hvilke regioner arbeider aktørene i en region, og hvor ofte?
// about: Active initiatives in which an actor placed in the region and an actor placed in another region are both stated to take part, by that region. Placed means stated to lie there, not merely registered.
// about sv: Pågående insatser där en aktör placerad i regionen och en aktör placerad i en annan region båda anges delta, per den andra regionen. Placerad betyder angiven att ligga där, inte bara registrerad.
// about nb: Pågående tiltak der en aktør plassert i regionen og en aktør plassert i en annen region begge er oppgitt å delta, per den andre regionen. Plassert betyr oppgitt å ligge der, ikke bare registrert.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:no060"}
// show: {"as":"bar","label":"other","value":"count"}
// example: {"region":"territory:no060"}
MATCH (t:Territory {id: $region})<-[l:LOCATED_IN {modality: 'stated'}]-(x:Actor)-[r:PARTICIPATES_IN {modality: 'stated'}]->(i:Initiative)
WHERE placed(l) AND holds(r) AND active(x) AND active(i)
WITH DISTINCT t, i
MATCH (i)<-[s:PARTICIPATES_IN {modality: 'stated'}]-(y:Actor)-[k:LOCATED_IN {modality: 'stated'}]->(o:Region)
WHERE holds(s) AND placed(k) AND active(y) AND active(o) AND o <> t
WITH DISTINCT o, i
ORDER BY i.name, i.id
WITH o, collect(i) AS initiatives
RETURN o AS other, size(initiatives) AS count, initiatives
ORDER BY count DESC, other.name, other.id
