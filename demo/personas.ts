import type { OrganisatieSleutel } from './organisaties.ts'

export type Persona = {
  gebruiker: string
  naam: string
  soort: 'medewerker' | 'jeugdige' | 'ouder'
  functie: string
  organisatie: OrganisatieSleutel | null
  mandaten: string[]
  belMijVoor: string
  moetMelden: string
  telefoon: string
  waarvoor: string
}

const staff = (gebruiker: string, naam: string, functie: string, organisatie: OrganisatieSleutel, mandaten: string[], telefoon: string, belMijVoor: string, moetMelden: string, waarvoor: string): Persona =>
  ({ gebruiker, naam, soort: 'medewerker', functie, organisatie, mandaten, belMijVoor, moetMelden, telefoon, waarvoor })

/** The people of the demo region who can sign in; all fictional. */
export const personas: readonly Persona[] = [
  staff('marieke', 'Marieke van Dam', 'casusregisseur', 'gemeente', ['steun:ontvangen', 'pga:wegen'], '06 5550 1001', 'alles rond het plan', 'een acuut onveilige situatie', 'Veel casussen, wat moet er vandaag?'),
  staff('ineke', 'Ineke de Wit', 'procesregisseur', 'gemeente', ['pga:wegen', 'pga:besluiten'], '06 5550 1002', 'aanmelden, wegen en overleg', 'niets buiten het convenant', 'Aanmeldingen wegen, overleg voorzitten'),
  staff('rob', 'Rob Hermans', 'wijkagent', 'politie', ['pga:wegen'], '06 5550 1003', 'wat er in de wijk speelt', 'strafbare feiten', 'Op straat, met de telefoon'),
  staff('nadia', 'Nadia Haddou', 'jongerenwerker', 'kade9', ['steun:ontvangen'], '06 5550 1004', 'hoe het echt met iemand gaat', 'direct gevaar voor iemand', 'Vaste persoon van Sem'),
  staff('bart', 'Bart Mulder', 'mentor', 'roc', [], '06 5550 1005', 'rooster, klas en stage', 'verzuim van meer dan 16 uur in vier weken', 'Ziet alleen wat voor school is'),
  staff('eva', 'Eva Roos', 'behandelaar', 'ggz', [], '06 5550 1006', 'hoe je met iemand in paniek omgaat', 'direct gevaar voor leven', 'Deelt alleen wat mag'),
  staff('tim', 'Tim Kok', 'jeugdreclasseerder', 'rvdk', ['pga:wegen'], '06 5550 1007', 'werkstraf en voorwaarden', 'niet nakomen van een straf', 'Straf en school op elkaar afstemmen'),
  staff('fatima', 'Fatima Yıldız', 'gezinswerker', 'wijkteam-oost', ['steun:ontvangen'], '06 5550 1008', 'hulp thuis', 'vermoeden van mishandeling (meldcode)', 'Leest het Excelbestand van het wijkteam in'),
  staff('joost', 'Joost Verkerk', 'leerplichtambtenaar', 'leerplicht', [], '06 5550 1009', 'verzuim en terug naar school', 'absoluut verzuim', 'Leest het verzuimbestand in'),
  staff('tom', 'Tom de Graaf', 'wooncoach', 'huis-en-haven', [], '06 5550 1010', 'een plek om te wonen', 'niets', 'Helpt Yara met wonen'),
  { gebruiker: 'sem', naam: 'Sem', soort: 'jeugdige', functie: 'jeugdige', organisatie: null, mandaten: [], belMijVoor: '', moetMelden: '', telefoon: '', waarvoor: 'Mijn plan, op de telefoon' },
  { gebruiker: 'yara', naam: 'Yara', soort: 'jeugdige', functie: 'jeugdige', organisatie: null, mandaten: [], belMijVoor: '', moetMelden: '', telefoon: '', waarvoor: 'Steun die zij zelf wilde' },
  { gebruiker: 'linda', naam: 'Linda Verhoeven', soort: 'ouder', functie: 'ouder', organisatie: null, mandaten: [], belMijVoor: '', moetMelden: '', telefoon: '', waarvoor: 'Moeder van Sem' },
]
