import { getRouteApi } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { dialogPart, part } from '../../ui/part.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { Desk } from './Desk.tsx'
import { ExplorationContext } from './exploration.ts'
import { PrintSheet } from './export/PrintSheet.tsx'
import { recallLog } from './kept-logs.ts'
import { Phone } from './Phone.tsx'
import { FileDoor } from './share/FileDoor.tsx'
import { useExplorationState } from './use-exploration.ts'
import css from './explore.module.css'

const ExpandChoice = dialogPart(async () => (await import('./ExpandChoice.tsx')).ExpandChoice)
const OpenShared = part(async () => (await import('./share/OpenShared.tsx')).OpenShared)

const route = getRouteApi('/explore')

/** The graph to walk, from where the address says: a view that the server keeps is opened first. */
export function Explore(): JSX.Element {
  const { t } = useTranslation()
  const shared = route.useMatch({
    select: ({ search, context }) => (recallLog(context.kept) === undefined ? search.view : undefined),
  })
  if (shared === undefined) return <Exploring />
  return (
    <>
      <h1 className="visually-hidden">{t('explore')}</h1>
      <OpenShared wanted key={shared} id={shared} />
    </>
  )
}

/** Canvas, legend, detail, table, all of one selection. */
function Exploring(): JSX.Element {
  const { t } = useTranslation()
  const exploration = useExplorationState()
  const phone = usePhone()
  return (
    <ExplorationContext value={exploration}>
      <FileDoor file={exploration.file} className={css.view}>
        <h1 className="visually-hidden">{t('explore')}</h1>
        {phone ? <Phone /> : <Desk />}
        <p className="visually-hidden" role="status" aria-live="polite" data-testid="spoken">
          {exploration.spoken}
        </p>
      </FileDoor>
      <ExpandChoice opened={exploration.choosing !== null} onClose={exploration.endChoosing} />
      <PrintSheet />
    </ExplorationContext>
  )
}
