import { IconX } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'
import { usePathWords } from './use-path-words.ts'
import css from './path.module.css'

/** What the picture has to tell, also aloud: which end a path waits for, what it found, what was brought. */
export function Told(): JSX.Element {
  const { t } = useTranslation('path')
  const { awaited, cancelPath, told, tell, paths, nameOf, graph } = useExploration()
  const words = usePathWords()
  const from = graph.things.get(awaited?.from ?? '')
  const awaits = awaited === null ? '' : from === undefined ? t('awaitsStart') : t('awaitsEnd', { name: nameOf(from) })
  const said = awaits === '' ? (told ?? (paths === null ? '' : words.summary(paths))) : awaits
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
      {(awaits !== '' || told !== null) && (
        <button type="button" className={css.cancel} onClick={end}>
          <IconX size={16} stroke={1.75} aria-hidden="true" />
          {t(awaits === '' ? 'dismiss' : 'cancel')}
        </button>
      )}
    </div>
  )
}
