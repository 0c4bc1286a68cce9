import { useTexts } from '../../../web/texts.ts'
import { portaalTexts } from '../texts.ts'
import { deelTexts } from './texts.ts'

/** The words of the page and of the parts that come after its first screen. */
export function useDeelTexts() {
  return { ...useTexts(portaalTexts), ...useTexts(deelTexts) }
}
