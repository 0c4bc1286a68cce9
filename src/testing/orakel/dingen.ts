import { consultmerk, merk } from './belongs.ts'
import {
  type Kijker,
  zietAanmelding,
  zietBetrokken,
  zietCasus,
  zietConsult,
  zietConsultantwoord,
  zietKijkvraag,
  zietPersoon,
  zietPubliek,
  zietRij,
} from './oracle.ts'
import type { Keys } from './place.ts'
import { type Rij, tabellen, type World } from './world.ts'

/** One row of a world with its key in the database, and what the oracle says of it. */
export type Ding = {
  tabel: string
  id: string
  /** In which casus; undefined outside any. */
  casus?: number
  /** A row of content, and its place. */
  rij?: Rij
  nr?: number
  /** A piece of text that stands in this row and in no other. */
  merk?: string
  ziet(kijker: Kijker, dag?: number): boolean
}

/** Every table that the oracle decides about, with the column of its key and the one by which a list asks for it. */
export const lijsten: Readonly<Record<string, { sleutel: string; van: 'casussen' | 'zelf' }>> = {
  casus: { sleutel: 'id', van: 'zelf' },
  ...Object.fromEntries(
    ['persoon', 'betrokkenheid', 'toestemming', 'toestemming_antwoord', 'vraag_over_kijken', ...tabellen].map(
      (tabel) => [
        tabel,
        { sleutel: tabel === 'verzoekreden' ? 'verzoek_id' : 'id', van: 'casussen' as const },
      ],
    ),
  ),
  aanmelding: { sleutel: 'id', van: 'zelf' },
  consult: { sleutel: 'id', van: 'zelf' },
  consultantwoord: { sleutel: 'id', van: 'zelf' },
  consultdank: { sleutel: 'antwoord_id', van: 'zelf' },
}

/** Rows that carry no words of their own. */
const zonderWoorden: readonly string[] = ['akkoord', 'gebeurtenis', 'steunt_op']
/** Everything in a world that stands in the database; what could not be written ('' as key) is left out. */
export function dingenVan(world: World, keys: Keys): Ding[] {
  const inside = world.casussen.flatMap((_casus, casus) => dingenInCasus(world, keys, casus))
  const aanmeldingen = keys.aanmeldingen.map((id, nr) => ({
    tabel: 'aanmelding',
    id,
    ziet: (kijker: Kijker) => zietAanmelding(world, nr, kijker),
  }))
  const consulten = world.consulten.flatMap((consult, nr): Ding[] => {
    const k = keys.consulten[nr]
    const answer = (tabel: string) => (id: string, i: number) => ({
      tabel,
      id,
      ...(tabel === 'consultantwoord' && { merk: consultmerk(nr, i) }),
      ziet: (kijker: Kijker) => zietConsultantwoord(world, consult, i, kijker),
    })
    return [
      {
        tabel: 'consult',
        id: k?.id ?? '',
        merk: consultmerk(nr),
        ziet: (kijker) => zietConsult(world, consult, kijker),
      },
      ...(k?.antwoorden ?? []).map(answer('consultantwoord')),
      ...(k?.dank ?? []).map(answer('consultdank')),
    ]
  })
  return [...inside, ...aanmeldingen, ...consulten].filter((ding) => ding.id !== '')
}

function dingenInCasus(world: World, keys: Keys, casus: number): Ding[] {
  const one = world.casussen[casus]
  const k = keys.casussen[casus]
  if (!one || !k) return []
  const takesPart = (kijker: Kijker, dag = 0) => zietCasus(world, casus, kijker, dag)
  const persoon = (id: string, wat: 'jeugdige' | number): Ding => ({
    tabel: 'persoon',
    id,
    casus,
    ...(wat !== 'jeugdige' && { merk: merk(casus, `o${wat}`) }),
    ziet: (kijker, dag) => zietPersoon(world, casus, wat, kijker, dag),
  })
  return [
    { tabel: 'casus', id: k.id, casus, ziet: takesPart },
    { tabel: 'spoor', id: k.grond, casus, ziet: takesPart },
    persoon(k.jeugdige, 'jeugdige'),
    ...k.ouders.map(persoon),
    ...one.betrokken.map((b, nr) => ({
      tabel: 'betrokkenheid',
      id: k.betrokken[nr] ?? '',
      casus,
      ziet: (kijker: Kijker, dag?: number) => zietBetrokken(world, casus, b, kijker, dag),
    })),
    ...one.kijkvragen.map((familie, nr) => ({
      tabel: 'vraag_over_kijken',
      id: k.kijkvragen[nr] ?? '',
      casus,
      merk: merk(casus, `k${nr}`),
      ziet: (kijker: Kijker, dag?: number) => zietKijkvraag(world, casus, familie, kijker, dag),
    })),
    ...toestemmingen(world, keys, casus),
    ...one.rijen.map((rij, nr) => ({
      tabel: rij.tabel,
      id: k.rijen[nr] ?? '',
      casus,
      rij,
      nr,
      ...(zonderWoorden.includes(rij.tabel) ? {} : { merk: merk(casus, nr) }),
      ziet: (kijker: Kijker, dag?: number) => zietRij(world, casus, rij, kijker, dag),
    })),
  ]
}

/** A consent is shared by its own audience, and so are its answers; but a parent's answer is not the other parent's to read. */
function toestemmingen(world: World, keys: Keys, casus: number): Ding[] {
  return (world.casussen[casus]?.toestemmingen ?? []).flatMap((t, nr) => {
    const k = keys.casussen[casus]?.toestemmingen[nr]
    const shared = (kijker: Kijker, dag?: number) => zietPubliek(world, casus, t.publiek, kijker, dag)
    return [
      { tabel: 'toestemming', id: k?.id ?? '', casus, merk: merk(casus, `t${nr}`), ziet: shared },
      ...t.antwoorden.map((a, i) => ({
        tabel: 'toestemming_antwoord',
        id: k?.antwoorden[i] ?? '',
        casus,
        merk: merk(casus, `a${nr}z${i}`),
        ziet: (kijker: Kijker, dag?: number) =>
          shared(kijker, dag) && zietPersoon(world, casus, a.wie, kijker, dag),
      })),
    ]
  })
}
