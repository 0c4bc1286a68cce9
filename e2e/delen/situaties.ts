import type { Handen } from './handen.ts'

/** An everyday question about sharing: who asks, on which page it comes up, and the way to a lawful share or a clear no. */
export type Situatie = {
  naam: string
  wie: string
  /** The first name of the young person on whose page the question comes up, or a path. */
  bij: { casus: string } | { pad: string }
  uitkomst: 'gedeeld' | 'nee'
  /** What is typed and shared; nobody but these people reads it afterwards. */
  tekst?: string
  lezers?: readonly string[]
  nietLezers?: readonly string[]
  doe(handen: Handen, tekst: string): Promise<void>
}

type Deel = { met: string; soort: string; vraag: string; over: string; noodzaak: string }

/** From the page of the casus: who, what kind, about what, the words, and share. Answers before the words when it may not. */
async function schrijf({ page, klik, markeer, kies, typ }: Handen, deel: Deel, tekst: string): Promise<void> {
  await klik(page.getByRole('link', { name: `Deel iets met ${deel.met}` }))
  await markeer(page.getByRole('radio', { name: deel.soort }))
  await kies(page.getByLabel('Waar gaat het over?'), deel.over)
  await typ(page.getByLabel(deel.vraag), tekst)
  await typ(page.getByLabel('Waarom moeten zij dit weten?'), deel.noodzaak)
}

async function deel(handen: Handen): Promise<void> {
  await handen.klik(handen.page.getByRole('button', { name: 'Deel met een organisatie' }))
  await handen.page.waitForURL(/\/bijdragen$/)
  await handen.zie(handen.page.getByRole('article').first())
}

const goed = { soort: 'Iets dat goed ging', vraag: 'Wat ging er goed?' }
const zorg = { soort: 'Zorg', vraag: 'Waar maak je je zorgen om?' }

/** Six questions as they come up in a week. */
export const situaties: readonly Situatie[] = [
  {
    naam: 'een jongerenwerker vertelt school iets goeds',
    wie: 'Nadia',
    bij: { casus: 'Sem' },
    uitkomst: 'gedeeld',
    tekst: 'Sem gaf vandaag de fietsles aan drie jongere kinderen.',
    lezers: ['bart'],
    nietLezers: ['tim', 'eva'],
    doe: async (handen, tekst) => {
      const noodzaak = 'Zijn mentor kan erop voortbouwen.'
      await schrijf(handen, { ...goed, met: 'Bart Mulder', over: 'Vrije tijd', noodzaak }, tekst)
      await deel(handen)
    },
  },
  {
    naam: 'school vertelt het wijkteam over verzuim',
    wie: 'Bart',
    bij: { casus: 'Jayden' },
    uitkomst: 'gedeeld',
    tekst: 'Jayden miste deze week drie ochtenden, steeds het eerste uur.',
    lezers: ['fatima'],
    nietLezers: ['rob', 'joost'],
    doe: async (handen, tekst) => {
      const noodzaak = 'Thuis is te zien wat er in de ochtend misgaat.'
      await schrijf(handen, { ...zorg, met: 'Fatima Yıldız', over: 'Verzuim', noodzaak }, tekst)
      await deel(handen)
    },
  },
  {
    naam: 'een wijkagent wil school vertellen over een aanhouding',
    wie: 'Rob',
    bij: { casus: 'Sem' },
    uitkomst: 'nee',
    doe: async ({ page, klik, kies, zie }) => {
      await klik(page.getByRole('link', { name: 'Deel iets met Bart Mulder' }))
      await kies(page.getByLabel('Waar gaat het over?'), 'Politie: strafbare feiten')
      const no = page.getByRole('status').filter({ hasText: 'Nee, ROC De Waterlinie mag dit niet krijgen' })
      await zie(no)
      await zie(no.getByText('Het besluit van de politie noemt deze partij niet.'))
      await zie(no.getByText('Spreek af wat deze partij kan doen'))
    },
  },
  {
    naam: 'de ggz deelt met de jeugdreclassering, met toestemming',
    wie: 'Eva',
    bij: { casus: 'Daan' },
    uitkomst: 'gedeeld',
    tekst: 'Daan slaapt slecht voor een gesprek met veel mensen. Eén op één gaat het goed.',
    lezers: ['tim'],
    nietLezers: ['tom', 'marieke'],
    doe: async (handen, tekst) => {
      const noodzaak = 'Dan kan de eerste afspraak lukken.'
      await schrijf(handen, { ...zorg, met: 'Tim Kok', over: 'Hulp', noodzaak }, tekst)
      await handen.markeer(handen.page.getByRole('radio', { name: /^Er is toestemming/ }))
      await deel(handen)
    },
  },
  {
    naam: 'de gemeente deelt schulden met het wijkteam, met toestemming',
    wie: 'Marieke',
    bij: { casus: 'Yara' },
    uitkomst: 'gedeeld',
    tekst: 'Yara heeft twee schulden met een regeling. De derde brief is nog niet geopend.',
    lezers: ['fatima'],
    nietLezers: ['tom'],
    doe: async (handen, tekst) => {
      const noodzaak = 'Het wijkteam belt de schuldeisers.'
      await schrijf(handen, { ...zorg, met: 'Fatima Yıldız', over: 'Geld', noodzaak }, tekst)
      await deel(handen)
    },
  },
  {
    naam: 'een wooncoach vraagt of de politie over wonen mag horen',
    wie: 'Tom',
    bij: { pad: '/mijn-werk' },
    uitkomst: 'nee',
    doe: async ({ page, klik, kies, zie }) => {
      await klik(page.getByRole('link', { name: 'Mag ik dit delen?' }))
      await kies(page.getByLabel('Wat wil je delen?'), 'Wonen')
      await kies(page.getByLabel('Met wie?'), 'Politie')
      const answer = page.getByRole('status')
      await zie(answer.getByText('Nee, dit mag niet'))
      await zie(answer.getByText('Wat kan wel'))
    },
  },
]
