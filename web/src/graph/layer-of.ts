import { kindOf } from '../encoding/kind.ts'
import type { Thing } from './model.ts'

/** From what is aimed at, by who works on it, to who pays: the layers of a picture, left to right. */
export function layerOf({ label, level }: Pick<Thing, 'label' | 'level'>): number {
  const kind = kindOf(label)
  if (kind === 'area') return (level ?? 1) === 1 ? 2 : 3
  return { territory: 0, other: 0, theme: 1, actor: 4, initiative: 5, fund: 6, source: 7 }[kind]
}
