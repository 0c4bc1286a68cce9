import { ouderIdsOf } from '../../gezin/screens/welke-ouder.tsx'
import type { FieldErrors } from '../../web/kit/use-formulier.ts'
import type { SameTexts } from '../../web/texts.ts'
import type { PubliekAntwoord } from '../contract.ts'
import type { GeheimGrond, Soort } from '../states.ts'
import type { nl } from './texts.nl.ts'
import { asksGeheim, asksToestemming, chosenToestemming, isShared } from './toestemming-nodig.ts'

/** What the writing screen holds: plain strings and ticks, so that the draft keeps all of it. */
export type Velden = {
  soort: Soort | ''
  categorie: string
  tekst: string
  gebeurdOp: string
  kant: 'gevraagd' | 'nog_vragen' | 'wil_niet' | ''
  gebeurde: string
  beschermde: string
  zouHelpen: string
  kantUiterlijk: string
  kantUitleg: string
  iedereen: boolean
  organisaties: string[]
  noodzaak: string
  eerstVragen: boolean
  alleenOrientatie: boolean
  jeugdigeKiest: boolean
  jeugdigeVanaf: string
  achterhoudReden: string
  ouderKiest: boolean
  ouderVanaf: string
  ouderIds: string[]
  verlooptOp: string
  geheimGrond: GeheimGrond | ''
  geheimUitleg: string
  toestemmingId: string
}

/** An empty page; kept for a year unless the writer says otherwise. */
export function emptyVelden(today: string): Velden {
  return {
    soort: '',
    categorie: '',
    tekst: '',
    gebeurdOp: '',
    kant: '',
    gebeurde: '',
    beschermde: '',
    zouHelpen: '',
    kantUiterlijk: '',
    kantUitleg: '',
    iedereen: false,
    organisaties: [],
    noodzaak: '',
    eerstVragen: false,
    alleenOrientatie: false,
    jeugdigeKiest: false,
    jeugdigeVanaf: '',
    achterhoudReden: '',
    ouderKiest: false,
    ouderVanaf: '',
    ouderIds: [],
    geheimGrond: '',
    geheimUitleg: '',
    toestemmingId: '',
    verlooptOp: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-03-01'),
  }
}

/** What can be said before sending; the server says it again. */
export function checkVelden(
  v: Velden,
  publiek: PubliekAntwoord,
  texts: SameTexts<typeof nl>,
): FieldErrors<Velden> {
  const voorval = v.soort === 'voorval'
  const told = [v.gebeurde, v.beschermde, v.zouHelpen].some((w) => w.trim() !== '')
  const holdsBack = v.jeugdigeKiest && publiek.regime.jeugdigeZiet === 'alles_tenzij'
  return {
    ...(v.soort === '' && { soort: texts.kiesSoort }),
    ...(v.categorie === '' && { categorie: texts.kiesCategorie }),
    ...(v.tekst.trim() === '' && { tekst: texts.schrijfIets }),
    ...(voorval && v.kant === '' && { kant: texts.kiesKant }),
    ...(voorval && v.kant === 'gevraagd' && !told && { gebeurde: texts.schrijfKant }),
    ...(voorval && v.kant === 'nog_vragen' && v.kantUiterlijk === '' && { kantUiterlijk: texts.kiesDag }),
    ...(voorval &&
      v.kant === 'wil_niet' &&
      v.kantUitleg.trim() === '' && { kantUitleg: texts.schrijfWaarom }),
    ...(isShared(v) && v.noodzaak.trim() === '' && { noodzaak: texts.schrijfNoodzaak }),
    ...(v.jeugdigeKiest && v.jeugdigeVanaf === '' && { jeugdigeVanaf: texts.kiesDag }),
    ...(holdsBack && v.achterhoudReden.trim() === '' && { achterhoudReden: texts.schrijfWaarom }),
    ...(v.ouderKiest && v.ouderVanaf === '' && { ouderVanaf: texts.kiesDag }),
    ...(asksGeheim(v, publiek) && checkGeheim(v, texts)),
    ...(asksToestemming(v, publiek) &&
      chosenToestemming(v, publiek) === null && { toestemmingId: texts.kiesToestemming }),
  }
}

function checkGeheim(v: Velden, texts: SameTexts<typeof nl>): FieldErrors<Velden> {
  if (v.geheimGrond === '') return { geheimGrond: texts.kiesGrond }
  if (v.geheimGrond === 'toestemming') return {}
  return v.geheimUitleg.trim() === '' ? { geheimUitleg: texts.schrijfWaarom } : {}
}

/** The body of the request. `publiek`: whether a ground for secrecy and a consent go along. */
export function asBody(v: Velden, publiek: PubliekAntwoord) {
  const toestemmingId = chosenToestemming(v, publiek)
  return {
    soort: v.soort,
    categorie: v.categorie,
    tekst: v.tekst,
    noodzaak: isShared(v) ? v.noodzaak : '',
    gebeurdOp: v.gebeurdOp || null,
    voorwaarden: { eerstVragen: v.eerstVragen, alleenOrientatie: v.alleenOrientatie },
    publiek: {
      wie: audience(v),
      organisaties: v.iedereen ? [] : v.organisaties,
      jeugdigeVanaf: v.jeugdigeKiest ? v.jeugdigeVanaf : null,
      ouderVanaf: v.ouderKiest ? v.ouderVanaf : null,
      ...(v.ouderKiest && ouderIdsOf(v.ouderIds)),
    },
    achterhoudReden: v.jeugdigeKiest ? v.achterhoudReden : '',
    verlooptOp: v.verlooptOp || null,
    eigenKant: v.soort === 'voorval' ? eigenKant(v) : null,
    geheim: asksGeheim(v, publiek)
      ? {
          grond: v.geheimGrond,
          uitleg: v.geheimGrond === 'toestemming' ? '' : v.geheimUitleg,
          toestemmingId: v.geheimGrond === 'toestemming' ? toestemmingId : null,
        }
      : null,
    toestemmingId,
  }
}

function audience(v: Velden): 'eigen' | 'gekozen' | 'allen' {
  if (v.iedereen) return 'allen'
  return v.organisaties.length > 0 ? 'gekozen' : 'eigen'
}

function eigenKant(v: Velden) {
  switch (v.kant) {
    case '':
      return null
    case 'gevraagd':
      return {
        staat: v.kant,
        woorden: { gebeurde: v.gebeurde, beschermde: v.beschermde, zouHelpen: v.zouHelpen },
      }
    case 'nog_vragen':
      return { staat: v.kant, uiterlijk: v.kantUiterlijk }
    case 'wil_niet':
      return { staat: v.kant, uitleg: v.kantUitleg }
  }
}
