// title: What does an actor of an area do?
// title sv: Vad gör en aktör i ett område?
// title nb: Hva gjør en aktør i et område?
// about: Everything in force that sources say the actor works on, is responsible for, belongs to, takes part in or governs, drawn. Choose the region, one of its areas, then an actor of the area.
// about sv: Allt som gäller och som källor säger att aktören arbetar med, ansvarar för, tillhör, deltar i eller styr, ritat. Välj region, ett av dess områden och sedan en aktör i området.
// about nb: Alt som gjelder og som kilder sier at aktøren arbeider med, har ansvar for, tilhører, deltar i eller styrer, tegnet. Velg region, et av områdene og så en aktør i området.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// parameter area: {"type":"thing","title":{"en":"Area","sv":"Område","nb":"Område"},"from":{"query":"areas-of-region"},"default":"area:se221/2020-tech"}
// parameter actor: {"type":"thing","title":{"en":"Actor","sv":"Aktör","nb":"Aktør"},"from":{"query":"actors-of-area"},"default":"actor:blekinge-tekniska-hogskola"}
// show: {"as":"graph"}
// example: {"region":"territory:se221","area":"area:se221/2020-tech","actor":"actor:blekinge-tekniska-hogskola"}
MATCH does = (:Actor {id: $actor})-[r:WORKS_ON|RESPONSIBLE_FOR|MEMBER_OF|PARTICIPATES_IN|GOVERNS]->(thing)
WHERE matches(r) AND active(thing)
RETURN type(r) AS relation, thing, r.role AS role, r.modality AS howSure, does
ORDER BY relation, thing.name, thing.id, r.id
