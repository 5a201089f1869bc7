// title: Which bottlenecks have no measure, or only proposed ones?
// title sv: Vilka flaskhalsar har ingen åtgärd, eller bara föreslagna?
// title nb: Hvilke flaskehalser har ingen tiltak, eller bare foreslåtte?
// about: Bottlenecks of the region or of its strategies on the date, with what is said to ease them and how sure that is: something a source states is under way, a proposal is a wish.
// about sv: Flaskhalsar för regionen eller dess strategier den dagen, med det som sägs lindra dem och hur säkert det är: det som en källa anger pågår, ett förslag är en önskan.
// about nb: Flaskehalser for regionen eller strategiene den dagen, med det som sies å avhjelpe dem, og hvor sikkert det er: det en kilde oppgir, er i gang, et forslag er et ønske.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"table"}
// example: {"region":"territory:se221"}
MATCH (t:Territory {id: $region})
CALL (t) {
  MATCH (t)-[h:HAS_BOTTLENECK]->(b:Bottleneck)
  WHERE matches(h)
  RETURN b
  UNION
  MATCH (t)-[h:HAS_STRATEGY]->(:Strategy)-[k:HAS_BOTTLENECK]->(b:Bottleneck)
  WHERE matches(h) AND matches(k)
  RETURN DISTINCT b
}
OPTIONAL MATCH (b)<-[m:MITIGATES]-(x:Measure|Initiative)
WHERE matches(m) AND active(x)
WITH b, x, min(CASE WHEN m IS NOT NULL THEN weakness(m) END) AS weakest
ORDER BY x.name, x.id
WITH b, collect(CASE weakest WHEN 0 THEN x END) AS underWay, collect(CASE WHEN weakest IN [2, 3] THEN x END) AS plannedOrProposed,
  collect(CASE weakest WHEN 4 THEN x END) AS ourReading
RETURN b AS bottleneck, size(underWay) AS countUnderWay, underWay, plannedOrProposed, ourReading
ORDER BY countUnderWay, size(plannedOrProposed), bottleneck.name, bottleneck.id
