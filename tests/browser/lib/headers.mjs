// The file in which a site tells its host which headers to send.

/**
 * The headers that a file of the form that Netlify and Cloudflare Pages read gives to a path: names in small letters.
 *
 * A line that starts at the margin is a path, in which `*` stands for anything; the indented lines under it are its headers.
 */
export function headersFor(text, path) {
  const headers = new Map();
  let applies = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      applies = new RegExp(`^${pattern}$`).test(path);
    } else if (applies) {
      const [, name, value] = line.match(/^\s+([^:]+):\s*(.*)$/) ?? [];
      if (name) headers.set(name.trim().toLowerCase(), value.trim());
    }
  }
  return headers;
}
