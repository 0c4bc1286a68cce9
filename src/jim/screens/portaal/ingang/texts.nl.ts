export const nl = {
  titel: 'Iemand die met je meedenkt',
  uitleg: 'Wie zou je willen vragen? Jij kiest. Dat is je JIM.',
  knop: 'Naar mijn JIM',
  ouderTitel: 'Een vraag aan jou',
  ouderUitleg: 'Je kind wil iemand vragen om mee te denken.',
  ouderKnop: 'Lees de vraag',
} as const
