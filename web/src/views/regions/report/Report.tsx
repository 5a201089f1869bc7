import { Button } from '@mantine/core'
import { IconArrowLeft, IconMapOff, IconPrinter } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type JSX, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  RegionReportDocument,
  ReportFindingsDocument,
  ReportGapsDocument,
  ReportLinksDocument,
} from '../../../../generated/operations.ts'
import { useWorld } from '../../../app/world.ts'
import { Answered } from '../../../ui/Answered.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { useAnswer } from '../../../ui/use-answer.ts'
import { contentOf, couplingIn } from './content.ts'
import type { About, Finding, Links, Matrix, Region } from './facts.ts'
import { Paper } from './Paper.tsx'
import { isThere } from '../is-there.ts'
import css from './report.module.css'
import { useTitle } from '../../../ui/use-title.ts'

const route = getRouteApi('/regions/$id/report')
/** More than any region has findings of high severity; the report says so where there are more. */
const first = 200

/** The report of a region on the day: the same on screen and on paper. */
export function Report(): JSX.Element {
  const { t } = useTranslation('report')
  const { id } = route.useParams()
  const { asOf } = useWorld()
  const about = useAnswer(RegionReportDocument, { id, asOf })
  const gaps = useAnswer(ReportGapsDocument, { id, asOf })
  // One after the other: each is among the widest questions there are, and each has the time of a request to itself.
  const found = useAnswer(ReportFindingsDocument, { id, asOf, first }, { skip: gaps.data === undefined })
  const links = useAnswer(ReportLinksDocument, { id, asOf, first }, { skip: found.data === undefined })
  return (
    <div className={css.page}>
      <Answered answer={about} what={t('what')}>
        {({ region, about: product }) =>
          region === null || !isThere(region, asOf) ? (
            <NoRegion />
          ) : (
            <Answered answer={gaps} what={t('what')}>
              {({ gapMatrix }) => (
                <Answered answer={found} what={t('what')}>
                  {({ findings }) => (
                    <Answered answer={links} what={t('what')}>
                      {(linked) => (
                        <Ready
                          region={region}
                          about={product}
                          matrix={gapMatrix}
                          findings={findings.edges.map(({ node }) => node)}
                          total={findings.totalCount}
                          links={linked}
                        />
                      )}
                    </Answered>
                  )}
                </Answered>
              )}
            </Answered>
          )
        }
      </Answered>
    </div>
  )
}

function NoRegion(): JSX.Element {
  const { t } = useTranslation('regions')
  const { t: report } = useTranslation('report')
  return (
    <Empty
      icon={<IconMapOff size={24} stroke={1.75} />}
      title={t('noRegion')}
      actions={<Link to="/regions">{report('toRegions')}</Link>}
    >
      {t('noRegionText')}
    </Empty>
  )
}

interface ReadyProps {
  region: Region
  about: About
  matrix: Matrix
  findings: readonly Finding[]
  total: number
  links: Links
}

function Ready({ region, about, matrix, findings, total, links }: ReadyProps): JSX.Element {
  const { t } = useTranslation('report')
  const { asOf } = useWorld()
  useTitle(t('fileName', { region: region.name, date: asOf }))
  const content = useMemo(
    () => contentOf(region, { matrix, findings, total }, couplingIn(links, asOf)),
    [region, matrix, findings, total, links, asOf],
  )
  return (
    <>
      <Tools>
        <Link to="/regions">
          <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
          {t('toRegion')}
        </Link>
        <Button leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden="true" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </Tools>
      <Paper content={content} about={about} variables={{ id: region.id, asOf, first }} />
    </>
  )
}

function Tools({ children }: { children: ReactNode }): JSX.Element {
  return <div className={css.tools}>{children}</div>
}
