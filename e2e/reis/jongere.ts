/** The young person of the journey: a row of the wijkteam's workbook, fictional, sixteen years old. */
export const jongere = {
  roepnaam: 'Ilias',
  naam: 'Ilias Smits',
  vraag: 'Ik wil weer naar school, maar niet naar die klas.',
}
export const moeder = { roepnaam: 'Samira', naam: 'Samira Smits' }
