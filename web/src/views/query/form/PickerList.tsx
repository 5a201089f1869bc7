import { TextInput } from '@mantine/core'
import { IconCheck, IconSearch } from '@tabler/icons-react'
import { useId, useState, type JSX, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './form.module.css'

export interface Option {
  key: string
  text: string
  lang?: string | undefined
  detail?: string | null | undefined
  mark?: ReactNode
}

export interface PickerListProps {
  title: string
  options: readonly Option[]
  /** The keys of what is chosen. */
  chosen: ReadonlySet<string>
  multiple: boolean
  /** What was typed; the options are those that match it. */
  text: string
  onText: (text: string) => void
  /** Why there is nothing, or what is on its way. */
  words: ReactNode
  onChoose: (key: string) => void
}

/** The options below a search; arrows walk them while the search keeps the focus. */
export function PickerList(props: PickerListProps): JSX.Element {
  const { title, options, chosen, multiple, text, onText, words, onChoose } = props
  const { t } = useTranslation('questions')
  const id = useId()
  const [at, setAt] = useState(0)
  const current = options[Math.min(at, options.length - 1)]
  const keys = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(options.length - 1, to)))
    } else if (event.key === 'Enter') {
      // The search stands in no form of its own; the statement must not run.
      event.preventDefault()
      event.stopPropagation()
      if (current !== undefined) onChoose(current.key)
    }
  }
  return (
    <div className={css.picker}>
      <TextInput
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={current && optionId(id, current)}
        aria-label={t('findIn', { title })}
        placeholder={t('findIn', { title })}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
        data-autofocus
        value={text}
        onKeyDown={keys}
        onChange={(event) => {
          onText(event.currentTarget.value)
          setAt(0)
        }}
      />
      <div id={id} role="listbox" aria-label={title} aria-multiselectable={multiple} className={css.options}>
        {options.map((option) => (
          <OptionRow
            key={option.key}
            id={optionId(id, option)}
            option={option}
            current={option === current}
            chosen={chosen.has(option.key)}
            onChoose={onChoose}
          />
        ))}
      </div>
      <div role="status" className={css.words}>
        {words}
      </div>
    </div>
  )
}

function optionId(list: string, { key }: Option): string {
  return `${list}-${encodeURIComponent(key)}`
}

interface OptionRowProps {
  id: string
  option: Option
  current: boolean
  chosen: boolean
  onChoose: (key: string) => void
}

function OptionRow({ id, option, current, chosen, onChoose }: OptionRowProps): JSX.Element {
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      data-current={current || undefined}
      className={css.option}
      ref={(element) => {
        if (current) element?.scrollIntoView({ block: 'nearest' })
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option.key)}
      onKeyDown={undefined}
    >
      {option.mark}
      <span lang={option.lang}>
        {option.text}
        {option.detail && <small>{option.detail}</small>}
      </span>
      {chosen && <IconCheck size={15} stroke={1.75} aria-hidden="true" />}
    </div>
  )
}
