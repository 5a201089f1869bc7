import { Link } from '@tanstack/react-router'
import { Fragment, type JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { lineOf } from '../../explore/where.ts'
import { alike } from './alike.ts'
import { distinctPlaces, sourceOf } from './cited.ts'
import { useCited } from './cited-context.ts'
import type { Place } from './facts.ts'
import css from './report.module.css'

/** Who says so: "[3, lines 54, 88; 7]", each place leading to its statement, or to the source where it is none. */
export function Cite({ of }: { of: readonly Place[] }): JSX.Element | null {
  const sources = alike(distinctPlaces(of), (place) => sourceOf(place).id)
  if (sources.length === 0) return null
  return (
    <span className={css.cite}>
      {/* Never alone at the head of a line. */}
      {'\u00A0['}
      {sources.map((places, index) => (
        <Fragment key={sourceOf(places[0]).id}>
          {index > 0 && '; '}
          <OneSource places={places} />
        </Fragment>
      ))}
      ]
    </span>
  )
}

/** The number of a source, and its places: those without one say nothing beside those that have one. */
function OneSource({ places }: { places: readonly [Place, ...Place[]] }): JSX.Element {
  const { t } = useTranslation('report')
  const cited = useCited()
  const number = cited.get(sourceOf(places[0]).id)?.number ?? 0
  const placed = places.filter(({ locator }) => locator !== null)
  if (placed.length === 0) return <To place={places[0]} number={number} words={String(number)} />
  const lines = placed.filter(({ locator }) => lineOf(locator) !== null)
  return (
    <>
      {placed.map((place, index) => {
        const line = lineOf(place.locator)
        const first = line !== null && place === lines[0]
        const words =
          line === null ? (place.locator ?? '') : first ? t('line', { count: lines.length, list: line }) : String(line)
        return (
          <Fragment key={place.locator}>
            {index > 0 && ', '}
            <To place={place} number={number} words={index === 0 ? `${number}, ${words}` : words} />
          </Fragment>
        )
      })}
    </>
  )
}

interface ToProps {
  place: Place
  /** Of its source. */
  number: number
  words: string
}

function To({ place, number, words }: ToProps): JSX.Element {
  const facts = { title: sourceOf(place).title, 'data-source': number }
  return place.id === undefined ? (
    <Link to="/sources" search={{ source: place.source.id }} {...facts}>
      {words}
    </Link>
  ) : (
    <Link to="/statement/$id" params={{ id: place.id }} {...facts}>
      {words}
    </Link>
  )
}
