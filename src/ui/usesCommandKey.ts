// Whether this reader's keyboard has ⌘ where others have Ctrl.
export const usesCommandKey = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.platform);
