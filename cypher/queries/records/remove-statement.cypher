// title: Removes the statement that a withdrawn entry brought
// example: {"id": "WORKS_ON|actor:nobody|area:nothing|source:entered/nothing"}
MATCH ()-[r]->()
WHERE r.id = $id AND r.sourceId STARTS WITH 'source:entered/'
WITH r, r.id AS id
DELETE r
RETURN id
ORDER BY id
