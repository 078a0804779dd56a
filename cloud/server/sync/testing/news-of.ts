// The event stream of a station, read as a station reads it.

/** What a stream tells, one at a time: heads, and that the staff changed. */
export async function* newsOf(response: Response): AsyncGenerator<number | 'directory'> {
  if (response.body === null) throw new Error('no stream');
  let rest = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      if (event === 'event: directory\ndata: ') yield 'directory';
      const data = event.split('\n').find((line) => line.startsWith('data: '));
      if (data?.startsWith('data: {') === true) yield JSON.parse(data.slice('data: '.length)).head;
    }
  }
}
