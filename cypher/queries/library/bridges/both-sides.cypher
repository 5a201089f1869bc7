// title: Who stands on both sides of two areas and could carry a coupling?
// title sv: Vem står på båda sidor om två områden och kunde bära en koppling?
// title nb: Hvem står på begge sider av to områder og kunne bære en kobling?
// about: Actors that work on both areas or take part in initiatives on them, sub-areas included, with what ties them to each side. Choose the region, one area, then the other. How many of the ties are not stated stands beside.
// about sv: Aktörer som arbetar med båda områdena eller deltar i insatser inom dem, delområden inräknade, med det som knyter dem till vardera sidan. Välj region, ett område och sedan det andra. Hur många av banden som inte är angivna står bredvid.
// about nb: Aktører som arbeider med begge områdene eller deltar i tiltak innenfor dem, delområder medregnet, med det som knytter dem til hver side. Velg region, ett område og så det andre. Hvor mange av båndene som ikke er oppgitt, står ved siden av.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter area: {"type":"thing","title":{"en":"One area","sv":"Ett område","nb":"Ett område"},"from":{"query":"areas-of-region"},"default":"area:se221/2020-smart-industri"}
// parameter other: {"type":"thing","title":{"en":"The other","sv":"Det andra","nb":"Det andre"},"from":{"query":"other-areas-of-region"},"default":"area:se221/2020-tech"}
// parameter sure: {"type":"text","title":{"en":"How sure","sv":"Hur säkert","nb":"Hvor sikkert"},"from":{"list":[{"value":"stated","text":{"en":"stated only","sv":"bara angivet","nb":"bare oppgitt"}},{"value":"any","text":{"en":"also planned, proposed and our reading","sv":"även planerat, föreslaget och vår tolkning","nb":"også planlagt, foreslått og vår tolkning"}}]},"default":"stated"}
// show: {"as":"graph"}
// example: {"region":"territory:se221","area":"area:se221/2020-smart-industri","other":"area:se221/2020-tech","sure":"any"}
UNWIND [$area, $other] AS side
MATCH (:SpecialisationArea {id: side}) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (s:SpecialisationArea)
WITH DISTINCT side, s
CALL (s) {
  MATCH tie = (s)<-[w:WORKS_ON|RESPONSIBLE_FOR]-(x:Actor)
  WHERE matches(w) AND (w.modality = 'stated' OR $sure = 'any') AND active(x)
  RETURN x, tie
  UNION
  MATCH tie = (s)<-[g:TARGETS]-(i:Initiative)<-[w:PARTICIPATES_IN]-(x:Actor)
  WHERE matches(g) AND matches(w) AND ((g.modality = 'stated' AND w.modality = 'stated') OR $sure = 'any') AND active(i) AND active(x)
  RETURN x, tie
}
WITH x, side, tie
ORDER BY side, [r IN relationships(tie) | r.id]
WITH x, count(DISTINCT side) AS sides, collect(tie) AS ties
WHERE sides = 2
RETURN x AS actor, ties, size([tie IN ties WHERE any(r IN relationships(tie) WHERE r.modality <> 'stated')]) AS lessSure
ORDER BY size(ties) DESC, actor.name, actor.id
