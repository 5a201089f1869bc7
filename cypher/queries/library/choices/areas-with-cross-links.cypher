// title: Areas of a region, in force or not, that some source links with another
// example: {"region":"territory:se221"}

// Whatever the date and however sure: what is asked then shows every statement with its date.
MATCH (t:Territory {id: $region})
MATCH (a:SpecialisationArea) ((:SpecialisationArea)-[:PART_OF]->(:SpecialisationArea)){0,4} (:SpecialisationArea)-[:PRIORITISES|PART_OF]-(t)
WHERE EXISTS { (a)-[:CROSS_LINK|ENABLES|STRENGTHENS]-(:SpecialisationArea) }
WITH DISTINCT a
RETURN a.id AS value, a.name AS text
ORDER BY text, value
