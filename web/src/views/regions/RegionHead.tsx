import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { RegionHeadDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { KindMark } from '../../encoding/KindMark.tsx'
import { Name } from '../../ui/Name.tsx'
import { nameIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'
import { Head } from './Head.tsx'

/** The head of a page about one region: its name, country and code. */
export function RegionHead(): JSX.Element {
  const { t } = useTranslation()
  const { region: id, asOf, names, language } = useWorld()
  const { data } = useAnswer(RegionHeadDocument, { id, asOf })
  const region = data?.region
  if (!region) return <Head title={region === null ? t('regionUnknown') : '…'} />
  const country = region.country === null ? undefined : nameIn(region.country, names, language)
  const countryName = (language === 'en' ? country?.label : undefined) ?? country?.main.text
  const facts = [countryName, region.nutsCode ?? undefined].filter((fact) => fact !== undefined)
  return (
    <Head
      title={
        <>
          <KindMark label={region.label} kind={region.kind} size={30} /> <Name of={region} inline />
        </>
      }
      lead={facts.length === 0 ? undefined : facts.join(' · ')}
    />
  )
}
