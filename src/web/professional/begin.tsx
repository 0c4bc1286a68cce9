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
  const { go } = useNavigatie()
  const first = professionalNav[0]?.to
  useEffect(() => {
    if (first) go(first, { replace: true })
  }, [first, go])
  if (first) return null
  return (
    <Pagina title={texts.welkomTitel}>
      <LeegStaat icon={iconWerk} title={texts.welkomKop} level={2}>
        {texts.welkomUitleg}
      </LeegStaat>
    </Pagina>
  )
}
