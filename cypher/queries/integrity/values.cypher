// title: Modality and basis are among those that the vocabulary knows
// example: {"types": ["FACES"], "modalities": ["stated", "inferred"], "bases": ["named", "topic"], "first": 5}
MATCH ()-[r]->()
WHERE type(r) IN $types AND NOT (coalesce(r.modality, '') IN $modalities AND coalesce(r.basis, '') IN $bases)
RETURN coalesce(r.id, type(r)) AS subject, coalesce(r.modality, 'no modality') + ', ' + coalesce(r.basis, 'no basis') AS detail
ORDER BY subject, detail
LIMIT $first
