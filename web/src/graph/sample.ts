import type { Statement, Thing } from './model.ts'

/** For tests: an actor, or whatever `more` says. */
export function thing(id: string, more: Partial<Thing> = {}): Thing {
  return {
    id,
    label: 'Actor',
    kind: null,
    name: id,
    lang: 'sv',
    nameEn: null,
    nameSv: null,
    nameNb: null,
    altNames: [],
    degree: 3,
    level: null,
    character: null,
    themes: [],
    helix: [],
    end: null,
    ...more,
  }
}

/** For tests: `said('ai PART_OF tech')`, stated by a web page. */
export function said(sentence: string, more: Partial<Statement> = {}): Statement {
  const [from = '', type, to = ''] = sentence.split(' ')
  return {
    id: `${type}|${from}|${to}|${more.locator ?? 's'}`,
    type: type as Statement['type'],
    from,
    to,
    modality: 'stated',
    status: null,
    source: { id: 's', title: 'S', kind: 'web', published: null },
    locator: null,
    statedOn: null,
    ...more,
  }
}
