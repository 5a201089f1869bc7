// title: Which areas share a challenge but no actor?
// title sv: Vilka områden delar en utmaning men ingen aktör?
// title nb: Hvilke områder deler en utfordring, men ingen aktør?
// about: Pairs of areas that a source says address or face the same challenge, while no actor is said to work on both. Areas of different regions count too; sub-areas stand for themselves.
// about sv: Par av områden som en källa säger arbetar med eller står inför samma utmaning, medan ingen aktör sägs arbeta med båda. Områden i olika regioner räknas också; delområden står för sig själva.
// about nb: Par av områder som en kilde sier arbeider med eller står overfor den samme utfordringen, mens ingen aktør sies å arbeide med begge. Områder i ulike regioner telles også; delområder står for seg selv.
// show: {"as":"table"}
// example: {}
MATCH (a:SpecialisationArea)-[r:ADDRESSES|FACES]->(c:Challenge)<-[s:ADDRESSES|FACES]-(b:SpecialisationArea)
WHERE a.id < b.id AND matches(r) AND matches(s) AND active(c)
  AND NOT EXISTS {
    MATCH (a)<-[v:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)-[w:WORKS_ON|RESPONSIBLE_FOR]->(b)
    WHERE matches(v) AND matches(w) AND active(x)
  }
WITH a, b, c, min(weakness(r, s)) AS weakest
RETURN c AS challenge, a AS area, b AS other, weakest = 0 AS stated
ORDER BY challenge.name, challenge.id, area.name, area.id, other.id
