import { z } from 'zod'
import type { Config } from '../kernel/config.ts'
import { Problem } from '../kernel/errors.ts'
import { text } from '../kernel/text.ts'
import type { Geluid } from './geluid.ts'

export type SpraakInstelling = NonNullable<Config['spraak']>

/** The largest answer that is read, in bytes, and the most words that two minutes can hold, in characters. */
const meesteAntwoord = 256 * 1024
const meesteWoorden = 10_000

const antwoord = z.object({ text: z.string() })

/**
 * Asks the region's service for the words in this sound, in Dutch; empty when it heard none. Throws 503 when it is slow, gone, refuses or
 * answers anything else. Sent as the widespread transcription form, which whisper.cpp, speaches and LocalAI take too. A redirect is
 * refused: the sound goes to the address that the region gave, and nowhere else.
 */
export async function askDienst(
  dienst: SpraakInstelling,
  bytes: Uint8Array,
  geluid: Geluid,
): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([Uint8Array.from(bytes)], { type: geluid.soort }), geluid.naam)
  form.set('model', dienst.model)
  form.set('language', 'nl')
  form.set('response_format', 'json')
  const answer = await fetch(`${dienst.adres}/v1/audio/transcriptions`, {
    method: 'POST',
    body: form,
    redirect: 'error',
    signal: AbortSignal.timeout(dienst.geduld),
    headers: dienst.sleutel === undefined ? {} : { authorization: `Bearer ${dienst.sleutel}` },
  })
    .then(async (found) => (found.ok ? readAnswer(found) : Promise.reject(weigert())))
    .catch((error: unknown) => {
      throw error instanceof Problem ? error : unreachable(error)
    })
  return asWords(answer)
}

async function readAnswer(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > meesteAntwoord) throw weigert()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The words as a person would have typed them: on one line, without what the service says about silence or music. */
function asWords(answer: string): string {
  const found = antwoord.safeParse(parseJson(answer))
  if (!found.success) throw weigert()
  const line = found.data.text
    .replaceAll(/\[[^\]]*\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  // Of silence such services say '(stilte)', '*muziek*' or a note.
  const words = /^(\([^)]*\)|\*[^*]*\*|[\s♪♫.…-])*$/.test(line) ? '' : line
  const fit = text(meesteWoorden).safeParse(words)
  if (!fit.success) throw weigert()
  return fit.data
}

function parseJson(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return undefined
  }
}

// What the service said, and why a connection failed, stays out: it can hold words or sound.
const weigert = () =>
  new Problem('niet_bereikbaar', 'Praten lukt nu even niet. Wat er staat, blijft staan. Typen kan altijd.', {
    reden: 'spraak_weigert',
  })
function unreachable(error: unknown): Problem {
  return error instanceof Error && error.name === 'TimeoutError'
    ? new Problem('niet_bereikbaar', 'Het duurt te lang. Wat er staat, blijft staan. Typen kan altijd.', {
        reden: 'spraak_traag',
      })
    : new Problem(
        'niet_bereikbaar',
        'Praten lukt nu even niet. Wat er staat, blijft staan. Typen kan altijd.',
        {
          reden: 'spraak_stil',
        },
      )
}
