// title: Which measures has nobody to carry them out?
// title sv: Vilka åtgärder har ingen som genomför dem?
// title nb: Hvilke tiltak i strategien har ingen som gjennomfører dem?
// about: Measures of strategies that the region has on the date and that no area, initiative or actor is said to carry, with the bottleneck that each should ease.
// about sv: Åtgärder i strategier som regionen har den dagen och som inget område, ingen insats och ingen aktör sägs bära, med den flaskhals som var och en ska lindra.
// about nb: Tiltak i strategier som regionen har den dagen og som verken områder, tiltak eller aktører sies å bære, med flaskehalsen som hvert av dem skal avhjelpe.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"table"}
// example: {"region":"territory:se221"}
MATCH (:Territory {id: $region})-[h:HAS_STRATEGY]->(s:Strategy)-[k:HAS_MEASURE]->(m:Measure)
WHERE matches(h) AND matches(k) AND active(m)
  AND NOT EXISTS { MATCH (m)-[c:CARRIED_BY]->(x) WHERE matches(c) AND active(x) }
WITH m, s, k
ORDER BY s.id, k.modality
WITH m, collect(s)[0] AS s, collect(DISTINCT k.modality) AS howSure
OPTIONAL MATCH (m)-[e:MITIGATES]->(b:Bottleneck)
WHERE matches(e)
WITH DISTINCT m, s, howSure, b
RETURN m AS measure, b AS bottleneck, howSure, s AS strategy
ORDER BY bottleneck IS NULL, bottleneck.name, bottleneck.id, measure.id
