export type Persona = 'marieke' | 'nadia' | 'bart' | 'rob' | 'eva' | 'sem' | 'linda'
export type Daad = 'zien' | 'dekking_vragen' | 'dekken' | 'herzien' | 'stoppen'
type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand' | 'onzichtbaar'

/** Marieke deviates; her audience is herself, her organisation and nadia's, or everyone; nadia is asked to back it. */
export const daden: readonly {
  zin: string
  persona: Persona
  daad: Daad
  publiek: 'eigen' | 'nadia' | 'allen' | 'sem'
  staat: 'loopt' | 'gedekt' | 'gestopt'
  verwacht: Verwacht
  reden?: string
}[] = [
  { zin: 'wie het schreef, ziet het', persona: 'marieke', daad: 'zien', publiek: 'eigen', staat: 'loopt', verwacht: 'ok' },
  { zin: 'wat van de eigen organisatie is, ziet een ander niet', persona: 'bart', daad: 'zien', publiek: 'eigen', staat: 'loopt', verwacht: 'onzichtbaar' },
  { zin: 'een gekozen organisatie ziet het', persona: 'nadia', daad: 'zien', publiek: 'nadia', staat: 'loopt', verwacht: 'ok' },
  { zin: 'wie niet gekozen is, ziet het niet', persona: 'rob', daad: 'zien', publiek: 'nadia', staat: 'loopt', verwacht: 'onzichtbaar' },
  { zin: 'de jongere ziet het niet vanzelf', persona: 'sem', daad: 'zien', publiek: 'allen', staat: 'loopt', verwacht: 'onzichtbaar' },
  { zin: 'de jongere ziet wat voor de jongere is', persona: 'sem', daad: 'zien', publiek: 'sem', staat: 'loopt', verwacht: 'ok' },
  { zin: 'een ouder ziet niet wat voor de jongere is', persona: 'linda', daad: 'zien', publiek: 'sem', staat: 'loopt', verwacht: 'onzichtbaar' },
  { zin: 'wie niet meedoet, vindt de casus niet', persona: 'eva', daad: 'zien', publiek: 'allen', staat: 'loopt', verwacht: 'niet_gevonden' },
  { zin: 'wie afwijkt, vraagt om dekking', persona: 'marieke', daad: 'dekking_vragen', publiek: 'allen', staat: 'loopt', verwacht: 'ok' },
  { zin: 'een ander vraagt geen dekking', persona: 'bart', daad: 'dekking_vragen', publiek: 'allen', staat: 'loopt', verwacht: 'mag_niet', reden: 'andere_organisatie' },
  { zin: 'voor wie het niet ziet, is er niets om dekking voor te vragen', persona: 'bart', daad: 'dekking_vragen', publiek: 'eigen', staat: 'loopt', verwacht: 'niet_gevonden' },
  { zin: 'gestopt hoeft geen dekking meer', persona: 'marieke', daad: 'dekking_vragen', publiek: 'allen', staat: 'gestopt', verwacht: 'toestand', reden: 'gestopt' },
  { zin: 'wie gevraagd is, dekt', persona: 'nadia', daad: 'dekken', publiek: 'nadia', staat: 'loopt', verwacht: 'ok' },
  { zin: 'wie afwijkt, dekt zichzelf niet', persona: 'marieke', daad: 'dekken', publiek: 'nadia', staat: 'loopt', verwacht: 'mag_niet', reden: 'niet_gevraagd' },
  { zin: 'een ander dekt niet', persona: 'bart', daad: 'dekken', publiek: 'allen', staat: 'loopt', verwacht: 'mag_niet', reden: 'niet_gevraagd' },
  { zin: 'één keer antwoorden is genoeg', persona: 'nadia', daad: 'dekken', publiek: 'nadia', staat: 'gedekt', verwacht: 'toestand', reden: 'al_beantwoord' },
  { zin: 'wie afwijkt, bekijkt het opnieuw', persona: 'marieke', daad: 'herzien', publiek: 'allen', staat: 'loopt', verwacht: 'ok' },
  { zin: 'een ander zet het niet voort', persona: 'nadia', daad: 'herzien', publiek: 'allen', staat: 'loopt', verwacht: 'mag_niet', reden: 'andere_organisatie' },
  { zin: 'wie afwijkt, stopt ermee', persona: 'marieke', daad: 'stoppen', publiek: 'allen', staat: 'loopt', verwacht: 'ok' },
  { zin: 'een ander stopt het niet', persona: 'rob', daad: 'stoppen', publiek: 'allen', staat: 'loopt', verwacht: 'mag_niet', reden: 'andere_organisatie' },
  { zin: 'gestopt is gestopt', persona: 'marieke', daad: 'stoppen', publiek: 'allen', staat: 'gestopt', verwacht: 'toestand', reden: 'gestopt' },
]
