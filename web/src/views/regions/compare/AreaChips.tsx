import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorld } from '../../../app/world.ts'
import { shortName } from '../../../graph/short-name.ts'
import { nameIn, type Named } from '../../../ui/names.ts'
import { exploreThing } from '../../explore-link.ts'
import type { ComparedArea } from './facts.ts'
import { fitting } from './fitting.ts'
import css from './theme-table.module.css'

interface AreaChipsProps {
  areas: readonly ComparedArea[]
  theme: Named
  /** Whose areas they are. */
  region: string
}

/** Room for chips beside the theme, in px. */
const room = 232

/** Areas of a region about a theme, each opens in Explore; as many as fit on a line, the others unfold. */
export function AreaChips({ areas, theme, region }: AreaChipsProps): JSX.Element {
  const { t } = useTranslation('partners')
  const { names, language } = useWorld()
  const [open, setOpen] = useState(false)
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const short = areas.map((area) => shortName(name(area)))
  const shown = open ? areas.length : fitting(short, room)
  const more = areas.length - fitting(short, room)
  return (
    <>
      <span className={css.side}>{region}</span>
      <ul className={css.chips}>
        {areas.slice(0, shown).map((area, index) => (
          <li key={area.id}>
            <Link
              {...exploreThing(area.id)}
              className={css.chip}
              lang={nameIn(area, names, language).main.lang}
              title={name(area)}
            >
              {short[index]}
            </Link>
          </li>
        ))}
        {more > 0 && (
          <li>
            <button
              type="button"
              className={css.more}
              aria-expanded={open}
              aria-label={t('moreAreas', { count: more, theme: name(theme), region })}
              onClick={() => setOpen(!open)}
            >
              {open ? '–' : `+${more}`}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
