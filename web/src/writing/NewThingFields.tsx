import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { DuplicatesDocument, type HelixRole } from '../../generated/operations.ts'
import { KindMark } from '../encoding/KindMark.tsx'
import { Name } from '../ui/Name.tsx'
import { useThingWords } from '../ui/thing-words.ts'
import { useAnswer } from '../ui/use-answer.ts'
import type { KnownThing, NewThingDraft } from './draft.ts'
import { nameLanguages, newKinds } from './kinds.ts'
import css from './write-dialog.module.css'

const roles: readonly HelixRole[] = ['academia', 'industry', 'government', 'civil_society']

interface NewThingFieldsProps {
  thing: NewThingDraft
  onChange: (thing: NewThingDraft) => void
  /** Takes a thing that is there already instead. */
  onUse: (thing: KnownThing) => void
  onBack: () => void
}

/** A new actor or initiative; those that are there already and sound alike stand first. */
export function NewThingFields({ thing, onChange, onUse, onBack }: NewThingFieldsProps): JSX.Element {
  const { t } = useTranslation('sources')
  const words = useThingWords()
  const set = (part: Partial<NewThingDraft>): void => onChange({ ...thing, ...part })
  return (
    <div className={css.new}>
      <div className={css.chosen}>
        <KindMark label={thing.label} size={20} />
        <span>
          {words.label(thing.label)}: {t('newThing')}
        </span>
        <Button variant="subtle" size="compact-sm" onClick={onBack}>
          {t('change')}
        </Button>
      </div>
      <TextInput
        label={t('name')}
        required
        value={thing.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Alike label={thing.label} name={thing.name} onUse={onUse} />
      <div className={css.two}>
        <NativeSelect
          label={t('nameLang')}
          value={thing.lang}
          onChange={(event) => set({ lang: event.currentTarget.value })}
          data={[...nameLanguages]}
        />
        <NativeSelect
          label={t('kindOf')}
          value={thing.kind}
          onChange={(event) => set({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t('kindNone') },
            ...newKinds[thing.label].map((kind) => ({ value: kind, label: words.kindName(kind) })),
          ]}
        />
        <TextInput
          label={t('nameEn')}
          value={thing.nameEn}
          onChange={(event) => set({ nameEn: event.currentTarget.value })}
        />
        <TextInput
          label={t('website')}
          inputMode="url"
          value={thing.website}
          onChange={(event) => set({ website: event.currentTarget.value })}
        />
      </div>
      {thing.label === 'Actor' && (
        <Checkbox.Group
          label={t('helix')}
          value={[...thing.helix]}
          onChange={(next) => set({ helix: roles.filter((role) => next.includes(role)) })}
        >
          <div className={css.two}>
            {roles.map((role) => (
              <Checkbox key={role} value={role} label={t(`helix_${role}`)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </div>
  )
}

interface AlikeProps {
  label: NewThingDraft['label']
  name: string
  onUse: (thing: KnownThing) => void
}

function Alike({ label, name, onUse }: AlikeProps): JSX.Element | null {
  const { t } = useTranslation('sources')
  const [asked] = useDebouncedValue(name.trim(), 300)
  const { data } = useAnswer(DuplicatesDocument, { label, name: asked }, { skip: asked === '' })
  const alike = data?.likelyDuplicates ?? []
  if (alike.length === 0) return null
  return (
    <div className={css.alike} role="status">
      <strong>{t('alike')}</strong>
      {alike.slice(0, 5).map((thing) => (
        <Button key={thing.id} variant="default" size="compact-sm" onClick={() => onUse(thing)}>
          <Name of={thing} inline />
        </Button>
      ))}
    </div>
  )
}
