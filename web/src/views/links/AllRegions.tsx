import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkRegionsDocument } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { lastRegion } from '../../app/settings.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Head } from './Head.tsx'
import css from './links.module.css'
import { Opportunities } from './Opportunities.tsx'
import { useChoice } from './use-choice.ts'
import { useLinkWords } from './use-link-words.ts'

/** What could be coupled in any region, in the same two sections; a region leads to its own matrix. */
export function AllRegions(): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf, language } = useWorld()
  const choice = useChoice()
  return (
    // Escape leads one step out wherever in the view the focus is.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div className={css.all} onKeyDown={choice.onKeyDown}>
      <Head title={t('titleAll')} lead={t('leadAll', { date: showDate(asOf, language) })} actions={<RegionChoice />} />
      <Opportunities choice={choice} />
    </div>
  )
}

function RegionChoice(): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf, language } = useWorld()
  const words = useLinkWords()
  const navigate = useNavigate()
  const { data } = useAnswer(LinkRegionsDocument, { asOf })
  const regions = (data?.regions ?? [])
    .map((region) => ({ value: region.id, label: words.name(region) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const choose = (id: string): void => {
    lastRegion.set(id)
    void navigate({
      to: '/links',
      search: (old) => ({ ...old, region: id, by: undefined, pair: undefined, only: undefined }),
    })
  }
  return (
    <NativeSelect
      aria-label={t('chooseRegion')}
      value=""
      onChange={(event) => choose(event.currentTarget.value)}
      data={[{ value: '', label: t('chooseRegion'), disabled: true }, ...regions]}
    />
  )
}
