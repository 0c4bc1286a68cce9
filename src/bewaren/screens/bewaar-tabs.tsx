import { Tabs } from '../../web/kit/tabs.tsx'
import { useSessie } from '../../web/sessie.tsx'
import { useTexts } from '../../web/texts.ts'
import { bewaarTexts } from './texts.ts'

/** The parts of the retention desk; the register of the commission only for who may read it. */
export function BewaarTabs() {
  const texts = useTexts(bewaarTexts)
  const { mandaten } = useSessie().sessie.account
  const has = (...wanted: string[]) => wanted.some((one) => mandaten.includes(one))
  const tabs = [
    { to: '/bewaren', label: texts.deel.voorstellen },
    ...(has('bewaren') ? [{ to: '/bewaren/stops', label: texts.deel.stops }] : []),
    ...(has('bewaren', 'fg', 'beheer')
      ? [{ to: '/bewaren/verklaringen', label: texts.deel.verklaringen }]
      : []),
    ...(has('fg', 'beheer') ? [{ to: '/bewaren/rac', label: texts.deel.rac }] : []),
  ]
  return <Tabs label={texts.onderdelen} tabs={tabs} />
}
