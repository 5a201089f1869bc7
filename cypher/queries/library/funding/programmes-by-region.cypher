// title: Which programmes can each region apply to?
// title sv: Vilka program kan varje region söka?
// title nb: Hvilke programmer kan hver region søke?
// about: Instruments active on the date to which the region, or the part of the country it lies in, is stated to be eligible, by kind of programme. What a whole country or everybody may apply to is left out.
// about sv: Instrument som är verksamma den dagen och som regionen, eller den landsdel den ligger i, anges kunna söka, efter slag av program. Det som ett helt land eller alla får söka är utelämnat.
// about nb: Virkemidler som er virksomme den dagen og som regionen, eller landsdelen den ligger i, er oppgitt å kunne søke, etter type program. Det et helt land eller alle kan søke, er utelatt.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// show: {"as":"matrix","label":"region","series":"programme","value":"instruments"}
// example: {"country":"territory:se"}
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(t:Region)
WHERE t.nutsCode IS NOT NULL AND active(t)
MATCH (t) ((:Territory)-[p:PART_OF]->(:Territory) WHERE matches(p)){0,3} (place:Region|MacroRegion)<-[e:ELIGIBLE_IN {modality: 'stated'}]-(f:FundingInstrument)
WHERE holds(e) AND active(f)
RETURN t AS region, f.programme AS programme, count(DISTINCT f) AS instruments
ORDER BY region.name, region.id, programme
