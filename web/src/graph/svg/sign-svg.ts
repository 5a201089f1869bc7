import type { Paint } from '../../encoding/paint.ts'
import { escapeXml } from '../../ui/svg-text.ts'
import type { Point } from '../model.ts'

/** What became of something between two days, in one sign on a disc, so that it is read on anything. */
export function signSvg(sign: string, { x, y }: Point, paint: Paint): string {
  return (
    `<circle cx="${x}" cy="${y}" r="7" fill="${paint('surface')}" stroke="${paint('ink')}"/>` +
    `<text x="${x}" y="${y + 4}" font-size="12" font-weight="650" text-anchor="middle">${escapeXml(sign)}</text>`
  )
}
