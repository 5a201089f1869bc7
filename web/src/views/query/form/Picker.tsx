import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState, type JSX, type ReactNode } from 'react'
import chip from '../../../ui/chip.module.css'
import css from './form.module.css'
import { PickerList, type PickerListProps } from './PickerList.tsx'

interface PickerProps extends Omit<PickerListProps, 'onChoose' | 'title'> {
  title: string
  name: string
  /** What is chosen, in words. */
  shown: string
  mark?: ReactNode
  /** Nothing is chosen though something must be. */
  missing: boolean
  onChoose: (key: string) => void
}

/** A choice out of a list that opens below it, with a search. */
export function Picker({ title, name, shown, mark, missing, onChoose, ...list }: PickerProps): JSX.Element {
  const id = useId()
  const [opened, setOpened] = useState(false)
  const choose = (key: string): void => {
    if (!list.multiple) setOpened(false)
    onChoose(key)
  }
  return (
    <div className={css.field}>
      <span id={`${id}-label`} className={css.label} title={`$${name}`}>
        {title}
      </span>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        shadow="md"
        trapFocus
        returnFocus
        radius="md"
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button
            type="button"
            className={`${chip.chip} ${css.chip}`}
            aria-labelledby={`${id}-label ${id}-value`}
            data-missing={missing || undefined}
            onClick={() => setOpened(!opened)}
          >
            {mark}
            <strong id={`${id}-value`}>{shown}</strong>
            <IconChevronDown size={15} stroke={1.75} aria-hidden="true" />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={title}>
          <PickerList title={title} onChoose={choose} {...list} />
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}
