/** Who may do what with a meting: sentences that `wie-mag.http.test.ts` reads. */
export type Daad = {
  wie: 'marieke' | 'nadia' | 'bart' | 'rob' | 'sem' | 'linda' | 'karim'
  act:
    | 'ronde_openen'
    | 'vragen'
    | 'verzetten'
    | 'invullen_van_linda'
    | 'overslaan_van_linda'
    | 'vrijgeven_van_linda'
    | 'terugnemen_van_linda'
    | 'openen_van_linda'
    | 'bespreken_van_linda'
    | 'herinneren_van_linda'
    | 'samen_met_linda'
    | 'kiezen'
  verwacht: 'ok' | 'mag_niet' | 'niet_gevonden' | 'toestand'
}

export const daden: readonly Daad[] = [
  { wie: 'marieke', act: 'ronde_openen', verwacht: 'ok' },
  { wie: 'bart', act: 'ronde_openen', verwacht: 'mag_niet' },
  { wie: 'rob', act: 'ronde_openen', verwacht: 'mag_niet' },
  { wie: 'sem', act: 'ronde_openen', verwacht: 'mag_niet' },
  { wie: 'nadia', act: 'vragen', verwacht: 'ok' },
  { wie: 'bart', act: 'vragen', verwacht: 'niet_gevonden' },
  { wie: 'sem', act: 'vragen', verwacht: 'mag_niet' },
  { wie: 'nadia', act: 'verzetten', verwacht: 'ok' },
  { wie: 'linda', act: 'verzetten', verwacht: 'mag_niet' },
  { wie: 'linda', act: 'invullen_van_linda', verwacht: 'ok' },
  { wie: 'nadia', act: 'invullen_van_linda', verwacht: 'mag_niet' },
  { wie: 'karim', act: 'invullen_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'rob', act: 'invullen_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'linda', act: 'overslaan_van_linda', verwacht: 'ok' },
  { wie: 'nadia', act: 'overslaan_van_linda', verwacht: 'mag_niet' },
  { wie: 'linda', act: 'vrijgeven_van_linda', verwacht: 'ok' },
  { wie: 'nadia', act: 'vrijgeven_van_linda', verwacht: 'mag_niet' },
  { wie: 'karim', act: 'vrijgeven_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'linda', act: 'terugnemen_van_linda', verwacht: 'ok' },
  { wie: 'sem', act: 'terugnemen_van_linda', verwacht: 'mag_niet' },
  { wie: 'nadia', act: 'terugnemen_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'karim', act: 'terugnemen_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'sem', act: 'openen_van_linda', verwacht: 'ok' },
  { wie: 'linda', act: 'openen_van_linda', verwacht: 'mag_niet' },
  { wie: 'karim', act: 'openen_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'nadia', act: 'bespreken_van_linda', verwacht: 'ok' },
  { wie: 'marieke', act: 'bespreken_van_linda', verwacht: 'mag_niet' },
  { wie: 'bart', act: 'bespreken_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'marieke', act: 'herinneren_van_linda', verwacht: 'ok' },
  { wie: 'bart', act: 'herinneren_van_linda', verwacht: 'niet_gevonden' },
  { wie: 'linda', act: 'samen_met_linda', verwacht: 'ok' },
  { wie: 'nadia', act: 'samen_met_linda', verwacht: 'mag_niet' },
  { wie: 'sem', act: 'kiezen', verwacht: 'ok' },
  { wie: 'nadia', act: 'kiezen', verwacht: 'mag_niet' },
  { wie: 'linda', act: 'kiezen', verwacht: 'mag_niet' },
]
