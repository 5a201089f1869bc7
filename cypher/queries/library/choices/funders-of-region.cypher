// title: What pays for initiatives on the areas in force of a region, most initiatives first
// example: {"region":"territory:se221","asOf":"2026-11-25"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
MATCH (a) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,4} (:SpecialisationArea)<-[g:TARGETS]-(i:Initiative)-[f:FUNDED_BY]->(x)
WHERE matches(g) AND matches(f)
WITH x, count(DISTINCT i) AS initiatives
RETURN x.id AS value, x.name AS text
ORDER BY initiatives DESC, text, value
