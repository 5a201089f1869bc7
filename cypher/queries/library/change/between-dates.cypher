// title: Which areas were added, kept or dropped between two dates?
// title sv: Vilka områden har kommit till, funnits kvar eller fallit bort mellan två datum?
// title nb: Hvilke områder er kommet til, beholdt eller falt bort mellom to datoer?
// about: Areas that a source states the region to have chosen on the earlier day, on the as-of date, or on both. A portfolio that merely ran out counts as dropped. Where a new area goes on from an old one by our reading, the old one stands beside.
// about sv: Områden som en källa anger att regionen hade valt den tidigare dagen, den valda dagen, eller båda. En uppsättning som bara löpt ut räknas som bortfallen. Där ett nytt område fortsätter ett gammalt enligt vår tolkning står det gamla bredvid.
// about nb: Områder som en kilde oppgir at regionen hadde valgt den tidligere dagen, den valgte dagen, eller begge. Et utvalg som bare løp ut, regnes som falt bort. Der et nytt område fortsetter et gammelt etter vår tolkning, står det gamle ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter earlier: {"type":"date","title":{"en":"Earlier day","sv":"Tidigare dag","nb":"Tidligere dag"},"default":"2019-06-30"}
// show: {"as":"table"}
// example: {"region":"territory:se221","earlier":"2019-06-30"}
WITH toString($earlier) AS before, $asOf AS after
MATCH (:Territory {id: $region})-[r:PRIORITISES {modality: 'stated'}]->(a:SpecialisationArea)
WHERE holdsAt(r, before) OR holdsAt(r, after)
WITH a, max(CASE WHEN holdsAt(r, before) THEN 1 ELSE 0 END) AS then, max(CASE WHEN holdsAt(r, after) THEN 1 ELSE 0 END) AS now
WITH a, CASE WHEN then = 0 THEN 'added' WHEN now = 0 THEN 'dropped' ELSE 'kept' END AS change
RETURN a AS area, change, COLLECT {
  MATCH (a)<-[c:CONTINUES]-(older:SpecialisationArea)
  WHERE change = 'added' AND matches(c)
  WITH DISTINCT older
  ORDER BY older.name, older.id
  RETURN older
} AS goesOnFrom
ORDER BY change, area.name, area.id
