import type { z } from 'zod'

const soorten: Readonly<Record<string, string>> = {
  object: 'een blok tussen { en }',
  array: 'een lijst tussen [ en ]',
  string: 'een tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
}

/** Each fault of a file as one line in plain Dutch: where, and what it should be. */
export function faultOf(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((k) => `${[at, k].filter(Boolean).join('.')}: hoort hier niet`)
  return [`${at || 'het bestand'}: ${wordsOf(issue)}`]
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? 'ontbreekt'
        : `is ${soorten[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `is een van deze: ${issue.values.join(', ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'mag niet leeg zijn'
      if (issue.origin === 'array') return `heeft er minstens ${issue.minimum} nodig`
      return issue.inclusive ? `is minstens ${issue.minimum}` : `is hoger dan ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') return `is te lang: hoogstens ${issue.maximum} tekens`
      if (issue.origin === 'array') return `heeft er hoogstens ${issue.maximum}`
      return issue.inclusive ? `is hoogstens ${issue.maximum}` : `is lager dan ${issue.maximum}`
    default:
      return issue.message
  }
}

/** Where a file stops being JSON, as far as that is known. */
export function jsonFault({ message }: Error): string {
  if (message.includes('end of JSON')) return ': het houdt te vroeg op'
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  return line ? `: kijk bij regel ${line}, teken ${column}` : ''
}
