// title: Which areas have no funding?
// title sv: Vilka områden saknar finansiering?
// title nb: Hvilke områder mangler finansiering?
// about: Areas in force for which no source states an instrument that supports them nor an active initiative with a funder, sub-areas included. Instruments that support a theme of the area stand apart: that match is our reading.
// about sv: Områden som gäller och för vilka ingen källa anger ett instrument som stödjer dem eller en pågående insats med finansiär, delområden inräknade. Instrument som stödjer ett tema för området står för sig: den matchningen är vår tolkning.
// about nb: Områder som gjelder og der ingen kilde oppgir et virkemiddel som støtter dem eller et pågående tiltak med finansiør, delområder medregnet. Virkemidler som støtter et tema for området, står for seg: den koblingen er vår tolkning.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se332"}
// show: {"as":"table"}
// example: {"region":"territory:se332"}
MATCH (t:Territory {id: $region})-[:PRIORITISES]->(a:SpecialisationArea)
WHERE a.id IN $columns[t.id]
WITH DISTINCT t, a
WHERE NOT EXISTS {
    MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[s:SUPPORTS {modality: 'stated'}]-(f:FundingInstrument)
    WHERE holds(s) AND active(f)
  }
  AND NOT EXISTS {
    MATCH (a) ((:SpecialisationArea)<-[p:PART_OF {modality: 'stated'}]-(:SpecialisationArea) WHERE holds(p)){0,4} (:SpecialisationArea)<-[g:TARGETS {modality: 'stated'}]-(i:Initiative)-[f:FUNDED_BY {modality: 'stated'}]->()
    WHERE holds(g) AND holds(f) AND active(i)
  }
RETURN a AS area, COLLECT {
  MATCH (a)-[m:ABOUT_THEME]->(:Theme)<-[s:SUPPORTS]-(f:FundingInstrument)
  WHERE holds(m) AND matches(s) AND active(f)
  WITH DISTINCT f
  ORDER BY f.name, f.id
  RETURN f
} AS instrumentsForItsThemes
ORDER BY area.name, area.id
