import { conflict, forbidden, type Problem } from '../../kernel/errors.ts'
import type { RedenNiet } from './states.ts'

type Vraag = { antwoord: 'ja' | 'nee' | null; ingetrokken_op: Date | null; aan_mij: boolean }

/** The source answers, once: the person who wrote it, or a colleague of the same organisation. */
export function mayAnswer(v: Vraag): Problem | null {
  if (!v.aan_mij) return forbidden('niet_de_bron', 'Alleen wie dit inbracht, antwoordt hierop. Bel diegene.')
  return v.antwoord === null
    ? null
    : conflict('al_beantwoord', 'Deze vraag is al beantwoord. Een ja kun je wel terugnemen.')
}

export function mayTakeBack(v: Vraag): Problem | null {
  if (!v.aan_mij)
    return forbidden('niet_de_bron', 'Alleen wie dit inbracht, neemt het ja terug. Bel diegene.')
  return v.antwoord === 'ja' && v.ingetrokken_op === null
    ? null
    : conflict('geen_ja', 'Er is geen ja om terug te nemen.')
}

/** Why a step can't rest on it, with what to do. */
export const zinnen: Record<RedenNiet, string> = {
  orientatie: 'Dit is alleen om te weten, niet om op te handelen. Laat het weg, of bel de bron.',
  eerst_vragen: 'De bron wil eerst gevraagd worden. Vraag het, en kies het daarna.',
  gevraagd: 'De bron heeft nog niet geantwoord. Bel even.',
  nee: 'De bron zei nee. Laat het weg, of bel de bron.',
  teruggenomen: 'De bron nam het ja terug. Vraag het opnieuw, of laat het weg.',
}
