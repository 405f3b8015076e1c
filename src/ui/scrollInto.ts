// Brings something into sight inside whatever scrolls around it on this page.

/** The nearest thing around an element that scrolls; the page itself where nothing else does. */
function scrollerOf(element: Element): Element {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const { overflowY } = getComputedStyle(outer);
    if ((overflowY === 'auto' || overflowY === 'scroll') && outer.scrollHeight > outer.clientHeight)
      return outer;
  }
  return document.documentElement;
}

/**
 * Puts the top of `goal` at the top of its scroller, below its scroll margin and the scroller's padding. With `alsoAround` what lies around the page
 * moves too, as it does for a link: in a frame that is the newspaper's page, which only its reader may move.
 */
export function scrollInto(goal: Element, alsoAround: boolean): void {
  if (alsoAround) return goal.scrollIntoView({ block: 'start' });
  scrollerOf(goal).scrollTop += goal.getBoundingClientRect().top - restingTop(goal);
}

/** Where the top of `goal` comes to stand, in pixels from the window's. */
export function restingTop(goal: Element): number {
  const scroller = scrollerOf(goal);
  const top = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top;
  const margin = parseFloat(getComputedStyle(goal).scrollMarginBlockStart) || 0;
  // `auto` where there is none.
  const padding = parseFloat(getComputedStyle(scroller).scrollPaddingBlockStart) || 0;
  return top + margin + padding;
}
