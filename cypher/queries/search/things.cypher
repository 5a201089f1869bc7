// title: Things whose names match a text
// example: {"lucene": "(+(skog^4 OR skog*))^8 OR (+*skog*)^0.1", "exact": "skog", "words": null, "folds": [["å", "a"], ["ä", "a"], ["ö", "o"]], "labels": null, "territory": null, "asOf": "2026-11-25", "after": null, "first": 10}
// One row: how many there are, and a page of them. search.ts writes the full-text query, since the index folds
// accents in whole words but not in words with a star, and drops English stop words: `words` is then a text to look
// for as whole words in the names themselves. Total order: exact first, score, length of the name, id.
CALL () {
  WITH $lucene AS lucene
  WHERE lucene IS NOT NULL
  CALL db.index.fulltext.queryNodes('things', lucene) YIELD node, score
  RETURN node AS n, score
UNION ALL
  WITH $words AS words
  WHERE words IS NOT NULL
  MATCH (n)
  WHERE NOT n:Record
    AND any(text IN [n.name, n.nameEn, n.nameSv, n.nameNb, n.asWritten, n.title] + coalesce(n.altNames, []) WHERE ' ' + toLower(text) + ' ' CONTAINS ' ' + words + ' ')
  RETURN n, CASE WHEN toLower(coalesce(n.name, n.title)) + ' ' STARTS WITH words + ' ' THEN 40.0 ELSE 20.0 END AS score
}
// A source is found by what it is about; the thing itself comes before it.
WITH n, max(score) * CASE WHEN n:Source THEN 0.5 ELSE 1 END AS score
WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
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
    })
WITH n, score, size(coalesce(n.name, n.title, '')) AS length,
     CASE WHEN any(text IN [n.name, n.nameEn, n.nameSv, n.nameNb, n.asWritten, n.title] + coalesce(n.altNames, [])
       WHERE abs(size(text) - size($exact)) <= 2
         AND reduce(folded = toLower(text), fold IN $folds | replace(folded, fold[0], fold[1])) = $exact)
     THEN 1 ELSE 0 END AS exact
ORDER BY exact DESC, score DESC, length, n.id
WITH collect({n: n, score: score}) AS hits
// After the thing itself, so that a score that moved with new writing repeats or skips nothing.
WITH hits, coalesce([i IN range(0, size(hits) - 1) WHERE hits[i].n.id = $after | i + 1][0], 0) AS begin
RETURN size(hits) AS total, begin, [hit IN hits[begin..begin + $first] | {
  id: hit.n.id, labels: labels(hit.n), kind: hit.n.kind, score: hit.score,
  texts: {name: hit.n.name, title: hit.n.title, nameEn: hit.n.nameEn, nameSv: hit.n.nameSv, nameNb: hit.n.nameNb, asWritten: hit.n.asWritten},
  altNames: coalesce(hit.n.altNames, [])
}] AS hits
