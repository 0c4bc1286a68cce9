import type { Tx } from '../../kernel/db.ts'
import { notFound } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { isVerslagLeesbaar } from '../../overleg/index.ts'
import type { Waarom, WaaromSoort } from './contract.ts'
import {
  type DingRow,
  type MijnRow,
  type NaamRow,
  type RegelRow,
  type RegimeRow,
  selectDing,
  selectMijn,
  selectNamen,
  selectRegel,
  selectRegime,
} from './sql.ts'

/**
 * Why this person sees this thing, from what the policies themselves read: their involvement, the audience of the row, the regime and its rule.
 * 404 for what they don't see, minutes that may not be read yet included.
 */
export async function readWaarom(tx: Tx, soort: WaaromSoort, id: string, spoor: string): Promise<Waarom> {
  const ding = await tx.maybe<DingRow>(selectDing(soort, id))
  if (!ding || (soort === 'verslag' && !(await isVerslagLeesbaar(tx, id)))) throw notFound()
  const [mijn, regime, namen, regel] = await Promise.all([
    tx.maybe<MijnRow>(selectMijn(ding.casus_id)),
    tx.maybe<RegimeRow>(selectRegime(ding.regime_code, ding.regime_versie)),
    tx.many<NaamRow>(selectNamen(ding.publiek ?? [])),
    ding.categorie === null || ding.eigen || ding.eigen_organisatie
      ? undefined
      : tx.maybe<RegelRow>(selectRegel(ding)),
    record(tx, {
      activiteit: 'verantwoording',
      actie: 'kijken.waarom',
      object: `${soort}:${id}`,
      betrokkenen: [ding.log_naam],
      spoor,
    }),
  ])
  if (!mijn || !regime) throw notFound()
  return {
    soort,
    casusId: ding.casus_id,
    mijn: presentMijn(mijn),
    publiek: presentPubliek(ding, mijn.kant, namen),
    regime: { code: regime.code, naam: regime.naam, versie: regime.versie, geldigVan: regime.geldig_van },
    regel: regel && ding.categorie !== null ? { categorie: ding.categorie, ...regel } : null,
    voorwaarden: {
      alleenOrientatie: ding.alleen_orientatie,
      eerstVragen: ding.eerst_vragen,
      verlooptOp: ding.verloopt_op,
    },
    gedeeld:
      ding.naam === null
        ? null
        : { naam: ding.naam, organisatie: ding.organisatie, op: ding.op?.toISOString() ?? null },
  }
}

function presentMijn(m: MijnRow): Waarom['mijn'] {
  return {
    kant: m.kant,
    rollen: m.rollen,
    sinds: m.sinds,
    organisatie: m.organisatie,
    beslotenDoor: m.door_naam === null ? null : { naam: m.door_naam, organisatie: m.door_organisatie ?? '' },
    reden: m.reden,
  }
}

/** The same three columns that the rule of sight reads, told from this reader's side. */
function presentPubliek(ding: DingRow, kant: MijnRow['kant'], namen: NaamRow[]): Waarom['publiek'] {
  const organisaties = namen.map((n) => n.naam)
  if (ding.eigen) return { wie: 'eigen', organisaties, vanaf: null }
  if (kant === 'professional') {
    return { wie: ding.publiek === null ? 'allen' : 'organisaties', organisaties, vanaf: null }
  }
  const vanaf = kant === 'jeugdige' ? ding.jeugdige_vanaf : ding.ouder_vanaf
  return { wie: vanaf === null ? 'allen' : 'vanaf_dag', organisaties: [], vanaf }
}
