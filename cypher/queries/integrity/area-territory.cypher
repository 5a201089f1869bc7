// title: Every area belongs to exactly one territory
// example: {"first": 5}
MATCH (area:SpecialisationArea)
OPTIONAL MATCH (area) ((:SpecialisationArea)-[:PART_OF]->(:SpecialisationArea)){0,5} (:SpecialisationArea)
               <-[:PRIORITISES]-(chooser:Territory)
WITH area, collect(DISTINCT chooser.id) AS choosers
OPTIONAL MATCH (area) ((:SpecialisationArea)-[:PART_OF]->(:SpecialisationArea)){0,5} (:SpecialisationArea)
               -[:PART_OF]->(holder:Territory)
WITH area, choosers, collect(DISTINCT holder.id) AS holders
WITH area, choosers + [id IN holders WHERE NOT id IN choosers] AS territories
WHERE size(territories) <> 1
RETURN area.id AS subject, toString(size(territories)) + ' territories' AS detail
ORDER BY subject, detail
LIMIT $first
