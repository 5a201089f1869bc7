import { IconExternalLink } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { isWebAddress } from '../../ui/web-address.ts'
import type { DetailNode } from './detail-node.ts'
import css from './detail.module.css'

interface Way {
  href: string
  words: string
}

/** Where to go on from here: website, research registry, business register, project pages, source pages. */
export function WaysIn({ node }: { node: DetailNode }): JSX.Element | null {
  const { t } = useTranslation('explore')
  const ways: Way[] = []
  const add = (href: string | null, words: string): void => {
    if (href !== null) ways.push({ href, words })
  }
  const site = node.__typename === 'Actor' || node.__typename === 'Initiative' ? node.website : null
  if (site !== null) add(site, `${t('website')}: ${host(site)}`)
  if (node.__typename === 'Actor') add(node.ror === null ? null : rorAddress(node.ror), t('ror'))
  if (node.__typename === 'Initiative' && node.cordisId !== null) {
    add(`https://cordis.europa.eu/project/id/${node.cordisId}`, t('cordis', { number: node.cordisId }))
  }
  if (node.__typename === 'Initiative' && node.kohesioId !== null) {
    add(kohesioAddress(node.kohesioId), t('kohesio', { number: node.kohesioId }))
  }
  const register = node.__typename === 'Actor' ? node.orgNumber : null
  const pages = node.sources.flatMap((source) =>
    source.url === null ? [] : [{ href: source.url, words: source.title }],
  )
  if (ways.length === 0 && register === null && pages.length === 0) return null
  return (
    <section className={css.section} aria-label={t('waysIn')}>
      <h3>{t('waysIn')}</h3>
      <ul className={css.ways}>
        {ways.map((way) => (
          <WayLink key={way.href} way={way} />
        ))}
        {register !== null && <li>{t('register', { number: register })}</li>}
        {pages.slice(0, 4).map((way) => (
          <WayLink key={way.href} way={{ ...way, words: `${t('sourcePage')}: ${way.words}` }} />
        ))}
      </ul>
    </section>
  )
}

function WayLink({ way }: { way: Way }): JSX.Element {
  // What somebody recorded as an address need not be one.
  if (!isWebAddress(way.href)) return <li>{way.words}</li>
  return (
    <li>
      <a href={way.href} target="_blank" rel="noreferrer">
        {way.words}
        <IconExternalLink size={14} stroke={1.75} aria-hidden="true" />
      </a>
    </li>
  )
}

/** What is no address of the web is shown whole. */
function host(site: string): string {
  return /^https?:/i.test(site) ? site.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/.*$/, '') : site
}

function rorAddress(ror: string): string {
  return ror.startsWith('http') ? ror : `https://ror.org/${ror}`
}

function kohesioAddress(id: string): string {
  return id.startsWith('http') ? id : `https://kohesio.ec.europa.eu/en/projects/${id}`
}
