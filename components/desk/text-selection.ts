/**
 * The words selected inside a workspace, as positions in the normalised text. Sentences carry their start as
 * `data-start`. Null where nothing is selected, or the selection leaves the text; spaces at the ends are left out.
 */
export function selectedRange(box: HTMLElement | null, text: string): { start: number; end: number } | null {
  const selection = window.getSelection()
  if (!box || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null
  const from = positionOf(range.startContainer, range.startOffset)
  const to = positionOf(range.endContainer, range.endOffset)
  if (from === null || to === null) return null
  let [start, end] = [from, to]
  while (start < end && text[start] === ' ') start += 1
  while (end > start && text[end - 1] === ' ') end -= 1
  return end > start ? { start, end } : null
}

function positionOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const sentence = element?.closest<HTMLElement>('[data-start]')
  return sentence ? Number(sentence.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0) : null
}
