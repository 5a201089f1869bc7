import { Menu } from '@mantine/core'
import {
  IconAffiliate,
  IconArrowsJoin2,
  IconEyeOff,
  IconInfoCircle,
  IconNote,
  IconPin,
  IconPinnedOff,
  IconRoute,
  IconTarget,
} from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { isGroup } from '../../graph/grouping.ts'
import type { Point, Thing } from '../../graph/model.ts'
import { useExploration } from './exploration.ts'
import { GroupMenuItems } from './GroupMenu.tsx'

/** Without keydown: the very key that opens the menu would close it again. */
const outside = ['mousedown', 'touchstart']

interface ThingMenuProps {
  menu: { id: string; at: Point } | null
  onClose: () => void
  onDetail: () => void
  /** Where a thing stands on the canvas, for pinning it there. */
  placeOf: (id: string) => Point | undefined
}

/** What can be done with a thing or a group; the same from M, the menu key and the right mouse button. */
export function ThingMenu({ menu, onClose, onDetail, placeOf }: ThingMenuProps): JSX.Element | null {
  const { t } = useTranslation('explore')
  const { graph, seen, nameOf } = useExploration()
  const thing = menu === null ? undefined : graph.things.get(menu.id)
  const group = seen.boxed?.groups.find(({ id }) => id === menu?.id)
  if (menu === null || (thing === undefined && group === undefined)) return null
  const name = group?.title ?? (thing === undefined ? '' : nameOf(thing))
  return (
    <Menu
      opened
      clickOutsideEvents={outside}
      onClose={onClose}
      position="right-start"
      trapFocus
      returnFocus={false}
      withinPortal={false}
    >
      <Menu.Target>
        <span style={{ position: 'absolute', left: menu.at.x + 12, top: menu.at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('menuOf', { name })}>
        {group !== undefined && <GroupMenuItems group={group} onDetail={onDetail} />}
        {thing !== undefined && <ThingMenuItems thing={thing} onDetail={onDetail} placeOf={placeOf} />}
      </Menu.Dropdown>
    </Menu>
  )
}

type ItemsProps = Pick<ThingMenuProps, 'onDetail' | 'placeOf'> & { thing: Thing }

function ThingMenuItems({ thing, onDetail, placeOf }: ItemsProps): JSX.Element {
  const { t } = useTranslation('explore')
  const { t: see } = useTranslation('see')
  const { t: path } = useTranslation('path')
  const { t: notes } = useTranslation('notes')
  const { view, paths, act, expand, startPath, bringLinking, writeNote, graph, nameOf } = useExploration()
  const pinned = view.pinned[thing.id] !== undefined
  const many = view.selected.filter((id) => !isGroup(id))
  const other =
    many.length === 2 && many.includes(thing.id)
      ? graph.things.get(many.find((id) => id !== thing.id) ?? '')
      : undefined
  const pin = (): void => {
    const at = placeOf(thing.id)
    if (pinned) act({ type: 'unpin', id: thing.id })
    else if (at !== undefined) act({ type: 'pin', id: thing.id, at })
  }
  return (
    <>
      <Menu.Item
        leftSection={<IconInfoCircle size={16} stroke={1.75} />}
        onClick={() => {
          act({ type: 'select', ids: [thing.id] })
          onDetail()
        }}
      >
        {t('detail')}
      </Menu.Item>
      <Menu.Item leftSection={<IconAffiliate size={16} stroke={1.75} />} onClick={() => expand(thing.id)}>
        {t('expand')}
      </Menu.Item>
      {many.length > 1 && many.includes(thing.id) && (
        <Menu.Item leftSection={<IconAffiliate size={16} stroke={1.75} />} onClick={() => expand(many)}>
          {t('expandMany', { count: many.length })}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconRoute size={16} stroke={1.75} />} onClick={() => startPath(thing.id)}>
        {other === undefined ? path('fromHere') : path('toOther', { name: nameOf(other) })}
      </Menu.Item>
      {many.length > 1 && many.includes(thing.id) && (
        <Menu.Item leftSection={<IconArrowsJoin2 size={16} stroke={1.75} />} onClick={() => bringLinking(many)}>
          {path('linking', { count: many.length })}
        </Menu.Item>
      )}
      {paths?.found == null && (
        <Menu.Item
          leftSection={pinned ? <IconPinnedOff size={16} stroke={1.75} /> : <IconPin size={16} stroke={1.75} />}
          onClick={pin}
        >
          {t(pinned ? 'unpin' : 'pin')}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconNote size={16} stroke={1.75} />}
        onClick={() => {
          act({ type: 'select', ids: [thing.id] })
          onDetail()
          writeNote(thing.id)
        }}
      >
        {notes('writeMenu')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconEyeOff size={16} stroke={1.75} />}
        onClick={() => act({ type: 'remove', ids: [thing.id] })}
      >
        {t('hide')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTarget size={16} stroke={1.75} />}
        onClick={() => act({ type: 'layout', layout: 'around', centre: thing.id })}
      >
        {see('aroundThis')}
      </Menu.Item>
    </>
  )
}
