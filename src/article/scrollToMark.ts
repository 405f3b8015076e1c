// Brings a mark into sight inside the article's own scroller, or, when asked for, in the page.

export function scrollToMark(room: HTMLElement, id: string, alsoPage: boolean): void {
  const mark = room.querySelector(`mark[data-mark="${CSS.escape(id)}"][data-role="quote"]`);
  if (!mark) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const isScroller =
    room.scrollHeight > room.clientHeight + 1 && getComputedStyle(room).overflowY !== 'visible';
  if (isScroller) {
    const offset = mark.getBoundingClientRect().top - room.getBoundingClientRect().top;
    const inSight = offset > 60 && offset < room.clientHeight * 0.6;
    if (!inSight) room.scrollTo({ top: room.scrollTop + offset - room.clientHeight * 0.25, behavior });
  } else if (alsoPage) mark.scrollIntoView({ block: 'center', behavior });
}
