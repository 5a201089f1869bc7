// title: How did the areas of a region grow out of earlier ones?
// title sv: Hur har områdena i en region vuxit fram ur tidigare?
// title nb: Hvordan har områdene i en region vokst fram av tidligere?
// about: Chains of areas of the region in which each goes on as the next, oldest first. That one continues another is our reading, made one by one.
// about sv: Kedjor av områden i regionen där vart och ett fortsätter som nästa, äldst först. Att ett fortsätter ett annat är vår tolkning, gjord ett i taget.
// about nb: Kjeder av områder i regionen der hvert fortsetter som det neste, eldst først. At ett fortsetter et annet, er vår tolkning, gjort ett for ett.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"graph"}
// example: {"region":"territory:se123"}
MATCH chain = (first:SpecialisationArea) (()-[c:CONTINUES]->() WHERE matches(c)){1,6} (last:SpecialisationArea)
WHERE NOT EXISTS { (first)<-[:CONTINUES]-() } AND NOT EXISTS { (last)-[:CONTINUES]->() }
  AND EXISTS { (last) ((:SpecialisationArea)-[:PART_OF]->(:SpecialisationArea)){0,4} (:SpecialisationArea)-[:PRIORITISES|PART_OF]-(:Territory {id: $region}) }
RETURN first AS from, last AS to, last.id IN coalesce($columns[$region], []) AS inForce, chain
ORDER BY to.name, to.id, from.name, from.id, length(chain), [c IN relationships(chain) | c.id]
