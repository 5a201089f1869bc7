import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { isGroup } from '../../graph/grouping.ts'
import { texts } from '../../languages/texts.ts'
import { groupTitle } from './group-title.ts'
import { mentioned, stepWords, type Say } from './step-words.ts'

const i18n = createInstance()
const names: Record<string, string> = { 'theme:ai': 'AI', 'theme:sea': 'Hav', 'actor:bth': 'BTH' }
const nameOf = (id: string): string => names[id] ?? id
let say: Say

beforeAll(async () => {
  await i18n.init({ lng: 'sv', resources: { sv: texts.sv } })
  const see = i18n.getFixedT('sv', 'see')
  say = {
    t: i18n.getFixedT('sv', 'steps'),
    see,
    name: (id) => (isGroup(id) ? groupTitle(id, see, nameOf) : nameOf(id)),
    facet: (facet) => facet,
    day: (day) => day,
  }
})

describe('steps that name a group', () => {
  it('call it as the picture does, by the names of what its things share', () => {
    const id = 'group:theme:theme:ai+theme:sea'
    expect(stepWords({ type: 'open', ids: [id], on: true }, say)).toBe('AI, Hav öppnad')
    expect(stepWords({ type: 'pin', id: 'group:helix:academia', at: { x: 0, y: 0 } }, say)).toBe(
      'akademi placerad för hand',
    )
    expect(stepWords({ type: 'open', ids: ['group:region:'], on: false }, say)).toBe('ingen region antecknad stängd')
  })

  it('ask for those names, and for none of a role', () => {
    expect(mentioned({ type: 'open', ids: ['group:theme:theme:ai+theme:sea'], on: true })).toEqual([
      'theme:ai',
      'theme:sea',
    ])
    expect(mentioned({ type: 'unpin', id: 'group:helix:academia' })).toEqual([])
  })
})

describe('the things that a step names', () => {
  it('are also the middle of a layout, and a theme that is switched as a colour', () => {
    expect(mentioned({ type: 'layout', layout: 'around', centre: 'actor:bth' })).toEqual(['actor:bth'])
    const facets = ['tint:theme:ai', 'tint:none', 'tint:3-7', 'tint:community:2', 'kind:area'] as const
    expect(mentioned({ type: 'switch', facets, on: false })).toEqual(['theme:ai'])
  })
})
