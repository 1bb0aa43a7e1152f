// Ends a test's PostgreSQL when the process that started it is gone, however it ended: the pipe to it closes then.
// Arguments: the server's process id and its folder. A line on the pipe means that all was ended in good order.
const fs = require('node:fs');

const [pid, directory] = process.argv.slice(2);
let isDone = false;

process.stdin.on('data', () => {
  isDone = true;
});
process.stdin.on('close', () => {
  if (isDone) return;
  try {
    process.kill(Number(pid), 'SIGQUIT');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
  fs.rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
});
