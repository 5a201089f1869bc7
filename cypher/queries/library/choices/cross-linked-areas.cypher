// title: Areas that some source links with an area
// example: {"area":"area:se221/2020-missions","asOf":"2026-11-25"}

// Whatever the date and however sure: what is asked then shows every statement with its date.
MATCH (:SpecialisationArea {id: $area})-[r:CROSS_LINK|ENABLES|STRENGTHENS]-(b:SpecialisationArea)
WITH b, collect(DISTINCT r.modality) AS modalities
RETURN b.id AS value, b.name AS text
ORDER BY text, value
