// title: Ids of what withdrawn entries brought
// example: {}
MATCH (e:Record&(Entry|Claim))
WHERE e.withdrawnAt IS NOT NULL
UNWIND e.brought AS id
RETURN DISTINCT id
ORDER BY id
