// title: Nothing ends before it begins
// example: {"types": ["FACES"], "first": 5}
CALL () {
  MATCH ()-[r]->()
  WHERE type(r) IN $types AND r.validFrom IS NOT NULL AND r.validTo IS NOT NULL
  RETURN r.id AS subject, r.validFrom AS begins, r.validTo AS ends
  UNION ALL
  MATCH (n)
  WHERE n.start IS NOT NULL AND n.end IS NOT NULL AND n.id IS NOT NULL
  RETURN n.id AS subject, n.start AS begins, n.end AS ends
  UNION ALL
  MATCH (n:FundingInstrument)
  WHERE n.periodFrom IS NOT NULL AND n.periodTo IS NOT NULL
  RETURN n.id AS subject, n.periodFrom AS begins, n.periodTo AS ends
}
WITH subject, begins, ends
WHERE left(begins, size(ends)) > ends
RETURN subject, begins + ' to ' + ends AS detail
ORDER BY subject, detail
LIMIT $first
