import { __iconNode as affiliate } from '@tabler/icons-react/icons/IconAffiliate'
import { __iconNode as anchor } from '@tabler/icons-react/icons/IconAnchor'
import { __iconNode as atom } from '@tabler/icons-react/icons/IconAtom'
import { __iconNode as bolt } from '@tabler/icons-react/icons/IconBolt'
import { __iconNode as bulb } from '@tabler/icons-react/icons/IconBulb'
import { __iconNode as community } from '@tabler/icons-react/icons/IconBuildingCommunity'
import { __iconNode as factory } from '@tabler/icons-react/icons/IconBuildingFactory2'
import { __iconNode as code } from '@tabler/icons-react/icons/IconCode'
import { __iconNode as coins } from '@tabler/icons-react/icons/IconCoins'
import { __iconNode as compass } from '@tabler/icons-react/icons/IconCompass'
import { __iconNode as cpu } from '@tabler/icons-react/icons/IconCpu'
import { __iconNode as diamond } from '@tabler/icons-react/icons/IconDiamond'
import { __iconNode as fish } from '@tabler/icons-react/icons/IconFish'
import { __iconNode as flag } from '@tabler/icons-react/icons/IconFlag'
import { __iconNode as flask } from '@tabler/icons-react/icons/IconFlask'
import { __iconNode as gavel } from '@tabler/icons-react/icons/IconGavel'
import { __iconNode as hands } from '@tabler/icons-react/icons/IconHeartHandshake'
import { __iconNode as heartbeat } from '@tabler/icons-react/icons/IconHeartbeat'
import { __iconNode as layers } from '@tabler/icons-react/icons/IconStack2'
import { __iconNode as microscope } from '@tabler/icons-react/icons/IconMicroscope'
import { __iconNode as movie } from '@tabler/icons-react/icons/IconMovie'
import { __iconNode as plant } from '@tabler/icons-react/icons/IconPlant2'
import { __iconNode as recycle } from '@tabler/icons-react/icons/IconRecycle'
import { __iconNode as rocket } from '@tabler/icons-react/icons/IconRocket'
import { __iconNode as school } from '@tabler/icons-react/icons/IconSchool'
import { __iconNode as shield } from '@tabler/icons-react/icons/IconShieldLock'
import { __iconNode as seedling } from '@tabler/icons-react/icons/IconSeedling'
import { __iconNode as skyline } from '@tabler/icons-react/icons/IconBuildingSkyscraper'
import { __iconNode as tag } from '@tabler/icons-react/icons/IconTag'
import { __iconNode as tools } from '@tabler/icons-react/icons/IconToolsKitchen2'
import { __iconNode as topology } from '@tabler/icons-react/icons/IconTopologyStar3'
import { __iconNode as trees } from '@tabler/icons-react/icons/IconTrees'
import { __iconNode as truck } from '@tabler/icons-react/icons/IconTruck'
import { __iconNode as users } from '@tabler/icons-react/icons/IconUsersGroup'
import { __iconNode as world } from '@tabler/icons-react/icons/IconWorld'
import { __iconNode as building } from '@tabler/icons-react/icons/IconBuilding'
import type { IconNode } from '@tabler/icons-react'

/** Tabler outline icons as path data in a 24 × 24 box, so that canvas and page draw the same lines. */
export type Icon = readonly string[]

const actorIcons: Record<string, IconNode> = {
  Company: factory,
  University: school,
  ResearchInstitute: microscope,
  Cluster: affiliate,
  SciencePark: bulb,
  Incubator: seedling,
  PublicAuthority: community,
  Association: users,
  Network: topology,
  CivilSociety: hands,
  Investor: coins,
  GovernanceBody: gavel,
}

/** Themes of the crosswalk (docs/data.md); an area wears the icon of its first theme. */
const themeIcons: Record<string, IconNode> = {
  'theme:ene': bolt,
  'theme:dig': code,
  'theme:bio': trees,
  'theme:man': factory,
  'theme:vis': compass,
  'theme:foo': tools,
  'theme:hea': heartbeat,
  'theme:inn': rocket,
  'theme:cir': recycle,
  'theme:mar': anchor,
  'theme:cit': skyline,
  'theme:ais': cpu,
  'theme:aqu': fish,
  'theme:lif': microscope,
  'theme:tra': truck,
  'theme:cci': movie,
  'theme:mat': layers,
  'theme:lab': users,
  'theme:pro': flask,
  'theme:min': diamond,
  'theme:oil': plant,
  'theme:ser': bulb,
  'theme:spa': world,
  'theme:sec': shield,
  'theme:tst': atom,
  'theme:sim': layers,
}

/** The icon of an actor by its extra label; an actor without one is a plain building. */
export function actorIcon(kind: string | null | undefined): Icon {
  return paths(actorIcons[kind ?? ''] ?? building)
}

/** The icon of an area: a flag for a mission, else that of its theme; its parts wear a plain tag. */
export function areaIcon(facts: AreaFacts): Icon {
  if ((facts.level ?? 1) > 1) return paths(tag)
  if (facts.character === 'mission') return paths(flag)
  return paths(facts.themes?.map((id) => themeIcons[id]).find((icon) => icon !== undefined) ?? tag)
}

interface AreaFacts {
  level?: number | null | undefined
  character?: string | null | undefined
  themes?: readonly string[] | undefined
}

function paths(icon: IconNode): Icon {
  return icon.flatMap(([, attributes]) => (attributes.d === undefined ? [] : [attributes.d]))
}
