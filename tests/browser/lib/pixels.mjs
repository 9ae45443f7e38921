// What differs between two pictures of the same part of a page.

import { inflateSync } from 'node:zlib';

/** How many pixels of two PNG pictures of one size differ by at least so much contrast, as WCAG defines it (1 to 21). */
export function changedSurface(one, other, contrast) {
  const [before, after] = [decode(one), decode(other)];
  let changed = 0;
  for (let at = 0; at < before.pixels.length; at += before.channels) {
    const [dark, light] = [luminance(before.pixels, at), luminance(after.pixels, at)].sort((a, b) => a - b);
    if ((light + 0.05) / (dark + 0.05) >= contrast) changed += 1;
  }
  return changed;
}

const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

const luminance = (pixels, at) => 0.2126 * LINEAR[pixels[at]] + 0.7152 * LINEAR[pixels[at + 1]] + 0.0722 * LINEAR[pixels[at + 2]];

/** The pixels of a PNG of eight bits a channel in red, green, blue and perhaps alpha, not interlaced: the kind that a browser takes. */
function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  const parts = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { channels, pixels: unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels) };
}

/** Undoes the five filters of PNG (section 9.2): each row opens with the number of its own. */
function unfilter(data, stride, height, channels) {
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= channels ? pixels[at - channels] : 0;
      const up = row > 0 ? pixels[at - stride] : 0;
      const corner = column >= channels && row > 0 ? pixels[at - stride - channels] : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[at] = data[row * (stride + 1) + 1 + column] + predicted;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
