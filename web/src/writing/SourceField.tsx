import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { SourcesCalledDocument } from '../../generated/operations.ts'
import { useWorld } from '../app/world.ts'
import { KindMark } from '../encoding/KindMark.tsx'
import { useAnswer } from '../ui/use-answer.ts'
import { isWebAddress } from '../ui/web-address.ts'
import type { SourceDraft } from './draft.ts'
import { nameLanguages } from './kinds.ts'
import { DateField } from './DateField.tsx'
import css from './write-dialog.module.css'

interface SourceFieldProps {
  source: SourceDraft
  onChange: (source: SourceDraft) => void
}

/** Who says so: a source that is there, or a new one by its address. */
export function SourceField({ source, onChange }: SourceFieldProps): JSX.Element {
  const { t } = useTranslation('sources')
  const reopen = (): void => onChange({ state: 'open' })
  if (source.state === 'open') return <SourceFinder onChange={onChange} />
  return (
    <div className={css.end} role="group" aria-label={t('source')}>
      <span className={css.label}>{t('source')}</span>
      {source.state === 'known' ? (
        <div className={css.chosen}>
          <KindMark label="Source" size={20} />
          <span>{source.title}</span>
          <Button variant="subtle" size="compact-sm" onClick={reopen}>
            {t('change')}
          </Button>
        </div>
      ) : (
        <NewSource source={source} onChange={onChange} onBack={reopen} />
      )}
    </div>
  )
}

function SourceFinder({ onChange }: { onChange: (source: SourceDraft) => void }): JSX.Element {
  const { t } = useTranslation('sources')
  const { language } = useWorld()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const { data } = useAnswer(SourcesCalledDocument, { text: asked }, { skip: asked === '' })
  return (
    <div className={css.end}>
      <TextInput
        label={t('source')}
        placeholder={t('searchLabel')}
        autoComplete="off"
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {asked !== '' && (
        <ul className={css.hits} aria-label={t('source')}>
          {data?.sources.edges.map(({ node }) => (
            <li key={node.id}>
              <button
                type="button"
                className={css.hit}
                onClick={() => onChange({ state: 'known', id: node.id, title: node.title })}
              >
                <KindMark label="Source" size={18} />
                <span>{node.title}</span>
                <small>{node.publisher}</small>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={css.hit}
              onClick={() =>
                onChange({ state: 'new', title: text.trim(), publisher: '', url: '', published: '', lang: language })
              }
            >
              <KindMark label="Source" size={18} />
              {t('newSource', { text: asked })}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}

interface NewSourceProps {
  source: Extract<SourceDraft, { state: 'new' }>
  onChange: (source: SourceDraft) => void
  onBack: () => void
}

function NewSource({ source, onChange, onBack }: NewSourceProps): JSX.Element {
  const { t } = useTranslation('sources')
  const set = (part: Partial<NewSourceProps['source']>): void => onChange({ ...source, ...part })
  return (
    <div className={css.new}>
      <TextInput
        label={t('sourceTitle')}
        required
        value={source.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <div className={css.two}>
        <TextInput
          label={t('publisher')}
          required
          value={source.publisher}
          onChange={(event) => set({ publisher: event.currentTarget.value })}
        />
        <TextInput
          label={t('address')}
          required
          inputMode="url"
          value={source.url}
          error={source.url !== '' && !isWebAddress(source.url) ? t('addressWrong') : undefined}
          onBlur={() => {
            // As browsers read what is typed without its beginning.
            if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/u.test(source.url.trim())) set({ url: `https://${source.url.trim()}` })
          }}
          onChange={(event) => set({ url: event.currentTarget.value })}
        />
        <DateField label={t('published')} value={source.published} onChange={(published) => set({ published })} />
        <NativeSelect
          label={t('nameLang')}
          value={source.lang}
          onChange={(event) => set({ lang: event.currentTarget.value })}
          data={[...nameLanguages]}
        />
      </div>
      <Button variant="subtle" size="compact-sm" onClick={onBack}>
        {t('change')}
      </Button>
    </div>
  )
}
