import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { ThingsCalledDocument } from '../../generated/operations.ts'
import { useWorld } from '../app/world.ts'
import { KindMark } from '../encoding/KindMark.tsx'
import { Name } from '../ui/Name.tsx'
import { useThingWords } from '../ui/thing-words.ts'
import { useAnswer } from '../ui/use-answer.ts'
import type { EndDraft, KnownThing, NewThingDraft } from './draft.ts'
import { NewThingFields } from './NewThingFields.tsx'
import css from './write-dialog.module.css'

interface EndFieldProps {
  label: string
  end: EndDraft
  onChange: (end: EndDraft) => void
  first?: boolean
}

/** One end of a statement: found by its name, or a new actor or initiative. */
export function EndField({ label, end, onChange, first = false }: EndFieldProps): JSX.Element {
  const { t } = useTranslation('sources')
  const reopen = (): void => onChange({ state: 'open' })
  if (end.state === 'open') return <Finder label={label} onChange={onChange} first={first} />
  return (
    <div className={css.end} role="group" aria-label={label}>
      <span className={css.label}>{label}</span>
      {end.state === 'known' ? (
        <div className={css.chosen}>
          <KindMark label={end.thing.label} kind={end.thing.kind} size={20} />
          <span>
            <Name of={end.thing} />
          </span>
          <Button variant="subtle" size="compact-sm" onClick={reopen}>
            {t('change')}
          </Button>
        </div>
      ) : (
        <NewThingFields
          thing={end.thing}
          onChange={(thing) => onChange({ state: 'new', thing })}
          onUse={(thing) => onChange({ state: 'known', thing })}
          onBack={reopen}
        />
      )}
    </div>
  )
}

interface FinderProps {
  label: string
  onChange: (end: EndDraft) => void
  first: boolean
}

function Finder({ label, onChange, first }: FinderProps): JSX.Element {
  const { t } = useTranslation('sources')
  const { asOf, language } = useWorld()
  const words = useThingWords()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const { data } = useAnswer(ThingsCalledDocument, { text: asked, labels: null, asOf }, { skip: asked === '' })
  const found: KnownThing[] = asked === '' ? [] : (data?.search.edges ?? []).map(({ node }) => node)
  const make = (kind: NewThingDraft['label']): void =>
    onChange({
      state: 'new',
      thing: { label: kind, kind: '', name: text.trim(), lang: language, nameEn: '', helix: [], website: '' },
    })
  return (
    <div className={css.end}>
      <TextInput
        label={label}
        placeholder={t('pick')}
        autoComplete="off"
        required
        {...(first ? { 'data-autofocus': true } : {})}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {asked !== '' && (
        <ul className={css.hits} aria-label={label}>
          {found.map((thing) => (
            <li key={thing.id}>
              <button type="button" className={css.hit} onClick={() => onChange({ state: 'known', thing })}>
                <KindMark label={thing.label} kind={thing.kind} size={18} />
                <span>
                  <Name of={thing} inline />
                </span>
                <small>{words.kind(thing)}</small>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className={css.hit} onClick={() => make('Actor')}>
              <KindMark label="Actor" size={18} />
              {t('newActor', { text: asked })}
            </button>
          </li>
          <li>
            <button type="button" className={css.hit} onClick={() => make('Initiative')}>
              <KindMark label="Initiative" size={18} />
              {t('newInitiative', { text: asked })}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
