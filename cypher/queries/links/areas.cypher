// title: Names and characters of areas
// example: {"ids": ["area:se221/2020-ai", "area:se221/2020-tech"]}
UNWIND $ids AS id
MATCH (a:SpecialisationArea {id: id})
RETURN DISTINCT a.id AS id, a.name AS name, a.character AS character
ORDER BY id
