import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import chip from '../ui/chip.module.css'

/** Light or dark; as the system until the reader chooses. */
export function ModeSwitch(): JSX.Element {
  const { t } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  const Picture = dark ? IconSun : IconMoon
  return (
    <button
      type="button"
      className={chip.square}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      aria-label={t(dark ? 'toLight' : 'toDark')}
      title={t(dark ? 'toLight' : 'toDark')}
    >
      <Picture size={19} stroke={1.75} aria-hidden="true" />
    </button>
  )
}
