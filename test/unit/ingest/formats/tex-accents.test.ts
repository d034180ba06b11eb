import { describe, expect, it } from 'vitest';
import { texAccents } from '../../../../lib/ingest/formats/tex-accents';

describe('texAccents', () => {
  it.each([
    ["C. Bal\\'azs", 'C. Balázs'],
    ['Schr\\"{o}dinger', 'Schrödinger'],
    ['{\\"o}', 'ö'],
    ["{\\'{e}}", 'é'],
    ['Fran{\\c c}ois and \\v{S}koda', 'François and Škoda'],
    ['na\\"{\\i}ve', 'naïve'],
    ["\\O{}sterg\\aa rd and \\L{}\\'od\\'z", 'Østergård and Łódź'],
    ['Stra{\\ss}e', 'Straße'],
  ])('writes %s as %s', (text, plain) => {
    expect(texAccents(text)).toBe(plain);
  });

  it.each(['$\\alpha=3$', '\\textit{x}', '\\omega \\lambda \\int', 'no command', 'a \\times b'])(
    'leaves %s',
    (text) => {
      expect(texAccents(text)).toBe(text);
    },
  );
});
