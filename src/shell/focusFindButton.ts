// Where the keyboard goes on when what it stood on in the search has gone.
export function focusFindButton(): void {
  document.querySelector<HTMLElement>('.head-tools [aria-expanded]')?.focus();
}
