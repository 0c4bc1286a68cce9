export const nl = {
  knop: 'Naar mijn JIM',
  ouderTitel: 'Een vraag aan jou',
  ouderUitleg: 'Je kind wil iemand vragen om mee te denken.',
  ouderKnop: 'Lees de vraag',
} as const
