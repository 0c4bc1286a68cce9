import { birthday, plus } from './days.ts'
import type { Casus, Toestemming, World } from './world.ts'

/** When a consent holds, written from the words in the README of toestemming and its table of ages. */
type Gever = 'jeugdige' | 'ouders'
type Vraag = { bron: number; categorie: string; aan: number | 'ouders' }

const jaren = [12, 16, 18]

/** The ages of 12, 16 and 18 that a young person has reached on a day, as days; undefined when the day of birth is not known. */
function reached(casus: Casus, dag: string): string[] | undefined {
  const { geboren } = casus
  if (geboren === null) return undefined
  return jaren.map((j) => birthday(geboren, j)).filter((d) => d <= dag)
}

/** From 16 on a parent is someone else to whom secrecy holds; also when the age is not known. */
export function ouderIsAnder(world: World, casus: Casus, dag: number): boolean {
  const passed = reached(casus, plus(world.vandaag, dag))
  return passed === undefined || passed.length >= 2
}

/** How old the young person is on a day, in whole years; undefined when not known. */
export function leeftijd(world: World, casus: Casus, dag: number): number | undefined {
  const { geboren } = casus
  if (geboren === null) return undefined
  let years = 0
  while (birthday(geboren, years + 1) <= plus(world.vandaag, dag)) years++
  return years
}

function gevers(t: Toestemming, passed: number): Gever[] {
  const under12 = passed === 0
  const under16 = passed <= 1
  switch (t.soort) {
    case 'avg':
      return under16 && !t.rechtstreeks ? ['ouders'] : ['jeugdige']
    case 'hulp':
      if (under12) return ['ouders']
      return under16 && !t.uitzondering ? ['jeugdige', 'ouders'] : ['jeugdige']
    case 'geheim':
      if (under12) return ['ouders']
      return under16 ? ['jeugdige', 'ouders'] : ['jeugdige']
  }
}

/** Whether a consent holds on a day for a source, a category and a receiver. */
export function geldt(world: World, casus: Casus, t: Toestemming, dag: number, vraag: Vraag): boolean {
  const covers =
    t.bronnen.includes(vraag.bron) &&
    t.categorieen.includes(vraag.categorie) &&
    (vraag.aan === 'ouders' ? t.ouders : t.ontvangers.includes(vraag.aan))
  if (!covers || dag < t.begin || dag > t.eind) return false
  const passed = reached(casus, plus(world.vandaag, dag))
  if (passed === undefined) return false
  const since = passed.at(-1)
  const asked = gevers(t, passed.length)
  const saidYes = (wie: 'jeugdige' | number) => {
    const last = t.antwoorden.filter((a) => a.wie === wie).at(-1)
    return last?.antwoord === 'ja' && (since === undefined || plus(world.vandaag, last.dag) >= since)
  }
  const young = !asked.includes('jeugdige') || saidYes('jeugdige')
  if (!asked.includes('ouders')) return young
  return (
    young && casus.ouders.includes(true) && casus.ouders.every((gezag, nr) => gezag === false || saidYes(nr))
  )
}
