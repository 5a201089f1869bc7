// title: Which helix roles sit in the bodies that govern a region’s strategies?
// title sv: Vilka helixroller sitter i de organ som styr en regions strategier?
// title nb: Hvilke heliksroller sitter i organene som styrer strategiene til en region?
// about: For each actor that governs a strategy the region has on the date and each of the four roles of the reference model: how many of the actor itself and its members have the role. A territory among the members counts as public sector. Zero means that no source names one.
// about sv: För varje aktör som styr en strategi som regionen har den dagen och var och en av de fyra rollerna i förebilden: hur många av aktören själv och dess medlemmar som har rollen. Ett territorium bland medlemmarna räknas som offentlig sektor. Noll betyder att ingen källa nämner någon.
// about nb: For hver aktør som styrer en strategi regionen har den dagen, og hver av de fire rollene i forbildet: hvor mange av aktøren selv og medlemmene som har rollen. Et territorium blant medlemmene regnes som offentlig sektor. Null betyr at ingen kilde nevner noen.
// parameter region: {"type":"thing","title":{"en":"Region","sv":"Region","nb":"Region"},"from":{"query":"regions"},"default":"territory:se221"}
// show: {"as":"matrix","label":"body","series":"role","value":"members"}
// example: {"region":"territory:se224"}
MATCH (:Territory {id: $region})-[h:HAS_STRATEGY]->(:Strategy)<-[g:GOVERNS]-(body:Actor)
WHERE matches(h) AND matches(g) AND active(body)
WITH DISTINCT body
UNWIND ['academia', 'industry', 'government', 'civil_society'] AS role
RETURN body, role, CASE WHEN role IN body.helix THEN 1 ELSE 0 END + COUNT {
  MATCH (body)<-[m:MEMBER_OF|PARTICIPATES_IN]-(member:Actor|Territory)
  WHERE matches(m) AND active(member) AND role IN CASE WHEN member:Territory THEN ['government'] ELSE member.helix END
  RETURN DISTINCT member
} AS members
ORDER BY body.name, body.id, role
