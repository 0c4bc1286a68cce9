import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { useNavigatie } from './navigatie.ts'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  to: string
  replace?: boolean
  children: ReactNode
}

/** A link inside the application; prefetches on hover and focus, leaves other tabs to the browser. */
export function Link({ to, replace, onClick, ...rest }: LinkProps) {
  const { go, prefetch } = useNavigatie()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (event.defaultPrevented || elsewhere || rest.target === '_blank') return
    event.preventDefault()
    go(to, { replace: replace ?? false })
  }
  const warm = () => prefetch(to)
  return <a href={to} onClick={follow} onPointerEnter={warm} onFocus={warm} {...rest} />
}
