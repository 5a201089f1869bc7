import { Popover, TextInput } from '@mantine/core'
import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { useId, useState, type JSX, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionsDocument, type RegionsQuery } from '../../generated/operations.ts'
import { useWorld } from '../app/world.ts'
import { KindMark } from '../encoding/KindMark.tsx'
import { Answered } from '../ui/Answered.tsx'
import chip from '../ui/chip.module.css'
import { fold } from '../ui/fold.ts'
import { Name } from '../ui/Name.tsx'
import { nameIn } from '../ui/names.ts'
import { useAnswer } from '../ui/use-answer.ts'
import { regionGroups, type PickableRegion } from './region-groups.ts'
import css from './region-picker.module.css'

/** The region everything is about. */
export function RegionPicker(): JSX.Element {
  const { t } = useTranslation()
  const world = useWorld()
  const [opened, setOpened] = useState(false)
  const answer = useAnswer(RegionsDocument, { asOf: world.asOf })
  const chosen = answer.data?.things.edges.map(({ node }) => node).find((node) => node.id === world.region)
  const name =
    chosen === undefined
      ? answer.data === undefined
        ? '…'
        : t('regionUnknown')
      : nameIn(chosen, world.names, world.language).main.text
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus radius="md">
      <Popover.Target>
        <button
          type="button"
          className={chip.chip}
          onClick={() => setOpened(!opened)}
          aria-label={t('regionChosen', { name })}
        >
          <KindMark label="Territory" size={20} />
          <strong>{name}</strong>
          <IconChevronDown size={15} stroke={1.75} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('region')}>
        <Answered answer={answer}>
          {(data) => (
            <RegionList
              data={data}
              onChoose={(id) => {
                setOpened(false)
                world.setRegion(id)
              }}
            />
          )}
        </Answered>
      </Popover.Dropdown>
    </Popover>
  )
}

interface RegionListProps {
  data: RegionsQuery
  onChoose: (id: string) => void
}

function RegionList({ data, onChoose }: RegionListProps): JSX.Element {
  const { t } = useTranslation()
  const { asOf, region } = useWorld()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const groups = regionGroups(data, asOf)
    .map((group) => ({ ...group, regions: group.regions.filter((one) => matches(one, text)) }))
    .filter((group) => group.regions.length > 0)
  const flat = groups.flatMap((group) => group.regions)
  const current = flat[Math.min(at, flat.length - 1)]

  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(flat.length - 1, at + step)))
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault()
      onChoose(current.id)
    }
  }
  const optionId = (id: string): string => `${listId}-${id}`

  return (
    <div className={css.picker}>
      <TextInput
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current && optionId(current.id)}
        aria-label={t('regionSearch')}
        placeholder={t('regionSearch')}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
        data-autofocus
        value={text}
        onKeyDown={keys}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
      />
      <div id={listId} role="listbox" aria-label={t('region')} className={css.list}>
        {groups.map((group) => (
          <div
            key={typeof group.title === 'string' ? group.title : group.title.country.id}
            role="group"
            aria-labelledby={groupId(group.title)}
          >
            <div id={groupId(group.title)} className={css.group}>
              {group.title === 'former' ? (
                t('regionFormer')
              ) : group.title === 'others' ? (
                t('regionOthers')
              ) : (
                <Name of={group.title.country} inline />
              )}
            </div>
            {group.regions.map((one) => (
              <Option
                key={one.id}
                region={one}
                id={optionId(one.id)}
                current={one === current}
                chosen={one.id === region}
                onChoose={onChoose}
                former={group.title === 'former'}
              />
            ))}
          </div>
        ))}
      </div>
      {flat.length === 0 && (
        <p role="status" className={css.none}>
          {t('regionNone', { text })}
        </p>
      )}
    </div>
  )

  function groupId(title: (typeof groups)[number]['title']): string {
    return `${listId}-${typeof title === 'string' ? title : title.country.id}-title`
  }
}

interface OptionProps {
  region: PickableRegion
  id: string
  current: boolean
  chosen: boolean
  former: boolean
  onChoose: (id: string) => void
}

function Option({ region, id, current, chosen, former, onChoose }: OptionProps): JSX.Element {
  const { t } = useTranslation()
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
      onClick={() => onChoose(region.id)}
      onKeyDown={undefined}
    >
      <span>
        <Name of={region} inline />
      </span>
      {former && region.end !== null && (
        <span className={css.until}>{t('regionUntil', { year: region.end.slice(0, 4) })}</span>
      )}
    </div>
  )
}

function matches(region: PickableRegion, text: string): boolean {
  const wanted = fold(text)
  return [region.name, region.nameEn ?? '', ...region.altNames].some((name) => fold(name).includes(wanted))
}
