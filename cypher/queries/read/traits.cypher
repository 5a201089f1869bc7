// title: What a picture can group, size and colour its things by, on a date
// example: {"ids": ["actor:bth", "area:se221/2020-tech", "territory:se221"], "asOf": "2026-11-25"}
UNWIND $ids AS id
MATCH (n:Territory|SpecialisationArea|Theme|Actor|Initiative|FundingInstrument|Strategy|Goal|Measure|Bottleneck|Challenge|ProcessStep|Criterion|Source {id: id})
WITH DISTINCT n
RETURN n.id AS id,
  COLLECT {
    MATCH (n) (()-[r:LOCATED_IN]->() WHERE placed(r)){0,1} (place:Territory)
    OPTIONAL MATCH (county:Territory {nutsCode: place.nuts3})
    WHERE place.level = 'municipality'
    WITH DISTINCT coalesce(county, place) AS place
    RETURN place.id ORDER BY place.id
  } AS places,
  COLLECT {
    MATCH (n) (()-[r:ABOUT_THEME]->() WHERE holds(r)){0,1} (theme:Theme)
    WITH theme, head(r) AS r
    WITH theme, min(CASE r.confidence WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 0 END) AS doubt
    RETURN theme.id ORDER BY doubt, theme.id
  } AS themes,
  COLLECT {
    MATCH (n) (()-[r:FUNDED_BY]->() WHERE holds(r)){0,1} (fund:FundingInstrument)
    WITH DISTINCT fund
    RETURN fund.id ORDER BY fund.id
  } AS funds,
  head(COLLECT {
    MATCH (n)<-[r:PRIORITISES]-(:Territory)
    WHERE holds(r) AND r.validFrom IS NOT NULL
    RETURN DISTINCT r.validFrom AS day ORDER BY day LIMIT 1
  }) AS chosen
ORDER BY id
