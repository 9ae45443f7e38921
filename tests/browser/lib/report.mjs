// Counts checks and prints one line for each that fails.

const SHOWN = 4;

/** The outcome of every check so far. */
export class Report {
  passed = 0;
  failed = 0;

  /** Records one check of one page in one mode. It failed if there are problems; each is a short sentence. */
  record(page, mode, check, problems) {
    if (problems.length === 0) {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    const shown = problems.slice(0, SHOWN).join('; ').replace(/\s+/g, ' ');
    const more = problems.length > SHOWN ? ` … and ${problems.length - SHOWN} more` : '';
    console.log(`FAIL  /${page}  [${mode}]  ${check}: ${shown}${more}`);
  }
}

/** Runs jobs, `width` at a time, in order. */
export async function inParallel(jobs, width, work) {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
