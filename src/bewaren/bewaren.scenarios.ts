/** Who may do what with keeping and destroying; `-` is unseen. Read by bewaren.http.test.ts. */
export type BewaarScenario = {
  zin: string
  persona: string
  act: 'lijst' | 'nakijken' | 'goedkeuren' | 'stop' | 'opheffen' | 'verlengen' | 'doorgeleiden' | 'rac'
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden'
}

export const bewaarScenarios: BewaarScenario[] = [
  { zin: 'de bewaardesk ziet de voorstellen', persona: 'ineke', act: 'lijst', verwacht: 'ok' },
  { zin: 'een school ziet geen voorstellen', persona: 'bart', act: 'lijst', verwacht: 'mag_niet' },
  { zin: 'een jongere ziet geen voorstellen', persona: 'sem', act: 'lijst', verwacht: 'mag_niet' },
  { zin: 'de bewaardesk kijkt een voorstel na', persona: 'marieke', act: 'nakijken', verwacht: 'ok' },
  { zin: 'een wijkagent kijkt niets na', persona: 'rob', act: 'nakijken', verwacht: 'niet_gevonden' },
  { zin: 'een collega van de bewaardesk keurt goed', persona: 'ineke', act: 'goedkeuren', verwacht: 'ok' },
  { zin: 'wie nakeek, keurt niet goed', persona: 'marieke', act: 'goedkeuren', verwacht: 'mag_niet' },
  {
    zin: 'een vaste persoon keurt niets goed',
    persona: 'nadia',
    act: 'goedkeuren',
    verwacht: 'niet_gevonden',
  },
  { zin: 'een regisseur legt een bewaarstop', persona: 'marieke', act: 'stop', verwacht: 'ok' },
  { zin: 'een vaste persoon legt geen bewaarstop', persona: 'nadia', act: 'stop', verwacht: 'mag_niet' },
  {
    zin: 'wie niet meedoet, vindt geen casus om te stoppen',
    persona: 'eva',
    act: 'stop',
    verwacht: 'niet_gevonden',
  },
  { zin: 'de bewaardesk heft een bewaarstop op', persona: 'ineke', act: 'opheffen', verwacht: 'ok' },
  { zin: 'een school vindt geen bewaarstop', persona: 'bart', act: 'opheffen', verwacht: 'niet_gevonden' },
  { zin: 'een regisseur vraagt te verlengen', persona: 'marieke', act: 'verlengen', verwacht: 'ok' },
  { zin: 'een school vraagt niet te verlengen', persona: 'bart', act: 'verlengen', verwacht: 'mag_niet' },
  {
    zin: 'een regisseur legt een doorgeleiding vast',
    persona: 'marieke',
    act: 'doorgeleiden',
    verwacht: 'ok',
  },
  { zin: 'een wijkagent legt die niet vast', persona: 'rob', act: 'doorgeleiden', verwacht: 'mag_niet' },
  { zin: 'beheer legt een wijziging voor aan de commissie', persona: 'ineke', act: 'rac', verwacht: 'ok' },
  {
    zin: 'een jongerenwerker legt niets voor aan de commissie',
    persona: 'nadia',
    act: 'rac',
    verwacht: 'mag_niet',
  },
]
