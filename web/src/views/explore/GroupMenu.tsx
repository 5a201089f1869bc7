import { Menu } from '@mantine/core'
import { IconEyeOff, IconInfoCircle, IconLayersSubtract } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupBox } from '../../graph/boxed.ts'
import { useExploration } from './exploration.ts'
import { useToggleGroup } from './use-toggle-group.ts'

/** What can be done with a group. */
export function GroupMenuItems({ group, onDetail }: { group: GroupBox; onDetail: () => void }): JSX.Element {
  const { t } = useTranslation('see')
  const { t: explore } = useTranslation('explore')
  const { act, seen } = useExploration()
  const toggle = useToggleGroup()
  const things = seen.groups.find(({ id }) => id === group.id)?.things ?? []
  return (
    <>
      <Menu.Item
        leftSection={<IconInfoCircle size={16} stroke={1.75} />}
        onClick={() => {
          act({ type: 'select', ids: [group.id] })
          onDetail()
        }}
      >
        {explore('detail')}
      </Menu.Item>
      <Menu.Item leftSection={<IconLayersSubtract size={16} stroke={1.75} />} onClick={() => toggle(group.id)}>
        {t(group.open ? 'closeGroup' : 'openGroup')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconEyeOff size={16} stroke={1.75} />}
        onClick={() => act({ type: 'remove', ids: things.map(({ id }) => id) })}
      >
        {explore('hide')}
      </Menu.Item>
    </>
  )
}
