import tokens from '../tokens.json' with { type: 'json' }

/** The product's mark: two couplings that cross, one that exists and one that is wished for. Colours of the rail. */
export const logoShapes = {
  box: '0 0 32 32',
  made: 'M8.5 9 C14 9 18 23 23.5 23',
  wished: 'M8.5 23 C14 23 18 9 23.5 9',
  ends: {
    made: [
      [7.2, 9],
      [24.8, 23],
    ],
    wished: [
      [7.2, 23],
      [24.8, 9],
    ],
  },
} as const

/** The mark as a file of its own, on the ground of the rail. */
export function logoSvg(): string {
  const { rail, primary, coupleMark } = tokens.color.dark
  const filled = logoShapes.ends.made.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.2" fill="${primary}"/>`)
  const open = logoShapes.ends.wished.map(
    ([x, y]) => `<circle cx="${x}" cy="${y}" r="2.6" fill="${rail}" stroke="${coupleMark}" stroke-width="1.8"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${logoShapes.box}">`,
    `<rect width="32" height="32" rx="7" fill="${tokens.color.light.rail}"/>`,
    `<path d="${logoShapes.wished}" fill="none" stroke="${coupleMark}" stroke-width="2.4" stroke-linecap="round" stroke-dasharray="0.1 4.2"/>`,
    `<path d="${logoShapes.made}" fill="none" stroke="${primary}" stroke-width="2.8" stroke-linecap="round"/>`,
    ...filled,
    ...open,
    '</svg>',
  ].join('')
}
