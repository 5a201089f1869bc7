import { useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { GapThemesDocument, type GapThemesQuery } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { CellShapeMark } from '../../encoding/CellMark.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { nameIn, type Named } from '../../ui/names.ts'
import { Name } from '../../ui/Name.tsx'
import { useAnswer } from '../../ui/use-answer.ts'
import { Bone } from '../../ui/Waiting.tsx'
import { exploreThing } from '../explore-link.ts'
import { byCountry } from './by-country.ts'
import css from './gaps.module.css'
import { Head } from './Head.tsx'
import { RegionGrid, UprightHead } from './RegionGrid.tsx'
import table from './region-table.module.css'
import { SaveThemes } from './SaveThemes.tsx'
import { themesOf, type RegionThemes, type Theme } from './themes.ts'
import type { Walk } from './use-walk.ts'

/** Regions × themes: which region has chosen areas about which theme. */
export function ThemesView(): JSX.Element {
  const { t } = useTranslation('gaps')
  const { asOf } = useWorld()
  const answer = useAnswer(GapThemesDocument, { asOf })
  return (
    <div className={css.desk}>
      <div className={css.work}>
        <Head
          title={t('titleThemes')}
          lead={t('leadThemes')}
          actions={answer.data && <SaveThemes {...themesOf(answer.data.regions)} />}
        />
        <Answered answer={answer} what={t('theThemes')} skeleton={<Bone height="620px" />}>
          {({ regions }) => <Tables regions={regions} />}
        </Answered>
      </div>
    </div>
  )
}

function Tables({ regions }: { regions: GapThemesQuery['regions'] }): JSX.Element {
  const { themes, lines } = themesOf(regions)
  return (
    <div className={css.tables}>
      {byCountry(lines, ({ region }) => region.country).map(({ country, members }) => (
        <ThemeTable key={country?.id ?? ''} country={country} lines={members} themes={themes} />
      ))}
    </div>
  )
}

interface ThemeTableProps {
  country: (Named & { id: string }) | null
  lines: readonly RegionThemes[]
  themes: readonly Theme[]
}

function ThemeTable({ country, lines, themes }: ThemeTableProps): JSX.Element {
  const { names, language } = useWorld()
  return (
    <RegionGrid
      testId="themes"
      country={country}
      size={{ rows: lines.length, columns: themes.length }}
      heads={themes.map((theme) => (
        <UprightHead key={theme.id} text={nameIn(theme, names, language).main.text} />
      ))}
      rows={(cell) =>
        lines.map((line, r) => (
          <tr key={line.region.id}>
            <th scope="row">
              <Name of={line.region} inline />
            </th>
            {themes.map((theme, c) => (
              <ThemeCell key={theme.id} line={line} theme={theme} stop={cell(r, c)} />
            ))}
          </tr>
        ))
      }
    />
  )
}

interface ThemeCellProps {
  line: RegionThemes
  theme: Theme
  stop: ReturnType<Walk['cell']>
}

function ThemeCell({ line, theme, stop }: ThemeCellProps): JSX.Element {
  const { t } = useTranslation('gaps')
  const { names, language } = useWorld()
  const navigate = useNavigate()
  const name = (of: Named): string => nameIn(of, names, language).main.text
  const areas = line.byTheme.get(theme.id) ?? []
  const none = line.chosen === 0 ? t('noAreasShort') : t('themeNone')
  const said = areas.length === 0 ? none : `${t('themeWords', { count: areas.length })}: ${areas.map(name).join(', ')}`
  return (
    <td>
      <button
        type="button"
        className={table.cell}
        {...stop}
        aria-label={t('cellName', { subject: name(line.region), rule: name(theme), words: said })}
        aria-disabled={areas.length === 0 || undefined}
        title={said}
        onClick={() => {
          if (areas.length > 0) void navigate(exploreThing(theme.id, ...areas.map(({ id }) => id)))
        }}
      >
        {areas.length === 0 ? (
          <CellShapeMark shape={line.chosen === 0 ? 'na' : 'nodata'} />
        ) : (
          <span className={table.count}>
            <CellShapeMark shape="covered" />
            <b>{areas.length}</b>
          </span>
        )}
      </button>
    </td>
  )
}
