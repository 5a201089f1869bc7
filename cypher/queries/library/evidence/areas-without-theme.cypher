// title: Which areas have no theme that we are sure of?
// title sv: Vilka områden saknar ett tema som vi är säkra på?
// title nb: Hvilke områder mangler et tema vi er sikre på?
// about: Areas that nobody has matched with a theme as surely as asked for, so that comparing them across regions rests on little; those in force come first. Sub-areas are on the list only if asked for. The themes that it has less surely stand beside.
// about sv: Områden som ingen har matchat med ett tema så säkert som man ber om, så att en jämförelse mellan regioner vilar på lite; de som gäller står först. Delområden är med bara om man ber om det. De teman det har mindre säkert står bredvid.
// about nb: Områder som ingen har koblet til et tema så sikkert som det bes om, slik at en sammenligning mellom regioner hviler på lite; de som gjelder, står først. Delområder er med bare om man ber om det. Temaene det har mindre sikkert, står ved siden av.
// parameter confidence: {"type":"text","title":{"en":"How sure of the theme","sv":"Hur säker på temat","nb":"Hvor sikker på temaet"},"from":{"list":[{"value":"any","text":{"en":"any theme","sv":"vilket tema som helst","nb":"et hvilket som helst tema"}},{"value":"medium","text":{"en":"at least fairly sure","sv":"minst ganska säker","nb":"minst ganske sikker"}},{"value":"high","text":{"en":"sure","sv":"säker","nb":"sikker"}}]},"default":"high"}
// parameter subAreas: {"type":"boolean","title":{"en":"With sub-areas","sv":"Med delområden","nb":"Med delområder"},"default":false}
// show: {"as":"table"}
// example: {"confidence":"high","subAreas":false}
MATCH (a:SpecialisationArea)
WHERE NOT EXISTS {
    MATCH (a)-[m:ABOUT_THEME]->(:Theme)
    WHERE holds(m) AND m.confidence IN CASE $confidence WHEN 'high' THEN ['high'] WHEN 'medium' THEN ['high', 'medium'] ELSE ['high', 'medium', 'low'] END
  }
  AND ($subAreas OR NOT EXISTS { MATCH (a)-[p:PART_OF]->(:SpecialisationArea) WHERE matches(p) })
OPTIONAL MATCH (a)-[of:PRIORITISES|PART_OF]-(t:Territory)
WHERE begun(of)
WITH a, t
ORDER BY t.name, t.id
WITH a, collect(DISTINCT t) AS regions
CALL (a) {
  OPTIONAL MATCH (a)-[m:ABOUT_THEME]->(theme:Theme)
  WHERE holds(m)
  WITH theme, m
  ORDER BY theme.id
  WITH collect(DISTINCT theme) AS themes, collect(m.confidence) AS sure
  RETURN themes, CASE WHEN 'medium' IN sure THEN 'medium' WHEN 'low' IN sure THEN 'low' END AS howSure
}
RETURN a AS area, a.level AS level, themes, howSure, regions, any(t IN regions WHERE a.id IN coalesce($columns[t.id], [])) AS inForce
ORDER BY inForce DESC, area.name, area.id
