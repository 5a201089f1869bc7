import type { Place } from './direction.ts'

/** Where each region stands on the tile map: column and row, roughly as the regions lie. Every region the same size. */
export const tilePlaces: Readonly<Record<string, readonly [column: number, row: number, short?: string]>> = {
  'territory:no072': [3, 0],
  'territory:no073': [4, 0],
  'territory:no071': [3, 1],
  'territory:se332': [4, 1],
  'territory:no060': [2, 2],
  'territory:se322': [3, 2, 'Jämtland'],
  'territory:se331': [4, 2, 'Västerbott.'],
  'territory:no0a3': [1, 3, 'Møre og R.'],
  'territory:no020': [2, 3],
  'territory:se312': [3, 3],
  'territory:se321': [4, 3, 'Västernorrl.'],
  'territory:no0a2': [0, 4],
  'territory:no085': [1, 4],
  'territory:no084': [2, 4],
  'territory:se311': [3, 4],
  'territory:se313': [4, 4],
  'territory:no0a1': [0, 5],
  'territory:no094': [1, 5],
  'territory:no081': [2, 5],
  'territory:se124': [3, 5],
  'territory:se125': [4, 5, 'Västmanl.'],
  'territory:se121': [5, 5],
  'territory:no092': [0, 6],
  'territory:no093': [1, 6],
  'territory:no083': [2, 6],
  'territory:se232': [3, 6, 'V. Götaland'],
  'territory:se122': [4, 6, 'Sörmland'],
  'territory:se110': [5, 6],
  'territory:se231': [3, 7],
  'territory:se211': [4, 7],
  'territory:se123': [5, 7, 'Östergötl.'],
  'territory:se214': [6, 7],
  'territory:se224': [3, 8],
  'territory:se212': [4, 8],
  'territory:se213': [5, 8],
  'territory:se221': [4, 9],
}

/** The places of those that have one, for walking. */
export function placedTiles(ids: readonly string[]): Place[] {
  return ids.flatMap((id) => {
    const place = tilePlaces[id]
    return place === undefined ? [] : [{ id, x: place[0], y: place[1] }]
  })
}
