// title: Ids of what withdrawn entries brought, and decisions that a later one followed
// example: {}
CALL () {
  MATCH (e:Record&(Entry|Claim))
  WHERE e.withdrawnAt IS NOT NULL
  UNWIND e.brought AS id
  RETURN id
  UNION
  MATCH (d:Record&Decision)
  WITH d ORDER BY d.at DESC, d.id DESC
  WITH d.subject AS subject, collect(d) AS ofSubject
  UNWIND tail(ofSubject) AS d
  UNWIND d.brought AS id
  RETURN id
}
RETURN DISTINCT id
ORDER BY id
