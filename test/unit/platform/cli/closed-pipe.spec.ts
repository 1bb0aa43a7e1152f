import { EventEmitter } from 'node:events';
import { outliveReader } from '../../../../src/platform/cli/closed-pipe.js';

const failWith = (code: string) => Object.assign(new Error(code), { code });

function fail(code: string): void {
  const output = new EventEmitter();
  outliveReader(output as never);
  output.emit('error', failWith(code));
}

describe('an output', () => {
  it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('whose reader has gone ends nothing: %s', (code) => {
    expect(() => fail(code)).not.toThrow();
  });

  it('that fails otherwise is an error', () => {
    expect(() => fail('EIO')).toThrow('EIO');
  });
});
