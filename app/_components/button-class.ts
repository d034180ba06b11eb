export interface ButtonLook {
  variant?: 'main' | 'default' | 'ghost' | 'danger' | undefined;
  size?: 'md' | 'sm' | undefined;
}

const VARIANTS = { main: 'btn-main', default: '', ghost: 'btn-ghost', danger: 'btn-ghost btn-danger' };

/** The classes of a button, for whatever element has to look like one. */
export function buttonClass({ variant = 'default', size = 'md' }: ButtonLook): string {
  return ['btn', VARIANTS[variant], size === 'sm' ? 'btn-sm' : ''].filter(Boolean).join(' ');
}
