import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { renderUitnodiging, type Uitnodiging } from './render-uitnodiging.ts'

const home = process.env.TZ
afterEach(() => {
  if (home === undefined) delete process.env.TZ
  else process.env.TZ = home
})

function uitnodiging(change: Partial<Uitnodiging> = {}): Uitnodiging {
  return {
    overlegId: '0192f0c8-0000-7000-8000-000000000001',
    versie: 0,
    taal: 'nl',
    begin: new Date('2026-11-03T13:00:00Z'),
    einde: new Date('2026-11-03T14:00:00Z'),
    gemaakt: new Date('2026-11-02T09:00:00Z'),
    organisator: { naam: 'Samenwerking Oost', email: 'overleg@oost.example' },
    ontvanger: 'a.devries@straatwerk.example',
    link: 'https://verbonden.example/mijn-werk',
    ...change,
  }
}

/** Reads a message back as a calendar program does: unfold, then property by property. */
function readBack(message: string): Map<string, string> {
  const lines = message.replaceAll('\r\n ', '').split('\r\n')
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT'))
  return new Map(event.map((line) => [line.slice(0, line.search(/[;:]/)), line.slice(line.search(/[;:]/))]))
}

const plainText = (text: string) => text.slice(1).replace(/\\([\\;,n])/g, (_, c) => (c === 'n' ? '\n' : c))

test('een uitnodiging zegt niet over wie of waarom', () => {
  const read = readBack(renderUitnodiging(uitnodiging()))
  expect(read.get('SUMMARY')).toBe(':Overleg (Verbonden)')
  expect(read.get('DESCRIPTION')).toBe(':Bekijk de agenda in Verbonden: https://verbonden.example/mijn-werk')
  expect(read.get('CLASS')).toBe(':PRIVATE')
})

test('alleen de ontvanger staat erin, zodat niemand ziet welke organisaties meedoen', () => {
  const message = renderUitnodiging(uitnodiging()).replaceAll('\r\n ', '')
  expect(message.match(/^ATTENDEE/gm)).toHaveLength(1)
  expect(message).toMatch(/^ATTENDEE;.*:MAILTO:a\.devries@straatwerk\.example\r$/m)
})

test('een wijziging vervangt de afspraak: zelfde UID, hoger volgnummer', () => {
  const first = readBack(renderUitnodiging(uitnodiging()))
  const second = readBack(renderUitnodiging(uitnodiging({ versie: 3, plaats: 'Buurthuis' })))
  expect(second.get('UID')).toBe(first.get('UID'))
  expect([first.get('SEQUENCE'), second.get('SEQUENCE')]).toEqual([':0', ':3'])
})

test('een afgelast overleg trekt de uitnodiging in', () => {
  const message = renderUitnodiging(uitnodiging({ versie: 1, afgelast: true }))
  expect(message).toContain('METHOD:CANCEL\r\n')
  expect(readBack(message).get('STATUS')).toBe(':CANCELLED')
  expect(renderUitnodiging(uitnodiging())).toContain('METHOD:REQUEST\r\n')
})

test.each([
  ['de dag dat de zomertijd eindigt', '2026-10-25T08:00:00Z', '20261025T090000'],
  ['de dag ervoor', '2026-10-24T07:00:00Z', '20261024T090000'],
  ['de dag dat de zomertijd begint', '2027-03-28T07:00:00Z', '20270328T090000'],
  ['de dag daarvoor', '2027-03-27T08:00:00Z', '20270327T090000'],
])('%s begint een overleg om negen uur ook om negen uur', (_, begin, local) => {
  for (const zone of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
    process.env.TZ = zone
    const einde = new Date(Date.parse(begin) + 3_600_000)
    const read = readBack(renderUitnodiging(uitnodiging({ begin: new Date(begin), einde })))
    expect(read.get('DTSTART')).toBe(`;TZID=Europe/Amsterdam:${local}`)
    expect(read.get('DTSTAMP')).toBe(':20261102T090000Z')
  }
})

test('in het uur dat twee keer komt, staat de tijd in UTC', () => {
  const begin = new Date('2026-10-25T01:30:00Z')
  const read = readBack(renderUitnodiging(uitnodiging({ begin, einde: new Date('2026-10-25T02:30:00Z') })))
  expect(read.get('DTSTART')).toBe(':20261025T013000Z')
  expect(read.get('DTEND')).toBe(':20261025T023000Z')
})

test('elke lokale tijd heeft zijn tijdzone in het bericht', () => {
  const message = renderUitnodiging(uitnodiging())
  expect(message).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n')
})

test('elke regel eindigt op CRLF en is hooguit 75 octetten, welke plaats er ook staat', () => {
  const place = fc.string({ unit: 'grapheme', maxLength: 300 })
  fc.assert(
    fc.property(place, (plaats) => {
      const message = renderUitnodiging(uitnodiging({ plaats }))
      expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of message.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      if (plaats)
        expect(plainText(readBack(message).get('LOCATION') ?? '')).toBe(
          plaats.replace(/[\p{Cc}\p{Cs}]/gu, (c) => (c === '\n' ? c : ' ')),
        )
    }),
    { numRuns: 200 },
  )
})

test('een plaats kan geen eigen regel of genodigde toevoegen', () => {
  const message = renderUitnodiging(
    uitnodiging({ plaats: 'Zaal\r\nATTENDEE:mailto:x@y.example\r\nBEGIN:VALARM' }),
  )
  expect(message.match(/^ATTENDEE/gm)).toHaveLength(1)
  expect(message).not.toContain('\r\nBEGIN:VALARM')
})

test('een adres met een regeleinde en een einde voor het begin worden geweigerd', () => {
  expect(() => renderUitnodiging(uitnodiging({ ontvanger: 'a@b.nl\r\nX:1' }))).toThrow('not a mail address')
  const begin = new Date('2026-11-03T13:00:00Z')
  expect(() => renderUitnodiging(uitnodiging({ begin, einde: begin }))).toThrow('ends after it begins')
})
