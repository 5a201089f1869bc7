// title: Which actors sit in the board of an association, and on which areas do they work?
// title sv: Vilka aktörer sitter i styrelsen för en förening, och vilka områden arbetar de med?
// title nb: Hvilke aktører sitter i styret til en forening, og hvilke områder arbeider de med?
// about: Actors whose stated membership names a board, with the areas that they are stated to work on and the areas that only a plan, a proposal or our reading ties to them. An actor without any still stands in the list.
// about sv: Aktörer vars angivna medlemskap nämner en styrelse, med de områden de anges arbeta med och de områden som bara en plan, ett förslag eller vår tolkning knyter till dem. En aktör utan något står ändå i listan.
// about nb: Aktører der det oppgitte medlemskapet nevner et styre, med områdene de er oppgitt å arbeide med, og områdene som bare en plan, et forslag eller vår tolkning knytter til dem. En aktør uten noen står likevel i listen.
// parameter body: {"type":"thing","title":{"en":"Association","sv":"Förening","nb":"Forening"},"from":{"query":"bodies-with-board"},"default":"actor:clusters-of-sweden"}
// show: {"as":"table"}
// example: {"body":"actor:clusters-of-sweden"}
MATCH (x:Actor)-[m:MEMBER_OF {modality: 'stated'}]->(:Actor {id: $body})
WHERE holds(m) AND active(x) AND m.role CONTAINS 'board'
WITH DISTINCT x
OPTIONAL MATCH (x)-[w:WORKS_ON|RESPONSIBLE_FOR]->(a:SpecialisationArea)
WHERE matches(w)
WITH x, a, min(CASE WHEN w IS NOT NULL THEN weakness(w) END) AS weakest
ORDER BY a.name, a.id
RETURN x AS member, collect(CASE weakest WHEN 0 THEN a END) AS areas, collect(CASE WHEN weakest > 0 THEN a END) AS lessSure
ORDER BY member.name, member.id
