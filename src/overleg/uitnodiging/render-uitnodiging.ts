import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator'
import { amsterdamTimeZone } from './time-zone.ts'
import { isRepeatedHour, TIME_ZONE, WallClock } from './wall-clock.ts'

/**
 * An invitation for one receiver. It has no place for a name, a reason or the other guests: a calendar
 * is read over shoulders and synchronised to machines that are not ours.
 */
export interface Uitnodiging {
  /** Id of the overleg; the calendar entry keeps it through every change. */
  overlegId: string
  /** Version of the overleg, 0 at first; a higher one replaces the entry. */
  versie: number
  taal: 'nl' | 'en'
  /** Instants in UTC. */
  begin: Date
  einde: Date
  /** When this message was made. */
  gemaakt: Date
  plaats?: string
  /** Neutral sender, such as the mailbox of the samenwerkingsverband; without one, answers go nowhere by mail. */
  organisator?: { naam: string; email: string }
  /** Address of the receiver; an answer goes to the organisator. Without one it is an entry that a person fetches for the own calendar. */
  ontvanger?: string
  /** Sign-in page where the agenda stands. */
  link: string
  afgelast?: boolean
}

const words = {
  nl: { title: 'Overleg (Verbonden)', body: 'Bekijk de agenda in Verbonden:' },
  en: { title: 'Meeting (Verbonden)', body: 'See the agenda in Verbonden:' },
}

/** Answers are given in Verbonden: `.invalid` never leads anywhere (RFC 2606). */
const nobody = { naam: 'Verbonden', email: 'overleg@verbonden.invalid' }

/** Makes the iCalendar message (RFC 5545, RFC 5546) that invites one person, or withdraws the invitation. */
export function renderUitnodiging(input: Uitnodiging): string {
  if (!(input.einde > input.begin)) throw new RangeError('an overleg ends after it begins')
  const organisator = input.organisator ?? nobody
  const repeated = isRepeatedHour(input.begin) || isRepeatedHour(input.einde)
  const calendar = ical({
    prodId: { company: 'Verbonden', product: 'overleg', language: input.taal.toUpperCase() },
    method: methodOf(input),
    // No name: with one, DTSTAMP would become a local time, which RFC 5545 (3.8.7.2) forbids.
    timezone: { name: null, generator: () => amsterdamTimeZone },
  })
  calendar.createEvent({
    id: `${input.overlegId}@verbonden`,
    sequence: input.versie,
    stamp: input.gemaakt,
    start: repeated ? input.begin : new WallClock(input.begin),
    end: repeated ? input.einde : new WallClock(input.einde),
    timezone: repeated ? null : TIME_ZONE,
    class: ICalEventClass.PRIVATE,
    status: input.afgelast ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: words[input.taal].title,
    description: `${words[input.taal].body} ${input.link}`,
    location: input.plaats ? withoutControls(input.plaats) : null,
    organizer: {
      name: withoutControls(organisator.naam),
      email: checkAddress(organisator.email),
    },
    attendees: attendeesOf(input),
  })
  return calendar.toString()
}

/** Fetched by a person it is published (RFC 5546 3.2.1: without attendees); sent to a person it is a request. */
function methodOf(input: Uitnodiging): ICalCalendarMethod {
  if (input.afgelast) return ICalCalendarMethod.CANCEL
  return input.ontvanger === undefined ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.REQUEST
}

function attendeesOf(input: Uitnodiging) {
  if (input.ontvanger === undefined) return []
  return [
    {
      email: checkAddress(input.ontvanger),
      rsvp: !input.afgelast,
      status: ICalAttendeeStatus.NEEDSACTION,
      role: ICalAttendeeRole.REQ,
    },
  ]
}

function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === '\n' ? '\n' : ' '))
}

function checkAddress(address: string): string {
  if (!/^[^\s@"<>;:,]+@[^\s@"<>;:,]+$/.test(address)) throw new RangeError('not a mail address')
  return address
}
