import type { PubliekKeuze } from '../casus/index.ts'
import { type FieldError, unfit } from '../kernel/errors.ts'
import type { BijdrageInvoer, EigenKantInvoer } from './contract.ts'
import type { DeelCasus } from './sql.ts'
import { jeugdigeZietVanaf } from './states.ts'

/** What the regime and the kind of bijdrage ask, all at once (409): it depends on the casus and on who writes. A family member needs no necessity: it is their own story. */
export function checkBijdrage(
  casus: DeelCasus,
  b: BijdrageInvoer,
  daad: 'nieuw' | 'correctie' = 'nieuw',
): void {
  const errors: FieldError[] = []
  const wrong = (veld: string, code: string, melding: string) => errors.push({ veld, code, melding })
  if (!casus.categorieen.includes(b.categorie))
    wrong('categorie', 'niet_in_regime', 'Deze categorie hoort niet bij dit regime.')
  if (casus.kant === 'professional') {
    if (b.publiek.wie !== 'eigen' && b.noodzaak === '') {
      wrong(
        'noodzaak',
        'nodig_bij_delen',
        'Schrijf waarom een ander dit moet weten. Dat hoort bij delen buiten je organisatie.',
      )
    }
    if (daad === 'nieuw' && b.soort === 'voorval' && b.eigenKant === null) {
      wrong(
        'eigenKant',
        'eigen_kant_ontbreekt',
        'Schrijf ook de kant van de jongere op, of zeg waarom die er nog niet is.',
      )
    }
    if (
      casus.jeugdige_ziet === 'alles_tenzij' &&
      isLater(b.publiek.jeugdigeVanaf, casus) &&
      b.achterhoudReden === ''
    ) {
      wrong('achterhoudReden', 'reden_ontbreekt', 'Schrijf waarom de jongere dit nog niet ziet.')
    }
  }
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
}

/** From which day family sees it: by the regime for professionals, by own choice for family; the young person's own is theirs at once. */
export function withFamily(casus: DeelCasus, keuze: PubliekKeuze): PubliekKeuze {
  switch (casus.kant) {
    case 'jeugdige':
      return { ...keuze, jeugdigeVanaf: casus.vandaag }
    case 'ouder':
      return keuze
    case 'professional':
      return {
        ...keuze,
        jeugdigeVanaf: jeugdigeZietVanaf({
          jeugdigeZiet: casus.jeugdige_ziet,
          jeugdigeVanaf: keuze.jeugdigeVanaf,
          vandaag: casus.vandaag,
        }),
        ouderVanaf: jeugdigeZietVanaf({
          jeugdigeZiet: casus.ouder_ziet,
          jeugdigeVanaf: keuze.ouderVanaf,
          vandaag: casus.vandaag,
        }),
      }
  }
}

/** The three columns in which the answer about the own side is kept. */
export function eigenKantColumns(eigenKant: EigenKantInvoer | null) {
  return {
    eigenKant: eigenKant?.staat ?? ('n_v_t' as const),
    eigenKantUitleg: eigenKant?.staat === 'wil_niet' ? eigenKant.uitleg : '',
    eigenKantUiterlijk: eigenKant?.staat === 'nog_vragen' ? eigenKant.uiterlijk : null,
  }
}

function isLater(day: string | null, casus: DeelCasus): boolean {
  return day !== null && day > casus.vandaag
}
