import { type CasusRow, type MijnBetrokkenheid, mayDo, mayWrite } from '../casus/index.ts'
import { type Actor, holds } from '../kernel/actor.ts'
import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import type { MomentStatus, WensStatus } from './states.ts'

type Toestand = Pick<CasusRow, 'fase' | 'zijtoestand'>
type Ik = Pick<MijnBetrokkenheid, 'kant' | 'rollen'>

/** The page of who stays is the young person's own. */
export function mayOpenMijn(actor: Pick<Actor, 'soort'>): Problem | null {
  return actor.soort === 'jeugdige'
    ? null
    : forbidden(
        'alleen_jongere',
        'Deze pagina is van de jongere. Wie de vaste persoon is, zie je bij de mensen.',
      )
}

/** Planning who is there, and who stands in: the vaste persoon and the regisseurs, while the casus is open. */
export function mayPlan({ rollen }: Ik, casus: Toestand): Problem | null {
  return mayDo(rollen, 'vaste_persoon') === null
    ? stilstand(casus)
    : forbidden(
        'rol_eerste_week',
        'Dit plannen de vaste persoon en de regisseur, samen met de jongere. Bel een van hen.',
      )
}

/** Saying how a moment went: who would be there, and who plans. */
export function maySayHow(
  ik: Ik,
  casus: Toestand,
  moment: { ik: boolean; status: MomentStatus },
): Problem | null {
  const refusal = moment.ik ? stilstand(casus) : mayPlan(ik, casus)
  if (refusal) return refusal
  return moment.status === 'open' ? null : conflict('al_klaar', 'Hiervan is al gezegd hoe het ging.')
}

/** That nobody was there is the young person's to say, once the moment has been and as long as nobody said that it was off. */
export function mayMarkGemist(
  { kant }: Pick<Ik, 'kant'>,
  casus: Toestand,
  moment: { status: MomentStatus; geweest: boolean; gemist_id: string | null },
): Problem | null {
  if (kant !== 'jeugdige') return forbidden('alleen_jongere', 'Alleen de jongere zegt dat er niemand was.')
  const refusal = stilstand(casus)
  if (refusal) return refusal
  if (!moment.geweest)
    return conflict('nog_niet_geweest', 'Dit moment moet nog komen. Komt er niemand? Zeg het dan daarna.')
  if (moment.status === 'niet_gelukt')
    return conflict('al_bekend', 'Er is al gezegd dat dit niet doorging, met waarom.')
  return moment.gemist_id === null ? null : conflict('al_gezegd', 'Dit heb je al gezegd.')
}

/** Taking it back: whoever said it, on the same day in Amsterdam. */
export function mayUnmarkGemist(
  { kant }: Pick<Ik, 'kant'>,
  gemist: { gemist_vandaag: boolean },
): Problem | null {
  if (kant !== 'jeugdige') return forbidden('alleen_jongere', 'Alleen de jongere neemt dit terug.')
  return gemist.gemist_vandaag
    ? null
    : conflict(
        'dag_voorbij',
        'Terugnemen kon alleen op dezelfde dag. Bel je vaste persoon als het anders zit.',
      )
}

/** Answering the young person: whoever carries the casus, once. */
export function mayAnswerGemist(
  ik: Ik,
  casus: Toestand,
  gemist: { gemist_antwoord: string },
): Problem | null {
  if (mayDo(ik.rollen, 'vaste_persoon') !== null)
    return forbidden('alleen_gevraagde', 'Dit beantwoorden de vaste persoon en de regisseur.')
  const refusal = stilstand(casus)
  if (refusal) return refusal
  return gemist.gemist_antwoord === '' ? null : conflict('al_beantwoord', 'Hierop is al geantwoord.')
}

/** Saying who should stay is the young person's alone. */
export function mayWish({ kant }: Ik, casus: Toestand): Problem | null {
  if (kant !== 'jeugdige')
    return forbidden('alleen_jongere', 'Alleen de jongere zegt wie de vaste persoon moet zijn.')
  return stilstand(casus)
}

/** Answering a wish: whoever sees it without having written it; the policies keep it from whom it is about. */
export function mayAnswer(actor: Pick<Actor, 'soort'>, wens: { status: WensStatus }): Problem | null {
  if (actor.soort !== 'medewerker')
    return forbidden('alleen_gevraagde', 'Dit beantwoordt wie je het vertelde.')
  return wens.status === 'vervuld' ? conflict('al_vervuld', 'Deze wens is al uitgekomen.') : null
}

/** Passing on is for the contactpunt, once, with the young person's yes. */
export function mayPassOn(actor: Actor, wens: { aan: string; doorgegeven: boolean }): Problem | null {
  if (wens.aan !== 'contactpunt' || !holds(actor, 'contactpunt'))
    return forbidden('alleen_contactpunt', 'Doorgeven doet het contactpunt, als de jongere dat goed vindt.')
  return wens.doorgegeven ? conflict('al_doorgegeven', 'Dit is al doorgegeven aan de regisseur.') : null
}

function stilstand(casus: Toestand): Problem | null {
  if (mayWrite(casus.fase, casus.zijtoestand)) return null
  return casus.fase === 'gesloten'
    ? conflict('gesloten', 'Deze casus is gesloten. Wie de vaste persoon was, blijft wel te bellen.')
    : conflict('bevroren', 'Deze casus is bevroren: er verandert niets tot een regisseur dat opheft.')
}
