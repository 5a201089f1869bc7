import type { TinyRule } from './tiny-rule.ts'

const speaks = 'r -MEMBER_OF-> body:Association'

interface OfRegion extends Pick<TinyRule, 'rule' | 'near'> {
  covered: string
  indicated: string
  list: string
}

function ofRegion({ rule, covered, indicated, list, near }: OfRegion): TinyRule {
  return {
    rule,
    subject: 'r',
    states: {
      COVERED: covered,
      INDICATED: indicated,
      GAP: `list:Source -COVERS-> r of ${list}`,
      NONE_RECORDED: speaks,
      NO_DATA: '',
    },
    near,
  }
}

function meets(rule: string, criterion: string, other: string): TinyRule {
  return ofRegion({
    rule,
    covered: `r -MEETS-> ${criterion}`,
    indicated: `r -HAS_STRATEGY-> s:Strategy\ns -HAS_MEASURE-> m:Measure planned\nm -MEETS-> ${criterion}`,
    list: 'MEETS Criterion',
    near: [{ but: 'another criterion', lines: `r -MEETS-> ${other}`, is: 'NONE_RECORDED' }],
  })
}

const abroad = 'far:Country\nfirm:Company -LOCATED_IN-> far'
const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name) => `r -PRIORITISES-> ${name}:SpecialisationArea`)
  .join('\n')

export const ofRegions: TinyRule[] = [
  ofRegion({
    rule: 'region-strategy',
    covered: 'r -HAS_STRATEGY-> s:Strategy {"scope": "s3"}',
    indicated: 'r -HAS_STRATEGY-> s:Strategy {"scope": "regional"}',
    list: 'HAS_STRATEGY Strategy',
    near: [
      { but: 'a draft', lines: 'r -HAS_STRATEGY-> s:Strategy {"scope": "s3", "status": "draft"}', is: 'INDICATED' },
      { but: 'over', lines: 'r -HAS_STRATEGY-> s:Strategy {"scope": "s3"} to 2025', is: 'NO_DATA' },
    ],
  }),
  ofRegion({
    rule: 'region-institution',
    covered: 'r -HAS_STRATEGY-> s:Strategy {"scope": "s3"}\ng:PublicAuthority -GOVERNS-> s',
    indicated: 'r -HAS_STRATEGY-> s:Strategy {"scope": "plan"}\ng:PublicAuthority -GOVERNS-> s',
    list: 'GOVERNS Actor',
    near: [{ but: 'nobody governs it', lines: 'r -HAS_STRATEGY-> s:Strategy {"scope": "s3"}', is: 'NONE_RECORDED' }],
  }),
  ofRegion({
    rule: 'region-bottlenecks',
    covered: 'r -HAS_BOTTLENECK-> b:Bottleneck',
    indicated: 'r -HAS_STRATEGY-> s:Strategy {"status": "draft"}\ns -HAS_BOTTLENECK-> b:Bottleneck',
    list: 'HAS_BOTTLENECK Bottleneck',
    near: [{ but: 'of a strategy of nobody', lines: 's:Strategy -HAS_BOTTLENECK-> b:Bottleneck', is: 'NO_DATA' }],
  }),
  meets('region-monitoring', 'c08', 'ec4'),
  meets('region-discovery', 'ec4', 'c08'),
  meets('region-transition', 'ec6', 'c08'),
  ofRegion({
    rule: 'region-erdf',
    covered: 'f:FundingInstrument {"programme": "erdf-regional"} -ELIGIBLE_IN-> r',
    indicated: 'f:FundingInstrument {"programme": "erdf-regional"} -ELIGIBLE_IN-> r proposed',
    list: 'ELIGIBLE_IN FundingInstrument',
    near: [
      {
        but: 'the list names other programmes',
        lines:
          'f:FundingInstrument {"programme": "interreg-a"}\nl:Source -COVERS-> r of ELIGIBLE_IN FundingInstrument, members f',
        is: 'NO_DATA',
      },
      {
        but: 'its period is over',
        lines: 'f:FundingInstrument {"programme": "erdf-regional", "periodTo": "2020"} -ELIGIBLE_IN-> r',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofRegion({
    rule: 'region-interreg',
    covered: 'up:MacroRegion\nr -PART_OF-> up\nf:FundingInstrument {"programme": "interreg-a"} -ELIGIBLE_IN-> up',
    indicated: 'f:FundingInstrument {"programme": "interreg-a"} -ELIGIBLE_IN-> r inferred',
    list: 'ELIGIBLE_IN FundingInstrument',
    near: [
      {
        but: 'another strand',
        lines: 'f:FundingInstrument {"programme": "interreg-b"} -ELIGIBLE_IN-> r',
        is: 'NONE_RECORDED',
      },
      {
        but: 'a later list names others, and the latest counts',
        lines: `f:FundingInstrument {"programme": "interreg-a"}\ng:FundingInstrument {"programme": "national"}
          l:Source -COVERS-> r of ELIGIBLE_IN FundingInstrument, members f, from 2014
          m:Source -COVERS-> r of ELIGIBLE_IN FundingInstrument, members g, from 2021`,
        is: 'NO_DATA',
      },
    ],
  }),
  ofRegion({
    rule: 'region-international',
    covered: `r -PRIORITISES-> a:SpecialisationArea\n${abroad}\nfirm -PARTICIPATES_IN-> p:Project\np -TARGETS-> a`,
    indicated: `${abroad}\nfirm -MEMBER_OF-> n:Network\nr -MEMBER_OF-> n`,
    list: 'PARTICIPATES_IN Actor',
    near: [
      {
        but: 'at home in the country',
        lines: 'firm:Company -LOCATED_IN-> land\nfirm -MEMBER_OF-> n:Network\nr -MEMBER_OF-> n',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofRegion({
    rule: 'region-helix',
    covered:
      'x:Actor {"helix": ["academia", "industry"]} -LOCATED_IN-> r\ny:Actor {"helix": ["government", "civil_society"]} -LOCATED_IN-> r',
    indicated:
      'x:Actor {"helix": ["academia", "industry", "government"]} -LOCATED_IN-> r\ny:Actor {"helix": ["civil_society"]} -LOCATED_IN-> r inferred',
    list: 'LOCATED_IN Actor',
    near: [
      {
        but: 'three roles',
        lines: 'x:Actor {"helix": ["academia", "industry", "government"]} -LOCATED_IN-> r',
        is: 'NONE_RECORDED',
      },
      {
        but: 'the fourth is only registered there',
        lines:
          'x:Actor {"helix": ["academia", "industry", "government"]} -LOCATED_IN-> r\ny:Actor {"helix": ["civil_society"]} -LOCATED_IN-> r note registered in R',
        is: 'NONE_RECORDED',
      },
    ],
  }),
  ofRegion({
    rule: 'region-focus',
    covered: 'r -PRIORITISES-> a:SpecialisationArea',
    indicated: nine,
    list: 'PRIORITISES SpecialisationArea',
    near: [
      { but: 'the period is over for long', lines: 'r -PRIORITISES-> a:SpecialisationArea to 2015', is: 'NO_DATA' },
    ],
  }),
  {
    rule: 'region-network-without-priority',
    subject: 'r',
    states: {
      INDICATED:
        'r -PRIORITISES-> a:SpecialisationArea\na -ABOUT_THEME-> t:Theme\nr -MEMBER_OF-> n:Network\nn -ABOUT_THEME-> t',
      NONE_RECORDED: 'r -PRIORITISES-> a:SpecialisationArea\nr -MEMBER_OF-> n:Network\nn -ABOUT_THEME-> t:Theme',
    },
    never: {
      COVERED: 'a theme in common is our reading',
      GAP: 'no list could tell',
      NO_DATA: 'without a themed network there is nothing to ask',
    },
    near: [
      { but: 'a network without a theme', lines: 'r -MEMBER_OF-> n:Network', is: null },
      {
        but: 'a public body of somewhere else sits in it',
        lines: 'o:PublicAuthority -MEMBER_OF-> n:Network\nn -ABOUT_THEME-> t:Theme',
        is: null,
      },
      {
        but: 'its administration does',
        lines: `r -HAS_STRATEGY-> s:Strategy to 2015
          o:PublicAuthority -GOVERNS-> s to 2015
          o -LOCATED_IN-> r
          part:PublicAuthority -PART_OF-> o
          part -MEMBER_OF-> n:Network
          n -ABOUT_THEME-> t:Theme`,
        is: 'NONE_RECORDED',
      },
    ],
  },
  {
    rule: 'region-unused-strength',
    subject: 'r',
    states: {
      COVERED:
        'r -PRIORITISES-> a:SpecialisationArea\na -ABOUT_THEME-> t:Theme\nu:University -LOCATED_IN-> r\nu -WORKS_ON-> t',
      INDICATED:
        'r -PRIORITISES-> a:SpecialisationArea\na -ABOUT_THEME-> t:Theme inferred\nu:University -LOCATED_IN-> r\nu -WORKS_ON-> t',
      NONE_RECORDED: 'r -PRIORITISES-> a:SpecialisationArea\nu:University -LOCATED_IN-> r\nu -WORKS_ON-> t:Theme',
    },
    never: { GAP: 'no list could tell', NO_DATA: 'without research there is nothing to ask' },
    near: [
      {
        but: 'by our reading it works on it',
        lines: 'u:University -LOCATED_IN-> r\nu -WORKS_ON-> t:Theme inferred',
        is: null,
      },
      {
        but: 'placed in three regions',
        lines:
          'o:Region -IN_COUNTRY-> land\nm:Region -IN_COUNTRY-> land\nu:University -LOCATED_IN-> r\nu -LOCATED_IN-> o\nu -LOCATED_IN-> m\nu -WORKS_ON-> t:Theme',
        is: null,
      },
    ],
  },
]
