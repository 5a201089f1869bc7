import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconCheck, IconChevronDown, IconHistory } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo, redo, undo } from '../../graph/log.ts'
import { useExploration } from './exploration.ts'
import { useStepKeys } from './use-step-keys.ts'
import { useStepWords } from './use-step-words.ts'
import tools from './explore.module.css'
import css from './steps.module.css'

/** Undo, redo, and the list of steps: one log behind all three. */
export function StepTools(): JSX.Element {
  const { t } = useTranslation('steps')
  const { log } = useExploration()
  const words = useStepWords()
  return (
    <div className={css.steps} role="group" aria-label={t('list')}>
      <WalkButtons className={css.icon} />
      <Menu
        position="bottom-start"
        shadow="md"
        returnFocus
        transitionProps={{ duration: 0 }}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        // A list that scrolls must be reached by Tab too.
        menuItemTabIndex={0}
      >
        <Menu.Target>
          <button type="button" className={tools.tool} disabled={log.steps.length === 0}>
            <IconHistory size={16} stroke={1.75} aria-hidden="true" />
            {t('steps', { count: log.at })}
            <IconChevronDown size={14} stroke={1.75} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('list')} className={css.list ?? ''}>
          <StepItem at={0} words={t('begin')} />
          {log.steps.map(({ action }, index) => (
            <StepItem key={index} at={index + 1} words={words(action)} />
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

/** Undo and redo, and the keys for them. */
export function WalkButtons({ className }: { className: string | undefined }): JSX.Element {
  const { t } = useTranslation('steps')
  const { log, walk, speak } = useExploration()
  const words = useStepWords()
  const [last, next] = [log.steps[log.at - 1], log.steps[log.at]]
  const back = (): void => {
    if (last === undefined) return
    walk(undo)
    speak(t('spokenUndone', { step: words(last.action) }))
  }
  const forth = (): void => {
    if (next === undefined) return
    walk(redo)
    speak(t('spokenRedone', { step: words(next.action) }))
  }
  useStepKeys({ undo: back, redo: forth })
  return (
    <>
      <WalkButton
        className={className}
        icon={<IconArrowBackUp size={18} stroke={1.75} aria-hidden="true" />}
        name={t('undo')}
        title={last && t('undoStep', { step: words(last.action) })}
        keys="Control+Z Meta+Z"
        onClick={back}
      />
      <WalkButton
        className={className}
        icon={<IconArrowForwardUp size={18} stroke={1.75} aria-hidden="true" />}
        name={t('redo')}
        title={next && t('redoStep', { step: words(next.action) })}
        keys="Control+Shift+Z Meta+Shift+Z"
        onClick={forth}
      />
    </>
  )
}

interface WalkButtonProps {
  className: string | undefined
  icon: JSX.Element
  name: string
  /** What it would do; undefined where there is nothing to do. */
  title: string | undefined
  keys: string
  onClick: () => void
}

function WalkButton({ className, icon, name, title, keys, onClick }: WalkButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      title={title ?? name}
      aria-keyshortcuts={keys}
      aria-disabled={title === undefined}
      onClick={onClick}
    >
      {icon}
    </button>
  )
}

/** A step in the list; choosing it goes there, whichever way that is. */
function StepItem({ at, words }: { at: number; words: string }): JSX.Element {
  const { t } = useTranslation('steps')
  const { log, walk, speak } = useExploration()
  const state = at === log.at ? 'now' : at > log.at ? 'undone' : undefined
  return (
    <Menu.Item
      className={css.step ?? ''}
      data-state={state}
      leftSection={at === log.at ? <IconCheck size={15} stroke={1.75} aria-hidden="true" /> : <span>{at}</span>}
      onClick={() => {
        walk((now) => goTo(now, at))
        speak(t('spokenAt', { step: words }))
      }}
    >
      {words}
      {state !== undefined && <span className="visually-hidden">, {t(state)}</span>}
    </Menu.Item>
  )
}
