import { captionings, colourings, groupings, layouts, sizings } from './look.ts'
import { emptyView, type View } from './model.ts'

type Look = Pick<View, 'layout' | 'centre' | 'groupBy' | 'size' | 'colour' | 'caption' | 'everything' | 'compare'>

/** How the picture is looked at, as search parameters. */
export interface LookAddress {
  layout?: string | undefined
  centre?: string | undefined
  group?: string | undefined
  size?: string | undefined
  colour?: string | undefined
  caption?: string | undefined
  all?: 'yes' | undefined
  compare?: string | undefined
}

/** What is as usual is left out. */
export function lookOf(view: Look): LookAddress {
  const unless = <T>(value: T, usual: T): T | undefined => (value === usual ? undefined : value)
  return {
    layout: unless(view.layout, emptyView.layout),
    centre: view.centre ?? undefined,
    group: unless(view.groupBy, emptyView.groupBy),
    size: unless(view.size, emptyView.size),
    colour: unless(view.colour, emptyView.colour),
    caption: unless(view.caption, emptyView.caption),
    all: view.everything ? 'yes' : undefined,
    compare: view.compare ?? undefined,
  }
}

/** A look that there is not is the usual one. */
export function fromLook(address: LookAddress): Look {
  return {
    layout: oneOf(layouts, address.layout) ?? emptyView.layout,
    centre: address.centre ?? null,
    groupBy: oneOf(groupings, address.group) ?? emptyView.groupBy,
    size: oneOf(sizings, address.size) ?? emptyView.size,
    colour: oneOf(colourings, address.colour) ?? emptyView.colour,
    caption: oneOf(captionings, address.caption) ?? emptyView.caption,
    everything: address.all === 'yes',
    compare: /^\d{4}-\d{2}-\d{2}$/.test(address.compare ?? '') ? (address.compare ?? null) : null,
  }
}

function oneOf<T extends string>(all: readonly T[], text: string | undefined): T | undefined {
  return all.find((one) => one === text)
}
