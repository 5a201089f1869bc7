// title: Which challenges does no area work on?
// title sv: Vilka utmaningar arbetar inget område med?
// title nb: Hvilke utfordringer arbeider ingen områder med?
// about: Challenges that regions of the country are said to face and that no area in force, of any region, is stated to address. Initiatives, strategies and instruments that address them stand beside.
// about sv: Utmaningar som regioner i landet sägs stå inför och som inget område som gäller, i någon region, anges arbeta med. Insatser, strategier och instrument som arbetar med dem står bredvid.
// about nb: Utfordringer som regioner i landet sies å stå overfor og som ingen områder som gjelder, i noen region, er oppgitt å arbeide med. Tiltak, strategier og virkemidler som arbeider med dem, står ved siden av.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"table"}
// example: {"country":"territory:se"}
MATCH (t:Region)-[:IN_COUNTRY]->(:Country {id: $country})
MATCH (t)-[f:FACES]->(c:Challenge)
WHERE matches(f)
WITH c, collect(DISTINCT t) AS regions
WHERE NOT EXISTS {
  MATCH (c)<-[r:ADDRESSES]-(a:SpecialisationArea)<-[:PRIORITISES]-(o:Territory)
  WHERE r.modality = 'stated' AND holds(r) AND a.id IN $columns[o.id]
}
RETURN c AS challenge, regions, COLLECT {
  MATCH (c)<-[r:ADDRESSES]-(x:Initiative|Strategy|FundingInstrument)
  WHERE matches(r) AND active(x)
  WITH DISTINCT x
  ORDER BY x.name, x.id
  RETURN x
} AS otherwiseAddressedBy
ORDER BY challenge.name, challenge.id
