// title: Clusters placed in a region
// example: {"region":"territory:se221","asOf":"2026-11-25"}
MATCH (:Territory {id: $region}) ((:Territory)<-[p:PART_OF]-(:Territory) WHERE matches(p)){0,3} (:Territory)<-[l:LOCATED_IN]-(x:Cluster)
WHERE placed(l) AND active(x)
WITH DISTINCT x
RETURN x.id AS value, x.name AS text
ORDER BY text, value
