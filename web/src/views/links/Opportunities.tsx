import { Checkbox, NativeSelect } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/Switch.tsx'
import { Chosen } from './Chosen.tsx'
import type { Cell } from './facts.ts'
import css from './list.module.css'
import { SaveList } from './SaveList.tsx'
import { otherKinds } from './search.ts'
import { Section } from './Section.tsx'
import type { Choice } from './use-choice.ts'
import { useLinks } from './use-links.ts'
import { useList } from './use-list.ts'

interface OpportunitiesProps {
  choice: Choice
  /** Of the matrix beside, where there is one. */
  cells?: readonly Cell[] | undefined
}

/** What could be coupled, in the sections that never mix: wished for in a document, and a pattern seen elsewhere. */
export function Opportunities({ choice, cells }: OpportunitiesProps): JSX.Element {
  const { search } = useLinks()
  // Only of two areas does a document ask.
  const ofAreas = search.kind === undefined
  const wished = useList('wished', { skip: !ofAreas })
  const pattern = useList('pattern')
  const listed = [...(ofAreas ? wished.items : []), ...pattern.items]
  const sought = (ofAreas && wished.answer.waiting) || pattern.answer.waiting
  const apart = choice.pair !== undefined && !sought && !listed.some(({ id }) => id === choice.pair)
  return (
    <>
      <ListHead />
      {apart && <Chosen cells={cells} choice={choice} />}
      {ofAreas && <Section section="wished" list={wished} choice={choice} cells={cells} />}
      <Section section="pattern" list={pattern} choice={choice} />
    </>
  )
}

function ListHead(): JSX.Element {
  const { t } = useTranslation('links')
  const { search, set } = useLinks()
  return (
    <header className={css.head}>
      <div className={css.headLine}>
        <h2>{t('opportunities')}</h2>
        <Link to="/links/workshop" className={css.workshop}>
          <IconUsersGroup size={17} stroke={1.75} aria-hidden="true" />
          {t('workshop')}
        </Link>
      </div>
      <Switch
        label={t('kind')}
        value={search.kind ?? 'areas'}
        options={(['areas', ...otherKinds] as const).map((kind) => ({ value: kind, text: t(`kind_${kind}`) }))}
        onChange={(kind) => set({ kind: kind === 'areas' ? undefined : kind, pair: undefined, only: undefined }, true)}
      />
      <div className={css.headLine}>
        <Order />
        <Checkbox
          size="xs"
          label={t('rejectedToo')}
          checked={search.rejected === 'shown'}
          onChange={(event) => set({ rejected: event.currentTarget.checked ? 'shown' : undefined })}
        />
        <SaveList />
      </div>
    </header>
  )
}

function Order(): JSX.Element {
  const { t } = useTranslation('links')
  const { search, set } = useLinks()
  return (
    <label className={css.order}>
      <span>{t('order')}</span>
      <NativeSelect
        variant="unstyled"
        value={search.order ?? 'specific_first'}
        onChange={(event) => set({ order: event.currentTarget.value === 'score' ? 'score' : undefined })}
        data={[
          { value: 'specific_first', label: t('orderSpecific') },
          { value: 'score', label: t('orderScore') },
        ]}
      />
    </label>
  )
}
