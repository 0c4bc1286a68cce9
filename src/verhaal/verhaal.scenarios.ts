export type Verwacht = 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
export type Daad = 'lezen' | 'gelezen' | 'wijzigen' | 'weggooien' | 'geven' | 'terugnemen'
export type Situatie = {
  persona: string
  act: Daad
  situatie: 'van hemzelf' | 'niet gegeven' | 'gegeven'
  verwacht: Verwacht
}

const s = (persona: string, act: Daad, situatie: Situatie['situatie'], verwacht: Verwacht): Situatie => ({
  persona,
  act,
  situatie,
  verwacht,
})

/** Who may do what with a part of Sem's story (pga): marieke, nadia, bart, eva, tim and rob of the police take part, and his mother linda. */
export const situaties: readonly Situatie[] = [
  s('sem', 'lezen', 'van hemzelf', 'ok'),
  s('sem', 'wijzigen', 'van hemzelf', 'ok'),
  s('sem', 'weggooien', 'van hemzelf', 'ok'),
  s('sem', 'geven', 'van hemzelf', 'ok'),
  s('sem', 'terugnemen', 'gegeven', 'ok'),
  s('sem', 'gelezen', 'van hemzelf', 'mag_niet'),
  s('nadia', 'lezen', 'niet gegeven', 'niet_gevonden'),
  s('nadia', 'lezen', 'gegeven', 'ok'),
  s('nadia', 'gelezen', 'niet gegeven', 'niet_gevonden'),
  s('nadia', 'gelezen', 'gegeven', 'ok'),
  s('nadia', 'wijzigen', 'gegeven', 'mag_niet'),
  s('nadia', 'weggooien', 'gegeven', 'mag_niet'),
  s('nadia', 'geven', 'gegeven', 'mag_niet'),
  s('nadia', 'terugnemen', 'gegeven', 'mag_niet'),
  s('nadia', 'geven', 'niet gegeven', 'niet_gevonden'),
  s('marieke', 'lezen', 'niet gegeven', 'niet_gevonden'),
  s('linda', 'lezen', 'niet gegeven', 'niet_gevonden'),
  s('linda', 'lezen', 'gegeven', 'ok'),
  s('rob', 'lezen', 'niet gegeven', 'niet_gevonden'),
  s('rob', 'lezen', 'gegeven', 'toestand'),
  s('yara', 'lezen', 'niet gegeven', 'niet_gevonden'),
  s('yara', 'wijzigen', 'niet gegeven', 'niet_gevonden'),
  s('tom', 'lezen', 'niet gegeven', 'niet_gevonden'),
]
