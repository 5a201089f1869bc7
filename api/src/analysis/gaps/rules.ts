import type { GapRule } from './rule.ts'
import {
  areaActionPlan,
  areaCrossLink,
  areaFollowUp,
  areaGoal,
  areaHorizontal,
  areaSteeringHelix,
  areaWorkingGroup,
} from './rules/how-it-is-steered.ts'
import {
  bottleneckMeasure,
  challengeAddressed,
  clusterArea,
  goalMeasure,
  instrumentUsed,
  linkUnrealised,
  measureCarrier,
} from './rules/other-things.ts'
import { areaNationalPartner, areaPartnerAbroad } from './rules/partners.ts'
import {
  regionFocus,
  regionHelix,
  regionInternational,
  regionNetworkWithoutPriority,
  regionUnusedStrength,
} from './rules/territory-ecosystem.ts'
import { regionErdf, regionInterreg } from './rules/territory-funding.ts'
import {
  regionBottlenecks,
  regionDiscovery,
  regionInstitution,
  regionMonitoring,
  regionStrategy,
  regionTransition,
} from './rules/territory-strategy.ts'
import {
  areaFresh,
  areaFunding,
  areaInitiative,
  areaPartnershipFunding,
  areaResearchBusiness,
  areaTestEnvironment,
  areaValueChain,
} from './rules/what-happens.ts'
import {
  areaAcademia,
  areaCivilSociety,
  areaClusterResponsible,
  areaCriticalMass,
  areaIndustry,
  areaPublic,
  areaSoleActor,
  areaSubAreas,
} from './rules/who-works-on-it.ts'

/** Every rule, in the order in which a table shows them. A new one is one line here. */
export const gapRules: readonly GapRule[] = [
  areaAcademia,
  areaIndustry,
  areaPublic,
  areaCivilSociety,
  areaClusterResponsible,
  areaCriticalMass,
  areaSoleActor,
  areaSubAreas,
  areaNationalPartner,
  areaPartnerAbroad,
  areaInitiative,
  areaResearchBusiness,
  areaFunding,
  areaPartnershipFunding,
  areaTestEnvironment,
  areaValueChain,
  areaFresh,
  areaSteeringHelix,
  areaWorkingGroup,
  areaActionPlan,
  areaGoal,
  areaFollowUp,
  areaCrossLink,
  areaHorizontal,
  regionStrategy,
  regionInstitution,
  regionBottlenecks,
  regionMonitoring,
  regionDiscovery,
  regionTransition,
  regionErdf,
  regionInterreg,
  regionInternational,
  regionHelix,
  regionFocus,
  regionNetworkWithoutPriority,
  regionUnusedStrength,
  linkUnrealised,
  bottleneckMeasure,
  measureCarrier,
  goalMeasure,
  challengeAddressed,
  clusterArea,
  instrumentUsed,
]

const byId = new Map(gapRules.map((rule) => [rule.id, rule]))

export function ruleById(id: string): GapRule | undefined {
  return byId.get(id)
}
