import { IconEye, IconX } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'
import { focusPicture } from './focus-picture.ts'
import { useFacetWords } from './use-facet-words.ts'
import { useNames } from './use-names.ts'
import { usePathWords } from './use-path-words.ts'
import css from './path.module.css'

/** What the picture has to tell, also aloud: which end a path waits for, what it found, what was brought. */
export function Told(): JSX.Element {
  const { t } = useTranslation('path')
  const { t: explore } = useTranslation('explore')
  const { act, awaited, cancelPath, told, tell, paths } = useExploration()
  const words = usePathWords()
  const facet = useFacetWords()
  const from = awaited?.from ?? null
  const nameOf = useNames(from === null ? [] : [from])
  const awaits = awaited === null ? '' : from === null ? t('awaitsStart') : t('awaitsEnd', { name: nameOf(from) })
  const hiding = awaits === '' ? (told?.hiding ?? []) : []
  const rows = hiding.map(facet).join(', ')
  const came = told && (rows === '' ? told.words : `${told.words} ${explore('addedHidden', { rows })}`)
  const said = awaits === '' ? (came ?? (paths === null ? '' : words.summary(paths))) : awaits
  // A picture of paths leaves the lower corner to it; beside the legend there is room above.
  const place = paths?.found == null ? 'top' : 'foot'
  const end = awaits === '' ? () => tell(null) : cancelPath
  return (
    <div
      className={css.told}
      data-empty={said === '' || undefined}
      data-at={place}
      data-covers={said === '' ? undefined : place}
    >
      <p role="status" data-testid="told">
        {said}
      </p>
      {rows !== '' && (
        <button
          type="button"
          className={css.cancel}
          onClick={() => {
            act({ type: 'switch', facets: hiding, on: true })
            focusPicture()
          }}
        >
          <IconEye size={16} stroke={1.75} aria-hidden="true" />
          {explore('bring', { what: rows })}
        </button>
      )}
      {(awaits !== '' || told !== null) && (
        <button
          type="button"
          className={css.cancel}
          onClick={() => {
            end()
            focusPicture()
          }}
        >
          <IconX size={16} stroke={1.75} aria-hidden="true" />
          {t(awaits === '' ? 'dismiss' : 'cancel')}
        </button>
      )}
    </div>
  )
}
