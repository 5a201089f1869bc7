import { NativeSelect, TextInput } from '@mantine/core'
import type { JSX, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './gaps.module.css'
import { useGaps } from './use-gaps.ts'
import { parts, severities } from './search.ts'

interface ToolsProps {
  /** The groups of rules there are to choose from. */
  groups: readonly (typeof parts)[number][]
  sorts: readonly ('order' | 'name' | 'silent' | 'open')[]
  find: string
  children?: ReactNode
}

/** Which rules, how severe, in which order, whose name. */
export function Tools({ groups, sorts, find, children }: ToolsProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { search, set } = useGaps()
  return (
    <div className={css.tools}>
      {groups.length > 1 && (
        <Choice
          label={t('part')}
          value={search.part ?? 'all'}
          options={['all' as const, ...groups].map((part) => [part, t(`part_${part}`)])}
          onChange={(value) => set({ part: parts.find((part) => part === value) })}
        />
      )}
      <Choice
        label={t('severity')}
        value={search.severity ?? 'all'}
        options={['all' as const, ...severities].map((one) => [one, t(`severity_${one}`)])}
        onChange={(value) => set({ severity: severities.find((one) => one === value) })}
      />
      {sorts.length > 1 && (
        <Choice
          label={t('sort')}
          value={search.sort ?? sorts[0] ?? 'order'}
          options={sorts.map((sort) => [sort, t(`sort_${sort}`)])}
          onChange={(value) => set({ sort: value === 'silent' || value === 'open' ? value : undefined })}
        />
      )}
      <TextInput
        className={css.find}
        aria-label={find}
        placeholder={find}
        value={search.find ?? ''}
        onChange={(event) => set({ find: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
      />
      {children}
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps): JSX.Element {
  return (
    <label className={css.choice}>
      <span>{label}</span>
      <NativeSelect
        variant="unstyled"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={options.map(([of, words]) => ({ value: of, label: words }))}
      />
    </label>
  )
}
