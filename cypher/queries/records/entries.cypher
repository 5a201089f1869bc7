// title: What people added, claimed and disputed, newest first
// example: {"ids": null, "statementIds": null, "subject": null, "after": null, "first": 20}
MATCH (e:Record&(Entry|Claim))
WHERE ($ids IS NULL OR e.id IN $ids)
  AND ($statementIds IS NULL OR e.statementId IN $statementIds)
  AND ($subject IS NULL OR e.subject = $subject)
WITH e ORDER BY e.at DESC, e.id DESC
WITH collect(e) AS entries
WITH entries, CASE
  WHEN $after IS NULL THEN 0
  ELSE size([e IN entries WHERE e.at > $after.at OR (e.at = $after.at AND e.id >= $after.id)])
END AS begin
RETURN size(entries) AS total, begin, [e IN entries[begin..begin + $first] | properties(e)] AS entries
