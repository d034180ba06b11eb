import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Letters of a picture are drawn with this font alone, so that every machine makes the same bytes. */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
const FAMILY = 'DejaVu Sans';

/** A picture as PNG, in the size that the SVG states. The font comes with the program: the machine needs none. */
export async function png(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const resolver = createRequire(/* turbopackIgnore: true */ join(process.cwd(), 'package.json'));
  const rendered = new Resvg(svg, {
    font: {
      fontFiles: FONTS.map((file) => resolver.resolve(`dejavu-fonts-ttf/ttf/${file}`)),
      loadSystemFonts: false,
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
    },
  });
  return rendered.render().asPng();
}
