// title: From which years do the statements come?
// title sv: Från vilka år kommer uppgifterna?
// title nb: Fra hvilke år kommer opplysningene?
// about: Statements by the year they were stated, else the year their source was published, by how sure they are. Undated statements of undated sources are left out.
// about sv: Uppgifter efter det år de angavs, annars det år deras källa kom ut, efter hur säkra de är. Odaterade uppgifter ur odaterade källor är utelämnade.
// about nb: Opplysninger etter året de ble oppgitt, ellers året kilden kom ut, etter hvor sikre de er. Udaterte opplysninger fra udaterte kilder er utelatt.
// parameter from: {"type":"integer","title":{"en":"From","sv":"Från","nb":"Fra"},"default":2010,"min":1950,"max":2100}
// parameter to: {"type":"integer","title":{"en":"To","sv":"Till","nb":"Til"},"default":2026,"min":1950,"max":2100}
// show: {"as":"line","label":"year","value":"statements","series":"howSure"}
// example: {"from":2010,"to":2026}

// Whatever the date and however sure: statements are counted, not what holds.
MATCH ()-[r]->()
OPTIONAL MATCH (s:Source {id: r.sourceId})
WITH r.modality AS howSure, toInteger(left(coalesce(r.statedOn, s.published), 4)) AS year
WHERE $from <= year <= $to
RETURN year, howSure, count(*) AS statements
ORDER BY howSure, year
