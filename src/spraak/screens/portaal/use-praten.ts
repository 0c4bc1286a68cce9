import { useCallback, useEffect, useRef, useState } from 'react'
import { send } from '../../../web/api.ts'
import { Probleem } from '../../../web/probleem.ts'
import type { Woorden } from '../../contract.ts'
import { langstPraten } from '../../states.ts'
import { type Geweigerd, neemOp, type Opname, whyNot } from './neem-op.ts'

export type Fout = Geweigerd | 'traag' | 'stil' | 'verbinding' | 'vaak' | 'lang' | 'uit' | 'onbekend'

/** Where speaking stands. `geluid` at a fault: what was said, still on this device, to try once more. */
export type Stand =
  | { soort: 'rust' | 'uitleg' | 'maakt' }
  | { soort: 'vraagt' }
  | { soort: 'luistert'; left: number }
  | { soort: 'gebeurd'; wat: 'klaar' | 'leeg' | 'weggegooid' | 'gestopt' }
  | { soort: 'fout'; fout: Fout; geluid: Blob | null }

// Explained once per visit: every field that follows knows.
let isExplained = false
// One microphone, one field: who begins in another has said enough in this one.
let listening: Opname | null = null

/**
 * Speaking into one field: explain, ask, listen, turn into words. The microphone stops when the page is left, hidden or covered, and then
 * the sound is gone. Sound stays in this page only as long as it waits to become words.
 */
export function usePraten(addWords: (words: string) => void) {
  const [stand, setStand] = useState<Stand>({ soort: 'rust' })
  const run = useRef<AbortController | null>(null)
  const opname = useRef<Opname | null>(null)
  const add = useRef(addWords)
  add.current = addWords

  const end = useCallback((next: Stand | null) => {
    run.current?.abort()
    run.current = null
    opname.current = null
    if (next) setStand(next)
  }, [])

  const makeWords = useCallback(async (geluid: Blob) => {
    const controller = new AbortController()
    run.current = controller
    opname.current = null
    // Stopped before there was any sound.
    if (geluid.size === 0) return setStand({ soort: 'gebeurd', wat: 'leeg' })
    setStand({ soort: 'maakt' })
    try {
      const { data } = await send<Woorden>('POST', '/v1/spraak', { body: geluid, signal: controller.signal })
      if (controller.signal.aborted) return
      if (data.tekst !== '') add.current(data.tekst)
      setStand({ soort: 'gebeurd', wat: data.tekst === '' ? 'leeg' : 'klaar' })
    } catch (error) {
      if (controller.signal.aborted) return
      setStand(asFault(error, geluid))
    }
  }, [])

  const listen = useCallback(async () => {
    isExplained = true
    listening?.stop()
    const controller = new AbortController()
    run.current = controller
    setStand({ soort: 'vraagt' })
    try {
      const begun = await neemOp(controller.signal, {
        onTik: (left) => setStand((old) => (old.soort === 'luistert' ? { ...old, left } : old)),
        onKlaar: (geluid) => void makeWords(geluid),
      })
      opname.current = begun
      listening = begun
      setStand({ soort: 'luistert', left: langstPraten })
    } catch (error) {
      if (!controller.signal.aborted) setStand({ soort: 'fout', fout: whyNot(error), geluid: null })
    }
  }, [makeWords])

  useStopWhenAway(stand, end)
  return {
    stand,
    begin: () => (isExplained ? void listen() : setStand({ soort: 'uitleg' })),
    listen: () => void listen(),
    stop: () => opname.current?.stop(),
    again: (geluid: Blob) => void makeWords(geluid),
    gooiWeg: () => end({ soort: 'gebeurd', wat: 'weggegooid' }),
    toch: () => end({ soort: 'rust' }),
  }
}

// Words that are on their way may still come: they land in the field, under the cover. Sound may not.
function useStopWhenAway(stand: Stand, end: (next: Stand | null) => void): void {
  const latest = useRef(stand)
  latest.current = stand
  useEffect(() => {
    const away = () => {
      const { soort } = latest.current
      const hasSound = soort === 'fout' && latest.current.geluid !== null
      if (soort === 'luistert' || soort === 'vraagt' || hasSound) end({ soort: 'gebeurd', wat: 'gestopt' })
    }
    const hidden = () => document.visibilityState === 'hidden' && away()
    window.addEventListener('verbonden:verborgen', away)
    window.addEventListener('pagehide', away)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('verbonden:verborgen', away)
      window.removeEventListener('pagehide', away)
      document.removeEventListener('visibilitychange', hidden)
      end(null)
    }
  }, [end])
}

// What may go well a second time keeps the sound; what is refused for what it is, does not.
function asFault(error: unknown, geluid: Blob): Stand {
  const fout = error instanceof Probleem ? faultOf(error) : 'stil'
  const isWorthAgain = ['traag', 'stil', 'verbinding', 'vaak'].includes(fout)
  return { soort: 'fout', fout, geluid: isWorthAgain ? geluid : null }
}

function faultOf({ status, extra }: Probleem): Fout {
  if (status === 0) return 'verbinding'
  if (status === 429) return 'vaak'
  if (status === 413) return 'lang'
  if (status === 400 || status === 415) return 'onbekend'
  if (status === 403 || status === 404 || status === 409) return 'uit'
  return extra.reden === 'spraak_traag' ? 'traag' : 'stil'
}
