// title: What do sources that disagree say?
// title sv: Vad säger källor som inte är överens?
// title nb: Hva sier kilder som er uenige?
// about: Members of a network, whatever the date, by which of its sources name them: one that names less does not deny. Only sources that name at least two members are compared; choose a country, then a network.
// about sv: Medlemmar i ett nätverk, oavsett datum, efter vilka av dess källor som nämner dem: en som nämner färre förnekar inget. Bara källor som nämner minst två medlemmar jämförs; välj land och sedan nätverk.
// about nb: Medlemmer i et nettverk, uansett dato, etter hvilke av kildene som nevner dem: en som nevner færre, benekter ingenting. Bare kilder som nevner minst to medlemmer, sammenlignes; velg land og så nettverk.
// parameter country: {"type":"thing","title":{"en":"Country","sv":"Land","nb":"Land"},"from":{"query":"countries"},"default":"territory:se"}
// parameter network: {"type":"thing","title":{"en":"Network","sv":"Nätverk","nb":"Nettverk"},"from":{"query":"networks-of-country"},"default":"actor:vanguard-initiative"}
// show: {"as":"matrix","label":"member","series":"source","value":"named"}
// example: {"country":"territory:se","network":"actor:vanguard-initiative"}

// Whatever the date: lists of different years are compared.
MATCH (member:Actor|Territory)-[r:MEMBER_OF {modality: 'stated'}]->(:Actor {id: $network})
WITH r.sourceId AS id, collect(DISTINCT member) AS named
WHERE size(named) > 1
WITH collect({id: id, named: named}) AS lists
UNWIND lists AS list
MATCH (source:Source {id: list.id})
UNWIND lists AS other
UNWIND other.named AS member
WITH DISTINCT member, source, list
RETURN member, source, CASE WHEN member IN list.named THEN 1 ELSE 0 END AS named
ORDER BY member.name, member.id, source.published, source.id
