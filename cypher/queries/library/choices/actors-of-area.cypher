// title: Actors that work on an area or on what is part of it
// example: {"area":"area:se221/2020-tech","asOf":"2026-11-25"}
MATCH (:SpecialisationArea {id: $area}) ((:SpecialisationArea)<-[p:PART_OF]-(:SpecialisationArea) WHERE matches(p)){0,4} (:SpecialisationArea)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
WHERE matches(w) AND active(x)
WITH DISTINCT x
RETURN x.id AS value, x.name AS text
ORDER BY text, value
