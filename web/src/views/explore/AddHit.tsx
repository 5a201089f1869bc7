import { Combobox } from '@mantine/core'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../ui/Name.tsx'
import { ThingMark } from '../../ui/ThingMark.tsx'
import type { Named } from '../../ui/names.ts'
import { useThingWords } from '../../ui/thing-words.ts'
import { useWhyMatched } from '../../ui/use-why-matched.ts'
import type { FoundHit } from './use-found.ts'
import css from './add-field.module.css'

interface AddHitProps {
  hit: FoundHit
  /** It is on the picture already. */
  there: boolean
  places: readonly Named[]
}

/** One thing that was found: what it is, where it is, and where the words were found. */
export function AddHit({ hit, there, places }: AddHitProps): JSX.Element {
  const { t } = useTranslation('add')
  const words = useThingWords()
  const why = useWhyMatched()(hit)
  const { node } = hit
  const [place] = places
  return (
    <Combobox.Option value={node.id} className={css.hit ?? ''}>
      <ThingMark thing={node} size={20} />
      <span>
        <span className={css.name}>
          <Name of={node} />
        </span>
        {why !== undefined && <span className={css.why}>{why}</span>}
      </span>
      <span className={css.kind}>
        {there ? t('shown') : words.kind(node)}
        {place !== undefined && (
          <>
            {' · '}
            <Name of={place} inline />
          </>
        )}
      </span>
    </Combobox.Option>
  )
}
