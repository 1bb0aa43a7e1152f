/** The outcome of `work`, or the reason of `signal` as soon as that aborts; the work itself is left running. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let leave = (): void => undefined;
  const aborted = new Promise<null>((resolve) => {
    leave = () => resolve(null);
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
  });
  try {
    const winner = await Promise.race([aborted, work.then((value) => ({ value }))]);
    if (winner === null) throw signal.reason;
    return winner.value;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
