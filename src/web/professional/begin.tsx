import { useEffect } from 'react'
import { iconWerk } from '../kit/iconen.ts'
import { LeegStaat } from '../kit/leeg-staat.tsx'
import { Pagina } from '../kit/pagina.tsx'
import { layoutTexts } from '../layout/texts.ts'
import { useNavigatie } from '../navigatie/navigatie.ts'
import { useTexts } from '../texts.ts'
import { professionalNav } from './routes.tsx'

/** The start: the first word of the rail, or a welcome where none stands yet. */
export default function Begin() {
  const texts = useTexts(layoutTexts)
  const { go, pathname } = useNavigatie()
  const first = professionalNav[0]?.to
  useEffect(() => {
    // While the next screen loads, this one is still drawn at the new address: going again would never end.
    if (first && pathname === '/') go(first, { replace: true })
  }, [first, go, pathname])
  if (first) return null
  return (
    <Pagina title={texts.welkomTitel}>
      <LeegStaat icon={iconWerk} title={texts.welkomKop} level={2}>
        {texts.welkomUitleg}
      </LeegStaat>
    </Pagina>
  )
}
