// title: Which of some areas is stated to be part of which
// example: {"ids": ["area:se221/2020-ai", "area:se221/2020-tech"]}
// At whatever time: what was one thing is no pair.
MATCH (part:SpecialisationArea) ((:SpecialisationArea)-[p:PART_OF]->(:SpecialisationArea) WHERE p.modality = 'stated'){1,8} (whole:SpecialisationArea)
WHERE part.id IN $ids AND whole.id IN $ids
RETURN DISTINCT whole.id AS id, part.id AS part
ORDER BY id, part
