import { type ChildProcess, spawn } from 'node:child_process';

/** A program that serves: its address once it says one, what it said, and its end. */
export interface Running {
  readonly url: Promise<string>;
  readonly said: () => string;
  readonly end: Promise<number | null>;
  readonly stop: () => void;
}

/** Starts a program that says at which address it answers. */
export function start(file: string, args: readonly string[], cwd: string, env = process.env): Running {
  const child: ChildProcess = spawn(file, args, { cwd, env });
  let said = '';
  const end = new Promise<number | null>((done) => child.once('exit', done));
  const url = new Promise<string>((done, fail) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /answers at (http:\/\/[\w.:[\]-]+)/u.exec(said)?.[1];
      if (found) done(found);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    void end.then(() => fail(new Error(said)));
  });
  // Whoever waits for the end only need not care for the address.
  url.catch(() => {});
  return { url, said: () => said, end, stop: () => void child.kill('SIGTERM') };
}
