// title: Which funding instruments are open to a region and one of its areas?
// title sv: Vilka finansieringsinstrument är öppna för en region och ett av dess områden?
// title nb: Hvilke virkemidler er åpne for en region og et av områdene dens?
// about: Instruments whose period covers the date and to which the region, its part of the country or its country is stated to be eligible, with amount and period. Whether one supports the area itself, or only a theme of it by our reading, stands beside; an instrument without a period counts as open.
// about sv: Instrument vars period täcker datumet och som regionen, dess landsdel eller land anges kunna söka, med belopp och period. Om det stödjer själva området, eller bara ett tema för det enligt vår tolkning, står bredvid; ett instrument utan period räknas som öppet.
// about nb: Virkemidler der perioden dekker datoen og som regionen, landsdelen eller landet er oppgitt å kunne søke, med beløp og periode. Om det støtter selve området, eller bare et tema for det etter vår tolkning, står ved siden av; et virkemiddel uten periode regnes som åpent.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter area: {"type":"thing","title":{"en":"Area","sv":"Område","nb":"Område"},"from":{"query":"areas-of-region"},"default":"area:se221/2020-missions"}
// show: {"as":"table"}
// example: {"region":"territory:se221","area":"area:se221/2020-missions"}
MATCH (t:Territory {id: $region}) ((:Territory)-[p:PART_OF|IN_COUNTRY]->(:Territory) WHERE matches(p)){0,4} (place:Territory)<-[e:ELIGIBLE_IN {modality: 'stated'}]-(f:FundingInstrument)
WHERE holds(e) AND active(f)
WITH DISTINCT f, place
ORDER BY place.id
WITH f, collect(place) AS eligiblePlaces
OPTIONAL MATCH (f)-[s:SUPPORTS]->(:SpecialisationArea {id: $area})
WHERE matches(s)
WITH f, eligiblePlaces, min(CASE WHEN s IS NOT NULL THEN weakness(s) END) AS itself
RETURN f AS instrument, f.programme AS programme, f.amount AS amount, f.currency AS currency, f.periodFrom AS fromDate, f.periodTo AS toDate,
  eligiblePlaces, CASE
    WHEN itself IS NOT NULL THEN 'area'
    WHEN EXISTS { MATCH (f)-[s:SUPPORTS]->(:Theme)<-[m:ABOUT_THEME]-(:SpecialisationArea {id: $area}) WHERE matches(s) AND holds(m) } THEN 'theme'
  END AS supports
ORDER BY supports = 'area' DESC, supports IS NULL, instrument.name, instrument.id
