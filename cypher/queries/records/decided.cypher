// title: What was decided or voted, newest first, with its number among those of its subject
// example: {"kind": "decision", "subjects": null, "region": null, "after": null, "first": 20}
// The time orders those of a subject, so that records of two databases can be put together; the last one stands.
MATCH (d:Record&(Decision|Vote))
WHERE d.kind = $kind AND ($subjects IS NULL OR d.subject IN $subjects)
WITH d ORDER BY d.at DESC, d.id DESC
WITH d.subject AS subject, collect(d) AS ofSubject
UNWIND range(0, size(ofSubject) - 1) AS i
WITH ofSubject[i] AS d, size(ofSubject) - i AS number, i = 0 AS stands
WHERE $region IS NULL OR d.region = $region OR $region IN d.things
WITH d, number, stands ORDER BY d.at DESC, d.id DESC
WITH collect({at: d.at, id: d.id, said: properties(d), number: number, stands: stands}) AS found
WITH found, CASE
  WHEN $after IS NULL THEN 0
  ELSE size([d IN found WHERE d.at > $after.at OR (d.at = $after.at AND d.id >= $after.id)])
END AS begin
RETURN size(found) AS total, begin, [d IN found[begin..begin + $first] | {said: d.said, number: d.number, stands: d.stands}] AS decided
