// title: Things that are active on a date, in a total order
// example: {"labels": ["Initiative"], "kinds": null, "territory": null, "orderBy": "start", "asOf": "2026-11-25", "first": 10, "after": null, "offset": 0}
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source)
WHERE active(n)
  AND ($labels IS NULL OR any(l IN labels(n) WHERE l IN $labels))
  AND ($kinds IS NULL OR n.kind IN $kinds OR any(l IN labels(n) WHERE l IN $kinds))
  AND ($territory IS NULL
    OR EXISTS {
      MATCH (n)-[r:LOCATED_IN]->(place:Territory)
      WHERE holds(r) AND (place.id = $territory OR EXISTS {
        MATCH (place) ((:Territory)-[p:PART_OF]->(:Territory) WHERE holds(p)){1,4} (:Territory {id: $territory})
      })
    }
    OR EXISTS {
      MATCH (n) (()-[p:PART_OF]->(:SpecialisationArea) WHERE holds(p)){0,8} (area)<-[r:PRIORITISES]-(:Territory {id: $territory})
      WHERE holds(r)
    }
    OR EXISTS {
      MATCH (n) (()-[p:PART_OF]->() WHERE holds(p)){1,8} (:Territory {id: $territory})
    }
    OR EXISTS {
      MATCH (n)<-[r:HAS_STRATEGY]-(:Territory {id: $territory})
      WHERE holds(r)
    })
WITH n,
  CASE $orderBy
    WHEN 'name' THEN toLower(coalesce(n.name, n.title))
    WHEN 'start' THEN coalesce(n.start, n.periodFrom)
    WHEN 'population' THEN right('000000000000' + toString(999999999999 - n.population), 12)
    ELSE right('000000000000' + toString(999999999999 - COUNT { MATCH (n)-[r]-(x) WHERE holds(r) AND x <> n RETURN DISTINCT x }), 12)
  END AS value
WITH n, CASE WHEN value IS NULL THEN '1' ELSE '0' + value END + '\u0001' + n.id AS key
ORDER BY key
WITH collect({n: n, key: key}) AS ordered
WITH size(ordered) AS total, [x IN ordered WHERE $after IS NULL OR x.key > $after][$offset..$offset + $first + 1] AS page
RETURN total, [x IN page | {key: x.key, thing: {labels: labels(x.n), properties: properties(x.n)}}] AS things
