/**
 * Lets a dialog add its style sheet, which holds the page still behind it: it must bear the nonce of the page, and
 * asks for it under this name.
 */
export function allowDialogStyle(): void {
  if (typeof document === 'undefined') return;
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  Object.assign(globalThis, { __webpack_nonce__: nonce });
}
