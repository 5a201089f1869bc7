// title: Which open instruments does nobody use?
// title sv: Vilka öppna instrument använder ingen?
// title nb: Hvilke åpne virkemidler bruker ingen?
// about: Instruments active on the date that pay no initiative and no actor and support no area, neither themselves nor through a part of them, as far as sources say. An instrument without a period counts as open; the places that may apply stand beside.
// about sv: Instrument som är verksamma den dagen och som inte finansierar någon insats eller aktör och inte stödjer något område, varken själva eller genom en del av sig, så vitt källorna säger. Ett instrument utan period räknas som öppet; de platser som får söka står bredvid.
// about nb: Virkemidler som er virksomme den dagen og som verken finansierer tiltak eller aktører eller støtter områder, verken selv eller gjennom en del av seg, så vidt kildene sier. Et virkemiddel uten periode regnes som åpent; stedene som kan søke, står ved siden av.
// show: {"as":"table"}
// example: {}
MATCH (f:FundingInstrument)
WHERE active(f) AND NOT EXISTS {
  MATCH (f) ((:FundingInstrument)<-[p:PART_OF]-(:FundingInstrument) WHERE matches(p)){0,4} (part:FundingInstrument)-[r:FUNDED_BY|SUPPORTS]-(x:Initiative|Actor|SpecialisationArea)
  WHERE matches(r) AND active(part) AND active(x) AND (endNode(r) = part OR x:SpecialisationArea)
}
RETURN f AS instrument, f.programme AS programme, f.periodFrom AS fromDate, f.periodTo AS toDate, COLLECT {
  MATCH (f)-[e:ELIGIBLE_IN]->(t:Territory)
  WHERE matches(e)
  WITH DISTINCT t
  ORDER BY t.name, t.id
  RETURN t
} AS eligiblePlaces
ORDER BY instrument.name, instrument.id
