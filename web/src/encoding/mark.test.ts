import { describe, expect, it } from 'vitest'
import tokens from '../tokens.json' with { type: 'json' }
import { couplingMark, linkMarks, pairMark } from './coupling.ts'
import { dumbbellParts } from './dumbbell-parts.ts'
import { quarters, ringArcs } from './helix.ts'
import { actorIcon, areaIcon } from './icons.ts'
import { kindOf } from './kind.ts'
import { lineStyles } from './line-style.ts'
import { markPicture } from './mark-svg.ts'
import { markParts } from './mark.ts'

describe('marks', () => {
  it('gives every label a family, and what has no shape of its own the small circle', () => {
    expect(kindOf('SpecialisationArea')).toBe('area')
    expect(kindOf('FundingInstrument')).toBe('fund')
    expect(kindOf('Bottleneck')).toBe('other')
  })

  it('fills an area of level 1 and outlines its parts', () => {
    expect(markParts({ kind: 'area', level: 1 }, 20)[0]).toMatchObject({ fill: 'kind.area' })
    expect(markParts({ kind: 'area', level: 2 }, 20)[0]).toMatchObject({ fill: 'primaryTint', stroke: 'kind.area' })
  })

  it('keeps a role in its quarter, whichever others there are', () => {
    const width = (roles: Parameters<typeof ringArcs>[0]) => ringArcs(roles, 10, 4).map((arc) => arc.width)
    expect(quarters.map((quarter) => quarter.role)).toEqual(['civil_society', 'academia', 'government', 'industry'])
    expect(width(['academia'])).toEqual([2.2, 4, 2.2, 2.2])
    expect(width(['industry', 'civil_society'])).toEqual([4, 2.2, 2.2, 4])
  })

  it('draws the canvas image from the same parts, in the colours of the mode', () => {
    const image = (mode: 'light' | 'dark') => markPicture({ kind: 'theme' }, 16, mode)
    expect(image('light')).toContain(tokens.color.light.kind.theme)
    expect(image('dark')).toContain(tokens.color.dark.kind.theme)
    expect(image('dark')).not.toContain('var(')
  })

  it('knows an icon for a kind, a theme and a mission', () => {
    expect(actorIcon('University')).not.toEqual(actorIcon('Company'))
    expect(actorIcon(null).length).toBeGreaterThan(0)
    expect(areaIcon({ character: 'mission', themes: ['theme:dig'] })).not.toEqual(areaIcon({ themes: ['theme:dig'] }))
  })
})

describe('lines and dumbbells', () => {
  it('takes dashes from the tokens', () => {
    expect(lineStyles.planned).toMatchObject({ dash: [9, 6], width: 2.25 })
    expect(lineStyles.proposed).toMatchObject({ dash: [0.1, 6], round: true })
    expect(lineStyles.stated.dash).toEqual([])
  })

  it('calls a coupling made only where somebody does it', () => {
    expect(couplingMark({ modality: 'stated', status: 'realised' })).toBe('made')
    expect(couplingMark({ modality: 'stated', status: 'declared' })).toBe('declared')
    expect(couplingMark({ modality: 'planned' })).toBe('planned')
    expect(couplingMark({ modality: 'computed' })).toBe('pattern')
    expect(pairMark({ state: 'wished_with_initiative', modality: 'planned' })).toBe('planned')
    expect(pairMark({ state: 'wished', modality: 'proposed' })).toBe('proposed')
  })

  it('draws ends filled where something exists, open where it is wished for or a pattern, none where nothing is known', () => {
    const ends = (state: Parameters<typeof dumbbellParts>[0]['state']) =>
      dumbbellParts({ state, width: 40 })
        .slice(1)
        .map((end) => (end.fill === undefined ? 'open' : 'filled'))
    for (const state of ['made', 'shared_initiative', 'declared'] as const)
      expect(ends(linkMarks[state])).toEqual(['filled', 'filled'])
    for (const state of ['planned', 'proposed', 'pattern'] as const)
      expect(ends(linkMarks[state])).toEqual(['open', 'open'])
    for (const state of ['no_sign', 'no_data'] as const) expect(ends(linkMarks[state])).toEqual([])
  })

  it('lets the arc of a pattern rise with its score', () => {
    const top = (score: number) =>
      Number(/Q\S+ (\S+)/u.exec(dumbbellParts({ state: 'pattern', width: 40, score })[0]?.d ?? '')?.[1])
    expect(top(0.9)).toBeLessThan(top(0.2))
    expect(top(2)).toBe(top(1))
  })
})
