import { Button, NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type JSX, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkRegionsDocument } from '../../../generated/operations.ts'
import { showDate } from '../../app/dates.ts'
import { lastRegion } from '../../app/settings.ts'
import { useWorld } from '../../app/world.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Decisions } from './Decisions.tsx'
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
      <Decisions region={null} name={t('ofAll')} />
    </div>
  )
}

/** A choice alone leads nowhere, so that arrows can walk the list: the button does. */
function RegionChoice(): JSX.Element {
  const { t } = useTranslation('links')
  const { asOf, language } = useWorld()
  const words = useLinkWords()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState('')
  const { data } = useAnswer(LinkRegionsDocument, { asOf })
  const regions = (data?.regions ?? [])
    .map((region) => ({ value: region.id, label: words.name(region) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const open = (event: SubmitEvent): void => {
    event.preventDefault()
    if (chosen === '') return
    lastRegion.set(chosen)
    void navigate({
      to: '/links',
      search: (old) => ({ ...old, region: chosen, by: undefined, pair: undefined, only: undefined }),
    })
  }
  return (
    <form className={css.choose} onSubmit={open}>
      <NativeSelect
        aria-label={t('chooseRegion')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[{ value: '', label: t('chooseRegion'), disabled: true }, ...regions]}
      />
      <Button type="submit" variant="default" disabled={chosen === ''}>
        {t('openRegion')}
      </Button>
    </form>
  )
}
