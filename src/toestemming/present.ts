import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/errors.ts'
import type { Gever, Toestemming, Toestemmingen } from './contract.ts'
import { judgeToestemming } from './judge-toestemming.ts'
import { mayAnswer, mayAsk, mayExcept } from './policy.ts'
import type { AntwoordRow, MijnCasus, PersoonRow, ToestemmingRow } from './sql.ts'
import { groepOp, groepSinds, volgendeGrens } from './states.ts'

type Lezer = { casus: MijnCasus; personen: PersoonRow[]; geboren: string | null; actor: Actor }

/** All consents of a casus as this reader may know them; 404 when the casus is unseen. Throws when no trace was left. */
export function presentToestemmingen(rows: unknown[][], actor: Actor): Toestemmingen {
  const casus = (rows[0] as MijnCasus[])[0]
  if (!casus) throw notFound()
  if ((rows[4] as { geschreven: boolean }[])[0]?.geschreven !== true) throw new Error('no trace, no answer')
  const personen = rows[1] as PersoonRow[]
  const jeugdige = personen.find((p) => p.soort === 'jeugdige')
  const geboren = jeugdige?.geboortedatum ?? null
  const answers = rows[3] as AntwoordRow[]
  const lezer = { casus, personen, geboren, actor }
  return {
    vandaag: casus.vandaag,
    jeugdige: {
      roepnaam: jeugdige?.roepnaam ?? '',
      groep: geboren === null ? null : groepOp(geboren, casus.vandaag),
    },
    opnieuw: geboren === null ? null : volgendeGrens(geboren, casus.vandaag),
    toestemmingen: (rows[2] as ToestemmingRow[]).map((t) =>
      presentToestemming(
        t,
        answers.filter((a) => a.toestemming_id === t.id),
        lezer,
      ),
    ),
    abilities: { magVragen: mayAsk(casus) === null },
  }
}

function presentToestemming(t: ToestemmingRow, answers: readonly AntwoordRow[], lezer: Lezer): Toestemming {
  const { casus, personen, geboren } = lezer
  const laatste = new Map(answers.map((a) => [a.persoon_id, a]))
  const { regel, nodig, magStoppen, redenen } = judgeToestemming(
    t,
    personen,
    laatste,
    casus.vandaag,
    t.geldig,
  )
  const shown = personen.filter((p) => nodig.has(p.id) || laatste.has(p.id) || p.id === magStoppen)
  return {
    id: t.id,
    versie: t.versie,
    soort: t.soort,
    waarvoor: t.waarvoor,
    van: t.van_wie,
    aan: t.aan_wie,
    aanOuders: t.aan_ouders,
    categorieen: t.categorieen,
    rechtstreeks: t.rechtstreeks,
    vanaf: t.van,
    tot: t.tot,
    gevraagdDoor: { naam: t.naam ?? '', organisatie: t.organisatie ?? '', op: t.op.toISOString() },
    // That it holds would tell what the other parent said.
    geldig: casus.apart ? null : t.geldig,
    // A parent does not see the other parent, so what is said of parents' gezag would be a guess.
    redenen: redenen
      .map((r) => (r === 'gezag' && casus.kant === 'ouder' ? 'iemand_anders' : r))
      .filter((r) => !casus.apart || r !== 'iemand_anders'),
    gevers: shown.map((p) =>
      presentGever(p, laatste.get(p.id), {
        t,
        nodig: nodig.has(p.id),
        stopt: p.id === magStoppen && !nodig.has(p.id),
        lezer,
      }),
    ),
    uitzondering:
      t.uitzondering === null
        ? null
        : { soort: t.uitzondering, reden: t.uitzondering_reden, op: t.uitzondering_op?.toISOString() ?? '' },
    artikelen: regel ? [...regel.artikelen] : [],
    abilities: { magUitzondering: t.uitzondering === null && mayExcept(casus, t, geboren) === null },
  }
}

type Bij = { t: ToestemmingRow; nodig: boolean; stopt: boolean; lezer: Lezer }

function presentGever(
  p: PersoonRow,
  laatste: AntwoordRow | undefined,
  { t, nodig, stopt, lezer }: Bij,
): Gever {
  const { casus, geboren } = lezer
  const since = geboren === null ? null : groepSinds(geboren, casus.vandaag)
  const geval = { casus, toestemming: t, persoon: p, laatste, geboren }
  return {
    persoonId: p.id,
    naam: p.roepnaam,
    kant: p.soort,
    ikzelf: casus.persoon_id === p.id,
    nodig,
    stopt,
    antwoord: laatste
      ? {
          antwoord: laatste.antwoord,
          wijze: laatste.wijze,
          gezegdOp: laatste.gezegd_op,
          inBijzijnVan: laatste.in_bijzijn_van,
          woorden: laatste.woorden,
          genoteerdDoor: laatste.genoteerd_door,
          op: laatste.op.toISOString(),
          verlopen: since !== null && laatste.gezegd_op < since,
        }
      : null,
    abilities: {
      magGeven: mayAnswer(geval, 'ja') === null,
      magIntrekken: mayAnswer(geval, 'ingetrokken') === null,
    },
  }
}
