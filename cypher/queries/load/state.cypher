// title: What is in the database: ours, records, and what is not ours
// example: {"labels": ["Theme"], "recordKinds": ["Load"], "types": ["ABOUT_THEME"]}
CALL () {
  MATCH (n)
  WITH n, any(label IN labels(n) WHERE label IN $labels) AS named,
       n:Record AND any(label IN labels(n) WHERE label IN $recordKinds) AS record
  RETURN count(CASE WHEN named AND n.id IS NOT NULL AND (n:Source OR n.sourceIds IS NOT NULL) THEN 1 END) AS things,
         count(CASE WHEN record THEN 1 END) AS records,
         count(CASE WHEN NOT named AND NOT record THEN 1 END) AS strangers,
         count(CASE WHEN named AND (n.id IS NULL OR NOT (n:Source OR n.sourceIds IS NOT NULL)) THEN 1 END) AS namesakes
}
CALL () {
  MATCH ()-[r]->()
  WITH type(r) IN $types AS named, r.id IS NOT NULL AND r.sourceId IS NOT NULL AS shaped
  RETURN count(CASE WHEN named AND shaped THEN 1 END) AS statements,
         count(CASE WHEN NOT named THEN 1 END) AS strangeRelationships,
         count(CASE WHEN named AND NOT shaped THEN 1 END) AS namesakeRelationships
}
RETURN things, records, strangers, namesakes, statements, strangeRelationships, namesakeRelationships
