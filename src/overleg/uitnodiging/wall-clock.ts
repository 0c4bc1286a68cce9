/** Time zone of everything people read; the protocol itself speaks UTC. */
export const TIME_ZONE = 'Europe/Amsterdam'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * An instant as the clock in Amsterdam shows it, whatever the time zone of the server: ical-generator
 * reads a plain Date with the server's own clock, and leaves alone what has the shape of a TZDate
 * (`internal`, `withTimeZone` and `tzComponents`).
 */
export class WallClock extends Date {
  readonly internal: Date
  constructor(instant: Date) {
    super(`${clock.format(instant).replace(' ', 'T')}Z`)
    this.internal = instant
  }
  withTimeZone(): this {
    return this
  }
  tzComponents(): [string] {
    return [TIME_ZONE]
  }
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override getHours(): number {
    return this.getUTCHours()
  }
  override getMinutes(): number {
    return this.getUTCMinutes()
  }
  override getSeconds(): number {
    return this.getUTCSeconds()
  }
}

/** Whether the clock shows this time for the second time that night, which a local time can't express. */
export function isRepeatedHour(instant: Date): boolean {
  return clock.format(instant) === clock.format(new Date(instant.getTime() - 3_600_000))
}
