// title: Which regions have nearly the same themes?
// title sv: Vilka regioner har nästan samma teman?
// title nb: Hvilke regioner har nesten de samme temaene?
// about: Pairs of regions by the share of their themes that both have (Jaccard: common themes over all themes of the two), from the least share given. Which theme an area has is our reading.
// about sv: Par av regioner efter hur stor del av deras teman som båda har (Jaccard: gemensamma teman delat med alla teman hos de två), från den minsta andel som anges. Vilket tema ett område har är vår tolkning.
// about nb: Par av regioner etter hvor stor del av temaene deres begge har (Jaccard: felles temaer delt på alle temaene hos de to), fra den minste andelen som oppgis. Hvilket tema et område har, er vår tolkning.
// parameter atLeast: {"type":"number","title":{"en":"Share, at least","sv":"Andel, minst","nb":"Andel, minst"},"default":0.4,"min":0,"max":1}
// show: {"as":"table"}
// example: {"atLeast":0.4}
MATCH (t:Region)-[:PRIORITISES]->(a:SpecialisationArea)-[m:ABOUT_THEME]->(theme:Theme)
WHERE a.id IN $columns[t.id] AND holds(m)
WITH DISTINCT t, theme
ORDER BY theme.id
WITH t, collect(theme) AS themes
WITH collect({region: t, themes: themes}) AS known
UNWIND known AS x
UNWIND known AS y
WITH x, y, [theme IN x.themes WHERE theme IN y.themes] AS common
WHERE x.region.id < y.region.id AND common <> []
WITH x.region AS region, y.region AS other, common, 1.0 * size(common) / (size(x.themes) + size(y.themes) - size(common)) AS share
WHERE share >= $atLeast
RETURN region, other, round(share, 3) AS share, common
ORDER BY share DESC, region.name, region.id, other.name, other.id
