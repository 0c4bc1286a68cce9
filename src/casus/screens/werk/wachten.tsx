import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate, relativeDay } from '../../../web/datum.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { useNow } from '../../../web/now.ts'
import { type SameTexts, type Taal, useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnWerk } from '../../mijn-werk/contract.ts'
import { Kolom } from './kolom.tsx'
import type { nl } from './texts.nl.ts'
import { werkTexts } from './texts.ts'

const AntwoordDialoog = lazy(async () => ({
  default: (await import('../../../informatieverzoek/screens/antwoord-dialoog.tsx')).AntwoordDialoog,
}))

/** How many people or requests wait for me. */
export function waitingCount(werk: MijnWerk): number {
  const { nee, weerwoorden, overdrachten, wieWerkt, verzoeken, afwijkingen, aanmeldingen } = werk
  const lists = [
    nee,
    weerwoorden,
    overdrachten,
    wieWerkt,
    verzoeken,
    afwijkingen,
    werk.gebruiksvragen,
    werk.kijk,
    werk.toestemmingen,
    werk.verhalen,
    werk.dankwoorden,
    werk.eersteWeken,
    werk.gemist,
    werk.wensen,
    aanmeldingen,
  ]
  return lists.reduce((sum, { aantal }) => sum + aantal, 0)
}

/** Where what someone of the family said can be read, beside what it is about. */
function placeOf({ casusId, over, overId }: MijnWerk['weerwoorden']['eerste'][number]): string {
  if (over === 'bijdrage') return `/casussen/${casusId}/bijdragen`
  if ((over === 'overleg' || over === 'verslag') && overId) return `/overleggen/${overId}`
  return `/casussen/${casusId}`
}

/** Who and what waits for me; a question for information is answered on the spot. */
export function Wachten({ werk }: { werk: MijnWerk }) {
  const texts = useTexts(werkTexts)
  const taal = useTaal()
  const queryClient = useQueryClient()
  const [answering, setAnswering] = useState<MijnWerk['verzoeken']['eerste'][number] | null>(null)
  const { nee, weerwoorden, overdrachten, wieWerkt, verzoeken, afwijkingen, aanmeldingen } = werk
  const close = (changed: boolean) => {
    setAnswering(null)
    if (changed) void queryClient.invalidateQueries()
  }
  const seen = async (id: string) => {
    await send('PUT', `/v1/dankwoorden/${id}/gezien`)
    await queryClient.invalidateQueries()
  }
  const rows: (WachtRijProps & { id: string })[] = [
    ...werk.eersteWeken.eerste.map((m) => ({
      id: m.id,
      naam: m.naam,
      tekst: (m.dag < werk.vandaag ? texts.hoeGingHet : texts.jijBentErbij)(
        m.wat,
        m.plek,
        [longDate(m.dag, taal), m.tijd].filter(Boolean).join(', '),
      ),
      op: null,
      to: `/casussen/${m.casusId}/wie-blijft`,
      knop: texts.bekijk,
    })),
    ...werk.gemist.eerste.map((g) => ({
      id: g.id,
      naam: g.naam,
      tekst: texts.niemandWasEr(g.wat, longDate(g.dag, taal)),
      op: g.op,
      to: `/casussen/${g.casusId}/wie-blijft`,
      knop: texts.antwoord,
    })),
    ...werk.wensen.eerste.map((w) => ({
      id: w.id,
      naam: w.naam,
      tekst: texts.wieMoetBlijven,
      op: w.op,
      to: '/vaste-wensen',
      knop: texts.antwoord,
    })),
    ...wieWerkt.eerste.map((q) => ({
      id: q.id,
      naam: q.naam,
      tekst: [texts.wieWerkt(q.van), q.voor < werk.vandaag && texts.termijnVoorbij].filter(Boolean).join(' '),
      op: q.op,
      to: '/wie-werkt-al',
      knop: texts.antwoord,
    })),
    ...overdrachten.eerste.map((o) => ({
      id: o.id,
      naam: o.naam,
      tekst: texts.regie(o.van),
      op: o.op,
      to: `/casussen/${o.casusId}`,
      knop: texts.antwoord,
    })),
    ...verzoeken.eerste.map((v) => ({
      id: v.id,
      naam: v.naam,
      tekst: verzoekZin(v, texts, taal),
      op: v.op,
      to: `/casussen/${v.casusId}/verzoeken`,
      knop: v.soort === 'vraag' || v.soort === 'vraag_voorbij' ? texts.antwoord : texts.bekijk,
      ...((v.soort === 'vraag' || v.soort === 'vraag_voorbij') && { onPress: () => setAnswering(v) }),
    })),
    ...afwijkingen.eerste.map((a) => ({
      id: a.id,
      naam: a.naam,
      tekst:
        a.soort === 'dekking'
          ? texts.dekkingGevraagd(a.wat)
          : texts.herzienOp(a.wat, longDate(a.datum, taal)),
      op: a.op,
      to: `/casussen/${a.casusId}/plan`,
      knop: a.soort === 'dekking' ? texts.antwoord : texts.bekijk,
    })),
    ...werk.verhalen.eerste.map((v) => ({
      id: `verhaal-${v.id}`,
      naam: v.naam,
      tekst: texts.nieuwVerteld(v.hoeveel),
      op: v.op,
      to: `/casussen/${v.casusId}`,
      knop: texts.lees,
    })),
    ...werk.dankwoorden.eerste.map((d) => ({
      id: d.id,
      naam: d.naam,
      tekst: texts.dank(d.van, d.tekst),
      op: d.op,
      to: `/casussen/${d.casusId}`,
      knop: texts.gezien,
      onPress: () => void seen(d.id),
    })),
    ...werk.gebruiksvragen.eerste.map((g) => ({
      id: g.id,
      naam: g.naam,
      tekst: texts.wilGebruiken(g.van, g.waarvoor),
      op: g.op,
      to: `/casussen/${g.casusId}/gebruik`,
      knop: texts.antwoord,
    })),
    ...werk.kijk.eerste.map((k) => ({
      id: k.id,
      naam: k.naam,
      tekst: [texts.kijkGevraagd(longDate(k.openTot, taal)), k.herinnerd && texts.kijkHerinnerd]
        .filter(Boolean)
        .join(' '),
      op: k.op,
      to: `/casussen/${k.casusId}/hoe-gaat-het/invullen/${k.id}`,
      knop: k.begonnen ? texts.gaVerder : texts.vulIn,
    })),
    ...werk.toestemmingen.eerste.map((t) => ({
      id: `toestemming-${t.id}-${t.jaren}`,
      naam: t.naam,
      tekst: (t.verjaardag > werk.vandaag ? texts.toestemmingEindigt : texts.toestemmingOpnieuw)(
        t.jaren,
        longDate(t.verjaardag, taal),
        t.hoeveel,
      ),
      op: null,
      to: `/casussen/${t.casusId}/toestemming`,
      knop: texts.bekijk,
    })),
    ...nee.eerste.map((n) => ({
      id: n.id,
      naam: n.naam,
      tekst: [texts.neeOp(n.afspraak), n.watMaaktJa && texts.welAls(n.watMaaktJa)].filter(Boolean).join(' '),
      op: n.op,
      to: `/casussen/${n.casusId}/plan`,
      knop: texts.antwoord,
    })),
    ...weerwoorden.eerste.map((w) => ({
      id: w.id,
      naam: w.naam,
      tekst: texts.zegt(w.van, w.tekst),
      op: w.op,
      to: placeOf(w),
      knop: texts.bekijk,
    })),
    ...aanmeldingen.eerste.map((a) => ({
      id: a.id,
      naam: a.naam,
      tekst: texts.aanmelding,
      op: a.op,
      to: `/aanmeldingen/${a.id}`,
      knop: texts.bekijk,
    })),
  ]
  const shown = rows.slice(0, 4)
  const count = waitingCount(werk)
  return (
    <Kolom title={texts.wachten} count={count} empty={texts.geenWachten} more={count - shown.length}>
      {shown.map(({ id, ...row }) => (
        <WachtRij key={id} {...row} />
      ))}
      {answering && (
        <Suspense>
          <AntwoordDialoog casusId={answering.casusId} verzoekId={answering.id} open onClose={close} />
        </Suspense>
      )}
    </Kolom>
  )
}

function verzoekZin(
  { soort, wie, vraag, termijn }: MijnWerk['verzoeken']['eerste'][number],
  texts: SameTexts<typeof nl>,
  taal: Taal,
): string {
  switch (soort) {
    case 'vraag':
      return texts.vraagVan(wie, vraag, longDate(termijn, taal))
    case 'vraag_voorbij':
      return texts.vraagVoorbij(wie, vraag, longDate(termijn, taal))
    case 'antwoord':
      return texts.antwoordKwam(wie, vraag)
    case 'uitstel':
      return texts.uitstelGevraagd(wie, vraag)
    case 'geen_antwoord':
      return texts.geenAntwoord(wie, vraag)
  }
}

type WachtRijProps = {
  naam: string | null
  tekst: string
  op: string | null
  to: string
  knop: string
  /** Done here, instead of going there. */
  onPress?: () => void
}

function WachtRij({ naam, tekst, op, to, knop, onPress }: WachtRijProps) {
  const taal = useTaal()
  const now = useNow()
  return (
    <li className="vandaag__rij">
      <span className="vandaag__tekst">
        <strong>{naam}</strong>
        <span>
          {/* The words may be someone's own: when it was is a line of its own. */}
          {tekst}
          {op && <span className="vandaag__wanneer">{capital(relativeDay(op, taal, now))}</span>}
        </span>
      </span>
      {onPress ? (
        <Knop variant="zacht" size="klein" onClick={onPress}>
          {knop}
        </Knop>
      ) : (
        <KnopLink to={to} variant="zacht" size="klein">
          {knop}
        </KnopLink>
      )}
    </li>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
