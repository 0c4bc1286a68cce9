import type { Persona } from '../persona.ts'
import type { ZvhSleutel } from './organisaties.ts'

type Rest = Pick<Persona, 'telefoon' | 'belMijVoor' | 'moetMelden' | 'waarvoor'> & { mandaten?: string[] }

const staff = (
  gebruiker: string,
  naam: string,
  functie: string,
  organisatie: ZvhSleutel,
  { mandaten = [], ...rest }: Rest,
): Persona => ({ gebruiker, naam, soort: 'medewerker', functie, organisatie, mandaten, ...rest })

/** Appointed staff of the fictional Zorg- en Veiligheidshuis Merwestad; nobody else has an account there (Wgs 1.8 lid 2). */
export const zvhPersonas: readonly Persona[] = [
  staff('hanna', 'Hanna Bouwman', 'procesregisseur', 'college', {
    mandaten: ['zvh:wegen', 'zvh:besluiten', 'bewaren'],
    telefoon: '06 5550 3001',
    belMijVoor: 'aanmelden, wegen en de tafel',
    moetMelden: 'een datalek',
    waarvoor: 'Weegt en besluit, leidt twee casussen',
  }),
  staff('wouter', 'Wouter de Lange', 'adviseur openbare orde', 'burgemeester', {
    mandaten: ['zvh:wegen'],
    telefoon: '06 5550 3002',
    belMijVoor: 'maatregelen van de burgemeester',
    moetMelden: 'direct gevaar voor iemand',
    waarvoor: 'Weegt namens de burgemeester',
  }),
  staff('daphne', 'Daphne Smeets', 'adviseur persoonsgericht werken', 'zvh-politie', {
    mandaten: ['zvh:wegen', 'beheer'],
    telefoon: '06 5550 3003',
    belMijVoor: 'wat de politie ziet',
    moetMelden: 'strafbare feiten',
    waarvoor: 'Weegt namens de politie, beheert accounts',
  }),
  staff('olivier', 'Olivier Prent', 'beleidsadviseur', 'om', {
    mandaten: ['zvh:wegen', 'zvh:besluiten', 'bewaren'],
    telefoon: '06 5550 3004',
    belMijVoor: 'lopende zaken en voorwaarden',
    moetMelden: 'strafbare feiten',
    waarvoor: 'Weegt en besluit namens het OM',
  }),
  staff('roos', 'Roos van Wijk', 'raadsonderzoeker', 'zvh-rvdk', {
    mandaten: ['zvh:wegen'],
    telefoon: '06 5550 3005',
    belMijVoor: 'straf en bescherming onder de achttien',
    moetMelden: 'een ernstig bedreigde ontwikkeling',
    waarvoor: 'Weegt namens de Raad',
  }),
  staff('gijs', 'Gijs Tromp', 'verpleegkundige bemoeizorg', 'ggd', {
    mandaten: ['zvh:wegen'],
    telefoon: '06 5550 3006',
    belMijVoor: 'mensen die zorg mijden',
    moetMelden: 'direct gevaar voor leven',
    waarvoor: 'Weegt namens de GGD',
  }),
  staff('mila', 'Mila Konings', 'reclasseringswerker', 'reclassering', {
    telefoon: '06 5550 3007',
    belMijVoor: 'toezicht en voorwaarden',
    moetMelden: 'niet nakomen van een voorwaarde',
    waarvoor: 'Vaste persoon van Joris, meldde aan',
  }),
  staff('bram', 'Bram Peters', 'jeugdbeschermer', 'gi', {
    telefoon: '06 5550 3008',
    belMijVoor: 'jeugdbescherming en jeugdreclassering',
    moetMelden: 'een onveilige situatie voor een kind',
    waarvoor: 'Vaste persoon van Tess',
  }),
  staff('esra', 'Esra Demir', 'behandelaar', 'zvh-ggz', {
    mandaten: ['zvh:wegen'],
    telefoon: '06 5550 3009',
    belMijVoor: 'hoe je met iemand in paniek omgaat',
    moetMelden: 'direct gevaar voor leven',
    waarvoor: 'Geeft advies bij de weging, besluit niet mee',
  }),
  staff('pim', 'Pim Verhoef', 'gezinswerker', 'zvh-wijkteam', {
    telefoon: '06 5550 3010',
    belMijVoor: 'hulp thuis',
    moetMelden: 'vermoeden van mishandeling (meldcode)',
    waarvoor: 'Meldde iemand aan die nu gewogen wordt',
  }),
  staff('carla', 'Carla Mes', 'medewerker contactpunt', 'college', {
    mandaten: ['contactpunt', 'beheer'],
    telefoon: '06 5550 3011',
    belMijVoor: 'rechten van wie hier besproken wordt',
    moetMelden: 'een datalek',
    waarvoor: 'Contactpunt (BGS 1.1), beheert accounts',
  }),
  staff('freek', 'Freek Aalders', 'coördinerend FG', 'college', {
    mandaten: ['fg'],
    telefoon: '06 5550 3012',
    belMijVoor: 'of iets mag',
    moetMelden: 'een datalek dat niet gemeld is',
    waarvoor: 'Register, log en jaarlijkse controle',
  }),
  staff('loes', 'Loes Hart', 'privacyauditor', 'college', {
    mandaten: ['auditor'],
    telefoon: '06 5550 3013',
    belMijVoor: 'de audit',
    moetMelden: 'niets, er is geheimhouding',
    waarvoor: 'Kijkt na, zonder casussen te zien',
  }),
]
