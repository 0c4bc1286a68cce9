import type { AfspraakInhoud, Verschil, VersieSpoor } from './contract.ts'

/** What changed from one version of the plan to another, as far as the reader sees both. Codes and values; screens make sentences. */
export function compareVersies(voor: VersieSpoor[], na: VersieSpoor[]): Verschil[] {
  const before = new Map(voor.map((spoor) => [spoor.spoorId, spoor]))
  const after = new Map(na.map((spoor) => [spoor.spoorId, spoor]))
  return [
    ...na.flatMap((spoor) => {
      const old = before.get(spoor.spoorId)
      return old ? compareSpoor(old, spoor) : [verschil('spoor_nieuw', spoor, { na: spoor.inhoud.doel })]
    }),
    ...voor
      .filter((spoor) => !after.has(spoor.spoorId))
      .map((spoor) => verschil('spoor_weg', spoor, { voor: spoor.inhoud.doel })),
  ]
}

function compareSpoor(voor: VersieSpoor, na: VersieSpoor): Verschil[] {
  const before = new Map(voor.afspraken.map((a) => [a.afspraakId, a.inhoud]))
  const after = new Set(na.afspraken.map((a) => a.afspraakId))
  return [
    ...(voor.inhoud.doel === na.inhoud.doel
      ? []
      : [verschil('doel', na, { voor: voor.inhoud.doel, na: na.inhoud.doel })]),
    ...na.afspraken.flatMap(({ afspraakId, inhoud }) => {
      const old = before.get(afspraakId)
      return old
        ? compareAfspraak(na, old, inhoud)
        : [verschil('afspraak_nieuw', na, { over: inhoud.tekst, na: inhoud.datum })]
    }),
    ...voor.afspraken
      .filter((a) => !after.has(a.afspraakId))
      .map((a) => verschil('afspraak_weg', na, { over: a.inhoud.tekst, voor: a.inhoud.datum })),
  ]
}

function compareAfspraak(spoor: VersieSpoor, voor: AfspraakInhoud, na: AfspraakInhoud): Verschil[] {
  const over = na.tekst
  const fields: [Verschil['wat'], string, string][] = [
    ['tekst', voor.tekst, na.tekst],
    ['wanneer', whenOf(voor), whenOf(na)],
    ['eigenaar', voor.eigenaar, na.eigenaar],
    ['plaats', voor.plaats, na.plaats],
    ['tegenprestatie', voor.tegenprestatie, na.tegenprestatie],
    ['sanctie', String(voor.sanctie), String(na.sanctie)],
    ['status', voor.status, na.status],
  ]
  const changed = fields
    .filter(([, a, b]) => a !== b)
    .map(([wat, a, b]) => verschil(wat, spoor, { over, voor: a, na: b }))
  return [...changed, ...compareAkkoorden(spoor, over, voor, na)]
}

function compareAkkoorden(
  spoor: VersieSpoor,
  over: string,
  voor: AfspraakInhoud,
  na: AfspraakInhoud,
): Verschil[] {
  const people = new Map([...voor.akkoorden, ...na.akkoorden].map((k) => [k.betrokkenheidId, k.naam]))
  return [...people].flatMap(([id, wie]) => {
    const a = voor.akkoorden.find((k) => k.betrokkenheidId === id)?.antwoord ?? ''
    const b = na.akkoorden.find((k) => k.betrokkenheidId === id)?.antwoord ?? ''
    return a === b ? [] : [verschil('akkoord', spoor, { over, wie, voor: a, na: b })]
  })
}

/** The moment where there is one, else the day. */
function whenOf(a: AfspraakInhoud): string {
  return a.begintOp ?? a.datum
}

function verschil(
  wat: Verschil['wat'],
  spoor: VersieSpoor,
  about: Partial<Omit<Verschil, 'wat' | 'spoor'>>,
): Verschil {
  return { wat, spoor: spoor.inhoud.soort, over: '', wie: '', voor: '', na: '', ...about }
}
