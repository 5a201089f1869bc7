import { useMediaQuery } from '@mantine/hooks'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Desk } from './Desk.tsx'
import { ExplorationContext } from './exploration.ts'
import { ExpandChoice } from './ExpandChoice.tsx'
import { PrintSheet } from './export/PrintSheet.tsx'
import { Phone } from './Phone.tsx'
import { useExplorationState } from './use-exploration.ts'
import css from './explore.module.css'

/** The graph to walk: canvas, legend, detail, table, all of one selection. */
export function Explore(): JSX.Element {
  const { t } = useTranslation()
  const exploration = useExplorationState()
  const phone = useMediaQuery('(max-width: 599.98px)', undefined, { getInitialValueInEffect: false })
  return (
    <ExplorationContext value={exploration}>
      <div className={css.view} data-fills>
        <h1 className="visually-hidden">{t('explore')}</h1>
        {phone ? <Phone /> : <Desk />}
        <p className="visually-hidden" role="status" aria-live="polite" data-testid="spoken">
          {exploration.spoken}
        </p>
      </div>
      <ExpandChoice />
      <PrintSheet />
    </ExplorationContext>
  )
}
