import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionHeadDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Name } from '../../ui/Name.tsx'
import { countryIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Head } from './Head.tsx'
import css from './regions.module.css'

/** The head of a page about one region: its name, country and code, and the way to its report. */
export function RegionHead(): JSX.Element {
  const { t } = useTranslation()
  const { t: report } = useTranslation('report')
  const { region: id, asOf, names, language } = useWorld()
  const { data } = useAnswer(RegionHeadDocument, { id, asOf })
  const region = data?.region
  if (!region) return <Head title={region === null ? t('regionUnknown') : '…'} />
  const country = region.country === null ? undefined : countryIn(region.country, names, language)
  const facts = [country, region.nutsCode ?? undefined].filter((fact) => fact !== undefined)
  return (
    <Head
      title={
        <>
          <KindMark label={region.label} kind={region.kind} size={30} /> <Name of={region} inline />
        </>
      }
      actions={
        <Link to="/regions/$id/report" params={{ id }} className={css.tool}>
          <IconPrinter size={16} stroke={1.75} aria-hidden="true" />
          {report('report')}
        </Link>
      }
      lead={facts.length === 0 ? undefined : facts.join(' · ')}
    />
  )
}
