// Reads a calendar with ical.js and prints its events as JSON: `node calendar.mjs FILE`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The parser is installed with the browser's tests.
const { default: ICAL } = await import(createRequire(new URL('../browser/package.json', import.meta.url)).resolve('ical.js'));

ICAL.design.strict = true;
try {
  console.log(JSON.stringify(eventsOf(readFileSync(process.argv[2], 'utf8'))));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function eventsOf(text) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return { uid: event.uid, summary: event.summary ?? '', start: event.startDate.toString() };
  });
}
