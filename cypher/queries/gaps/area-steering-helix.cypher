// title: Governance bodies of areas, or of their territory’s strategy, with at least three helix roles
// example: {"asOf": "2026-11-25", "scopes": [{"subject": "area:se224/2020-avancerade-material", "area": "area:se224/2020-avancerade-material", "how": "own", "via": null, "territory": "territory:se224", "column": true}]}
// A territory among the members counts as government. The third role, surest first, says how sure it is that there are three.
UNWIND $scopes AS scope
MATCH (a:SpecialisationArea {id: scope.area})
CALL (scope, a) {
  MATCH (a)<-[r:RESPONSIBLE_FOR]-(thing:GovernanceBody)
  WHERE matches(r) AND active(thing)
  RETURN thing, weakness(r) AS said, [r.id] AS by
  UNION ALL
  WITH scope
  WHERE scope.column AND scope.how = 'own'
  MATCH (:Territory {id: scope.territory})-[h:HAS_STRATEGY]->(s:Strategy)<-[g:GOVERNS]-(thing:GovernanceBody)
  WHERE matches(h) AND matches(g) AND active(thing)
  RETURN thing, weaknessThrough(s, h, g) AS said, [h.id, g.id] AS by
}
CALL (thing) {
  UNWIND thing.helix AS role
  RETURN role, 0 AS doubt, null AS id
  UNION ALL
  MATCH (thing)<-[m:MEMBER_OF|PARTICIPATES_IN]-(member:Actor|Territory)
  WHERE matches(m) AND active(member)
  UNWIND CASE WHEN member:Territory THEN ['government'] ELSE member.helix END AS role
  RETURN role, weakness(m) AS doubt, m.id AS id
}
WITH scope, thing, said, by, role, min(doubt) AS doubt, collect(id) AS ids
ORDER BY doubt, role
WITH scope, thing, said, by, collect(doubt)[2] AS third, reduce(all = [], part IN collect(ids) | all + part) AS members
WHERE third IS NOT NULL
WITH scope, thing, weakest(said, third) AS weakness, by + members AS statements
RETURN scope.subject AS subject, scope.how AS how, scope.via AS via, thing.id AS thing, weakness, statements
ORDER BY subject, weakness, thing, how, via, statements
