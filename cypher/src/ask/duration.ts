import neo4j, { type Duration } from 'neo4j-driver'

const perSecond = 1_000_000_000n

/**
 * ISO text such as `P1Y2M`, `P22DT19H51M49.5S`, `PT0S`. Neo4j keeps months, days and seconds apart, since none is a
 * fixed number of the others; within each group the signs agree.
 */
export function durationText({ months, days, seconds, nanoseconds }: Duration): string {
  const whole = toBig(months)
  const date = part(whole / 12n, 'Y') + part(whole % 12n, 'M') + part(toBig(days), 'D')
  const time = timeText(toBig(seconds) * perSecond + toBig(nanoseconds))
  return date + time === '' ? 'PT0S' : `P${date}${time}`
}

function timeText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return ''
  const seconds = nanoseconds / perSecond
  const hours = part(seconds / 3600n, 'H')
  const minutes = part((seconds / 60n) % 60n, 'M')
  return `T${hours}${minutes}${secondsText(nanoseconds % (60n * perSecond))}`
}

function secondsText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return ''
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds
  const fraction = String(size % perSecond)
    .padStart(9, '0')
    .replace(/0+$/, '')
  return `${nanoseconds < 0n ? '-' : ''}${size / perSecond}${fraction === '' ? '' : `.${fraction}`}S`
}

function part(count: bigint, unit: string): string {
  return count === 0n ? '' : `${count}${unit}`
}

function toBig(count: unknown): bigint {
  return BigInt(String(count))
}

const number = String.raw`([+-]?\d+)`
const form = new RegExp(
  `^([+-])?P(?=.)(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?` +
    String.raw`(?:T(?=.)(?:${number}H)?(?:${number}M)?(?:([+-]?)(\d+)(?:[.,](\d{1,9}))?S)?)?$`,
)

/** The reverse of `durationText`; undefined where the text is no duration. Only seconds may have a fraction. */
export function parseDuration(text: string): Duration<bigint> | undefined {
  const found = form.exec(text)
  if (!found) return undefined
  const [, sign, years, months, weeks, days, hours, minutes, secondSign, seconds, fraction = ''] = found
  const turn = sign === '-' ? -1n : 1n
  const of = (digits: string | undefined) => BigInt(digits?.replace('+', '') ?? 0)
  const inSecond = of(seconds) * perSecond + of(fraction.padEnd(9, '0'))
  const nanoseconds =
    turn * ((of(hours) * 60n + of(minutes)) * 60n * perSecond + (secondSign === '-' ? -inSecond : inSecond))
  // The driver wants the nanoseconds between 0 and a whole second, whatever the sign of the seconds.
  const rest = ((nanoseconds % perSecond) + perSecond) % perSecond
  const whole = (nanoseconds - rest) / perSecond
  return new neo4j.types.Duration(
    turn * (of(years) * 12n + of(months)),
    turn * (of(weeks) * 7n + of(days)),
    whole,
    rest,
  )
}
