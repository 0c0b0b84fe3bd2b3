/** The few MathML elements of a fraction, which React's types do not know. */
import type { ReactNode } from 'react';

interface MathElement {
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathElement;
      mfrac: MathElement & { readonly linethickness?: string };
      mrow: MathElement;
      mn: MathElement;
      mo: MathElement;
      mpadded: MathElement & { readonly height?: string; readonly depth?: string; readonly voffset?: string };
      mspace: { readonly height?: string; readonly depth?: string };
      mtext: MathElement;
    }
  }
}
