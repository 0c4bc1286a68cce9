import { Uitklap } from '../../../web/kit/uitklap.tsx'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Lid } from '../../states.ts'
import { byLeefgebied, longAgo } from '../../vergelijk/states.ts'
import { tekenTexts } from '../teken/texts.ts'
import { kringTexts } from './texts.ts'
import './mijn-kring.css'

/** Strengths and gaps per life domain, and who was not spoken to for long. */
export function Gespreksstof({ leden }: { leden: readonly Lid[] }) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const taal = useTaal()
  const gebieden = byLeefgebied(leden)
  const filled = gebieden.filter((g) => g.leden.length > 0)
  const [first, ...more] = gebieden.filter((g) => g.leden.length === 0)
  const long = longAgo(leden)
  return (
    <div className="gesprek">
      {filled.length > 0 && (
        <dl className="gesprek__wie">
          {filled.map(({ gebied, leden: wie }) => (
            <div key={gebied}>
              <dt>{texts.voor(teken.gebied[gebied])}</dt>
              <dd>
                {listInWords(
                  wie.map(({ naam }) => naam),
                  taal,
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {filled.length > 0 && first && (
        <div className="gesprek__vraag">
          <p>{texts.niemand(teken.gebied[first.gebied])}</p>
          <p>
            <strong>{texts.wieVragen}</strong>
          </p>
          {more.length > 0 && (
            <Uitklap label={texts.meerZonder}>
              {() => (
                <ul>
                  {more.map(({ gebied }) => (
                    <li key={gebied}>{texts.niemand(teken.gebied[gebied])}</li>
                  ))}
                </ul>
              )}
            </Uitklap>
          )}
        </div>
      )}
      {long.length > 0 && (
        <div className="gesprek__vraag">
          <p>
            {texts.lang(
              listInWords(
                long.map(({ naam }) => naam),
                taal,
              ),
            )}
          </p>
          <p>
            <strong>{texts.langVraag}</strong>
          </p>
        </div>
      )}
    </div>
  )
}
