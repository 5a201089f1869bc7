import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { JSX, ReactNode } from 'react'
import css from './look.module.css'

interface ChoiceProps<T extends string> {
  /** What is chosen, for screen readers: "Group by". */
  name: string
  /** Before the chosen word: "by". */
  lead?: string
  icon?: ReactNode
  all: readonly T[]
  chosen: T
  /** Chosen is something else than usual. */
  active?: boolean
  wordOf: (one: T) => string
  onChoose: (one: T) => void
}

/** A button that says what is chosen and opens the list of what else could be. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { name, lead, icon, all, chosen, active = false, wordOf, onChoose } = props
  return (
    <Menu position="bottom-start" shadow="md" returnFocus transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button
          type="button"
          className={css.choice}
          data-active={active || undefined}
          aria-label={`${name}: ${wordOf(chosen)}`}
        >
          {icon}
          {lead !== undefined && <span className={css.lead}>{lead}</span>}
          <strong>{wordOf(chosen)}</strong>
          <IconChevronDown size={14} stroke={1.75} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={name}>
        <Menu.RadioGroup value={chosen} onChange={(value) => all.filter((one) => one === value).forEach(onChoose)}>
          {all.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {wordOf(one)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
