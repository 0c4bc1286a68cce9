/** What FG, auditor, contactpunt and manager may read of oversight: 200 or the status of the refusal. */
export const lezen: readonly {
  pad: string
  anouk: number
  ruben: number
  marja: number
  marieke: number
  sem: number
}[] = [
  { pad: '/v1/toezicht', anouk: 200, ruben: 200, marja: 200, marieke: 200, sem: 200 },
  { pad: '/v1/verwerkingsactiviteiten', anouk: 200, ruben: 200, marja: 403, marieke: 403, sem: 403 },
  { pad: '/v1/loggebruik', anouk: 200, ruben: 200, marja: 403, marieke: 403, sem: 403 },
  { pad: '/v1/logcontroles', anouk: 200, ruben: 200, marja: 403, marieke: 403, sem: 403 },
  { pad: '/v1/autorisatiecontroles', anouk: 200, ruben: 200, marja: 200, marieke: 403, sem: 403 },
  { pad: '/v1/bewijs', anouk: 200, ruben: 200, marja: 403, marieke: 403, sem: 403 },
  { pad: '/v1/kijkvragen', anouk: 403, ruben: 403, marja: 200, marieke: 403, sem: 403 },
]
