import { Button } from '@mantine/core'
import { IconEyeOff, IconFilter, IconLink, IconLinkOff, IconMap2 } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { showDate } from '../../app/dates.ts'
import { useWorld } from '../../app/world.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Gone } from './share/Gone.tsx'
import { TooMany } from './TooMany.tsx'
import { emptinessOf } from './emptiness.ts'
import { useExploration } from './exploration.ts'
import { focusPicture } from './focus-picture.ts'
import { useFacetWords } from './use-facet-words.ts'
import type { Placed } from './use-places.ts'
import { useRegionName } from './use-region-name.ts'
import css from './canvas.module.css'

/**
 * What lies over the canvas when it has something to say: loading, failed, empty, filtered out, placing, too long.
 * Around one thing, as on a phone, nothing is `placed`.
 */
export function CanvasState({ placed }: { placed: Placed | null }): JSX.Element {
  const { t } = useTranslation('explore')
  const { answer, beside, shown, whole } = useExploration()
  const count = shown.things.length
  const unanswered = answer.data === undefined || answer.error !== undefined ? answer : null
  const missing = unanswered ?? (placed?.withheld === true ? beside.traits : null)
  return (
    <>
      {missing !== null && (
        <div className={css.state}>
          <Answered<unknown> answer={missing} what={t('picture')}>
            {() => null}
          </Answered>
        </div>
      )}
      {missing === null && !answer.waiting && count === 0 && (
        <div className={css.state}>
          <Emptied />
        </div>
      )}
      <Gone />
      <div className={css.saying}>
        {placed !== null && placed.running !== null && count > 150 && (
          <div className={css.placing} data-covers role="status">
            <progress value={placed.running} max={1} aria-label={t('placing', { things: t('things', { count }) })} />
            {t('placing', { things: t('things', { count }) })}
            <Button variant="default" onClick={() => placed.stop()}>
              {t('stopHere')}
            </Button>
          </div>
        )}
        {placed !== null && <TooMany />}
        {!whole && (
          <div data-covers>
            <Notice tone="warn" icon={<IconLink size={18} stroke={1.75} />} title={t('addressLong')} />
          </div>
        )}
      </div>
    </>
  )
}

/** Why nothing is shown, and the way back. */
function Emptied(): JSX.Element {
  const { graph, shown, view } = useExploration()
  const { why, hidden } = emptinessOf(graph, view, shown)
  if (why === 'filtered') return <FilteredOut />
  if (why === 'hidden') return <AllHidden count={hidden} />
  return why === 'gone' ? <NothingLeft /> : <NoAreas />
}

function AllHidden({ count }: { count: number }): JSX.Element {
  const { t } = useTranslation('explore')
  const { act } = useExploration()
  return (
    <Empty
      icon={<IconEyeOff size={26} stroke={1.75} />}
      title={t('hiddenTitle', { count })}
      actions={
        <Button
          variant="default"
          onClick={() => {
            act({ type: 'restore' })
            focusPicture()
          }}
        >
          {t('hiddenShow')}
        </Button>
      }
    />
  )
}

function NothingLeft(): JSX.Element {
  const { t } = useTranslation('explore')
  const { act } = useExploration()
  return (
    <Empty
      icon={<IconLinkOff size={26} stroke={1.75} />}
      title={t('leftTitle')}
      actions={
        <Button
          variant="default"
          onClick={() => {
            act({ type: 'reset' })
            focusPicture()
          }}
        >
          {t('wholeRegion')}
        </Button>
      }
    >
      {t('leftText')}
    </Empty>
  )
}

function FilteredOut(): JSX.Element {
  const { t } = useTranslation('explore')
  const { shown, view, act } = useExploration()
  const words = useFacetWords()
  return (
    <Empty
      icon={<IconFilter size={26} stroke={1.75} />}
      title={t('filteredTitle', { count: shown.filteredOut })}
      actions={
        <Button
          variant="default"
          onClick={() => {
            act({ type: 'switch', facets: view.off, on: true })
            focusPicture()
          }}
        >
          {t('filteredShow')}
        </Button>
      }
    >
      {t('filteredText', { rows: view.off.map(words).join(', ') })}
    </Empty>
  )
}

function NoAreas(): JSX.Element {
  const { t } = useTranslation('explore')
  const { asOf, language } = useWorld()
  const region = useRegionName()
  return (
    <Empty icon={<IconMap2 size={26} stroke={1.75} />} title={t('emptyTitle', { region })}>
      {t('emptyText', { region, date: showDate(asOf, language) })}
    </Empty>
  )
}
