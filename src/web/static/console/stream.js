// What is new comes by itself; when the line breaks, it is tried again, and the page says so.

var source = null, retry = 0, watch = 0;

function online(is) {
  var line = find('line');
  if (line) line.hidden = is;
  if (talk && !is) tell('No connection. Your words are kept.');
  else if (talk && status.textContent.indexOf('No connection') === 0) tell('');
}
function alarm() {
  clearTimeout(watch);
  // The server is heard every ten seconds; without it the line is dead, whatever the browser thinks.
  watch = setTimeout(function () { lost(); }, 25000);
}
function lost() {
  clearTimeout(watch);
  if (source) source.abort();
  source = null;
  online(false);
  retry = Math.min(retry + 1, 5);
  setTimeout(listen, [0, 500, 1000, 2000, 4000, 8000][retry]);
}
function listen() {
  var stop = source = new AbortController();
  var path = '/console/events?after=' + last + (talk ? '&talk=' + encodeURIComponent(talk) : '');
  var left = '', decoder = new TextDecoder();
  alarm();
  fetch(path, { signal: stop.signal, headers: { accept: 'text/event-stream' } }).then(function (response) {
    if (response.redirected || response.status === 403) return location.reload();
    if (!response.ok || !response.body) throw response;
    var reader = response.body.getReader();
    retry = 0;
    online(true);
    return (function next() {
      return reader.read().then(function (chunk) {
        if (source !== stop) return;
        if (chunk.done) throw chunk;
        alarm();
        var events = (left + decoder.decode(chunk.value, { stream: true })).split('\n\n');
        left = events.pop();
        events.forEach(event);
        return source === stop ? next() : undefined;
      });
    })();
  }).catch(function () { if (source === stop) lost(); });
}
function event(words) {
  var name = '', data = '';
  words.split('\n').forEach(function (line) {
    if (line.indexOf('event:') === 0) name = line.slice(6).trim();
    if (line.indexOf('data:') === 0) data += line.slice(5).trim();
  });
  if (!data) return;
  var read = JSON.parse(data);
  if (name === 'queue') queue(read);
  if (name === 'talk' && talk) hear(read);
  if (name === 'gone') {
    clearTimeout(watch);
    source.abort();
    source = null;
    if (talk) end(read);
    else location.reload();
  }
}
listen();
