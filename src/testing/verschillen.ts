/** What doors showed beside what the rule says: every difference as a sentence, and how much was decided. */
export type Verschillen = {
  besluiten: number
  getoond: number
  zinnen: string[]
}
export const geenVerschillen = (): Verschillen => ({ besluiten: 0, getoond: 0, zinnen: [] })

/** Lays what one person got at a door beside what the rule shows of all there is; names tell what a key is called. */
export function legNaast(
  uit: Verschillen,
  wie: string,
  deur: string,
  getoond: Iterable<string>,
  verwacht: Iterable<string>,
  alles: Iterable<string>,
): void {
  const [shown, expected] = [new Set(getoond), new Set(verwacht)]
  for (const ding of new Set([...alles, ...shown])) {
    uit.besluiten++
    if (shown.has(ding)) uit.getoond++
    if (shown.has(ding) && !expected.has(ding))
      uit.zinnen.push(`${wie} ziet ${ding} ${deur}, en dat mag niet`)
    if (!shown.has(ding) && expected.has(ding)) uit.zinnen.push(`${wie} mist ${ding} ${deur}`)
  }
}

/** One answer that must be this: a status, a number, a word. */
export function isGelijk(
  uit: Verschillen,
  wie: string,
  deur: string,
  gevonden: unknown,
  verwacht: unknown,
): void {
  uit.besluiten++
  if (JSON.stringify(gevonden) !== JSON.stringify(verwacht))
    uit.zinnen.push(`${wie} krijgt ${JSON.stringify(gevonden)} ${deur}, niet ${JSON.stringify(verwacht)}`)
}
