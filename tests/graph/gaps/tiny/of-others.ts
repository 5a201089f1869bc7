import type { TinyRule } from './tiny-rule.ts'

const wish = 'r -PRIORITISES-> b:SpecialisationArea\nr -PRIORITISES-> c:SpecialisationArea\na -CROSS_LINK-> b planned'
const spoken = { NO_DATA: 'what makes it a subject is what a source says' }

export const ofOthers: TinyRule[] = [
  {
    rule: 'link-unrealised',
    subject: 'a|b',
    states: {
      COVERED: `${wish}\np:Project -TARGETS-> a\np -TARGETS-> b`,
      INDICATED: `${wish}\nx:Actor -WORKS_ON-> a\nx -WORKS_ON-> b`,
      GAP: `${wish}\nl:Source -COVERS-> r of CROSS_LINK SpecialisationArea`,
      NONE_RECORDED: wish,
    },
    never: spoken,
    near: [
      {
        but: 'an initiative on every column',
        lines: `${wish}\np:Project -TARGETS-> a\np -TARGETS-> b\np -TARGETS-> c`,
        is: 'NONE_RECORDED',
      },
      {
        but: 'a sub-area of each is coupled in deed',
        lines: `${wish}\nd:SpecialisationArea -PART_OF-> a\ne:SpecialisationArea -PART_OF-> b\nd -CROSS_LINK-> e status realised`,
        is: 'COVERED',
      },
      {
        but: 'a sub-area by our reading',
        lines: `${wish}\nd:SpecialisationArea -PART_OF-> a inferred\nd -CROSS_LINK-> b status realised`,
        is: 'INDICATED',
      },
      {
        but: 'a measure that both carry',
        lines: `${wish}\nm:Measure -CARRIED_BY-> a\nm -CARRIED_BY-> b`,
        is: 'COVERED',
      },
      {
        but: 'an example makes no wish',
        lines: 'r -PRIORITISES-> b:SpecialisationArea\na -CROSS_LINK-> b example',
        is: null,
      },
      {
        but: 'an actor only by the initiative on every column',
        lines: `${wish}\np:Project -TARGETS-> a\np -TARGETS-> b\np -TARGETS-> c\nx:Actor -PARTICIPATES_IN-> p`,
        is: 'NONE_RECORDED',
      },
    ],
  },
  {
    rule: 'bottleneck-measure',
    subject: 'b',
    states: {
      COVERED: 'r -HAS_BOTTLENECK-> b:Bottleneck\np:Project -MITIGATES-> b',
      INDICATED: 'r -HAS_BOTTLENECK-> b:Bottleneck\nm:Measure -MITIGATES-> b proposed',
      GAP: 'r -HAS_BOTTLENECK-> b:Bottleneck\nl:Source -COVERS-> r of MITIGATES Measure+Initiative',
      NONE_RECORDED: 'r -HAS_BOTTLENECK-> b:Bottleneck\nm:Measure -MITIGATES-> b example',
      NO_DATA: 'r -HAS_BOTTLENECK-> b:Bottleneck',
    },
    near: [
      {
        but: 'the project is over',
        lines: 'r -HAS_BOTTLENECK-> b:Bottleneck\np:Project {"end": "2020"} -MITIGATES-> b',
        is: 'NONE_RECORDED',
      },
    ],
  },
  {
    rule: 'measure-carrier',
    subject: 'm',
    states: {
      COVERED: 's:Strategy -HAS_MEASURE-> m:Measure\nm -CARRIED_BY-> a',
      INDICATED: 's:Strategy -HAS_MEASURE-> m:Measure\nm -CARRIED_BY-> x:Actor planned',
      GAP: 'r -HAS_STRATEGY-> s:Strategy\ns -HAS_MEASURE-> m:Measure\nl:Source -COVERS-> r of CARRIED_BY Actor+Initiative+SpecialisationArea',
      NONE_RECORDED: 's:Strategy -HAS_MEASURE-> m:Measure\nm -MITIGATES-> b:Bottleneck',
      NO_DATA: 's:Strategy -HAS_MEASURE-> m:Measure',
    },
    near: [
      {
        but: 'the claim is of a region that has not got it',
        lines:
          's:Strategy -HAS_MEASURE-> m:Measure\nl:Source -COVERS-> r of CARRIED_BY Actor+Initiative+SpecialisationArea',
        is: 'NO_DATA',
      },
    ],
  },
  {
    rule: 'goal-measure',
    subject: 'g',
    states: {
      COVERED: 's:Strategy -HAS_GOAL-> g:Goal\nm:Measure -TARGETS-> g',
      INDICATED: 's:Strategy -HAS_GOAL-> g:Goal\np:Project -HAS_GOAL-> g planned',
      GAP: 'r -HAS_STRATEGY-> s:Strategy\ns -HAS_GOAL-> g:Goal\nl:Source -COVERS-> r of HAS_GOAL Initiative',
      NONE_RECORDED: 's:Strategy -HAS_GOAL-> g:Goal\nx:Strategy -TARGETS-> g',
      NO_DATA: 's:Strategy -HAS_GOAL-> g:Goal',
    },
    near: [
      {
        but: 'a list of goals says nothing of who works towards them',
        lines: 'r -HAS_STRATEGY-> s:Strategy\ns -HAS_GOAL-> g:Goal\nl:Source -COVERS-> r of HAS_GOAL Goal',
        is: 'NO_DATA',
      },
    ],
  },
  {
    rule: 'challenge-addressed',
    subject: 'c',
    states: {
      COVERED: 'a -ADDRESSES-> c:Challenge',
      INDICATED: 'p:Project -ADDRESSES-> c:Challenge\np -TARGETS-> a',
      GAP: 'r -FACES-> c:Challenge\nl:Source -COVERS-> r of ADDRESSES SpecialisationArea',
      NONE_RECORDED: 'x:Actor -ADDRESSES-> c:Challenge',
      NO_DATA: 'r -FACES-> c:Challenge',
    },
    near: [
      {
        but: 'an area that nobody has chosen',
        lines: 'b:SpecialisationArea -ADDRESSES-> c:Challenge',
        is: 'NONE_RECORDED',
      },
    ],
  },
  {
    rule: 'cluster-area',
    subject: 'k',
    states: {
      COVERED: 'k:Cluster -WORKS_ON-> a',
      INDICATED: 'k:Cluster -WORKS_ON-> b:SpecialisationArea',
      GAP: 'k:Cluster -LOCATED_IN-> r\nl:Source -COVERS-> r of WORKS_ON SpecialisationArea',
      NONE_RECORDED: 'k:Cluster -LOCATED_IN-> r',
      NO_DATA: 'k:Cluster -ABOUT_THEME-> t:Theme',
    },
    near: [
      { but: 'nothing is said of it on the date: not asked', lines: 'k:Cluster -WORKS_ON-> a from 2027', is: null },
    ],
  },
  {
    rule: 'instrument-used',
    subject: 'f',
    states: {
      COVERED: 'f:FundingInstrument -ELIGIBLE_IN-> r\npart:FundingInstrument -PART_OF-> f\np:Project -FUNDED_BY-> part',
      INDICATED: 'f:FundingInstrument -ELIGIBLE_IN-> r\np:Project -FUNDED_BY-> f planned',
      GAP: 'f:FundingInstrument -ELIGIBLE_IN-> r\nl:Source -COVERS-> r of FUNDED_BY Initiative+Actor',
      NONE_RECORDED: 'f:FundingInstrument -ELIGIBLE_IN-> r',
      NO_DATA: 'f:FundingInstrument -PART_OF-> whole:FundingInstrument',
    },
    near: [
      {
        but: 'the whole is used, not this part',
        lines: 'f:FundingInstrument -PART_OF-> whole:FundingInstrument\np:Project -FUNDED_BY-> whole',
        is: 'NO_DATA',
      },
    ],
  },
]
