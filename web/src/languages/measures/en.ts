/** Measures of what Explore shows: communities and brokers. */
export const en = {
  brokers: 'Brokers',
  computed:
    'Computed of what is shown: {{things}}, {{communities}}. Other things, or one more, would give other values; it says nothing of what is not recorded.',
  things_one: '{{count, number}} thing',
  things_other: '{{count, number}} things',
  communities_one: '{{count, number}} community',
  communities_other: '{{count, number}} communities',
  computedMore:
    'Computed of {{things}} and every relation among them on {{day}} that is one of: {{sure}}, drawn or not. {{communities}}. Other things, or one more, would give other values; it says nothing of what is not recorded.',
  legendMore: 'Computed of every relation among these things, also of those that are not drawn.',
  nothing: 'Nothing is shown, so there is nothing to compute.',
  noTies: 'No relation is shown, so nothing ties these things.',
  waiting: 'Computing …',
  tooMany: 'Computed of at most {{count, number}} things: hide some first.',
  name: 'Name',
  betweenness: 'On the shortest ways of others',
  constraint: 'Held in one circle (constraint)',
  community: 'Community',
  communityNo: 'community {{number}}',
  degree: 'Tied to',
} as const
