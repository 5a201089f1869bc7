import type { TinyRule } from './tiny-rule.ts'

/** A source speaks of the area, but of something else. */
const speaks = 'a -FACES-> need:Challenge'

interface OfArea extends Pick<TinyRule, 'rule' | 'near' | 'never'> {
  covered: string
  indicated: string
  /** Relation and kinds of a list whose completeness makes silence a gap. */
  list?: string
}

function ofArea({ rule, covered, indicated, list, near, never }: OfArea): TinyRule {
  const gap = list === undefined ? {} : { GAP: `list:Source -COVERS-> r of ${list}` }
  return {
    rule,
    states: { COVERED: covered, INDICATED: indicated, ...gap, NONE_RECORDED: speaks, NO_DATA: '' },
    ...(never && { never }),
    near,
  }
}

const firm = 'firm:Company {"helix": ["industry"]}'
const uni = 'uni:University'

/** Area rules that ask for one match or for a number. */
export const ofAreas: TinyRule[] = [
  ofArea({
    rule: 'area-academia',
    covered: `${uni} -WORKS_ON-> a`,
    indicated: `${uni} -PARTICIPATES_IN-> p:Project\np -TARGETS-> a`,
    list: 'WORKS_ON University+ResearchInstitute',
    near: [
      { but: 'an example', lines: `${uni} -WORKS_ON-> a example`, is: 'NONE_RECORDED' },
      { but: 'the statement is over', lines: `${uni} -WORKS_ON-> a to 2025`, is: 'NO_DATA' },
      { but: 'the university is over', lines: 'uni:University {"end": "2025"} -WORKS_ON-> a', is: 'NONE_RECORDED' },
      { but: 'the list names universities alone', lines: 'l:Source -COVERS-> r of WORKS_ON University', is: 'NO_DATA' },
      { but: 'a list of what is placed there', lines: 'l:Source -COVERS-> r of LOCATED_IN Actor', is: 'NO_DATA' },
    ],
  }),
  ofArea({
    rule: 'area-industry',
    covered: `${firm} -WORKS_ON-> a`,
    indicated: `${firm} -WORKS_ON-> a planned`,
    list: 'WORKS_ON Actor',
    near: [{ but: 'a company of another role', lines: 'firm:Company -WORKS_ON-> a', is: 'NONE_RECORDED' }],
  }),
  ofArea({
    rule: 'area-public',
    covered: 'town:PublicAuthority -RESPONSIBLE_FOR-> a',
    indicated: 'town:PublicAuthority -WORKS_ON-> a proposed',
    list: 'WORKS_ON PublicAuthority',
    near: [{ but: 'an association', lines: 'club:Association -WORKS_ON-> a', is: 'NONE_RECORDED' }],
  }),
  ofArea({
    rule: 'area-civil-society',
    covered: 'club:Association {"helix": ["civil_society"]} -WORKS_ON-> a',
    indicated: 'club:CivilSociety -WORKS_ON-> a inferred',
    list: 'WORKS_ON CivilSociety',
    near: [{ but: 'an association of another role', lines: 'club:Association -WORKS_ON-> a', is: 'NONE_RECORDED' }],
  }),
  ofArea({
    rule: 'area-cluster-responsible',
    covered: 'k:Cluster -RESPONSIBLE_FOR-> a',
    indicated: 'k:Network -PARTICIPATES_IN-> p:Project role lead; coordinator\np -TARGETS-> a',
    list: 'RESPONSIBLE_FOR Cluster+Network',
    near: [
      { but: 'it works on it only', lines: 'k:Cluster -WORKS_ON-> a', is: 'INDICATED' },
      {
        but: 'it takes part only',
        lines: 'k:Network -PARTICIPATES_IN-> p:Project\np -TARGETS-> a',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofArea({
    rule: 'area-critical-mass',
    covered: 'x:Actor -WORKS_ON-> a\ny:Actor -WORKS_ON-> a\nz:Actor -RESPONSIBLE_FOR-> a',
    indicated: 'x:Actor -WORKS_ON-> a\ny:Actor -WORKS_ON-> a\nz:Actor -WORKS_ON-> a planned',
    list: 'WORKS_ON Actor',
    near: [
      { but: 'two of three', lines: 'x:Actor -WORKS_ON-> a\ny:Actor -WORKS_ON-> a', is: 'NONE_RECORDED' },
      {
        but: 'two, though a list is complete: they are there',
        lines: 'x:Actor -WORKS_ON-> a\ny:Actor -WORKS_ON-> a\nl:Source -COVERS-> r of WORKS_ON Actor',
        is: 'NONE_RECORDED',
      },
      {
        but: 'one thing that three sources state',
        lines: 'x:Actor -WORKS_ON-> a source s\nx -WORKS_ON-> a source t\nx -WORKS_ON-> a source u',
        is: 'NONE_RECORDED',
      },
      {
        but: 'one unnamed that stands for three',
        lines: 'x:SciencePark {"placeholder": true, "count": 3} -WORKS_ON-> a',
        is: 'COVERED',
      },
    ],
  }),
  ofArea({
    rule: 'area-sole-actor',
    covered: 'x:Actor -WORKS_ON-> a\ny:Actor -WORKS_ON-> a',
    indicated: 'x:Actor -WORKS_ON-> a\ny:Actor -WORKS_ON-> a inferred',
    list: 'WORKS_ON Actor',
    near: [{ but: 'one alone', lines: 'x:Actor -WORKS_ON-> a', is: 'NONE_RECORDED' }],
  }),
  ofArea({
    rule: 'area-national-partner',
    covered:
      'o:Region -IN_COUNTRY-> land\nfirm:Company -LOCATED_IN-> o\nfirm -PARTICIPATES_IN-> p:Project\np -TARGETS-> a',
    indicated:
      'o:Region -IN_COUNTRY-> land\no -PRIORITISES-> b:SpecialisationArea\np:Project -TARGETS-> a planned\np -TARGETS-> b',
    list: 'PARTICIPATES_IN Actor',
    near: [
      {
        but: 'at home here too',
        lines:
          'o:Region -IN_COUNTRY-> land\nfirm:Company -LOCATED_IN-> o\nfirm -LOCATED_IN-> r\nfirm -PARTICIPATES_IN-> p:Project\np -TARGETS-> a',
        is: 'NONE_RECORDED',
      },
      {
        but: 'only registered there',
        lines:
          'o:Region -IN_COUNTRY-> land\nfirm:Company -LOCATED_IN-> o note registered in O\nfirm -PARTICIPATES_IN-> p:Project\np -TARGETS-> a',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofArea({
    rule: 'area-partner-abroad',
    covered:
      'far:Country\no:Region -IN_COUNTRY-> far\nfirm:Company -LOCATED_IN-> o\nfirm -MEMBER_OF-> k:Cluster\nk -WORKS_ON-> a',
    indicated: 'far:Country\nfirm:Company -LOCATED_IN-> far\nfirm -MEMBER_OF-> k:Cluster planned\nk -WORKS_ON-> a',
    list: 'PARTICIPATES_IN Actor',
    near: [
      {
        but: 'a company’s own site abroad',
        lines:
          'far:Country\nfirm:Company -LOCATED_IN-> far\nfirm -LOCATED_IN-> r\nfirm -MEMBER_OF-> k:Cluster\nk -WORKS_ON-> a',
        is: 'NONE_RECORDED',
      },
      {
        but: 'of another region',
        lines: 'o:Region -IN_COUNTRY-> land\no -MEMBER_OF-> k:Cluster\nk -WORKS_ON-> a',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofArea({
    rule: 'area-initiative',
    covered: 'p:Project -TARGETS-> a',
    indicated: 'p:Project -TARGETS-> a planned',
    list: 'TARGETS Initiative',
    near: [
      { but: 'it is over', lines: 'p:Project {"end": "2025"} -TARGETS-> a', is: 'NONE_RECORDED' },
      {
        but: 'it may have ended',
        lines: 'p:Project {"end": null, "start": "2019"} -TARGETS-> a on 2021-11-25',
        is: 'INDICATED',
      },
      {
        but: 'last heard of a day later',
        lines: 'p:Project {"end": null, "start": "2019"} -TARGETS-> a on 2021-11-26',
        is: 'COVERED',
      },
      { but: 'heard of in the same year', lines: 'p:Project {"end": null} -TARGETS-> a on 2021', is: 'COVERED' },
      { but: 'no date is known', lines: 'p:Project {"end": null} -TARGETS-> a', is: 'INDICATED' },
      { but: 'of a lasting kind', lines: 'p:Programme {"end": null, "start": "2010"} -TARGETS-> a', is: 'COVERED' },
      { but: 'a strategy', lines: 's:Strategy -TARGETS-> a', is: 'NONE_RECORDED' },
    ],
  }),
  ofArea({
    rule: 'area-research-business',
    covered: `p:Project -TARGETS-> a\n${uni} -PARTICIPATES_IN-> p\nfirm:Company -PARTICIPATES_IN-> p`,
    indicated: `p:Project -TARGETS-> a\n${uni} -PARTICIPATES_IN-> p\nfirm:Company -MEMBER_OF-> p planned`,
    list: 'PARTICIPATES_IN University+ResearchInstitute+Company',
    near: [
      {
        but: 'in two initiatives',
        lines: `p:Project -TARGETS-> a\nq:Project -TARGETS-> a\n${uni} -PARTICIPATES_IN-> p\nfirm:Company -PARTICIPATES_IN-> q`,
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofArea({
    rule: 'area-funding',
    covered: 'f:FundingInstrument -SUPPORTS-> a',
    indicated: 'a -ABOUT_THEME-> t:Theme\nf:FundingInstrument -SUPPORTS-> t\nf -ELIGIBLE_IN-> land',
    list: 'FUNDED_BY Initiative+FundingInstrument',
    near: [
      {
        but: 'open elsewhere',
        lines:
          'o:Region -IN_COUNTRY-> land\na -ABOUT_THEME-> t:Theme\nf:FundingInstrument -SUPPORTS-> t\nf -ELIGIBLE_IN-> o',
        is: 'NO_DATA',
      },
      {
        but: 'its period is over',
        lines: 'f:FundingInstrument {"periodTo": "2020"} -SUPPORTS-> a',
        is: 'NONE_RECORDED',
      },
      {
        but: 'through an initiative',
        lines: 'p:Project -TARGETS-> a\np -FUNDED_BY-> f:FundingInstrument',
        is: 'COVERED',
      },
    ],
  }),
  ofArea({
    rule: 'area-partnership-funding',
    covered:
      'p:Project -TARGETS-> a\nx:Actor -PARTICIPATES_IN-> p\ny:Actor -PARTICIPATES_IN-> p\np -FUNDED_BY-> f:FundingInstrument',
    indicated:
      'p:Project -TARGETS-> a\nx:Actor -PARTICIPATES_IN-> p\ny:Actor -PARTICIPATES_IN-> p proposed\np -FUNDED_BY-> f:FundingInstrument',
    list: 'FUNDED_BY Initiative',
    near: [
      {
        but: 'one actor, twice stated',
        lines:
          'p:Project -TARGETS-> a\nx:Actor -PARTICIPATES_IN-> p source s\nx -PARTICIPATES_IN-> p source t\np -FUNDED_BY-> f:FundingInstrument',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofArea({
    rule: 'area-test-environment',
    covered: 'p:TestBed -TARGETS-> a',
    indicated: 'p:Pilot -TARGETS-> a proposed',
    list: 'TARGETS Initiative',
    near: [{ but: 'a project', lines: 'p:Project -TARGETS-> a', is: 'NONE_RECORDED' }],
  }),
  ofArea({
    rule: 'area-value-chain',
    covered: 'p:Partnership -TARGETS-> a\no:Region -IN_COUNTRY-> land\nr -MEMBER_OF-> p\no -MEMBER_OF-> p',
    indicated:
      'a -ABOUT_THEME-> t:Theme\np:Platform -ABOUT_THEME-> t\no:Region -IN_COUNTRY-> land\nr -MEMBER_OF-> p\no -MEMBER_OF-> p',
    list: 'TARGETS Partnership+Platform',
    near: [
      {
        but: 'one region alone',
        lines: 'p:Partnership -TARGETS-> a\nr -MEMBER_OF-> p\nfirm:Company -LOCATED_IN-> r\nfirm -MEMBER_OF-> p',
        is: 'NONE_RECORDED',
      },
      {
        but: 'by theme, and nobody from here',
        lines:
          'a -ABOUT_THEME-> t:Theme\np:Platform -ABOUT_THEME-> t\no:Region -IN_COUNTRY-> land\nm:Region -IN_COUNTRY-> land\nm -MEMBER_OF-> p\no -MEMBER_OF-> p',
        is: 'NO_DATA',
      },
    ],
  }),
  ofArea({
    rule: 'area-fresh',
    covered: 'x:Actor -WORKS_ON-> a on 2022',
    indicated: 'x:Actor -WORKS_ON-> a on 2022, inferred',
    never: { GAP: 'no list could tell' },
    near: [
      { but: 'the day before', lines: 'x:Actor -WORKS_ON-> a on 2021-11-24', is: 'NONE_RECORDED' },
      {
        but: 'the source is dated',
        lines: 's:Source {"published": "2024"}\nx:Actor -WORKS_ON-> a source s',
        is: 'COVERED',
      },
    ],
  }),
  ofArea({
    rule: 'area-steering-helix',
    covered:
      'g:GovernanceBody {"helix": ["industry"]} -RESPONSIBLE_FOR-> a\nr -MEMBER_OF-> g\nu:University {"helix": ["academia"]} -MEMBER_OF-> g',
    indicated:
      'r -HAS_STRATEGY-> s:Strategy {"status": "draft"}\ng:GovernanceBody {"helix": ["industry", "academia", "government"]} -GOVERNS-> s',
    list: 'RESPONSIBLE_FOR GovernanceBody',
    near: [
      {
        but: 'two roles',
        lines: 'g:GovernanceBody {"helix": ["industry"]} -RESPONSIBLE_FOR-> a\nr -MEMBER_OF-> g',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofArea({
    rule: 'area-working-group',
    covered: 'g:GovernanceBody -RESPONSIBLE_FOR-> a',
    indicated: 'g:GovernanceBody -RESPONSIBLE_FOR-> a planned',
    list: 'RESPONSIBLE_FOR Actor',
    near: [{ but: 'it works on it only', lines: 'g:GovernanceBody -WORKS_ON-> a', is: 'NONE_RECORDED' }],
  }),
  ofArea({
    rule: 'area-action-plan',
    covered: 'r -HAS_STRATEGY-> s:Strategy\ns -TARGETS-> a',
    indicated: 'r -PRIORITISES-> b:SpecialisationArea\ns:Strategy -TARGETS-> a\ns -TARGETS-> b',
    list: 'TARGETS Strategy',
    near: [
      {
        but: 'the strategy is over',
        lines: 'r -HAS_STRATEGY-> s:Strategy to 2024\ns -TARGETS-> a',
        is: 'NONE_RECORDED',
      },
      { but: 'a draft', lines: 's:Strategy {"status": "draft"} -TARGETS-> a', is: 'INDICATED' },
      { but: 'nobody ever had it', lines: 's:Strategy -TARGETS-> a', is: 'COVERED' },
    ],
  }),
  ofArea({
    rule: 'area-goal',
    covered: 'p:Project -TARGETS-> a\np -HAS_GOAL-> g:Goal',
    indicated: 'r -HAS_STRATEGY-> s:Strategy\ns -HAS_GOAL-> g:Goal',
    list: 'HAS_GOAL Goal',
    near: [
      {
        but: 'of another area',
        lines: 'p:Project -TARGETS-> b:SpecialisationArea\np -HAS_GOAL-> g:Goal',
        is: 'NO_DATA',
      },
    ],
  }),
  ofArea({
    rule: 'area-follow-up',
    covered: 'a -MEETS-> c08',
    indicated: 'e:Actor -PARTICIPATES_IN-> p:Project role external evaluator\np -TARGETS-> a',
    list: 'MEETS Criterion',
    near: [{ but: 'another criterion', lines: 'a -MEETS-> other:Criterion', is: 'NONE_RECORDED' }],
  }),
  ofArea({
    rule: 'area-cross-link',
    covered: 'a -CROSS_LINK-> b:SpecialisationArea status realised',
    indicated: 'a -CROSS_LINK-> b:SpecialisationArea status declared',
    list: 'CROSS_LINK SpecialisationArea',
    near: [
      {
        but: 'inside its own tree',
        lines: 'b:SpecialisationArea -PART_OF-> a\na -CROSS_LINK-> b status realised',
        is: 'NONE_RECORDED',
      },
      {
        but: 'an example',
        lines: 'a -CROSS_LINK-> b:SpecialisationArea status realised, example',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  {
    rule: 'area-horizontal',
    subject: 'h',
    states: {
      COVERED: 'r -PRIORITISES-> h:SpecialisationArea {"character": "enabling"}\nh -STRENGTHENS-> a',
      INDICATED: 'r -PRIORITISES-> h:SpecialisationArea {"character": "horizontal"}\nh -CROSS_LINK-> a planned',
      GAP: 'r -PRIORITISES-> h:SpecialisationArea {"character": "horizontal"}\nl:Source -COVERS-> r of CROSS_LINK SpecialisationArea',
      NONE_RECORDED: 'r -PRIORITISES-> h:SpecialisationArea {"character": "horizontal"}\nh -FACES-> c:Challenge',
      NO_DATA: 'r -PRIORITISES-> h:SpecialisationArea {"character": "horizontal"}',
    },
    near: [
      { but: 'no such area: not asked', lines: 'r -PRIORITISES-> h:SpecialisationArea\nh -STRENGTHENS-> a', is: null },
      {
        but: 'the other strengthens it',
        lines: 'r -PRIORITISES-> h:SpecialisationArea {"character": "enabling"}\na -STRENGTHENS-> h',
        is: 'NONE_RECORDED',
      },
    ],
  },
  {
    rule: 'area-sub-areas',
    states: {
      COVERED: 'b:SpecialisationArea -PART_OF-> a\nx:Actor -WORKS_ON-> b',
      INDICATED: 'b:SpecialisationArea -PART_OF-> a inferred\nx:Actor -WORKS_ON-> b',
      NONE_RECORDED: 'b:SpecialisationArea -PART_OF-> a\nx:Actor -WORKS_ON-> b\nc:SpecialisationArea -PART_OF-> a',
    },
    never: { GAP: 'no list could tell', NO_DATA: 'without a sub-area there is nothing to ask' },
    near: [
      { but: 'no sub-area', lines: 'x:Actor -WORKS_ON-> a', is: null },
      {
        but: 'on the area alone',
        lines: 'b:SpecialisationArea -PART_OF-> a\nx:Actor -WORKS_ON-> a',
        is: 'NONE_RECORDED',
      },
    ],
  },
]
