import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconCheck, IconChevronDown, IconHistory } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useExploration } from './exploration.ts'
import { useStepKeys } from './use-step-keys.ts'
import { useStepWords } from './use-step-words.ts'
import tools from './explore.module.css'
import css from './steps.module.css'

/** Undo, redo, and the list of steps: one log behind all three. */
export function StepTools(): JSX.Element {
  const { t } = useTranslation('steps')
  const { log, walkTo, speak } = useExploration()
  const words = useStepWords()
  const [last, next] = [log.steps[log.at - 1], log.steps[log.at]]
  const undo = (): void => {
    if (last === undefined) return
    walkTo(log.at - 1)
    speak(t('spokenUndone', { step: words(last.action) }))
  }
  const redo = (): void => {
    if (next === undefined) return
    walkTo(log.at + 1)
    speak(t('spokenRedone', { step: words(next.action) }))
  }
  useStepKeys({ undo, redo })
  return (
    <div className={css.steps} role="group" aria-label={t('list')}>
      <button
        type="button"
        className={css.icon}
        aria-label={t('undo')}
        title={last === undefined ? t('undo') : t('undoStep', { step: words(last.action) })}
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-disabled={last === undefined}
        onClick={undo}
      >
        <IconArrowBackUp size={18} stroke={1.75} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={css.icon}
        aria-label={t('redo')}
        title={next === undefined ? t('redo') : t('redoStep', { step: words(next.action) })}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        aria-disabled={next === undefined}
        onClick={redo}
      >
        <IconArrowForwardUp size={18} stroke={1.75} aria-hidden="true" />
      </button>
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

/** A step in the list; choosing it goes there, whichever way that is. */
function StepItem({ at, words }: { at: number; words: string }): JSX.Element {
  const { t } = useTranslation('steps')
  const { log, walkTo, speak } = useExploration()
  const state = at === log.at ? 'now' : at > log.at ? 'undone' : undefined
  return (
    <Menu.Item
      className={css.step ?? ''}
      data-state={state}
      leftSection={at === log.at ? <IconCheck size={15} stroke={1.75} aria-hidden="true" /> : <span>{at}</span>}
      onClick={() => {
        walkTo(at)
        speak(t('spokenAt', { step: words }))
      }}
    >
      {words}
      {state !== undefined && <span className="visually-hidden">, {t(state)}</span>}
    </Menu.Item>
  )
}
