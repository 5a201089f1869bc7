// title: Things that at least two of some things are tied to on a date, those tied to most first, and how many there are
// example: {"ids": ["actor:techtank", "actor:volvo-cars"], "types": null, "modalities": null, "except": [], "asOf": "2026-11-25", "first": 20}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
WITH collect(DISTINCT n) AS starts
CALL (starts) {
  UNWIND starts AS n
  MATCH (n)-[r]-(m)
  WHERE NOT m IN starts AND NOT m.id IN $except AND holds(r)
    AND ($types IS NULL OR type(r) IN $types)
    AND ($modalities IS NULL OR r.modality IN $modalities)
  WITH m, count(DISTINCT n) AS tied
  WHERE tied > 1
  WITH m, tied, COUNT { MATCH (m)-[r]-(x) WHERE holds(r) AND x <> m RETURN DISTINCT x } AS degree
  ORDER BY tied DESC, degree DESC, m.id
  RETURN collect({thing: {labels: labels(m), properties: properties(m)}, tied: tied}) AS links
}
RETURN size(links) AS total, links[..$first] AS links
