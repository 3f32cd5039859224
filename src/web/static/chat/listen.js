// Listening: by stream, else by asking again and again; else the button is there.

function quiet() {
  clearTimeout(listenTimer);
  if (reader) reader.abort();
  reader = null;
}
function later(wait) {
  clearTimeout(listenTimer);
  listenTimer = setTimeout(listen, wait);
}

function listen() {
  if (gone || !alive || reader || paused) return;
  var stop = reader = stopper();
  var polls = fails >= 2;
  var open = polls ? poll(stop) : stream(stop);
  open.then(function () { return 50; }, function (response) {
    if (response && response.status === 401) over();
    else fails += 1;
    // Neither gets through: the button is shown, and both are tried again now and then.
    if (fails < 4) return WAITS[fails - 1];
    root.classList.add('cut');
    fails = 1;
    return WAITS[4];
  }).then(function (wait) {
    if (reader !== stop) return;
    reader = null;
    later(wait);
  });
}
function reached() {
  fails = Math.min(fails, 2);
  root.classList.remove('cut');
  online(true);
}

function stream(stop) {
  var heard = false, left = '', watch = 0;
  var decoder = new TextDecoder();
  // The server is heard every 25 seconds; without it the line is dead, whatever the browser thinks.
  function alarm() { clearTimeout(watch); watch = setTimeout(function () { stop.abort(); }, SILENT); }
  alarm();
  return call('GET', '/api/chat/events', '', stop).then(function (response) {
    if (!response.ok || !response.body) throw response;
    var lines = response.body.getReader();
    return (function next() {
      return lines.read().then(function (chunk) {
        if (chunk.done || reader !== stop) return;
        alarm();
        if (!heard) { heard = true; fails = 0; reached(); }
        var events = (left + decoder.decode(chunk.value, { stream: true })).split('\n\n');
        left = events.pop();
        events.forEach(hear);
        return next();
      });
    })();
  }).then(function () { clearTimeout(watch); }, function (error) {
    clearTimeout(watch);
    if (!heard) throw error;
  });
}
function hear(text) {
  var fields = {};
  text.split('\n').forEach(function (line) {
    var at = line.indexOf(':');
    if (at > 0) fields[line.slice(0, at)] = line.slice(at + 1).trim();
  });
  if (fields.event === 'closed') over();
  if (fields.event === 'turn') {
    cursor = Number(fields.id) || cursor;
    show(JSON.parse(fields.data));
  }
}

function poll(stop) { return since(stop, ', wait=25'); }
function since(stop, prefer) {
  return call('GET', '/api/chat/messages', prefer, stop).then(function (response) {
    if (!response.ok) throw response;
    return response.json();
  }).then(function (part) {
    reached();
    cursor = Math.max(cursor, part.cursor);
    if (part.entries.length) show(part);
  });
}

function check() {
  tryAgain(false);
  if (!alive) return;
  since(stopper(), '').catch(function (response) {
    if (response && response.status === 401) return over();
    if (!queue.length) return probe().then(function () { native(); }, function () { online(false); });
  });
}
