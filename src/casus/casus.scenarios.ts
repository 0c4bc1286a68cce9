/** Acts on a casus, as the scenario table names them. */
export type CasusHandeling =
  | 'openen'
  | 'tijdlijn'
  | 'gelezen'
  | 'fase'
  | 'zijtoestand'
  | 'vraag'
  | 'betrokkene_erbij'
  | 'betrokkene_weg'
  | 'vaste_persoon'
  | 'regie_gevraagd'
  | 'ouder_erbij'
  | 'persoon'
  | 'uitnodigen'

export type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'

/** One row: this persona does this to this young person's casus, and what must come of it. */
export type Scenario = {
  titel: string
  persona: string
  handeling: CasusHandeling
  casus: string
  verwacht: Verwacht
}

const rij = (
  titel: string,
  persona: string,
  handeling: CasusHandeling,
  casus: string,
  verwacht: Verwacht,
): Scenario => ({ titel, persona, handeling, casus, verwacht })

const handelingen: readonly CasusHandeling[] = [
  'openen',
  'tijdlijn',
  'gelezen',
  'fase',
  'zijtoestand',
  'vraag',
  'betrokkene_erbij',
  'betrokkene_weg',
  'vaste_persoon',
  'regie_gevraagd',
  'ouder_erbij',
  'persoon',
  'uitnodigen',
]

/** Persona x act x situation. Read by the HTTP tests; a row is rolled forward in a fresh copy of the demo region. */
export const casusScenarios: readonly Scenario[] = [
  ...handelingen.map((h) =>
    rij(`wie niet meedoet bij Yara, vindt haar casus niet (${h})`, 'rob', h, 'Yara', 'niet_gevonden'),
  ),
  ...handelingen
    .filter((h) => !['openen', 'tijdlijn', 'gelezen', 'vraag', 'betrokkene_weg'].includes(h))
    .map((h) => rij(`een deelnemer bepaalt dit niet (${h})`, 'bart', h, 'Sem', 'mag_niet')),
  ...handelingen
    .filter((h) => !['openen', 'tijdlijn', 'gelezen'].includes(h))
    .map((h) =>
      rij(
        `een ouder leest, maar beslist hier niet (${h})`,
        'linda',
        h,
        'Sem',
        h === 'betrokkene_weg' ? 'niet_gevonden' : 'mag_niet',
      ),
    ),
  rij('de casusregisseur opent de casus', 'marieke', 'openen', 'Sem', 'ok'),
  rij('de jongere opent de eigen casus', 'sem', 'openen', 'Sem', 'ok'),
  rij('een ouder opent de casus van het eigen kind', 'linda', 'openen', 'Sem', 'ok'),
  rij('een andere jongere ziet Sem niet', 'yara', 'openen', 'Sem', 'niet_gevonden'),
  rij('een deelnemer leest de tijdlijn', 'bart', 'tijdlijn', 'Sem', 'ok'),
  rij('een deelnemer onthoudt tot waar die las', 'bart', 'gelezen', 'Sem', 'ok'),
  rij('de casusregisseur brengt Sem naar afschalen', 'marieke', 'fase', 'Sem', 'ok'),
  rij('van gestart kan niemand ineens naar afschalen', 'marieke', 'fase', 'Noor', 'toestand'),
  rij('de vaste persoon verandert de fase niet', 'nadia', 'fase', 'Sem', 'mag_niet'),
  rij('de procesregisseur schaalt op', 'ineke', 'zijtoestand', 'Sem', 'ok'),
  rij('de jongere verandert de eigen vraag', 'sem', 'vraag', 'Sem', 'ok'),
  rij('een mentor schrijft op wat de jongere vertelt', 'bart', 'vraag', 'Sem', 'ok'),
  rij('de casusregisseur laat een collega meedoen', 'marieke', 'betrokkene_erbij', 'Sem', 'ok'),
  rij('de casusregisseur laat iemand stoppen', 'marieke', 'betrokkene_weg', 'Sem', 'ok'),
  rij('een deelnemer stuurt geen ander weg', 'rob', 'betrokkene_weg', 'Sem', 'niet_gevonden'),
  rij(
    'de casusregisseur vraagt een collega om de regie over te nemen',
    'marieke',
    'regie_gevraagd',
    'Sem',
    'ok',
  ),
  rij('de vaste persoon draagt de regie niet over', 'nadia', 'regie_gevraagd', 'Sem', 'mag_niet'),
  rij('de vaste persoon voegt een ouder toe', 'nadia', 'ouder_erbij', 'Sem', 'ok'),
  rij('de vaste persoon verbetert een telefoonnummer', 'nadia', 'persoon', 'Sem', 'ok'),
  rij('de vaste persoon geeft de jongere een code mee', 'nadia', 'uitnodigen', 'Milan', 'ok'),
  rij(
    'de vaste persoon geeft het stokje door aan wie de jongere kiest',
    'nadia',
    'vaste_persoon',
    'Sem',
    'ok',
  ),
  rij('wie al een eigen pagina heeft, krijgt geen code', 'nadia', 'uitnodigen', 'Sem', 'toestand'),
]
