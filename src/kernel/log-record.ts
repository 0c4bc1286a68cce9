import { createHash } from 'node:crypto'

/** One row of `logboek.record`: a line of the log, unfolded per person. `nr` 0: about nobody. */
export type LogRow = {
  keten: number
  volgnr: string
  tijd: Date
  activiteit: string
  actie: string
  object: string
  resultaat: 'gelukt' | 'geweigerd' | 'fout'
  oorsprong: string
  actor: string | null
  organisatie: string | null
  doel: string
  spoor: string
  betrokkene: string | null
  nr: number
  personen: number
}

/** 0 UNSET, 1 OK, 2 ERROR: a refusal is no fault of the system (Logboek Dataverwerkingen 1.0). */
const status = { gelukt: 1, geweigerd: 0, fout: 2 } as const

/**
 * The records that a row stands for, as Logboek Dataverwerkingen 1.0 with the fields of its NEN 7513 extension. A line about several persons
 * begins with a record of the action itself, under which each person has a child record. `address` names this source.
 */
export function toLogRecords(row: LogRow, address: string): Record<string, unknown>[] {
  const { trace, span } = traceOf(row)
  const child = { ...base(row, address), trace_id: trace, ...subjectOf(row, address) }
  if (row.personen <= 1) return [{ ...child, span_id: span }]
  const own = { ...child, span_id: spanOf(row), parent_span_id: span }
  if (row.nr > 1) return [own]
  return [
    { ...base(row, address), trace_id: trace, span_id: span, attributes: attributes(row, address) },
    own,
  ]
}

function base(row: LogRow, address: string) {
  const time = row.tijd.toISOString()
  return {
    status_code: status[row.resultaat],
    name: row.actie,
    start_time: time,
    end_time: time,
    resource: {
      name: 'verbonden',
      attributes: {
        'nen7513.AuditEnterpriseSiteID': new URL(address).host,
        'nen7513.AuditSourceId': 'verbonden',
        'nen7513.AuditSourceTypeCode': 'applicatieserver',
      },
    },
  }
}

function attributes(row: LogRow, address: string) {
  return {
    'dpl.core.processing_activity_id': `${address}/v1/verwerkingsactiviteiten#${row.activiteit}`,
    'dpl.nen7513.eventTypeCode': row.actie,
    'dpl.nen7513.users': [
      {
        userID: row.actor,
        alternateUserID: row.organisatie,
        userIsRequestor: true,
        purposeOfUse: row.doel,
        networkAccessPointTypeCode: 'oorsprong',
        networkAccessPointID: row.oorsprong,
      },
    ],
    'dpl.nen7513.autorisatieProtocol': 'verbonden: betrokkenheid of mandaat, zie db/toegang.md',
  }
}

function subjectOf(row: LogRow, address: string) {
  const what = { participantObjectTypeCode: 'object', participantObjectID: row.object }
  if (row.betrokkene === null) {
    return { attributes: { ...attributes(row, address), 'dpl.nen7513.participants': [what] } }
  }
  const type = `${address}/v1/verwerkingsactiviteiten#log-naam`
  return {
    attributes: {
      ...attributes(row, address),
      'dpl.core.data_subject_id': row.betrokkene,
      'dpl.core.data_subject_id_type': type,
      'dpl.nen7513.participants': [
        {
          participantObjectTypeCode: 'persoon',
          participantObjectIDTypeCode: type,
          participantObjectID: row.betrokkene,
        },
        what,
      ],
    },
  }
}

/** A line keeps its trace as `trace-span`; what was refused before there was one gets a stable one. */
function traceOf(row: LogRow): { trace: string; span: string } {
  const found = /^([0-9a-f]{32})-([0-9a-f]{16})$/.exec(row.spoor)
  if (found?.[1] && found[2]) return { trace: found[1], span: found[2] }
  const made = digest(`${row.keten}:${row.volgnr}:${row.spoor}`)
  return { trace: made.slice(0, 32), span: made.slice(32, 48) }
}

const spanOf = (row: LogRow): string => digest(`${row.keten}:${row.volgnr}:${row.nr}`).slice(0, 16)
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
