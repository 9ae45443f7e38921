// A preview of a copied plan: starts the program, edits the files as a clerk would, and puts everything away afterwards.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file that is edited, and the action whose title changes: the first of the plan. */
const FILE = 'content/priorities/1.yaml';
const TITLE = /^( {2}- id: "(.+)"\n {4}title: )(.*)$/m;
const LEAD = /^( {4}lead: )(\S+)$/m;

export class Preview {
  /** Copies the plan and serves it. */
  static async of(ragstone, plan) {
    const folder = mkdtempSync(join(tmpdir(), 'ragstone-serve.'));
    for (const name of ['content', 'themes']) {
      // Not the frozen reports: what the checks edit is in them, and would be refused.
      const filter = (path) => !path.endsWith('/content/frozen') && !path.endsWith('/lock.txt');
      if (existsSync(join(plan, name))) cpSync(join(plan, name), join(folder, name), { recursive: true, filter });
    }
    const preview = new Preview();
    preview.folder = folder;
    preview.text = readFileSync(join(folder, FILE), 'utf8');
    preview.action = preview.text.match(TITLE)[2];
    preview.title = preview.text.match(TITLE)[3];
    preview.said = '';
    preview.program = spawn(ragstone, ['serve', '-C', folder, '--port', '4600'], { stdio: ['ignore', 'ignore', 'pipe'] });
    preview.origin = await new Promise((resolve, reject) => {
      preview.program.on('exit', (code) => reject(new Error(`the preview ended with ${code}: ${preview.said}`)));
      preview.program.stderr.on('data', (data) => {
        preview.said += data;
        const address = preview.said.match(/Draft preview at (http:\S+)\//);
        if (address) resolve(address[1]);
      });
    });
    return preview;
  }

  /** The whole of an address in the preview. */
  address(path) {
    return `${this.origin}/${path}`;
  }

  /** Saves the file, and gives the time of that in milliseconds. */
  save(text) {
    writeFileSync(join(this.folder, FILE), text);
    return performance.timeOrigin + performance.now();
  }

  /** Saves it with another title of the action. */
  retitle(title) {
    return this.save(this.text.replace(TITLE, (_, before) => before + title));
  }

  /** Saves it with a role that there is not, and gives where that stands. */
  breakRole(role) {
    const broken = this.text.replace(LEAD, (_, before) => before + role);
    const at = broken.search(LEAD);
    const line = broken.slice(0, at).split('\n').length;
    this.save(broken);
    return `${FILE}:${line}:${'    lead: '.length + 1}`;
  }

  /** As it was. */
  mend() {
    return this.save(this.text);
  }

  /** Interrupts the program, and gives its exit code. */
  async end() {
    const ended = new Promise((resolve) => this.program.removeAllListeners('exit').on('exit', resolve));
    this.program.kill('SIGINT');
    return ended;
  }

  /** Removes the copy. */
  remove() {
    this.program.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
