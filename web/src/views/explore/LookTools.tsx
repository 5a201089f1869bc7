import { Menu } from '@mantine/core'
import { IconAffiliate, IconDots, IconLayersSubtract, IconSitemap } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { groupings, sizings, type Layout } from '../../graph/look.ts'
import { Choice } from './Choice.tsx'
import { useExploration } from './exploration.ts'
import { PathButton } from './PathButton.tsx'
import { ScriptButton } from './script/ScriptButton.tsx'
import css from './look.module.css'

const inRow = ['free', 'layers', 'grouped'] as const
const inMenu = ['around', 'geographic'] as const
const icons = { free: IconAffiliate, layers: IconSitemap, grouped: IconLayersSubtract }

/** Layout, groups and size, each one step of the log. */
export function LookTools(): JSX.Element {
  const { t } = useTranslation('see')
  const { view, seen, act } = useExploration()
  return (
    <>
      <Layouts />
      <Choice
        name={t('groupBy')}
        lead={t('by')}
        icon={<IconLayersSubtract size={16} stroke={1.75} aria-hidden="true" />}
        all={groupings}
        chosen={seen.by}
        active={seen.by !== 'none'}
        wordOf={(by) => t(`by_${by}`)}
        onChoose={(by) => act({ type: 'group', by })}
      />
      <Choice
        name={t('size')}
        lead={t('size')}
        all={sizings}
        chosen={view.size}
        active={view.size !== 'none'}
        wordOf={(by) => t(`size_${by}`)}
        onChoose={(by) => act({ type: 'size', by })}
      />
      <PathButton />
      <ScriptButton />
    </>
  )
}

function Layouts(): JSX.Element {
  const { t } = useTranslation('see')
  const chosen = useChosenLayout()
  const choose = useLayout()
  const more = inMenu.find((one) => one === chosen)
  return (
    <div className={css.layouts} role="group" aria-label={t('layout')}>
      {inRow.map((one) => {
        const Icon = icons[one]
        return (
          <button key={one} type="button" aria-pressed={chosen === one} onClick={() => choose(one)}>
            <Icon size={16} stroke={1.75} aria-hidden="true" />
            {t(`layout_${one}`)}
          </button>
        )
      })}
      <Menu position="bottom-start" shadow="md" returnFocus transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <button
            type="button"
            aria-pressed={more !== undefined}
            aria-label={more === undefined ? t('layoutMore') : t(`layout_${more}`)}
            title={t('layoutMore')}
          >
            <IconDots size={16} stroke={1.75} aria-hidden="true" />
            {more !== undefined && t(`layout_${more}`)}
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('layoutMore')}>
          {/* Not by a change of the group: around another one is the same layout. */}
          {inMenu.map((one) => (
            <Menu.RadioItem key={one} value={one} checked={one === chosen} closeMenuOnClick onClick={() => choose(one)}>
              {t(`layout_${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

/** Paths stand in layers, whatever layout the picture has beside them. */
function useChosenLayout(): Layout {
  const { view } = useExploration()
  return view.path === null ? view.layout : 'layers'
}

/** Chooses a layout: around what is selected, and grouped by region until the reader says otherwise. */
function useLayout(): (layout: Layout) => void {
  const { view, act, shown } = useExploration()
  const chosen = useChosenLayout()
  return (layout) => {
    if (layout === chosen && layout !== 'around') return
    if (layout === 'grouped' && view.groupBy === 'none') act({ type: 'group', by: 'region' })
    else if (layout === 'around') {
      const selected = view.selected.findLast((id) => shown.things.some((thing) => thing.id === id))
      if (layout === chosen && (selected === undefined || selected === view.centre)) return
      act({ type: 'layout', layout, centre: selected })
    } else act({ type: 'layout', layout })
  }
}
