import { useTranslation } from 'react-i18next'
import type { Label, StatementType } from '../../generated/operations.ts'
import type { en } from '../languages/frame/en.ts'

type FrameKey = keyof typeof en
type KindKey = Extract<FrameKey, `kind_${string}`>

export interface ThingWords {
  /** The kind of a thing in words, the more exact one first: "university", "specialisation area". */
  kind(thing: { label: Label; kind: string | null }): string
  label(label: Label): string
  kindName(kind: string): string
  /** Of a word that may be either. */
  labelOrKind(name: string): string
  /** A relation as a verb between its two things: "works on". */
  type(type: StatementType): string
}

/** Words for labels, kinds and relations in the reader's language. */
export function useThingWords(): ThingWords {
  const { t, i18n } = useTranslation()
  const kindName = (kind: string): string => (i18n.exists(`kind_${kind}`) ? t(`kind_${kind}` as KindKey) : kind)
  return {
    kind: ({ label, kind }) => (kind === null ? t(`label_${label}`) : kindName(kind)),
    label: (label) => t(`label_${label}`),
    kindName,
    labelOrKind: (name) => (i18n.exists(`label_${name}`) ? t(`label_${name as Label}`) : kindName(name)),
    type: (type) => t(`type_${type}`),
  }
}
