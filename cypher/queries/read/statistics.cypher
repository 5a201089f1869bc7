// title: Numbers of the graph, records left out: things by label, statements by type, modality and dates
// example: {"labels": ["Actor", "Source"]}
CALL {
  MATCH (n)
  WITH [l IN labels(n) WHERE l IN $labels][0] AS label
  WHERE label IS NOT NULL
  WITH label, count(*) AS count
  ORDER BY count DESC, label
  RETURN collect({label: label, count: count}) AS byLabel
}
CALL {
  MATCH ()-[r]->()
  // Whatever else shares the database names no source.
  WHERE r.sourceId IS NOT NULL
  WITH type(r) AS type, r.modality AS modality, r.validFrom AS validFrom, r.validTo AS validTo, r.statedOn AS statedOn, count(*) AS count
  ORDER BY type, modality, validFrom, validTo, statedOn
  RETURN collect({type: type, modality: modality, validFrom: validFrom, validTo: validTo, statedOn: statedOn, count: count}) AS statements
}
RETURN byLabel, statements
